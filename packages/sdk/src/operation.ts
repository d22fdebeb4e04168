import type { AnyOptions } from './options.js';
import type { PageBody, PagePromise } from './page.js';
import type { IlaPromise } from './promise.js';
import type { QueryValues } from './query.js';

/** One request as the resource methods describe it, before keys, headers and addresses are added. */
export interface Operation {
  method: string;
  /** Path below the version prefix, with its parameters filled in. */
  path: string;
  query?: QueryValues | undefined;
  body?: unknown;
  /** Whether it has an effect that must not be repeated: it then carries an `Idempotency-Key`. */
  effect?: boolean | undefined;
  /** Whether it acts for a person, and so needs a session's token rather than a key. */
  session?: boolean | undefined;
  options?: AnyOptions | undefined;
}

/** What a resource needs of its client. */
export interface Sender {
  send<Data>(operation: Operation): IlaPromise<Data>;
  /** A read. */
  get<Data>(path: string, options?: AnyOptions, query?: QueryValues): IlaPromise<Data>;
  /** A read of a list, page by page. */
  list<Body extends PageBody>(path: string, options?: AnyOptions, query?: QueryValues): PagePromise<Body>;
}

/** Base of the generated resource classes. */
export abstract class Resource {
  constructor(protected readonly sender: Sender) {}
}
