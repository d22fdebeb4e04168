import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  AbortedError,
  ConnectionError,
  Ila,
  isProblem,
  RateLimitedError,
  ResponseError,
  secretKey,
  ServerError,
  TimeoutError,
} from '@ila-kit/sdk';
import type { IlaError } from '@ila-kit/sdk';
import type { Fault, FaultProxy } from './fault-proxy.js';
import { startFaultProxy } from './fault-proxy.js';
import { createStubServer, json, makeCourse } from './stub-server.js';

const TIMEOUT = 4000;
const INPUT = { reference: 'SOLAR-1', title: { en: 'Solar' }, languages: ['en'], mode: 'online' as const };

let proxy: FaultProxy;
let ila: Ila;
let cases = 0;
const faultsOf = new Map<string, readonly Fault[]>();

beforeAll(async () => {
  const stub = createStubServer();
  // Any course exists, so that the cases can run side by side.
  proxy = await startFaultProxy((request) => {
    const id = new URL(request.url).pathname.split('/').at(-1)!;
    return request.method === 'GET' ? json(200, makeCourse(id)) : stub.fetch(request);
  });
  proxy.plan(({ path, attempt }) => {
    const faults = faultsOf.get(path) ?? [];
    return faults[attempt - 1] ?? faults.at(-1) ?? { kind: 'pass' };
  });
  ila = new Ila({ baseUrl: proxy.url, timeout: TIMEOUT, auth: secretKey('sk_test_faults') });
});

afterAll(() => proxy.close());

/** A course whose requests meet these faults, the last one for all further tries. */
function courseWith(...faults: Fault[]): string {
  cases += 1;
  faultsOf.set(`/v1/courses/crs_case${cases}`, faults);
  return `crs_case${cases}`;
}

function requestsFor(id: string) {
  return proxy.seen.filter(({ path }) => path.endsWith(`/${id}`));
}

/** A read under these faults: what came of it, in how many tries and how long. */
async function read(...faults: Fault[]) {
  const id = courseWith(...faults);
  const started = performance.now();
  const outcome = await ila.courses.retrieve(id).then(
    (course) => ({ course, error: undefined }),
    (error: unknown) => ({ course: undefined, error }),
  );
  const milliseconds = performance.now() - started;
  const tries = requestsFor(id).length;
  expect(milliseconds).toBeLessThan(TIMEOUT + 1000);
  expect(tries).toBeLessThanOrEqual(3);
  if (outcome.course) expect(outcome.course.id).toBe(id);
  else expect(outcome.error).toMatchObject({ tries });
  return { ...outcome, milliseconds, tries };
}

const unavailable = (retryAfter?: string): Fault => ({
  kind: 'answer',
  status: 429,
  headers: {
    'content-type': 'application/problem+json',
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
  },
  body: JSON.stringify({
    type: '/v1/problems/rate-limited',
    title: 'Too many',
    status: 429,
    requestId: 'req_00000000',
  }),
});

