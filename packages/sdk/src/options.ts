/** Sends a request and answers with its response; the last one in the chain is `fetch`. */
export type Next = (request: Request) => Promise<Response>;

/**
 * One layer of the onion around every try. It may change the request, look at the response, or answer by itself.
 * What it throws reaches the caller unchanged and is not tried again.
 */
export type Middleware = (request: Request, next: Next) => Promise<Response>;

/** A `fetch` function, a server's handler among them. */
export type Fetch = (request: Request) => Promise<Response> | Response;

/** What both entries of the package take. */
export interface ClientOptions {
  /** Address of the server, with or without `/v1` at its end, for example `https://api.example`. */
  baseUrl: string;
  /** Milliseconds for a whole call: all tries, the waits between them and the bodies. 30,000 by default. */
  timeout?: number | undefined;
  /** How often a call may be sent again after its first try. 2 by default. */
  retries?: number | undefined;
  /** Sent with every request. */
  headers?: HeaderValues | undefined;
  /** Layers around every try, the first one outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Used in place of the global `fetch`, for example a proxy's, or a server's own handler in a test. */
  fetch?: Fetch | undefined;
}

/** What a single call takes. */
export interface RequestOptions {
  /** Ends the call at once, also while it waits or reads a body. The call rejects with `AbortedError`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for this call, in place of the client's `timeout`. */
  timeout?: number | undefined;
  /** Retries for this call, in place of the client's `retries`. */
  retries?: number | undefined;
  /** Sent with this call; `undefined` takes one of the client's headers away. */
  headers?: HeaderValues | undefined;
}

/** Options of a POST with an effect. */
export interface EffectOptions extends RequestOptions {
  /** Names the act, so that sending it again cannot repeat it. A random one by default. */
  idempotencyKey?: string | undefined;
}

/** Options of a change to a resource. */
export interface ChangeOptions extends RequestOptions {
  /** `ETag` of the version that you have seen, or `*`. The call rejects with `PreconditionFailedError` when it has changed since. */
  ifMatch: string;
}

/** Options of a read that may find nothing new. */
export interface ConditionalOptions extends RequestOptions {
  /** `ETag` that you hold. The data is `undefined` when it is still current. */
  ifNoneMatch: string;
}

/** Header fields by name. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** All options that some operation takes. */
export type AnyOptions = RequestOptions & Partial<EffectOptions & ChangeOptions & ConditionalOptions>;
