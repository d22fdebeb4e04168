import { describe, expect, it, vi } from 'vitest';
import { AbortedError, ConnectionError, Ila, publishableKey, secretKey, TimeoutError } from '@ila-kit/sdk';
import type { Middleware } from '@ila-kit/sdk';
import { recorded } from './recorded-client.js';
import { json, makeCourse, problem } from './stub-server.js';

const page = (...ids: string[]) =>
  json(200, { data: ids.map((id) => makeCourse(id)), nextCursor: null, facets: [], total: { count: 1, exact: true } });

const never = () => new Promise<Response>(() => undefined);

describe('addresses', () => {
  it.each([
    ['https://api.example', 'https://api.example/v1/courses/crs_1'],
    ['https://api.example/', 'https://api.example/v1/courses/crs_1'],
    ['https://api.example/v1', 'https://api.example/v1/courses/crs_1'],
    ['https://api.example/ila/v1/', 'https://api.example/ila/v1/courses/crs_1'],
  ])('%s is %s', async (baseUrl, address) => {
    const { ila, requests } = recorded(() => json(200, makeCourse('crs_1')), { baseUrl });
    await ila.courses.retrieve('crs_1');
    expect(requests[0]!.url).toBe(address);
  });

  it('writes arrays as repeated parameters and leaves out what is undefined', async () => {
    const { ila, requests } = recorded(() => page());
    await ila.courses.list({ q: 'énergie & co', language: ['fr', 'de'], country: undefined, limit: 5, facets: false });
    const { search } = new URL(requests[0]!.url);
    expect(search).toBe('?q=%C3%A9nergie+%26+co&language=fr&language=de&limit=5&facets=false');
  });

  it('encodes path parameters', async () => {
    const { ila, requests } = recorded(() => json(200, makeCourse('crs_1')));
    await ila.courses.retrieve('ref:A/B?c#d %2e');
    expect(requests[0]!.url).toBe('https://api.example/v1/courses/ref%3AA%2FB%3Fc%23d%20%252e');
  });

  it.each(['', '.', '..', undefined, null, {}])('refuses %o as a path parameter', (part) => {
    const { ila, requests } = recorded(() => page());
    expect(() => ila.courses.retrieve(part as string)).toThrow(TypeError);
    expect(() => ila.request('get', '/courses/{courseId}', { path: { courseId: part as string } })).toThrow(TypeError);
    expect(requests).toHaveLength(0);
  });
});

describe('keys', () => {
  it('sends the secret key', async () => {
    const { ila, requests } = recorded(() => json(200, makeCourse('crs_1')), { auth: secretKey('sk_test_abc') });
    await ila.courses.retrieve('crs_1');
    expect(requests[0]!.headers.get('authorization')).toBe('Bearer sk_test_abc');
  });

  it('asks a function for the key each time', async () => {
    let asked = 0;
    const auth = secretKey(async () => `sk_test_${(asked += 1)}`);
    const { ila, requests } = recorded(() => json(200, makeCourse('crs_1')), { auth });
    await ila.courses.retrieve('crs_1');
    await ila.courses.retrieve('crs_1');
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer sk_test_1',
      'Bearer sk_test_2',
    ]);
  });

  it('sends none for public reads without a key', async () => {
    const { ila, requests } = recorded(() => json(200, makeCourse('crs_1')));
    await ila.courses.retrieve('crs_1');
    expect(requests[0]!.headers.has('authorization')).toBe(false);
  });

  it.each([undefined, '', 'pk_test_abc'])('refuses %o as a secret key, without repeating it', (key) => {
    expect(() => secretKey(key)).toThrow('Not a key that starts with sk_');
  });

  it('refuses a secret key as a publishable one, and any secret key in a page', () => {
    expect(() => publishableKey('sk_test_abc')).toThrow('Not a key that starts with pk_');
    Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
    try {
      expect(() => secretKey('sk_test_abc')).toThrow(/must not be in a page/);
    } finally {
      Reflect.deleteProperty(globalThis, 'document');
    }
  });

  it('are not to be found in a client', () => {
    const ila = new Ila({ baseUrl: 'https://api.example', auth: secretKey('sk_test_abc') });
    expect(JSON.stringify(ila)).not.toContain('sk_test');
  });
});

describe('middleware', () => {
  it('wraps every try, the first one outermost', async () => {
    const order: string[] = [];
    const layer =
      (name: string): Middleware =>
      async (request, next) => {
        order.push(`${name} in`);
        request.headers.set(`x-${name}`, '1');
        const response = await next(request);
        order.push(`${name} out`);
        return response;
      };
    let tries = 0;
    const { ila, requests } = recorded(
      () =>
        (tries += 1) === 1 ? problem(503, 'unavailable', {}, { 'retry-after': '0' }) : json(200, makeCourse('crs_1')),
      { middleware: [layer('a'), layer('b')] },
    );
    await ila.courses.retrieve('crs_1');
    const once = ['a in', 'b in', 'b out', 'a out'];
    expect(order).toEqual([...once, ...once]);
    expect(requests[1]!.headers.get('x-a')).toBe('1');
  });

  it('may answer by itself', async () => {
    const { ila, requests } = recorded(() => page(), { middleware: [async () => json(200, makeCourse('crs_cached'))] });
    expect(await ila.courses.retrieve('crs_1')).toMatchObject({ id: 'crs_cached' });
    expect(requests).toHaveLength(0);
  });

  it('reaches the caller with what it throws, untried', async () => {
    let tries = 0;
    const { ila } = recorded(() => page(), {
      middleware: [
        async () => {
          tries += 1;
          throw new RangeError('mine');
        },
      ],
    });
    await expect(ila.courses.retrieve('crs_1')).rejects.toThrow(RangeError);
    expect(tries).toBe(1);
  });
});

