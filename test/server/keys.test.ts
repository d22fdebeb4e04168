import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, startApi } from './api.js';
import { forEachEngine } from './database.js';

forEachEngine((engine) => {
  let api: Api;
  let now = new Date('2026-11-24T10:00:00Z');

  beforeAll(async () => {
    api = await startApi(engine, { now: () => now });
  });
  afterAll(() => api.close());

  test('a publishable key is created, shown once, listed without its token, and works', async () => {
    const { token } = await api.key('board');
    const body = { kind: 'publishable', name: 'Job board', allowedOrigins: ['https://jobs.example'] };
    now = new Date(now.getTime() + 1);
    const created = await api.call('POST', '/v1/keys', { token, body });
    expect(created.status).toBe(201);
    const made = String(created.body.token);
    expect(made).toMatch(/^pk_test_[0-9A-Za-z]{40}$/);
    expect(created.body.key).toMatchObject({
      ...body,
      hint: `pk_test_…${made.slice(-4)}`,
      scopes: [],
      revokedAt: null,
    });
    expect(created.headers.get('cache-control')).toBe('no-store');
    const listed = await api.call('GET', '/v1/keys', { token });
    expect(listed.body.data?.[0]).toEqual(created.body.key);
    expect(JSON.stringify(listed.body)).not.toContain(made);
    const used = await api.call('GET', '/v1/schemes', { token: made, headers: { origin: 'https://jobs.example' } });
    expect(used.status).toBe(200);
    const again = await api.call('GET', '/v1/keys', { token });
    expect(again.body.data?.[0]?.lastUsedAt).toBe(now.toISOString());
  });

  test('revoking works at once, needs the version, and may be repeated', async () => {
    const { token } = await api.key('employer');
    const { body, headers } = await api.call('POST', '/v1/keys', {
      token,
      body: { kind: 'secret', name: 'x', scopes: ['keys:write'] },
    });
    const id = String(body.key?.id);
    const made = String(body.token);
    expect((await api.call('GET', '/v1/keys', { token: made })).status).toBe(200);
    expect((await api.call('DELETE', `/v1/keys/${id}`, { token })).status).toBe(428);
    const match = { 'if-match': headers.get('etag') ?? '' };
    expect((await api.call('DELETE', `/v1/keys/${id}`, { token, headers: match })).status).toBe(204);
    expect((await api.call('DELETE', `/v1/keys/${id}`, { token, headers: match })).status).toBe(204);
    expect((await api.call('GET', '/v1/keys', { token: made })).status).toBe(401);
  });

  test('nobody gives what they have not got, and kinds keep apart', async () => {
    const { token } = await api.key('fund');
    const create = (body: unknown) => api.call('POST', '/v1/keys', { token, body });
    expect((await create({ kind: 'secret', name: 'x', scopes: ['providers:write'] })).body.requiredScope).toBe(
      'providers:write',
    );
    expect((await create({ kind: 'publishable', name: 'x' })).body.errors).toMatchObject([
      { pointer: '/allowedOrigins' },
    ]);
    const origins = { allowedOrigins: ['https://a.example'] };
    expect((await create({ kind: 'secret', name: 'x', ...origins })).body.errors).toMatchObject([
      { pointer: '/allowedOrigins' },
    ]);
    expect(
      (await create({ kind: 'publishable', name: 'x', scopes: ['keys:write'], ...origins })).body.errors,
    ).toMatchObject([{ pointer: '/scopes' }]);
    for (const origin of ['https://A.example', 'https://a.example:443', 'http://a.example:80']) {
      const { status, body } = await create({
        kind: 'publishable',
        name: 'x',
        allowedOrigins: ['https://ok.example', origin],
      });
      expect([status, body.errors?.[0]?.pointer], origin).toEqual([422, '/allowedOrigins/1']);
    }
    expect((await create({ kind: 'publishable', name: 'x', allowedOrigins: ['https://a.example/'] })).status).toBe(400);
  });

  test("another tenant's key does not exist, in the same words as a missing one", async () => {
    const mine = await api.key('fund', { name: 'mine' });
    const theirs = await api.key('fund', { name: 'theirs' });
    const remove = (id: string) =>
      api.call('DELETE', `/v1/keys/${id}`, { token: mine.token, headers: { 'if-match': '*' } });
    const foreign = await remove(theirs.id);
    const missing = await remove('key_0000');
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
    expect((await api.call('GET', '/v1/keys', { token: theirs.token })).status).toBe(200);
    const { body } = await api.call('GET', '/v1/keys', { token: mine.token });
    expect(JSON.stringify(body)).not.toContain(theirs.id);
  });

  test('the list walks through all, the newest first', async () => {
    const { token } = await api.key('fund', { name: 'many' });
    for (let n = 0; n < 6; n += 1) {
      now = new Date(now.getTime() + (n % 2) * 1000);
      await api.call('POST', '/v1/keys', { token, body: { kind: 'secret', name: `key ${n}` } });
    }
    const ids: unknown[] = [];
    let path = '/v1/keys?limit=2';
    for (;;) {
      const { body } = await api.call('GET', path, { token });
      ids.push(...(body.data as unknown as { id: string }[]).map(({ id }) => id));
      if (body.nextCursor === null) break;
      path = `/v1/keys?limit=2&cursor=${String(body.nextCursor)}`;
    }
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(7);
  });

  test('a token of live data opens live data only, and a fixed one is refused there', async () => {
    const { token } = await api.key('operator', { livemode: true });
    expect(token).toMatch(/^sk_live_/);
    expect((await api.call('GET', '/v1/schemes/fr-cpf', { token })).body.livemode).toBe(true);
    expect((await api.call('GET', '/v1/schemes/fr-cpf')).body.livemode).toBe(false);
  });
});
