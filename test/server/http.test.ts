import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '@ila-kit/server';
import { loadContract } from '../../packages/server/src/contract/contract.js';
import { clientAddress } from '../../packages/server/src/http/client-address.js';
import { type Api, origin as apiOrigin, startApi } from './api.js';
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

  describe('keys', () => {
    test.each([
      'Bearer',
      'Bearer ',
      'Basic abc',
      'Bearer sk_test_short',
      `Bearer sk_test_${'é'.repeat(5)}x`,
      `Bearer sk_live_${'0'.repeat(40)}`,
    ])('%j is no key', async (authorization) => {
      const headers = { authorization: encodeURI(authorization).replaceAll('%20', ' ') };
      expect((await api.call('GET', '/v1/schemes', { headers })).status).toBe(401);
    });

    test('what needs a key, a secret one, or a scope says so', async () => {
      expect((await api.call('GET', '/v1/keys')).body.type).toBe('/v1/problems/unauthenticated');
      const fromPage = await api.call('GET', '/v1/keys', { token: publishable, headers: { origin: page } });
      expect(fromPage.body.type).toBe('/v1/problems/forbidden');
      const { token } = await api.key('operator', { name: 'narrow', scopes: ['courses:write'] });
      expect((await api.call('GET', '/v1/keys', { token })).body).toMatchObject({
        type: '/v1/problems/forbidden',
        requiredScope: 'keys:write',
      });
    });
  });

  describe('representations', () => {
    test('304 while what the caller holds is current', async () => {
      const { headers } = await api.call('GET', '/v1/schemes/fr-cpf');
      const etag = headers.get('etag') ?? '';
      for (const held of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const again = await api.call('GET', '/v1/schemes/fr-cpf', { headers: { 'if-none-match': held } });
        expect(again.status).toBe(304);
        expect(again.headers.get('etag')).toBe(etag);
        expect(again.body).toEqual({});
      }
      expect((await api.call('GET', '/v1/schemes/fr-cpf', { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
      expect(
        (await api.call('GET', '/v1/schemes/fr-cpf', { headers: { 'if-none-match': 'x' } })).body.errors,
      ).toMatchObject([{ header: 'If-None-Match' }]);
    });

    test('a change needs If-Match, compared strongly', async () => {
      const { body } = await api.call('POST', '/v1/providers', { token: secret, body: { name: 'E', country: 'FR' } });
      const change = (headers: Record<string, string>) =>
        api.call('PATCH', `/v1/providers/${String(body.id)}`, { token: secret, headers, body: { city: 'Lyon' } });
      expect((await change({})).body.type).toBe('/v1/problems/precondition-required');
      expect((await change({ 'if-match': 'W/"1"' })).status).toBe(412);
      expect((await change({ 'if-match': '"0"' })).status).toBe(412);
      expect((await change({ 'if-match': '"1"' })).status).toBe(200);
      const both = await Promise.all([change({ 'if-match': '"2"' }), change({ 'if-match': '"2"' })]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    test('HEAD answers as GET, without the body', async () => {
      const get = await api.call('GET', '/v1/schemes/fr-cpf');
      const head = await api.call('HEAD', '/v1/schemes/fr-cpf');
      expect(head.status).toBe(200);
      expect(head.body).toEqual({});
      expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
    });

    test('406, and the problem is readable all the same', async () => {
      const { status, body, headers } = await api.call('GET', '/v1/schemes', { headers: { accept: 'text/html' } });
      expect([status, body.type]).toEqual([406, '/v1/problems/not-acceptable']);
      expect(headers.get('content-type')).toBe('application/problem+json');
    });

    test('405 with Allow, also where a fixed path hides a parameter', async () => {
      const { status, headers } = await api.call('PUT', '/v1/providers');
      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
      expect((await api.call('GET', '/v1/skills/resolve')).status).toBe(405);
    });

    test.each([
      '/',
      '/v1',
      '/v1/',
      '/v1/schemes/',
      '/v1/nope',
      '/V1/schemes',
      '/v1//schemes',
      '/v1/schemes/fr-cpf/x',
      '/%',
      '/v1/%ff',
      '/v2/schemes',
    ])('%s is not there', async (path) => {
      const { status, body } = await api.call('GET', path);
      expect([status, body.type]).toEqual([404, '/v1/problems/not-found']);
    });

    test('a request id is taken over when it has the form, else made', async () => {
      const ask = async (id: string) =>
        (await api.call('GET', '/v1/nope', { headers: { 'x-request-id': id } })).body.requestId;
      expect(await ask('caller-chose-this_1')).toBe('caller-chose-this_1');
      expect(await ask('short')).toMatch(/^req_/);
      expect(await ask('with space in it')).toMatch(/^req_/);
      expect(await ask('x'.repeat(65))).toMatch(/^req_/);
    });

    test('caches ask each time, and problems and answers to keys are not shared', async () => {
      const cache = async (path: string, token?: string) =>
        (await api.call('GET', path, token ? { token } : {})).headers.get('cache-control');
      expect(await cache('/v1/schemes')).toBe('public, no-cache');
      expect(await cache('/v1/schemes', secret)).toBe('private, no-cache');
      expect(await cache('/v1/nope')).toBe('no-store');
    });
  });

  test('every operation answers with the security headers', async () => {
    const { operations } = loadContract();
    expect(operations.length).toBeGreaterThan(20);
    for (const { id, method, path } of operations) {
      const { status, headers } = await api.call(method, path.replace(/\{\w+\}/g, 'x'));
      expect(status, id).toBeLessThan(500);
      const all = Object.fromEntries([...headers].filter(([name]) => name !== 'x-request-id'));
      expect(all, id).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        'cross-origin-resource-policy': 'cross-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        ratelimit: expect.stringMatching(/^"default";r=\d+;t=\d+$/),
        'ratelimit-policy': expect.stringMatching(/^"default";q=\d+;w=60$/),
      });
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    }
  });

  test('the quota: counted by key and by address, told on every answer', async () => {
    const limited = await createServer({ database: api.server.database, rateLimit: { anonymous: 3, key: 5 } });
    const ask = (token?: string, remoteAddress = '192.0.2.1') =>
      limited.fetch(
        new Request(`${apiOrigin}/v1/schemes`, token ? { headers: { authorization: `Bearer ${token}` } } : {}),
        { incoming: { socket: { remoteAddress } } },
      );
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await ask();
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit')).toMatch(/^"default";r=0;t=\d+$/);
    expect(await refused.json()).toMatchObject({ type: '/v1/problems/rate-limited', retryAfter: expect.any(Number) });
    expect((await ask(undefined, '192.0.2.2')).status).toBe(200);
    const withKey = await Promise.all(Array.from({ length: 8 }, () => ask(secret)));
    expect(withKey.filter(({ status }) => status === 200)).toHaveLength(5);
    const wrongKeys = await Promise.all(Array.from({ length: 6 }, () => ask(`sk_test_${'0'.repeat(40)}`, '192.0.2.3')));
    expect(wrongKeys.map(({ status }) => status).sort()).toEqual([401, 401, 401, 429, 429, 429]);
    await limited.close();
  });

  describe('beside the API', () => {
    test('health', async () => {
      expect((await api.call('GET', '/livez')).body).toEqual({ status: 'ok' });
      expect((await api.call('GET', '/readyz')).body).toEqual({ status: 'ok' });
    });

    test('the document, for every origin', async () => {
      const { body, headers } = await api.call('GET', '/v1/openapi.json');
      expect(body.openapi).toBe('3.1.1');
      expect(headers.get('access-control-allow-origin')).toBe('*');
    });

    test('the reference needs no script and nothing from elsewhere, and names every operation', async () => {
      const response = await api.server.fetch(new Request(`${apiOrigin}/docs`));
      const text = await response.text();
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
      expect(text).not.toMatch(/<script|style=|<style|src="http|href="http/);
      for (const { id } of loadContract().operations) expect(text).toContain(`id="${id}"`);
      const styles = await api.server.fetch(new Request(`${apiOrigin}/docs/docs.css`));
      expect(styles.headers.get('content-type')).toContain('text/css');
    });

    test('the built elements, for every origin: for ever when the name holds a hash, briefly otherwise', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ila-embed-'));
      writeFileSync(join(folder, 'ila.js'), 'export {};');
      writeFileSync(join(folder, 'fr-T-D0gHvH.js'), 'export {};');
      writeFileSync(join(folder, 'secret.txt'), 'no');
      const embedding = await createServer({ database: api.server.database, embedDir: folder });
      const get = (name: string, headers = {}) =>
        embedding.fetch(new Request(`${apiOrigin}/embed/${name}`, { headers: { origin: page, ...headers } }));
      const entry = await get('ila.js');
      expect(await entry.text()).toBe('export {};');
      expect(entry.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(entry.headers.get('access-control-allow-origin')).toBe('*');
      expect(entry.headers.get('cache-control')).toBe('public, max-age=300, must-revalidate');
      expect((await get('ila.js', { 'if-none-match': entry.headers.get('etag') })).status).toBe(304);
      expect((await get('fr-T-D0gHvH.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      for (const name of [
        'secret.txt',
        'none.js',
        '..%2fila.js',
        '%2e%2e%2f%2e%2e%2fpackage.json',
        '.ila.js',
        'x%00.js',
      ]) {
        expect((await get(name)).status, name).toBe(404);
      }
      await embedding.close();
      rmSync(folder, { recursive: true });
    });

    test('closing: not ready any more', async () => {
      const closing = await createServer({ database: api.server.database });
      closing.announceClosing();
      expect((await closing.fetch(new Request(`${apiOrigin}/readyz`))).status).toBe(503);
      await closing.close();
    });
  });
});

test.each([
  ['203.0.113.9', '', 0, '203.0.113.9'],
  ['203.0.113.9', '198.51.100.1', 0, '203.0.113.9'],
  ['203.0.113.9', '198.51.100.1', 1, '198.51.100.1'],
  ['203.0.113.9', 'spoofed, 198.51.100.1', 1, '198.51.100.1'],
  ['203.0.113.9', '198.51.100.1, 10.0.0.1', 2, '198.51.100.1'],
  ['::ffff:203.0.113.9', '', 0, '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '', 0, '2001:db8:1:2'],
  ['2001:db8::1', '', 0, '2001:db8:0:0'],
  ['::1', '', 0, '0:0:0:0'],
])('address %s, forwarded for %j, %i proxies: %s', (remoteAddress, forwarded, proxies, address) => {
  const headers = new Headers(forwarded ? { 'x-forwarded-for': forwarded } : {});
  expect(clientAddress(headers, { incoming: { socket: { remoteAddress } } }, proxies)).toBe(address);
});
