import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from './api.js';
import { forEachEngine } from './database.js';

const skillA = 'http://data.europa.eu/esco/skill/18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd';
const skillB = 'http://data.europa.eu/esco/skill/00735755-adc6-4ea0-b034-b8caff339c9f';
const occupation = 'http://data.europa.eu/esco/occupation/75b63949-1b93-4bf2-a777-ccf978dc3e8a';

const course = (reference: string, more: object = {}) => ({
  providerReference: 'HELIOS',
  course: {
    reference,
    title: { fr: 'Pose de panneaux' },
    languages: ['fr'],
    mode: 'onSite',
    skills: [skillA],
    ...more,
  },
  sessions: [{ start: '2027-02-01', end: '2027-03-12' }],
});

forEachEngine((engine) => {
  let api: Api;
  let operator: string;
  let calls = 0;

  const take = (kind: string, records: unknown[], token = operator) => {
    calls += 1;
    return api.call('POST', '/v1/imports', {
      token,
      body: { kind, records },
      headers: { 'idempotency-key': `imports-${calls}` },
    });
  };

  beforeAll(async () => {
    api = await startApi(engine);
    operator = (await api.key('operator')).token;
  });

  afterAll(async () => api?.close());

  describe('importRecords', () => {
    it('takes providers, then their courses, and changes nothing the second time', async () => {
      const providers = [
        { reference: 'HELIOS', provider: { name: 'Hélios', country: 'FR', nuts: 'FRK26', city: 'Lyon' } },
      ];
      for (const outcome of ['created', 'unchanged']) {
        const taken = await take('providers', providers);
        expect(taken).toMatchObject({ status: 200, body: { [outcome]: 1, results: [{ index: 0, outcome }] } });
        expect((await take('courses', [course('A'), course('B')])).body).toMatchObject({ [outcome]: 2, refused: 0 });
      }
      const listed = await api.call('GET', '/v1/courses?q=panneaux&lang=fr', { token: operator });
      expect(listed.body.data).toHaveLength(2);
    });

    it('takes and refuses each record by itself, naming the place', async () => {
      const { body } = await take('courses', [
        course('C', { price: { amountMinor: 1.5, currency: 'EUR' }, colour: 'red' }),
        course('D'),
        { ...course('E'), providerReference: 'NOBODY' },
        { ...course('F'), sessions: [{ start: '2027-02-01', end: '2027-01-01' }] },
        course('G', { place: { country: 'DE', nuts: 'FRK26' } }),
        {},
      ]);
      expect(body).toMatchObject({ created: 1, refused: 5 });
      const pointers = Array.from({ length: 6 }, (_, index) => body.results?.[index]).map((result) =>
        JSON.parse(JSON.stringify(result?.errors ?? [])).map(({ pointer }: { pointer: string }) => pointer),
      );
      expect(pointers[0]).toEqual(expect.arrayContaining(['/course/price/amountMinor', '/course/colour']));
      expect(pointers.slice(1)).toEqual([
        [],
        ['/providerReference'],
        ['/sessions/0/end'],
        ['/course/place/nuts'],
        ['/providerReference', '/course'],
      ]);
    });

    it('takes the same reference twice in one batch in order', async () => {
      const { body } = await take('courses', [course('H'), course('H', { title: { fr: 'Autre titre' } })]);
      expect(body.results).toMatchObject([{ outcome: 'created' }, { outcome: 'updated' }]);
    });

    it('finds courses by the label of a skill that came after them', async () => {
      const skills = [
        { uri: skillA, labels: { en: 'install photovoltaic systems', fr: 'zébrer la toiture' }, kind: 'skill' },
        {
          uri: skillB,
          labels: { en: 'install heat pump' },
          alternativeLabels: { en: 'fit heat pump\nmount heat pump' },
          kind: 'skill',
        },
      ];
      expect((await take('skills', skills)).body).toMatchObject({ created: 2 });
      expect((await take('skills', skills)).body).toMatchObject({ unchanged: 2 });
      const found = await api.call('GET', '/v1/courses?q=z%C3%A9brer&lang=fr', { token: operator });
      expect(JSON.stringify(found.body.total)).toContain('"exact":true');
      expect(Number(found.body.total?.count)).toBeGreaterThan(0);
    });

    it('links occupations and skills that exist', async () => {
      const occupations = [{ uri: occupation, labels: { en: 'solar energy technician' }, iscoCode: '7411' }];
      expect((await take('occupations', occupations)).body).toMatchObject({ created: 1 });
      expect((await take('occupations', occupations)).body).toMatchObject({ unchanged: 1 });
      const links = [
        { occupation, skill: skillA, relation: 'essential' },
        { occupation, skill: skillB, relation: 'optional' },
        { occupation, skill: skillB.replace('0073', '9999'), relation: 'optional' },
      ];
      expect((await take('occupationSkills', links)).body).toMatchObject({ created: 2, refused: 1 });
      links[1] = { occupation, skill: skillB, relation: 'essential' };
      expect((await take('occupationSkills', links)).body).toMatchObject({ unchanged: 1, updated: 1, refused: 1 });
      expect((await take('skillCodes', [{ code: 'rome:F1602', uri: skillA }])).body).toMatchObject({ created: 1 });
      expect((await take('skillCodes', [{ code: 'rome:F1602', uri: skillA }])).body).toMatchObject({ unchanged: 1 });
    });

    it('refuses what surrounds the records as any other body', async () => {
      expect((await take('boats', [{}])).status).toBe(400);
      expect((await take('courses', [])).status).toBe(400);
      expect((await take('courses', ['x'])).status).toBe(400);
    });

    it('is for operators', async () => {
      const board = await api.key('board', { scopes: ['imports:write'] });
      expect((await take('courses', [course('A')], board.token)).status).toBe(403);
    });
  });
});
