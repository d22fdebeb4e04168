import { ApiError } from './errors.js';
import type { ProblemName, ProblemOf } from './problem.js';
import { hasProblemName } from './problem.js';

/**
 * Whether an error is the server's answer with this problem; narrows `error.problem` to its fields.
 *
 * @example if (isProblem(error, 'invalid-request')) console.log(error.problem.errors);
 */
export function isProblem<Name extends ProblemName>(
  error: unknown,
  name: Name,
): error is ApiError & { readonly problem: ProblemOf<Name> } {
  return error instanceof ApiError && hasProblemName(error.problem, name);
}
