import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, type Json, startApi } from './api.js';
import { addConcepts, skillUri } from './concepts.js';
import { forEachEngine } from './database.js';

forEachEngine((engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(engine);
    await addConcepts(api.server.database.db);
  });
  afterAll(() => api.close());

  const list = async (query: string) => (await api.call('GET', `/v1/skills?${query}`)).body;
  const ids = ({ data }: Json) => (data as unknown as { id: string }[]).map(({ id }) => id);
  const resolve = async (query: object, limit = 3) => {
    const reply = await api.call('POST', '/v1/skills/resolve', { body: { queries: [query], limit } });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    return (reply.body.data?.[0]?.matches ?? []) as unknown as {
      uri: string;
      label: string;
      score: number;
      basis: string;
    }[];
  };

  test('are listed by URI, page by page', async () => {
    const first = await list('limit=3');
    expect(ids(first)).toEqual(['electricity', 'solar', 'weld']);
    expect(ids(await list(`limit=3&cursor=${String(first.nextCursor)}`))).toEqual(['wiring']);
  });

  test.each([
    ['q=photovoltaic+install', ['solar']],
    ['q=photovoltaique&lang=fr', ['solar']],
    ['q=install', ['wiring', 'solar']],
    ['q=schweissen', ['weld']],
    ['q=ΗΛΕΚΤΡΙΣΜΟΣ', ['electricity']],
    ['q=fit+pv', ['solar']],
    ['q=electriciti', ['electricity', 'wiring']],
    ['q=electr', ['electricity', 'wiring']],
    ['q=install&kind=knowledge', []],
    ['theme=green', ['solar']],
    ['kind=knowledge', ['electricity']],
    ['q=%3A*', []],
  ])('%s finds %j', async (query, expected) => {
    expect(ids(await list(query))).toEqual(expected);
  });

  test('a search has pages too', async () => {
    const first = await list('q=install&limit=1');
    expect(ids(first)).toEqual(['wiring']);
    const second = await list(`q=install&limit=1&cursor=${String(first.nextCursor)}`);
    expect(ids(second)).toEqual(['solar']);
    expect(second.nextCursor).toBeNull();
  });

  test('one is read in the language that one asks for, else in English', async () => {
    const read = async (lang: string) => (await api.call('GET', `/v1/skills/solar?lang=${lang}`)).body;
    expect((await read('fr-CA')).label).toBe('installer des systèmes photovoltaïques');
    expect(await read('pl')).toMatchObject({ label: 'install photovoltaic systems', themes: ['green'], kind: 'skill' });
    expect((await api.call('GET', '/v1/skills/unknown')).status).toBe(404);
  });

  test.each([
    ['install photovoltaic systems', 'solar', 'exactLabel'],
    ['Mount solar panels', 'solar', 'alternativeLabel'],
    ['installs a photovoltaic system', 'solar', 'words'],
    ['photovoltaic systems: installing and selling them', 'solar', 'similarSpelling'],
    ['electricty', 'electricity', 'similarSpelling'],
    ['Metall schweißen', 'weld', 'exactLabel'],
  ])('the text %s means %s', async (text, id, basis) => {
    const [best] = await resolve({ text });
    expect(best).toMatchObject({ uri: skillUri(id), basis });
    expect(best?.score).toBeGreaterThan(0.2);
  });

  test('an ISCO group means the essential skills of its occupations, the most shared first', async () => {
    const matches = await resolve({ isco: '74' });
    expect(matches[0]).toMatchObject({ uri: skillUri('electricity'), score: 1, basis: 'occupation' });
    expect(matches.map(({ uri }) => uri)).not.toContain(skillUri('weld'));
  });

  test('a national code means what was imported for it', async () => {
    expect(await resolve({ code: 'rome:F1602', lang: 'fr' })).toEqual([
      { uri: skillUri('wiring'), label: 'install electrical wiring', score: 1, basis: 'code' },
    ]);
    expect(await resolve({ code: 'rome:X0000' })).toEqual([]);
  });

  test('a query asks one thing', async () => {
    const body = { queries: [{ text: 'weld', isco: '72' }] };
    expect((await api.call('POST', '/v1/skills/resolve', { body })).status).toBe(422);
  });
});
