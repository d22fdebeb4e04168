import type { Call } from './call.js';
import type { Problem } from './generated/types.js';
import { readRetryAfter } from './retry-after.js';

/** Base of every error that a call rejects with. */
export class IlaError extends Error {
  override name = 'IlaError';
  /** HTTP method of the call. */
  declare readonly method: string;
  /** Address of the call, without its query. */
  declare readonly url: string;
  /** How often it was sent. */
  declare readonly tries: number;
  /** Name of the act, for sending the same act again later. */
  declare readonly idempotencyKey: string | undefined;
  /** Status of the response, where one came. */
  declare readonly status: number | undefined;
  /** Finds the request in the server's logs. */
  declare readonly requestId: string | undefined;
  /** Header fields of the response. */
  declare readonly headers: Headers | undefined;

  constructor(message: string, call: Call, cause?: unknown, response?: Response) {
    const { method, tries, idempotencyKey } = call;
    const [url] = call.url.split('?');
    const { status, headers } = response ?? {};
    const requestId = headers?.get('x-request-id') ?? undefined;
    super(`${method} ${url}: ${message}${requestId ? ` (${requestId})` : ''}`, { cause });
    Object.assign(this, { method, url, tries, idempotencyKey, status, requestId, headers });
  }
}

/** No whole response came: the name did not resolve, the connection was refused or cut. `cause` says more. */
export class ConnectionError extends IlaError {
  override name = 'ConnectionError';

  constructor(call: Call, cause: unknown) {
    super('connection failed', call, cause);
  }
}

/** The call took longer than its `timeout`. Whether the server acted is not known. */
export class TimeoutError extends IlaError {
  override name = 'TimeoutError';
  /** Milliseconds that the call was given. */
  readonly timeout: number;

  constructor(call: Call) {
    super(`no answer within ${call.timeout} ms`, call);
    this.timeout = call.timeout;
  }
}

/** The call's `signal` ended it. `cause` is the signal's reason. */
export class AbortedError extends IlaError {
  override name = 'AbortedError';

  constructor(call: Call) {
    super('ended by its signal', call, call.signal?.reason);
  }
}

/** `fetchSession` failed or answered without a token. `cause` is what it threw. */
export class SessionError extends IlaError {
  override name = 'SessionError';

  constructor(call: Call, cause: unknown) {
    super('no session', call, cause);
  }
}

/** A response whose body is not what the contract says: HTML for JSON, or JSON that is cut short. */
export class ResponseError extends IlaError {
  override name = 'ResponseError';
  declare readonly status: number;
  declare readonly headers: Headers;
}

/** The server answered with an error. On a server each status has its own class (`status-errors.ts`). */
export class ApiError extends IlaError {
  override name = 'ApiError';
  declare readonly status: number;
  declare readonly headers: Headers;
  /** What is wrong (RFC 9457); `undefined` when the answer came from something else, such as a proxy. */
  readonly problem: Problem | undefined;
  /** Seconds to wait before the next try, where the server says so. */
  readonly retryAfter: number | undefined;

  constructor(call: Call, response: Response, problem: Problem | undefined) {
    super(`${response.status} ${problem?.detail ?? problem?.title ?? response.statusText}`, call, undefined, response);
    this.problem = problem;
    this.retryAfter = readRetryAfter(response.headers, Date.now());
  }
}

/** Makes the error of a response. */
export type MakeApiError = (call: Call, response: Response, problem: Problem | undefined) => ApiError;
