import { describe, expect, it } from 'vitest';
import { newIdempotencyKey } from '../../packages/sdk/src/idempotency.js';
import { readRateLimit } from '../../packages/sdk/src/rate-limit.js';
import { readRetryAfter } from '../../packages/sdk/src/retry-after.js';
import { logTo } from '@ila-kit/sdk/logging';
import type { LogEntry } from '@ila-kit/sdk/logging';

describe('Retry-After', () => {
  const now = Date.parse('2026-11-24T09:00:00Z');
  const read = (value: string, date?: string) =>
    readRetryAfter(new Headers({ 'retry-after': value, ...(date === undefined ? {} : { date }) }), now);

  it.each([
    ['0', 0],
    ['120', 120],
    [' 5 ', 5],
    ['Tue, 24 Nov 2026 09:01:30 GMT', 90],
    ['Tue, 24 Nov 2026 08:00:00 GMT', 0],
  ])('%s is %d seconds', (value, seconds) => {
    expect(read(value)).toBe(seconds);
  });

  it.each(['', '-1', '1.5', 'soon', '2026-11-24', 'Nonsense GMT', '1e3', '0x10'])('%s says nothing', (value) => {
    expect(read(value)).toBeUndefined();
  });

  it('is read against the clock of the server', () => {
    expect(read('Tue, 24 Nov 2026 07:01:30 GMT', 'Tue, 24 Nov 2026 07:00:00 GMT')).toBe(90);
  });

  it('may be absent', () => {
    expect(readRetryAfter(new Headers(), now)).toBeUndefined();
  });
});

describe('RateLimit', () => {
  it.each([
    ['"default";r=297;t=42', '"default";q=300;w=60', [297, 42, 300, 60]],
    ['"a"; t=5; r=0, "b";r=1', '"a"; w=10; q=9, "b";q=2', [0, 5, 9, 10]],
    ['"default";r=1', undefined, [1, undefined, undefined, undefined]],
  ])('%s', (limit, policy, [remaining, resetSeconds, quota, windowSeconds]) => {
    const headers = new Headers({ ratelimit: limit, ...(policy === undefined ? {} : { 'ratelimit-policy': policy }) });
    expect(readRateLimit(headers)).toEqual({ remaining, resetSeconds, quota, windowSeconds });
  });

  it.each(['', '"default"', 'nonsense', '"default";r=many'])('%s says nothing', (limit) => {
    expect(readRateLimit(new Headers({ ratelimit: limit }))).toBeUndefined();
  });
});

it('idempotency keys do not repeat', () => {
  expect(new Set(Array.from({ length: 1000 }, newIdempotencyKey)).size).toBe(1000);
});

describe('the log', () => {
  async function logged(answer: () => Promise<Response>, headers: Record<string, string> = {}) {
    const entries: LogEntry[] = [];
    const middleware = logTo((entry) => entries.push(entry));
    const request = new Request('https://api.example/v1/courses?q=my+illness&lang=fr', { headers });
    await middleware(request, answer).catch(() => undefined);
    return entries;
  }

  it('tells of a request and its response', async () => {
    const entries = await logged(async () => new Response('{}', { headers: { 'x-request-id': 'req_12345678' } }));
    expect(entries).toMatchObject([
      { level: 'debug', event: 'request', method: 'GET', url: 'https://api.example/v1/courses?q=…&lang=…' },
      { level: 'debug', event: 'response', status: 200, requestId: 'req_12345678' },
    ]);
  });

  it('warns of an error, and tells of a failure', async () => {
    expect((await logged(async () => new Response(null, { status: 503 })))[1]).toMatchObject({
      level: 'warn',
      status: 503,
    });
    const entries = await logged(() => Promise.reject(new TypeError('x')));
    expect(entries[1]).toMatchObject({ level: 'error', event: 'failure', error: 'TypeError' });
  });

  it('keeps keys, cookies and what was asked for to itself', async () => {
    const headers = {
      authorization: 'Bearer sk_live_secret',
      'x-api-key': 'secret',
      'x-session-token': 'secret',
      'idempotency-key': 'an-act',
    };
    const entries = await logged(async () => new Response(null, { headers: { 'x-auth': 'secret' } }), headers);
    const text = JSON.stringify(entries);
    expect(text).not.toMatch(/secret|illness/);
    expect(entries[0]!.headers).toMatchObject({ authorization: '[redacted]', 'idempotency-key': 'an-act' });
  });
});
