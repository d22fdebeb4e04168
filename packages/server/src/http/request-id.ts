import { newId } from '../ids.js';

const pattern = /^[A-Za-z0-9_-]{8,64}$/;

/** The caller's own `X-Request-Id` where it has the right form, else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get('x-request-id');
  return given !== null && pattern.test(given) ? given : newId('req');
}
