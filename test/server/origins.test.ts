import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, startApi } from './api.js';
import { forEachEngine } from './database.js';

const page = 'https://jobs.example';

forEachEngine((engine) => {
  let api: Api;
  let secret: string;
  let publishable: string;

  beforeAll(async () => {
    api = await startApi(engine);
    secret = (await api.key('operator')).token;
    publishable = (await api.key('board', { origins: [page, 'http://localhost:4001'] })).token;
  });
  afterAll(() => api.close());

  const options = (path: string, origin: string, method: string, headers = '') =>
    api.call('OPTIONS', path, {
      headers: {
        origin,
        'access-control-request-method': method,
        ...(headers ? { 'access-control-request-headers': headers } : {}),
      },
    });

  test('a public read without a key is for every page', async () => {
    for (const origin of [page, 'https://other.example', 'null']) {
      const { status, headers } = await api.call('GET', '/v1/schemes', { headers: { origin } });
      expect(status).toBe(200);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe(
        'RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, ETag, Location',
      );
      expect(headers.get('vary')).toContain('Origin');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  test.each([page, 'http://localhost:4001'])('a publishable key works from %s', async (origin) => {
    const { status, headers } = await api.call('GET', '/v1/schemes', { token: publishable, headers: { origin } });
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('vary')).toContain('Origin');
  });

  test.each([
    'https://www.jobs.example',
    'https://jobs.example.evil.example',
    'https://eviljobs.example',
    'http://jobs.example',
    'https://jobs.example:8443',
    'https://jobs.example:443',
    'https://JOBS.example',
    'https://jobs.example/',
    'https://jobs.example, https://evil.example',
    'https://xn--jbs-uqa.example',
    'null',
    'http://127.0.0.1:4001',
    undefined,
  ])('and not from %s', async (origin) => {
    const { status, headers, body } = await api.call('GET', '/v1/schemes', {
      token: publishable,
      headers: origin === undefined ? {} : { origin },
    });
    expect(status).toBe(403);
    expect(body.type).toBe('/v1/problems/origin-not-allowed');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a secret key does not work from a page', async () => {
    const { status, headers, body } = await api.call('GET', '/v1/schemes', {
      token: secret,
      headers: { origin: page },
    });
    expect(status).toBe(403);
    expect(body.type).toBe('/v1/problems/origin-not-allowed');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a page may read why its key is refused', async () => {
    const { status, headers } = await api.call('GET', '/v1/schemes', {
      token: `pk_test_${'0'.repeat(40)}`,
      headers: { origin: page },
    });
    expect(status).toBe(401);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });

  test('preflight: a read without a key from anywhere, with a key from registered origins, never a write', async () => {
    const anywhere = await options('/v1/schemes', 'https://other.example', 'GET', 'x-request-id');
    expect(anywhere.status).toBe(204);
    expect(anywhere.headers.get('access-control-allow-origin')).toBe('*');
    expect(anywhere.headers.get('access-control-allow-headers')).not.toContain('Authorization');
    const registered = await options('/v1/schemes', page, 'GET', 'authorization');
    expect(registered.headers.get('access-control-allow-origin')).toBe(page);
    expect(registered.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(registered.headers.get('vary')).toContain('Origin');
    const foreign = await options('/v1/schemes', 'https://other.example', 'GET', 'authorization');
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    const write = await options('/v1/providers', page, 'POST', 'authorization,content-type,idempotency-key');
    expect(write.headers.get('access-control-allow-origin')).toBeNull();
    const unkeyedWrite = await options('/v1/providers', page, 'POST', 'content-type');
    expect(unkeyedWrite.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a revoked key does not register its origin', async () => {
    const { token, id } = await api.key('board', { name: 'gone', origins: ['https://gone.example'] });
    expect(
      (await options('/v1/schemes', 'https://gone.example', 'GET', 'authorization')).headers.has(
        'access-control-allow-origin',
      ),
    ).toBe(true);
    await api.server.database.db.updateTable('keys').set({ revoked_at: new Date() }).where('id', '=', id).execute();
    expect(
      (await options('/v1/schemes', 'https://gone.example', 'GET', 'authorization')).headers.has(
        'access-control-allow-origin',
      ),
    ).toBe(false);
    const { status } = await api.call('GET', '/v1/schemes', { token, headers: { origin: 'https://gone.example' } });
    expect(status).toBe(401);
  });
});
