import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, startApi } from './api.js';
import { addCourses, course } from './catalogue.js';
import { addConcepts, occupationUri, skillUri } from './concepts.js';
import { forEachEngine } from './database.js';

forEachEngine((engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(engine);
    const { db } = api.server.database;
    await addConcepts(db);
    const { token } = await api.key('operator');
    const created = await api.call('POST', '/v1/providers', {
      token,
      body: { name: 'Solaris Akademie', country: 'DE' },
    });
    await addCourses(db, String(created.body.id), [
      ...Array.from({ length: 12 }, (_, index) =>
        course(`solar-${index}`, {
          title: { fr: index < 4 ? 'Énergie solaire' : `Énergie solaire ${index}` },
          languages: ['fr'],
        }),
      ),
      course('en', { title: { en: 'Energy advice' } }),
    ]);
  });
  afterAll(() => api.close());

  const suggest = async (q: string, more = '') => {
    const reply = await api.call('GET', `/v1/course-suggestions?q=${encodeURIComponent(q)}${more}`);
    expect(reply.status).toBe(200);
    return reply.body.data as unknown as { text: string; kind: string; uri?: string; id?: string; lang?: string }[];
  };
  const texts = async (q: string, more = '') => (await suggest(q, more)).map(({ text }) => text);

  test('what starts so, of every kind', async () => {
    const found = await suggest('sol');
    expect(found).toContainEqual({
      text: 'solar installer',
      kind: 'occupation',
      uri: occupationUri('installer'),
      lang: 'en',
    });
    expect(found.find(({ kind }) => kind === 'provider')).toMatchObject({ text: 'Solaris Akademie' });
    expect(found.some(({ text }) => text === 'Énergie solaire')).toBe(true);
  });

  test('accents and capitals do not matter, and a title comes once', async () => {
    const found = await texts('ENERGIE', '&limit=20');
    expect(found.filter((text) => text === 'Énergie solaire')).toHaveLength(1);
  });

  test('words inside, and the beginning of the last one', async () => {
    expect(await texts('photovoltaic sys')).toContain('install photovoltaic systems');
    expect(await suggest('electrical wir')).toContainEqual({
      text: 'install electrical wiring',
      kind: 'skill',
      uri: skillUri('wiring'),
      lang: 'en',
    });
  });

  test('the language that one reads comes first', async () => {
    expect((await texts('ener', '&lang=en&limit=1'))[0]).toBe('Energy advice');
    expect((await texts('ener', '&lang=fr&limit=1'))[0]).toBe('Énergie solaire');
  });

  test('a slip of the finger is forgiven', async () => {
    expect(await texts('enregie')).toContain('Énergie solaire');
  });

  test('alternative labels are not offered', async () => {
    expect(await texts('mount solar')).toEqual([]);
  });

  test('nothing for nothing', async () => {
    expect(await suggest('!')).toEqual([]);
    expect(await suggest('zzzzzzzz')).toEqual([]);
    expect((await api.call('GET', '/v1/course-suggestions?q=')).status).toBe(400);
  });
});
