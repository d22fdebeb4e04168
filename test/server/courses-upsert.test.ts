import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { upsertCourses } from '../../packages/server/src/courses/upsert.js';
import { type Api, type Call, startApi } from './api.js';
import { addCourses, addProvider, clear, course, now, references } from './catalogue.js';
import { forEachEngine, postgresql } from './database.js';

forEachEngine((engine) => {
  let api: Api;
  let own: string;
  let operator: string;
  const call = (method: string, path: string, more?: Call) => api.call(method, path, more);
  const db = () => api.server.database.db;

  beforeAll(async () => {
    api = await startApi(engine, { now: () => now });
    operator = (await api.key('operator')).token;
    own = (await api.key('provider', { name: 'own', providerId: await addProvider(db(), 'Owens') })).token;
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await clear(db());
    for (const name of ['Owens', 'Other']) await addProvider(db(), name);
  });

  describe('imports', () => {
    const upsert = (courses: Parameters<typeof upsertCourses>[1]) =>
      db()
        .transaction()
        .execute((tx) => upsertCourses(tx, courses, { livemode: false, now }));

    test('the same again changes nothing', async () => {
      const sessions = [
        { start: '2027-01-01', end: '2027-01-02' },
        { reference: 'B', start: '2027-02-01', end: '2027-02-02' },
      ];
      const batch = [{ providerId: 'prv_owens', course: course('one'), sessions }];
      const [first] = await upsert(batch);
      expect(first?.outcome).toBe('created');
      const etag = (await call('GET', `/v1/courses/${first?.id}`)).headers.get('etag');
      expect(await upsert(batch)).toEqual([{ id: first?.id, outcome: 'unchanged' }]);
      expect((await call('GET', `/v1/courses/${first?.id}`)).headers.get('etag')).toBe(etag);
      const [later] = await upsert([{ providerId: 'prv_owens', course: course('one') }]);
      expect(later?.outcome).toBe('unchanged');
      const [changed] = await upsert([{ providerId: 'prv_owens', course: course('one'), sessions: sessions.slice(1) }]);
      expect(changed?.outcome).toBe('updated');
      const listed = await call('GET', `/v1/courses/${first?.id}/sessions`);
      expect((listed.body.data as unknown as { reference?: string }[]).map(({ reference }) => reference)).toEqual([
        'B',
      ]);
    });

    test('the same reference twice in a batch: the last stays', async () => {
      const results = await upsert([
        { providerId: 'prv_owens', course: course('one', { mode: 'online' }) },
        { providerId: 'prv_other', course: course('one') },
        { providerId: 'prv_owens', course: course('one', { mode: 'blended' }) },
      ]);
      expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'updated']);
      expect((await call('GET', `/v1/courses/${results[0]?.id}`)).body.mode).toBe('blended');
    });
  });

  describe('what search knows', () => {
    const words = async () =>
      (await db().selectFrom('search_words').select(['word', 'courses']).where('language', '=', 'en').execute())
        .map(({ word, courses }) => `${word} ${courses}`)
        .sort();
    const titles = async () =>
      (await db().selectFrom('labels').select('text').where('kind', '=', 'course').execute())
        .map(({ text }) => text)
        .sort();

    test('follows each change of a course', async () => {
      await addCourses(db(), 'prv_owens', [
        course('a', { title: { en: 'Solar power' } }),
        course('b', { title: { en: 'Solar heat' } }),
      ]);
      expect(await words()).toEqual(['heat 1', 'power 1', 'solar 2']);
      await addCourses(db(), 'prv_owens', [course('b', { title: { en: 'Wind power' } })]);
      expect(await words()).toEqual(['power 2', 'solar 1', 'wind 1']);
      expect(await titles()).toEqual(['Solar power', 'Wind power']);
      const path = '/v1/courses/ref:a';
      await call('PATCH', path, { token: own, headers: { 'if-match': '*' }, body: { title: { en: 'Water power' } } });
      expect(await words()).toEqual(['power 2', 'water 1', 'wind 1']);
      await call('DELETE', path, { token: own, headers: { 'if-match': '*' } });
      expect(await words()).toEqual(['power 1', 'wind 1']);
      expect(await titles()).toEqual(['Wind power']);
    });

    test("follows a provider's name", async () => {
      await addCourses(db(), 'prv_owens', [course('a')]);
      const find = async (q: string) => references((await call('GET', `/v1/courses?q=${q}`)).body);
      expect(await find('owens')).toEqual(['a']);
      await call('PATCH', '/v1/providers/prv_owens', {
        token: operator,
        headers: { 'if-match': '*' },
        body: { name: 'Helios' },
      });
      expect(await find('helios')).toEqual(['a']);
      expect(await find('owens')).toEqual([]);
    });
  });
});

test.runIf(postgresql)('writers of the same words at the same time all succeed', async () => {
  const api = await startApi(postgresql!, { now: () => now });
  const { db } = api.server.database;
  const providers = await Promise.all(['First', 'Second', 'Third', 'Fourth'].map((name) => addProvider(db, name)));
  const batch = (name: string) =>
    Array.from({ length: 50 }, (_, index) =>
      course(`${name}-${index}`, {
        title: { en: `Solar ${index}th wind ${50 - index}th power` },
        languages: [index % 2 ? 'fr' : 'de'],
      }),
    );
  await Promise.all(
    providers.flatMap((provider) => [
      addCourses(db, provider, batch('a')),
      addCourses(db, provider, batch('b').reverse()),
    ]),
  );
  const { body } = await api.call('GET', '/v1/courses?q=solar');
  expect(body.total, JSON.stringify(body)).toEqual({ count: 400, exact: true });
  const row = await db.selectFrom('search_words').select('courses').where('word', '=', 'solar').executeTakeFirst();
  expect(row?.courses).toBe(400);
  await api.close();
});
