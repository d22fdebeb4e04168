import { schemes } from './generated/schemes.js';
import type { LocalDate, Scheme, SchemeStatus } from './scheme.js';

export type {
  Confidence,
  LocalDate,
  MultilingualText,
  Scheme,
  SchemeBackend,
  SchemeKind,
  SchemeSource,
  SchemeStatus,
} from './scheme.js';

/** All schemes, by id. */
export function listSchemes(): readonly Scheme[] {
  return schemes;
}

/** The scheme of that id, or undefined. */
export function retrieveScheme(id: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}

/** Whether the scheme runs on a day: its dates decide where they say more than its status. */
export function statusOn({ status, validFrom, validTo }: Scheme, date: LocalDate): SchemeStatus {
  if (status === 'ended' || (validTo !== undefined && validTo < date)) return 'ended';
  if (validFrom !== undefined && validFrom > date) return 'announced';
  return status;
}

/** Whether the facts are still vouched for on a day. */
export function isCurrentOn({ recheckBy }: Scheme, date: LocalDate): boolean {
  return date <= recheckBy;
}
