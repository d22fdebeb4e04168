import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, type Reply, startApi } from './api.js';
import { forEachEngine } from './database.js';

forEachEngine((engine) => {
  let api: Api;
  let token: string;
  let now = new Date('2026-11-24T10:00:00Z');

  beforeAll(async () => {
    api = await startApi(engine, { now: () => now });
    token = (await api.key('operator')).token;
  });
  afterAll(() => api.close());

  const register = (name: string, key: string | undefined, as = token): Promise<Reply> =>
    api.call('POST', '/v1/providers', {
      token: as,
      body: { name, country: 'FR' },
      headers: key === undefined ? {} : { 'idempotency-key': key },
    });

  const count = async (name: string) => {
    const { db } = api.server.database;
    const { n } = await db
      .selectFrom('providers')
      .select(sql<number>`count(*)::int`.as('n'))
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return n;
  };

  test('400 without a key', async () => {
    const request = new Request('http://api.example/v1/providers', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'No key', country: 'FR' }),
    });
    const response = await api.server.fetch(request);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ type: '/v1/problems/idempotency-key-missing' });
  });

  test('a key that breaks the contract is named', async () => {
    const { status, body } = await register('Bad key', 'short');
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ header: 'Idempotency-Key', code: 'minLength' }]);
  });

  test('the same again answers the same, headers too, and acts once', async () => {
    const key = randomUUID();
    const first = await register('Once', key);
    const second = await register('Once', key);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    for (const name of ['etag', 'location', 'content-type']) {
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    }
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect(await count('Once')).toBe(1);
  });

  test('422 with another body', async () => {
    const key = randomUUID();
    await register('First', key);
    const { status, body } = await register('Second', key);
    expect(status).toBe(422);
    expect(body.type).toBe('/v1/problems/idempotency-key-reused');
    expect(await count('Second')).toBe(0);
  });

  test('what a handler decided is kept as well', async () => {
    const key = randomUUID();
    const send = () =>
      api.call('POST', '/v1/keys', {
        token,
        headers: { 'idempotency-key': key },
        body: { kind: 'publishable', name: 'x' },
      });
    const first = await send();
    expect(first.status).toBe(422);
    expect((await send()).body).toEqual(first.body);
  });

  test('the token of a new key can be replayed, and is not in the database', async () => {
    const key = randomUUID();
    const send = () =>
      api.call('POST', '/v1/keys', {
        token,
        headers: { 'idempotency-key': key },
        body: { kind: 'secret', name: 'Replayed' },
      });
    const first = await send();
    expect(first.status).toBe(201);
    expect((await send()).body).toEqual(first.body);
    const rows = await sql`select * from idempotency_keys`.execute(api.server.database.db);
    const keys = await sql`select * from keys`.execute(api.server.database.db);
    expect(JSON.stringify([rows.rows, keys.rows])).not.toContain(String(first.body.token).slice(8));
    expect(JSON.stringify(rows.rows)).not.toContain(key);
  });

  test('the same key of another tenant is another act', async () => {
    const other = (await api.key('operator', { name: 'another operator' })).token;
    const key = randomUUID();
    const first = await register('Shared key', key);
    const second = await register('Shared key', key, other);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).not.toBe(first.body.id);
  });

  test('after 24 hours the key is new again', async () => {
    const key = randomUUID();
    await register('Expiring', key);
    now = new Date(now.getTime() + 24 * 3_600_000);
    expect((await register('Another body', key)).status).toBe(201);
  });

  test('50 identical requests at once have one effect', async () => {
    const key = randomUUID();
    const replies = await Promise.all(Array.from({ length: 50 }, () => register('Parallel', key)));
    const created = replies.filter(({ status }) => status === 201);
    const inFlight = replies.filter(
      ({ status, body }) => status === 409 && String(body.type) === '/v1/problems/idempotency-in-flight',
    );
    expect(created.length).toBeGreaterThan(0);
    expect(created.length + inFlight.length).toBe(50);
    expect(new Set(created.map(({ body }) => body.id)).size).toBe(1);
    expect(await count('Parallel')).toBe(1);
  });

  describe('a process that died', () => {
    /** What a crash before the commit leaves behind: a claim without an answer. */
    async function leaveClaim(name: string): Promise<string> {
      const key = randomUUID();
      await register(name, key);
      const { db } = api.server.database;
      await db.deleteFrom('providers').where('name', '=', name).execute();
      await db
        .updateTable('idempotency_keys')
        .set({ status: null, sealed_answer: null })
        .where('claimed_at', '=', now)
        .execute();
      return key;
    }

    test('409 while it may still be running, and another body is no way around', async () => {
      const key = await leaveClaim('Crashed early');
      now = new Date(now.getTime() + 30_000);
      expect((await register('Crashed early', key)).status).toBe(409);
      expect((await register('Other', key)).status).toBe(422);
      expect(await count('Crashed early')).toBe(0);
    });

    test('after a minute the claim is taken over', async () => {
      const key = await leaveClaim('Crashed');
      now = new Date(now.getTime() + 61_000);
      const replies = await Promise.all(Array.from({ length: 10 }, () => register('Crashed', key)));
      expect(replies.some(({ status }) => status === 201)).toBe(true);
      expect(await count('Crashed')).toBe(1);
    });
  });

  test('a failure gives the key back, and leaves no effect', async () => {
    const key = randomUUID();
    const { db } = api.server.database;
    await sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`.execute(
      db,
    );
    await sql`create trigger refuse before update on idempotency_keys for each row execute function refuse()`.execute(
      db,
    );
    const failed = await register('Half done', key);
    await sql`drop trigger refuse on idempotency_keys`.execute(db);
    expect(failed.status).toBe(500);
    expect(failed.body.type).toBe('/v1/problems/internal');
    expect(JSON.stringify(failed.body)).not.toContain('P0001');
    expect(await count('Half done')).toBe(0);
    expect((await register('Half done', key)).status).toBe(201);
    expect(await count('Half done')).toBe(1);
  });
});
