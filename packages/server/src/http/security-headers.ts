/** On every answer. An API answer is never a page: nothing in it may load, run or be framed. */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'X-Frame-Options': 'DENY',
};

export const apiPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export const pagePolicy = `default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/**
 * Adds the security headers.
 * @param policy the Content-Security-Policy of this answer
 */
export function secure(headers: Headers, policy: string = apiPolicy): void {
  for (const [name, value] of Object.entries(everywhere)) headers.set(name, value);
  headers.set('Content-Security-Policy', policy);
  // The API, the embed bundle and the document are there to be loaded by other origins; CORS decides who reads.
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
}
