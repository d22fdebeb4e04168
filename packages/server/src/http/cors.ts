import type { Kysely } from 'kysely';
import type { Caller } from '../contract/handler.js';
import type { Operation } from '../contract/document.js';
import type { Database } from '../db/schema.js';
import { isRegisteredOrigin } from '../keys/store.js';
import { problem } from './problem.js';

const exposed = ['RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id', 'ETag', 'Location'].join(', ');

const requestHeaders = ['Accept', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match', 'X-Request-Id'];

/** Browsers ask again after ten minutes; a key that was revoked is refused by the request itself. */
const preflightSeconds = 600;

/**
 * Answers a preflight. It names no key, so it can only say whether the origin is registered by any; the request itself is
 * then held against its own key. Public reads without a key are for every origin.
 */
export async function preflight(
  db: Kysely<Database>,
  operations: readonly Operation[],
  request: Request,
): Promise<Headers> {
  const headers = new Headers({ Vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers' });
  const origin = request.headers.get('origin');
  const method = request.headers.get('access-control-request-method');
  const operation = operations.find((each) => each.method === (method === 'HEAD' ? 'GET' : method));
  if (origin === null || !operation) return headers;
  const withKey = (request.headers.get('access-control-request-headers') ?? '').toLowerCase().includes('authorization');
  const isAllowed = withKey ? operation.isForPages && (await isRegisteredOrigin(db, origin)) : operation.isPublic;
  if (!isAllowed) return headers;
  headers.set('Access-Control-Allow-Origin', withKey ? origin : '*');
  headers.set('Access-Control-Allow-Methods', allowedMethods(operations));
  headers.set('Access-Control-Allow-Headers', [...(withKey ? ['Authorization'] : []), ...requestHeaders].join(', '));
  headers.set('Access-Control-Max-Age', String(preflightSeconds));
  return headers;
}

/**
 * A publishable key works from its origins only, compared letter by letter; a secret key never from a page.
 * @throws {ProblemError} origin-not-allowed
 */
export function assertOrigin(caller: Caller, allowedOrigins: readonly string[], origin: string | null): void {
  if (caller.kind === 'anonymous') return;
  if (caller.kind === 'secret' && origin === null) return;
  if (caller.kind === 'publishable' && origin !== null && allowedOrigins.includes(origin)) return;
  const detail = caller.kind === 'secret' ? 'A secret key belongs on a server, never in a page.' : undefined;
  throw problem('origin-not-allowed', {
    ...(detail === undefined ? {} : { detail }),
    ...(origin !== null && /^[ -~]{1,300}$/.test(origin) ? { origin } : {}),
  });
}

/** Which headers of an answer a page may read. */
export function exposeHeaders(headers: Headers): void {
  headers.set('Access-Control-Expose-Headers', exposed);
}

/** The methods of a path, for `Allow`. */
export function allowedMethods(operations: readonly Operation[]): string {
  const methods = operations.map(({ method }) => method as string);
  if (methods.includes('GET')) methods.push('HEAD');
  return [...methods, 'OPTIONS'].sort().join(', ');
}