describe('time', () => {
  it('is up even for a fetch that never ends and heeds no signal', async () => {
    const { ila } = recorded(never, { timeout: 100 });
    await expect(ila.courses.retrieve('crs_1')).rejects.toBeInstanceOf(TimeoutError);
    const call = ila.courses.retrieve('crs_1', {}, { timeout: 5000, signal: AbortSignal.timeout(50) });
    await expect(call).rejects.toBeInstanceOf(AbortedError);
  });

  it('is up even for a middleware that never ends', async () => {
    const { ila } = recorded(() => page(), { timeout: 100, middleware: [never] });
    await expect(ila.courses.retrieve('crs_1')).rejects.toBeInstanceOf(TimeoutError);
  });

  it('between tries is random, below 0.5 s and then below 1 s', async () => {
    const waits: number[] = [];
    const { setTimeout } = globalThis;
    const spy = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, milliseconds: number) => {
      // The others are the limit of the whole call.
      if (milliseconds > 1000) return setTimeout(act, milliseconds);
      waits.push(milliseconds);
      return setTimeout(act, 0);
    }) as typeof setTimeout);
    const { ila } = recorded(() => new Response(null, { status: 503 }));
    for (let call = 0; call < 20; call += 1) await ila.courses.retrieve('crs_1').catch(() => undefined);
    spy.mockRestore();
    const firsts = waits.filter((_, index) => index % 2 === 0);
    const seconds = waits.filter((_, index) => index % 2 === 1);
    expect([firsts.length, seconds.length]).toEqual([20, 20]);
    expect(Math.max(...firsts)).toBeLessThan(500);
    expect(Math.max(...seconds)).toBeGreaterThan(500);
    expect(new Set(waits).size).toBe(40);
  });

  it('of a call comes before that of the client, and so do its retries and headers', async () => {
    const { ila, requests } = recorded(() => problem(503, 'unavailable', {}, { 'retry-after': '0' }), {
      retries: 1,
      headers: { 'x-team': 'hr', 'x-gone': '1' },
    });
    await expect(ila.courses.retrieve('crs_1')).rejects.toMatchObject({ tries: 2 });
    await expect(
      ila.courses.retrieve('crs_1', {}, { retries: 0, headers: { 'X-Gone': undefined } }),
    ).rejects.toMatchObject({
      tries: 1,
    });
    expect(requests.at(-1)!.headers.get('x-team')).toBe('hr');
    expect(requests.at(-1)!.headers.has('x-gone')).toBe(false);
  });
});

describe('acts', () => {
  const input = { reference: 'A', title: { en: 'A' }, languages: ['en'], mode: 'online' as const };

  it('carry a new random key, or the caller’s', async () => {
    const { ila, requests } = recorded(() => json(201, makeCourse('crs_1')), { auth: secretKey('sk_test_a') });
    await ila.courses.create(input);
    await ila.courses.create(input);
    await ila.courses.create(input, { idempotencyKey: 'my-own-key' });
    const [first, second, third] = requests.map(({ headers }) => headers.get('idempotency-key')!);
    expect(first).toMatch(/^[0-9a-z]{28}$/);
    expect(second).not.toBe(first);
    expect(third).toBe('my-own-key');
    expect(await requests[0]!.json()).toEqual(input);
    expect(requests[0]!.headers.get('content-type')).toBe('application/json');
  });

  it('that compute only carry none', async () => {
    const { ila, requests } = recorded(() => json(200, { data: [] }));
    await ila.skills.resolve({ queries: [{ text: 'solar' }] });
    expect(requests[0]!.headers.has('idempotency-key')).toBe(false);
  });
});

describe('request', () => {
  it('sends what the contract knows', async () => {
    const { ila, requests } = recorded(() => json(200, makeCourse('crs_1')));
    const course = await ila.request('get', '/courses/{courseId}', {
      path: { courseId: 'crs_1' },
      query: { lang: 'fr' },
    });
    expect(course.id).toBe('crs_1');
    expect(requests[0]!.url).toBe('https://api.example/v1/courses/crs_1?lang=fr');
  });

  it('sends what it does not know', async () => {
    const { ila, requests } = recorded(() => json(200, { hello: 'world' }));
    const input = { undocumented: true, path: { name: 'a b' }, body: { x: 1 } } as const;
    expect(await ila.request<{ hello: string }>('post', '/new/{name}', input)).toEqual({ hello: 'world' });
    expect(requests[0]).toMatchObject({ method: 'POST', url: 'https://api.example/v1/new/a%20b' });
    expect(requests[0]!.headers.has('idempotency-key')).toBe(true);
  });

  it('gives nothing for HEAD', async () => {
    const { ila } = recorded(() => new Response(null, { headers: { 'content-type': 'application/json' } }));
    expect(await ila.request('head', '/courses', { undocumented: true })).toBeUndefined();
  });
});

it('an error of fetch is a ConnectionError with its cause', async () => {
  const cause = new TypeError('fetch failed');
  const { ila } = recorded(() => Promise.reject(cause), { retries: 0 });
  const error: unknown = await ila.courses.retrieve('crs_1').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error as ConnectionError).cause).toBe(cause);
});
