import { type Json, type JsonObject, isText } from './json.js';
import type { PeriodReason } from './reasons.js';
import type { Check, Period } from './types.js';

/** A clock may be a minute fast. */
const leewayMs = 60_000;
const dateTime = /^-?\d{4,}-\d\d-\d\dT(?:[01]\d|2[0-4]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** xsd:dateTimeStamp, as VCDM 2.0 and Data Integrity want it. */
export const isDateTime = (value: Json | undefined): boolean =>
  isText(value) && dateTime.test(value) && !Number.isNaN(Date.parse(value));

export interface Bounds {
  readonly from: readonly (Json | undefined)[];
  readonly until: readonly (Json | undefined)[];
}

/** Every start and end that is stated, under any of its names. NumericDate (seconds) from tokens, text elsewhere. */
export function boundsOf(
  document: JsonObject,
  claims: JsonObject = {},
  proofEnds: readonly (Json | undefined)[] = [],
): Bounds {
  return {
    from: [document['validFrom'], document['issuanceDate'], document['issuedOn'], claims['nbf']],
    until: [document['validUntil'], document['expirationDate'], document['expires'], claims['exp'], ...proofEnds],
  };
}

/** Within all starts and ends; one that cannot be read is never current. */
export function periodOf({ from, until }: Bounds, now: Date): Check<Period, PeriodReason> {
  const starts = from.filter(isStated).map(instant);
  const ends = until.filter(isStated).map(instant);
  if ([...starts, ...ends].some(Number.isNaN)) return { result: 'expired', reason: 'dateUnreadable' };
  if (ends.some((end) => end <= now.getTime())) return { result: 'expired', reason: 'afterEnd' };
  if (starts.some((start) => start > now.getTime() + leewayMs)) return { result: 'notYetValid', reason: 'beforeStart' };
  return { result: 'current', reason: ends.length > 0 ? 'inPeriod' : 'noEnd' };
}

const isStated = (value: Json | undefined): value is Json => value !== undefined && value !== null;

function instant(value: Json): number {
  if (typeof value === 'number') return value * 1000;
  return isText(value) && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
}

/** NumericDate as RFC 3339. */
export function fromSeconds(value: Json | undefined): string | undefined {
  return typeof value === 'number' && Math.abs(value) < 8.64e12 ? new Date(value * 1000).toISOString() : undefined;
}
