import type { Call } from './call.js';
import type { Middleware } from './options.js';

/** Gives a call's tries their `Authorization`. The innermost layer of the onion. */
export type Authorize = (call: Call) => Middleware;

/** Puts a credential on a request, where there is one. */
export function withBearer(request: Request, token: string | undefined): Request {
  if (token) request.headers.set('authorization', `Bearer ${token}`);
  return request;
}
