import type { Authorize } from './authorize.js';
import { withBearer } from './authorize.js';

/** Proof of who calls. */
export interface Auth {
  /** The token for the next try. Asked each time, so that it may change. */
  token(): string | Promise<string>;
}

/**
 * Calls as a tenant, with a secret key (`sk_test_…`, `sk_live_…`). Keep it on a server.
 *
 * @param key the key, or a function that fetches it, for example from a vault.
 * @throws TypeError when it is missing, is no secret key, or when this runs in a page.
 */
export function secretKey(key: string | undefined | (() => string | Promise<string>)): Auth {
  if ('document' in globalThis) throw new TypeError('A secret key must not be in a page; use a publishable key there');
  if (typeof key === 'function') return { token: key };
  return checkedKey(key, 'sk_');
}

/**
 * Reads as a tenant's page may, with a publishable key (`pk_test_…`, `pk_live_…`).
 *
 * @throws TypeError when it is missing or is no publishable key.
 */
export function publishableKey(key: string | undefined): Auth {
  return checkedKey(key, 'pk_');
}

function checkedKey(key: string | undefined, prefix: string): Auth {
  // The message must not repeat the key.
  if (!key?.startsWith(prefix)) throw new TypeError(`Not a key that starts with ${prefix}`);
  return { token: () => key };
}

/** Each try with the token, or without one where only public reads are wanted. */
export function authorizeWith(auth: Auth | undefined): Authorize {
  return () => async (request, next) => next(withBearer(request, await auth?.token()));
}
