import type { LocalDate } from './dates.js';
import type { Scheme } from './generated/scheme.js';

/** Whether the scheme runs on a day: its dates decide where they say more than its status. */
export function statusOn({ status, validFrom, validTo }: Scheme, date: LocalDate): Scheme['status'] {
  if (status === 'ended' || (validTo !== undefined && validTo < date)) return 'ended';
  if (validFrom !== undefined && validFrom > date) return 'announced';
  return status;
}

/** Whether the facts are still vouched for on a day. */
export function isCurrentOn({ recheckBy }: Scheme, date: LocalDate): boolean {
  return date <= recheckBy;
}
