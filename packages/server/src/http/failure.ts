import { problem, ProblemError } from './problem.js';

/** SQLSTATEs and system codes that pass when the request comes again later. */
const passing = /^(08\d{3}|53\d{3}|57P0[1-3]|57014|40001|40P01|55P03|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT)$/;

const uniqueViolation = '23505';

/** Any error as a problem of the contract. What is not foreseen says nothing about the inside. */
export function asProblem(reason: unknown): ProblemError {
  if (reason instanceof ProblemError) return reason;
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
  // Two requests wrote the same reference at once: the one that came second learns of it here.
  if (code === uniqueViolation) return problem('conflict');
  if (passing.test(code)) return problem('unavailable', { retryAfter: 1 }, { 'Retry-After': '1' });
  return problem('internal');
}