describe.concurrent('faults that pass', () => {
  it.each<[string, Fault]>([
    ['a cut before the server acted', { kind: 'cutBefore' }],
    ['a cut after the server acted', { kind: 'cutAfter' }],
    ['a cut within the body', { kind: 'truncate' }],
    ['a cut within a body of unknown length', { kind: 'truncate', chunked: true }],
    ['500', { kind: 'answer', status: 500 }],
    [
      '502 with a page of HTML',
      { kind: 'answer', status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway' },
    ],
    ['503', { kind: 'answer', status: 503 }],
    ['504', { kind: 'answer', status: 504 }],
    ['408', { kind: 'answer', status: 408 }],
    ['429 with Retry-After 0', unavailable('0')],
    ['429 with Retry-After garbage', unavailable('soon, I promise')],
    ['429 without Retry-After', unavailable()],
  ])('%s is tried again', async (_, fault) => {
    const { course, tries } = await read(fault, { kind: 'pass' });
    expect(course).toBeDefined();
    expect(tries).toBe(2);
  });

  it('waits as long as Retry-After says, in seconds', async () => {
    const { course, milliseconds } = await read(unavailable('2'), { kind: 'pass' });
    expect(course).toBeDefined();
    expect(milliseconds).toBeGreaterThanOrEqual(1950);
  });

  it('waits as long as Retry-After says, as a date', async () => {
    const { course, milliseconds } = await read(unavailable(new Date(Date.now() + 2500).toUTCString()), {
      kind: 'pass',
    });
    expect(course).toBeDefined();
    expect(milliseconds).toBeGreaterThanOrEqual(1000);
  });

  it('takes a slow answer', async () => {
    const { course, tries } = await read({ kind: 'delay', milliseconds: 300 });
    expect(course).toBeDefined();
    expect(tries).toBe(1);
  });
});

describe.concurrent('faults that stay', () => {
  it.each<[string, Fault, abstract new (...values: never[]) => IlaError]>([
    ['cuts before the server acts', { kind: 'cutBefore' }, ConnectionError],
    ['cuts after the server acts', { kind: 'cutAfter' }, ConnectionError],
    ['cuts within the body', { kind: 'truncate' }, ConnectionError],
    ['500', { kind: 'answer', status: 500 }, ServerError],
    [
      '502',
      { kind: 'answer', status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway' },
      ServerError,
    ],
    ['429 with Retry-After 0', unavailable('0'), RateLimitedError],
  ])('%s give up after three tries', async (_, fault, Class) => {
    const { error, tries } = await read(fault);
    expect(error).toBeInstanceOf(Class);
    expect(tries).toBe(3);
  });

  it.each(['100000', new Date(Date.now() + 1e8).toUTCString()])(
    'a Retry-After beyond the timeout (%s) fails at once with its value',
    async (value) => {
      const { error, tries, milliseconds } = await read(unavailable(value));
      expect(tries).toBe(1);
      expect(milliseconds).toBeLessThan(500);
      expect(isProblem(error, 'rate-limited')).toBe(true);
      expect((error as RateLimitedError).retryAfter).toBeGreaterThan(90_000);
    },
  );

  it.each<[string, Fault]>([
    ['HTML for JSON', { kind: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Welcome' }],
    ['a wrong type', { kind: 'answer', status: 200, headers: { 'content-type': 'text/plain' }, body: '{}' }],
    ['no type', { kind: 'answer', status: 200, body: '{}' }],
    ['an empty body', { kind: 'answer', status: 200, headers: { 'content-type': 'application/json' } }],
    ['half a body that says it is whole', { kind: 'half' }],
  ])('%s is a ResponseError, and not tried again', async (_, fault) => {
    const { error, tries } = await read(fault);
    expect(error).toBeInstanceOf(ResponseError);
    expect((error as ResponseError).status).toBe(200);
    expect(tries).toBe(1);
  });

  it.each<[string, Fault]>([
    ['no answer', { kind: 'hang' }],
    ['an answer that is too late', { kind: 'delay', milliseconds: TIMEOUT + 500 }],
    ['one byte a second', { kind: 'drip', bytesPerSecond: 1 }],
  ])('%s is a TimeoutError', async (_, fault) => {
    const { error, milliseconds } = await read(fault);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(milliseconds).toBeGreaterThanOrEqual(TIMEOUT - 50);
  });

  it('an unknown name is a ConnectionError', async () => {
    const lost = new Ila({ baseUrl: 'http://no-such-host.invalid', timeout: TIMEOUT });
    const error = await lost.courses.retrieve('crs_solar1').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as ConnectionError).tries).toBe(3);
  });

  it('a closed port is a ConnectionError', async () => {
    const closed = await startFaultProxy(() => new Response());
    await closed.close();
    const lost = new Ila({ baseUrl: closed.url, timeout: TIMEOUT });
    await expect(lost.courses.retrieve('crs_solar1')).rejects.toBeInstanceOf(ConnectionError);
  });
});

describe.concurrent('the waits', () => {
  it('differ from call to call', async () => {
    const ids = Array.from({ length: 20 }, () => courseWith({ kind: 'answer', status: 503 }));
    await Promise.allSettled(ids.map((id) => ila.courses.retrieve(id)));
    const waits = ids.map((id) => {
      const [first, second] = requestsFor(id);
      return second!.at - first!.at;
    });
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(150);
  });
});

describe.concurrent('the signal', () => {
  it.each<[string, Fault]>([
    ['before an answer', { kind: 'hang' }],
    ['within a body', { kind: 'drip', bytesPerSecond: 1 }],
    ['during a wait', unavailable('3')],
  ])('ends a call %s', async (_, fault) => {
    const started = performance.now();
    const call = ila.courses.retrieve(courseWith(fault), {}, { signal: AbortSignal.timeout(300) });
    await expect(call).rejects.toBeInstanceOf(AbortedError);
    expect(performance.now() - started).toBeLessThan(1300);
  });

  it('that has already ended sends nothing', async () => {
    const id = courseWith();
    const call = ila.courses.retrieve(id, {}, { signal: AbortSignal.abort() });
    await expect(call).rejects.toBeInstanceOf(AbortedError);
    expect(requestsFor(id)).toHaveLength(0);
  });
});

describe.concurrent('writing', () => {
  it('is not tried again without an idempotency key or a version', async () => {
    faultsOf.set('/v1/skills/resolve', [{ kind: 'cutAfter' }]);
    const call = ila.skills.resolve({ queries: [{ text: 'solar' }] });
    await expect(call).rejects.toMatchObject({ name: 'ConnectionError', tries: 1 });
  });

  it('keeps its key through the tries, and tells it', async () => {
    faultsOf.set('/v1/courses', [{ kind: 'cutBefore' }]);
    const error: unknown = await ila.courses.create(INPUT).catch((thrown: unknown) => thrown);
    const sent = proxy.seen.filter(({ path }) => path === '/v1/courses').map(({ idempotencyKey }) => idempotencyKey);
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
    expect(error).toMatchObject({ name: 'ConnectionError', idempotencyKey: sent[0] });
  });

  it('is tried again with a version', async () => {
    const id = courseWith({ kind: 'cutBefore' });
    await expect(ila.courses.update(id, { eqfLevel: 4 }, { ifMatch: '"1"' })).rejects.toBeInstanceOf(ConnectionError);
    expect(requestsFor(id)).toHaveLength(3);
  });

  it('waits for the first request with its key to end', async () => {
    const slow = createStubServer({ work: 150 });
    const client = new Ila({ baseUrl: 'http://stub.test', auth: secretKey('sk_test_slow'), fetch: slow.fetch });
    const act = { idempotencyKey: 'the-same-act' };
    // The waits between tries are random, and once in forty times both are shorter than the work.
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const [first, second] = await Promise.all([client.courses.create(INPUT, act), client.courses.create(INPUT, act)]);
    random.mockRestore();
    expect(second.id).toBe(first.id);
    expect(slow.courses.size).toBe(1);
  });
});
