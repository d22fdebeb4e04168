import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCredentials } from '../../packages/server/src/seed/credentials/seed-credentials.js';
import { type Api, origin, startApi } from './api.js';
import { forEachEngine } from './database.js';

const now = new Date('2026-11-24T09:00:00Z');

/** Address → verdict, format. */
const wallet: readonly [string, string, string][] = [
  ['https://campus-nord.example/credentials/valid-open-badge', 'valid', 'open-badge-3'],
  ['https://liffey-college.example/credentials/valid-jwt', 'valid', 'open-badge-3'],
  ['https://campus-nord.example/credentials/valid-elm', 'valid', 'edc'],
  ['https://liffey-college.example/credentials/valid-sd-jwt', 'valid', 'sd-jwt-vc'],
  ['https://academie-helios.example/credentials/valid.png', 'valid', 'open-badge-3'],
  ['https://academie-helios.example/credentials/valid.svg', 'valid', 'open-badge-3'],
  ['https://badges.werkbank.example/assertions/1', 'valid', 'open-badge-2'],
  ['https://campus-nord.example/credentials/valid-record', 'valid', 'clr-2'],
  ['https://campus-nord.example/credentials/expired', 'expired', 'open-badge-3'],
  ['https://campus-nord.example/credentials/not-yet-valid', 'notYetValid', 'open-badge-3'],
  ['https://campus-nord.example/credentials/revoked', 'revoked', 'open-badge-3'],
  ['https://campus-nord.example/credentials/suspended', 'suspended', 'open-badge-3'],
  ['https://campus-nord.example/credentials/invalid', 'invalid', 'open-badge-3'],
  ['https://weekend-school.example/credentials/unconfirmed', 'unconfirmed', 'open-badge-3'],
  ['https://campus-nord.example/credentials/unverifiable', 'unverifiable', 'open-badge-3'],
];

forEachEngine((engine) => {
  let api: Api;
  const network = {
    resolve: async () => [],
    connect: () => {
      throw new Error('nothing may be called');
    },
  };
  beforeAll(async () => {
    api = await startApi(engine, { now: () => now, network });
    await seedCredentials(api.server.database.db, now);
  });
  afterAll(() => api.close());

  test.each(wallet)('%s is %s', async (url, verdict, format) => {
    const { status, body } = await api.call('POST', '/v1/credentials/verify', { body: { url } });
    expect(status).toBe(200);
    expect(body, JSON.stringify([body.checks, body.problems])).toMatchObject({ verdict, format });
  });

  test('the relay has each of them', async () => {
    for (const [url] of wallet) {
      const response = await api.server.fetch(new Request(`${origin}/v1/documents?url=${encodeURIComponent(url)}`));
      expect(response.status, url).toBe(200);
    }
  });

  test('on the same day they stay; on another they are made anew', async () => {
    const { db } = api.server.database;
    const when = async () => (await sql`select distinct updated_at from documents`.execute(db)).rows;
    const before = await when();
    await seedCredentials(db, new Date('2026-11-24T20:00:00Z'));
    expect(await when()).toEqual(before);
    await seedCredentials(db, new Date('2026-11-25T09:00:00Z'));
    expect(await when()).toEqual([{ updated_at: new Date('2026-11-25T09:00:00Z') }]);
  });
});
