import { demoKeys, seedDatabase } from '@ila-kit/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRecord } from '../../packages/server/src/imports/check-record.js';
import { countries } from '../../packages/server/src/seed/countries.js';
import { seedCourses } from '../../packages/server/src/seed/courses.js';
import { seedOccupations, seedOccupationSkills, seedSkills } from '../../packages/server/src/seed/esco/concepts.js';
import { seedProviders } from '../../packages/server/src/seed/providers.js';
import { sectors } from '../../packages/server/src/seed/topics/all.js';
import { seedLanguages } from '../../packages/server/src/seed/topics/topic.js';
import { type Api, startApi } from './api.js';
import { forEachEngine } from './database.js';

const now = new Date('2026-11-24T09:00:00Z');
const providers = seedProviders();
const courses = providers.flatMap((provider) => seedCourses(provider, now));

describe('the generator', () => {
  it('makes at least 200 providers and 2,000 courses in six countries and six languages', () => {
    expect(providers.length).toBeGreaterThanOrEqual(200);
    expect(courses.length).toBeGreaterThanOrEqual(2000);
    expect(new Set(providers.map(({ record }) => record.provider.country)).size).toBe(6);
    expect(new Set(courses.flatMap(({ course }) => course.languages))).toEqual(new Set(seedLanguages));
    expect(new Set(providers.map(({ record }) => record.provider.name)).size).toBe(providers.length);
    expect(new Set(courses.map(({ course }) => course.reference)).size).toBe(courses.length);
  });

  it('says that all of it is made up, and keeps to the contract', () => {
    expect(courses.every(({ course }) => course.synthetic)).toBe(true);
    expect(providers.every(({ record }) => record.provider.synthetic)).toBe(true);
    const labels = courses.flatMap(({ course }) => course.qualityAssurance ?? []).map(({ label }) => label);
    expect(labels.filter((label) => !/\((s[yi]n|συνθ)/.test(label))).toEqual([]);
    const faults = [
      ...providers.map(({ record }) => checkRecord('providers', structuredClone(record))),
      ...courses.map((record) => checkRecord('courses', structuredClone(record))),
      ...seedSkills.map((record) => checkRecord('skills', structuredClone(record))),
      ...seedOccupations.map((record) => checkRecord('occupations', structuredClone(record))),
      ...seedOccupationSkills.map((record) => checkRecord('occupationSkills', structuredClone(record))),
    ].flat();
    expect(faults).toEqual([]);
  });

  it('makes the same again, and on another day only other dates', () => {
    expect(seedProviders().flatMap((provider) => seedCourses(provider, now))).toEqual(courses);
    const later = seedProviders().flatMap((provider) => seedCourses(provider, new Date('2027-02-09T09:00:00Z')));
    expect(later.map(({ course }) => course)).toEqual(courses.map(({ course }) => course));
  });

  it('spreads sessions over the twelve months to come', () => {
    const starts = courses.flatMap(({ sessions = [] }) => sessions.map(({ start }) => start)).sort();
    expect(starts[0]! > '2026-11-24').toBe(true);
    expect(starts.at(-1)! < '2027-12-01').toBe(true);
    const months = new Set(starts.map((start) => start.slice(0, 7)));
    expect(months.size).toBeGreaterThanOrEqual(12);
  });

  it('has words of its own in each language for each subject', () => {
    const topics = Object.values(sectors).flat();
    expect(topics.length).toBeGreaterThanOrEqual(60);
    for (const topic of topics) {
      for (const language of seedLanguages) expect(new Set(topic.words[language].titles).size).toBe(3);
      const script = Object.values(topic.words.el).flat().join(' ');
      expect(script, topic.id).toMatch(/\p{Script=Greek}/u);
    }
    expect(countries.every(({ cities }) => cities.length >= 10)).toBe(true);
  });
});

forEachEngine((engine) => {
  describe('in a database', () => {
    let api: Api;

    beforeAll(async () => {
      api = await startApi(engine, { now: () => now });
      await seedDatabase(api.server.database.db, { now, hostsPort: 4901 });
    }, 240_000);

    afterAll(async () => api?.close());

    it('changes nothing the second time', { timeout: 120_000 }, async () => {
      const again = await seedDatabase(api.server.database.db, { now, hostsPort: 4901 });
      expect(again).toMatchObject({ created: 0, updated: 0 });
      const skipped = await seedDatabase(api.server.database.db, { now, hostsPort: 4901, onlyWhenNeeded: true });
      expect(skipped).toEqual({ created: 0, updated: 0, unchanged: 0 });
    });

    it('opens with the demo keys, from the demo sites only, and shows no live data', { timeout: 60_000 }, async () => {
      const { db } = api.server.database;
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from courses where livemode`.execute(
        db,
      );
      expect(rows[0]?.count).toBe(0);
      const own = await api.call('GET', '/v1/courses/ref:HELIOS-01', { token: demoKeys.helios.token });
      expect(own).toMatchObject({ status: 200, body: { synthetic: true, provider: { name: 'Hélios Formation' } } });
      const page = (origin: string) =>
        api.call('GET', '/v1/courses?limit=1', { token: demoKeys.jobBoard.token, headers: { origin } });
      expect((await page('http://127.0.0.1:4901')).status).toBe(200);
      expect((await page('http://elsewhere.example')).status).toBe(403);
      expect((await api.call('GET', '/v1/keys', { token: demoKeys.operator.token })).status).toBe(200);
    });
  });
});
