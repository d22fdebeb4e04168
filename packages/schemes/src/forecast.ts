import { accrue, type AccrualInput } from './accrue.js';
import { addMonths, dayAfter, isLocalDate, type LocalDate } from './dates.js';
import { isRefusal, type Refusal } from './fault.js';
import type { Period } from './generated/scheme.js';
import { periodOf } from './periods.js';
import { rulesOn } from './rules.js';
import { type Entitlement, entitlementFaults } from './spend-order.js';

export interface ForecastInput extends Omit<AccrualInput, 'balance'> {
  readonly entitlements: readonly Entitlement[];
  /** The last day that is of interest; at most 100 accruals are told. */
  readonly until: LocalDate;
}

/** What happens to an account on a day when nothing is spent, in the scheme's unit. */
export interface ForecastStep {
  readonly on: LocalDate;
  readonly expired: number;
  readonly credited: number;
  readonly clipped: number;
  /** At the end of the day. */
  readonly balance: number;
}

const most = 100;

/** What an account will hold: on each accrual day, what expired since, what is credited and what is clipped. */
export function forecast(input: ForecastInput): readonly ForecastStep[] | Refusal {
  const faults = [
    ...entitlementFaults(input.entitlements),
    ...(isLocalDate(input.until) ? [] : [{ path: '/until', message: 'is not a date, YYYY-MM-DD' }]),
  ];
  const first = accrue({ ...input, balance: 0 });
  if (isRefusal(first)) return { faults: [...faults, ...first.faults] };
  return faults.length > 0 ? { faults } : steps(input);
}

function steps(input: ForecastInput): readonly ForecastStep[] | Refusal {
  const told: ForecastStep[] = [];
  let holdings = input.entitlements.map(({ available, expiresOn }) => ({ available, expiresOn }));
  let { creditedSoFar = 0 } = input;
  for (let on = nextAccrual(input, input.on); on !== undefined && on <= input.until; on = nextAccrual(input, on)) {
    const day = on;
    const before = total(holdings);
    holdings = holdings.filter(({ expiresOn }) => expiresOn === undefined || expiresOn >= day);
    const balance = total(holdings);
    const accrual = accrue({ ...input, on, balance, creditedSoFar });
    if (isRefusal(accrual)) return accrual;
    const { credited, clipped, expiresOn } = accrual;
    holdings.push({ available: credited, expiresOn });
    creditedSoFar += credited;
    told.push({ on, expired: before - balance, credited, clipped, balance: balance + credited });
    if (told.length === most) break;
  }
  return told;
}

/** The first day of the next period; undefined where nothing accrues or the period does not come again. */
function nextAccrual({ scheme }: ForecastInput, on: LocalDate): LocalDate | undefined {
  const [rule] = rulesOn(scheme, 'accrual', on);
  if (!rule) return undefined;
  return rule.per.kind === 'rolling' ? addMonths(on, rule.per.months ?? 12) : dayAfterEnd(rule.per, on);
}

function dayAfterEnd(per: Period, on: LocalDate): LocalDate | undefined {
  const { to } = periodOf(per, on);
  return to === undefined || per.kind === 'enrolment' ? undefined : dayAfter(to);
}

function total(holdings: readonly { readonly available: number }[]): number {
  return holdings.reduce((sum, { available }) => sum + available, 0);
}
