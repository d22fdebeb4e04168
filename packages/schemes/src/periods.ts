import { addMonths, dayAfter, dayBefore, type LocalDate } from './dates.js';
import type { Expiry, Period } from './generated/scheme.js';

/** From the first to the last day; open where there is none. */
export interface Span {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/**
 * The period of a rule in which a day lies.
 * @param first the day of the first approval, where the period runs from it; the day itself when there was none
 */
export function periodOf(period: Period, on: LocalDate, first: LocalDate = on): Span {
  const { kind, startsOn = '01-01', months = 12 } = period;
  if (kind === 'lifetime') return {};
  if (kind === 'enrolment') return { from: on, to: on };
  if (kind === 'rolling') return { from: dayAfter(addMonths(on, -months)), to: on };
  const from = kind === 'year' ? startOfYear(startsOn, on) : startOfTurn(first, months, on);
  return { from, to: dayBefore(addMonths(from, kind === 'year' ? 12 : months)) };
}

/** The last day of what is granted on a day; undefined when it does not expire. */
export function expiryOf(expires: Expiry | undefined, per: Period, grantedOn: LocalDate): LocalDate | undefined {
  if (expires?.on !== undefined) return expires.on;
  if (expires?.months !== undefined) return dayBefore(addMonths(grantedOn, expires.months));
  return expires?.endOfPeriod ? periodOf(per, grantedOn).to : undefined;
}

function startOfYear(startsOn: string, on: LocalDate): LocalDate {
  const start = `${on.slice(0, 4)}-${startsOn}`;
  return start <= on ? start : addMonths(start, -12);
}

/** Counted from the first day each time: from 31 January, months do not shrink to the 28th. */
function startOfTurn(first: LocalDate, months: number, on: LocalDate): LocalDate {
  const passed =
    (Number(on.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(on.slice(5, 7)) - Number(first.slice(5, 7));
  const turns = Math.floor(passed / months);
  const start = addMonths(first, turns * months);
  return start <= on ? start : addMonths(first, (turns - 1) * months);
}
