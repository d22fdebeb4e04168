import type pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { problem } from './problem.js';

export interface RateLimits {
  /** Requests a minute from one address without a key. 300 by default. */
  anonymous?: number;
  /** Requests a minute with one key. 3,000 by default. */
  key?: number;
}

/** Counts requests. One window of a minute for each address or key. */
export interface RateLimiter {
  /**
   * Counts one request.
   * @param subject `ip:…` or `key:…`
   * @returns the headers `RateLimit` and `RateLimit-Policy`
   * @throws {ProblemError} rate-limited, with the same headers and `Retry-After`
   */
  consume(subject: string): Promise<Record<string, string>>;
}

const windowSeconds = 60;

/**
 * @param limits `false` counts nothing but still tells the policy
 * @param pool where processes share a database they share the counts; without it each counts alone
 */
export function createRateLimiter(limits: RateLimits | false, pool: pg.Pool | undefined): RateLimiter {
  const quotas = { ip: quotaOf(limits, 'anonymous', 300), key: quotaOf(limits, 'key', 3000) };
  const limiters = { ip: limiter('ip', quotas.ip, pool), key: limiter('key', quotas.key, pool) };
  return {
    async consume(subject) {
      const kind = subject.startsWith('key:') ? 'key' : 'ip';
      const quota = quotas[kind];
      if (limits === false) return headers(quota, quota, windowSeconds);
      const result = await limiters[kind].consume(subject).catch(asResult);
      const seconds = Math.max(1, Math.ceil(result.msBeforeNext / 1000));
      const fields = headers(quota, result.remainingPoints, seconds);
      if (result.consumedPoints <= quota) return fields;
      throw problem('rate-limited', { retryAfter: seconds }, { ...fields, 'Retry-After': String(seconds) });
    },
  };
}

function quotaOf(limits: RateLimits | false, kind: keyof RateLimits, usual: number): number {
  return (limits === false ? undefined : limits[kind]) ?? usual;
}

function limiter(kind: string, points: number, pool: pg.Pool | undefined): RateLimiterMemory | RateLimiterPostgres {
  const options = { keyPrefix: kind, points, duration: windowSeconds };
  const inMemory = new RateLimiterMemory(options);
  if (!pool) return inMemory;
  return new RateLimiterPostgres({
    ...options,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    // Counting must not stop the service when the database is slow.
    insuranceLimiter: inMemory,
  });
}

/** The library rejects with a result when the quota is used up. */
function asResult(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason;
  throw reason;
}

function headers(quota: number, remaining: number, seconds: number): Record<string, string> {
  return {
    RateLimit: `"default";r=${Math.max(0, remaining)};t=${seconds}`,
    'RateLimit-Policy': `"default";q=${quota};w=${windowSeconds}`,
  };
}
