import ky, { isHTTPError, isTimeoutError } from 'ky';
import type { Call } from './call.js';
import { isRepeatable } from './call.js';
import { AbortedError, ConnectionError, IlaError, ResponseError, TimeoutError } from './errors.js';
import type { Fetch, Next } from './options.js';
import { hasProblemName, readProblem } from './problem.js';
import { readRetryAfter } from './retry-after.js';

const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];
const NULL_BODY_STATUSES = [204, 205, 304];

/**
 * Sends a call until it is answered, its retries are used up or its time is over.
 *
 * ky runs the tries and the waits. Its own rules would never retry a POST, wait for any `Retry-After`, set no limit for
 * the whole, and leave the bodies out of it.
 *
 * @returns a response whose whole body has arrived.
 * @throws IlaError always, except for what a middleware throws.
 */
export async function transmit(call: Call, next: Next): Promise<Response> {
  const deadline = performance.now() + call.timeout;
  try {
    return await ky(call.url, {
      method: call.method,
      headers: call.headers,
      json: call.body,
      signal: call.signal ?? null,
      fetch: (request) => {
        call.tries += 1;
        return Promise.race([next(request as Request), abortion((request as Request).signal)]);
      },
      // A 304 is an answer to whoever asked for it.
      throwHttpErrors: (status) => status !== 304,
      timeout: false,
      totalTimeout: call.timeout,
      retry: {
        limit: call.retries,
        methods: isRepeatable(call) ? [call.method] : [],
        statusCodes: inBrowser() ? RETRIED_STATUSES.slice(1) : RETRIED_STATUSES,
        afterStatusCodes: RETRIED_STATUSES,
        delay: (tries) => Math.min(8000, 500 * 2 ** (tries - 1)),
        jitter: true,
        shouldRetry: ({ error }) => decideRetry(error, deadline - performance.now()),
      },
    });
  } catch (error) {
    throw typedError(call, error);
  }
}

/** `undefined` leaves the decision to the statuses above. */
function decideRetry(error: Error, millisecondsLeft: number): boolean | undefined {
  if (error instanceof ConnectionError) return true;
  if (!isHTTPError(error)) return false;
  const wait = readRetryAfter(error.response.headers, Date.now()) ?? 0;
  if (wait * 1000 >= millisecondsLeft) return false;
  return hasProblemName(error.data, 'idempotency-in-flight') || undefined;
}

/** Sends one request. The body is read here, so that a cut within it is tried again like one before it. */
export async function fetchWhole(call: Call, request: Request, fetch: Fetch): Promise<Response> {
  try {
    const response = await fetch(request);
    const body = await response.arrayBuffer();
    return new Response(NULL_BODY_STATUSES.includes(response.status) ? null : body, response);
  } catch (cause) {
    throw request.signal.aborted ? cause : new ConnectionError(call, cause);
  }
}

/** Also ends the wait for a middleware or a `fetch` that does not heed the signal. */
function abortion(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function typedError(call: Call, error: unknown): unknown {
  if (call.signal?.aborted) return new AbortedError(call);
  if (error instanceof IlaError) return error;
  if (isHTTPError(error)) return call.makeError(call, error.response, readProblem(error.data));
  return isTimeoutError(error) ? new TimeoutError(call) : error;
}

/** The data of a response: parsed JSON, or `undefined` where the status says that there is none. */
export async function readData(call: Call, response: Response): Promise<unknown> {
  if (NULL_BODY_STATUSES.includes(response.status) || call.method === 'HEAD') return undefined;
  const type = response.headers.get('content-type') ?? 'nothing';
  if (!/^[^;]*[/+]json\b/i.test(type)) throw new ResponseError(`JSON expected, got ${type}`, call, undefined, response);
  try {
    return await response.clone().json();
  } catch (cause) {
    throw new ResponseError('broken JSON', call, cause, response);
  }
}

/** Browsers send a request again after 408 by themselves. */
function inBrowser(): boolean {
  return 'document' in globalThis;
}
