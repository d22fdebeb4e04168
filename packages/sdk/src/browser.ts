// What a page may call, and only that code.
import { PublicClient } from './generated/browser.js';
import { publishableKey } from './key.js';
import type { ClientOptions } from './options.js';
import type { FetchSession, Session } from './session.js';
import { authorizeWithSession, createSession } from './session.js';

/** Options of `Ila` in a page. */
export interface IlaOptions extends ClientOptions {
  /** The page's key (`pk_test_…`, `pk_live_…`). Without it public data can still be read. */
  publishableKey?: string | undefined;
  /** Asks your server for the token of the person who is signed in. Called only when a call acts for that person. */
  fetchSession?: FetchSession | undefined;
}

/**
 * Client of an ILA server for pages: operations that need no key or a publishable one.
 *
 * @example const ila = new Ila({ baseUrl: 'https://api.example', publishableKey: 'pk_test_…' });
 */
export class Ila extends PublicClient {
  readonly #session: Session;

  constructor(options: IlaOptions) {
    const key = options.publishableKey ? publishableKey(options.publishableKey) : undefined;
    const session = createSession(options.fetchSession);
    super(options, authorizeWithSession(key, session));
    this.#session = session;
  }

  /** Forgets the person's token. The next call for a person asks `fetchSession` again. */
  logout(): void {
    this.#session.end();
  }
}

export {
  AbortedError,
  ApiError,
  ConnectionError,
  IlaError,
  ResponseError,
  SessionError,
  TimeoutError,
} from './errors.js';
export { isProblem } from './is-problem.js';
export type { Item, Page, PageBody, PagePromise } from './page.js';
export type { ProblemName, ProblemOf } from './problem.js';
export type { Answer, IlaPromise } from './promise.js';
export type { RateLimit } from './rate-limit.js';
export type { FetchSession, SessionToken } from './session.js';
export type * from './options.js';
export type * from './generated/types.js';
export type * from './generated/browser.js';
