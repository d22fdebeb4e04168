import type { Checks, Problem, Verdict } from './types.js';

/** Failures to get at something, as opposed to failures to understand it: what the document says of itself still counts. */
const outOfReach: ReadonlySet<string> = new Set(['hostedUnreachable', 'noCredentialInImage']);

/** Nobody that the host knows has sealed it: what such a document says of its own dates weighs no more than the name on it. */
const unknownSealer: ReadonlySet<string> = new Set([
  'certificateNotTrusted',
  'certificateNotCurrent',
  'certificateOfAnother',
]);

/** One word for four checks. The first of these that applies; `valid` only when all four hold. */
export function verdictOf({ integrity, issuer, period, status }: Checks, problems: readonly Problem[]): Verdict {
  if (integrity.result === 'broken' || issuer.result === 'contradicted' || problems.length > 0) return 'invalid';
  if (integrity.result === 'unknown' && !outOfReach.has(integrity.reason)) return 'unverifiable';
  if (status.result === 'revoked' || status.result === 'suspended') return status.result;
  if (unknownSealer.has(issuer.reason)) return 'unconfirmed';
  if (period.result !== 'current') return period.result;
  const holds =
    integrity.result === 'intact' &&
    issuer.result === 'confirmed' &&
    (status.result === 'active' || status.result === 'none');
  return holds ? 'valid' : 'unconfirmed';
}
