/** What is left of the quota, from the `RateLimit` and `RateLimit-Policy` fields (draft-ietf-httpapi-ratelimit-headers). */
export interface RateLimit {
  /** Requests left. */
  remaining: number;
  /** Seconds until the quota is full again, where stated. */
  resetSeconds: number | undefined;
  /** Requests per window, where stated. */
  quota: number | undefined;
  /** Length of the window in seconds, where stated. */
  windowSeconds: number | undefined;
}

/** The first quota that a response states, or `undefined` when it states none that can be read. */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const read = (field: string, parameter: RegExp): number | undefined => {
    const digits = parameter.exec(headers.get(field) ?? '')?.[1];
    return digits === undefined ? undefined : Number(digits);
  };
  const remaining = read('ratelimit', /^[^,]*;\s*r=(\d+)/);
  return remaining === undefined
    ? undefined
    : {
        remaining,
        resetSeconds: read('ratelimit', /^[^,]*;\s*t=(\d+)/),
        quota: read('ratelimit-policy', /^[^,]*;\s*q=(\d+)/),
        windowSeconds: read('ratelimit-policy', /^[^,]*;\s*w=(\d+)/),
      };
}
