export { accrue, type Accrual, type AccrualInput } from './accrue.js';
export { forecast, type ForecastInput, type ForecastStep } from './forecast.js';
export { type Grant, type Grants, grantsOn } from './grants.js';
export { periodOf, type Span } from './periods.js';
export { rulesOn } from './rules.js';
export { spendOrder } from './spend-order.js';
