/**
 * Seconds that a `Retry-After` field asks to wait, from seconds or an HTTP date (RFC 9110, 10.2.3).
 * A date is read against the response's own `Date`, so that a wrong clock here does no harm.
 * `undefined` when there is none or it says nothing that can be read.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  if (!value.endsWith('GMT')) return undefined;
  const wait = Date.parse(value) - (Date.parse(headers.get('date') ?? '') || now);
  return Number.isNaN(wait) ? undefined : Math.max(0, wait / 1000);
}
