// Everything, for servers.
import { SecretClient } from './generated/resources.js';
import type { Auth } from './key.js';
import { authorizeWith } from './key.js';
import type { ClientOptions } from './options.js';
import { makeStatusError } from './status-errors.js';

/** Options of `Ila`. */
export interface IlaOptions extends ClientOptions {
  /** Who calls: `secretKey(…)` or `publishableKey(…)`. Without it only public data can be read. */
  auth?: Auth | undefined;
}

/**
 * Client of an ILA server, with every operation.
 *
 * @example
 * const ila = new Ila({ baseUrl: 'https://api.example', auth: secretKey(process.env.ILA_KEY) });
 * for await (const course of ila.courses.list({ q: 'solar' })) console.log(course.title);
 */
export class Ila extends SecretClient {
  constructor(options: IlaOptions) {
    super(options, authorizeWith(options.auth), makeStatusError);
  }
}

export { AbortedError, ApiError, ConnectionError, IlaError, ResponseError, TimeoutError } from './errors.js';
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  MethodNotAllowedError,
  NotAcceptableError,
  NotFoundError,
  PayloadTooLargeError,
  PreconditionFailedError,
  PreconditionRequiredError,
  RateLimitedError,
  ServerError,
  UnauthenticatedError,
  UnprocessableError,
  UnsupportedMediaTypeError,
} from './status-errors.js';
export { isProblem } from './is-problem.js';
export { publishableKey, secretKey } from './key.js';
export type { Auth } from './key.js';
export type { Item, Page, PageBody, PagePromise } from './page.js';
export type { ProblemName, ProblemOf } from './problem.js';
export type { Answer, IlaPromise } from './promise.js';
export type { RateLimit } from './rate-limit.js';
export type * from './options.js';
export type * from './generated/types.js';
export type * from './generated/browser.js';
export type * from './generated/resources.js';
