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

  const list = async (query: string) => (await api.call('GET', `/v1/occupations?${query}`)).body;
  const ids = ({ data }: Json) => (data as unknown as { id: string }[]).map(({ id }) => id);

  test.each([
    ['', ['electrician', 'installer', 'welder']],
    ['isco=74', ['electrician', 'installer']],
    ['q=electricians', ['electrician']],
    ['q=installateurs&lang=fr', ['installer']],
    ['q=wel', ['welder']],
    ['q=weldr', ['welder']],
    ['q=welder&isco=74', []],
  ])('%s finds %j', async (query, expected) => {
    expect(ids(await list(query))).toEqual(expected);
  });

  test('are listed page by page', async () => {
    const first = await list('limit=2');
    expect(ids(await list(`limit=2&cursor=${String(first.nextCursor)}`))).toEqual(['welder']);
  });

  test('one is read with its skills', async () => {
    const read = await api.call('GET', '/v1/occupations/installer?lang=fr');
    expect(read.body).toMatchObject({
      label: 'installateur solaire',
      iscoCode: '7411',
      essentialSkills: [
        { uri: skillUri('electricity'), label: 'electricity' },
        { uri: skillUri('solar'), label: 'installer des systèmes photovoltaïques' },
      ],
      optionalSkills: [{ uri: skillUri('weld'), label: 'weld metal' }],
    });
    const headers = { 'if-none-match': read.headers.get('etag') ?? '' };
    expect((await api.call('GET', '/v1/occupations/installer?lang=fr', { headers })).status).toBe(304);
    expect((await api.call('GET', '/v1/occupations/installer?lang=en', { headers })).status).toBe(200);
    expect((await api.call('GET', '/v1/occupations/unknown')).status).toBe(404);
  });
});
