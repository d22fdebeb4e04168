import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, startApi } from './api.js';
import { forEachEngine } from './database.js';

forEachEngine((engine) => {
  let api: Api;
  let operator: string;

  beforeAll(async () => {
    api = await startApi(engine);
    operator = (await api.key('operator')).token;
  });
  afterAll(() => api.close());

  const helios = {
    name: 'Hélios Formation',
    country: 'FR',
    nuts: 'FRK26',
    city: 'Lyon',
    description: { fr: 'Solaire.' },
  };

  test('an operator registers a provider, and the public reads it', async () => {
    const created = await api.call('POST', '/v1/providers', { token: operator, body: helios });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ ...helios, synthetic: false, livemode: false });
    expect(created.headers.get('location')).toBe(`/v1/providers/${String(created.body.id)}`);
    const read = await api.call('GET', created.headers.get('location') ?? '');
    expect(read.body).toEqual(created.body);
    expect(read.headers.get('etag')).toBe('"1"');
  });

  test('a change merges, null empties, and the version counts up', async () => {
    const { body: created } = await api.call('POST', '/v1/providers', { token: operator, body: helios });
    const path = `/v1/providers/${String(created.id)}`;
    const headers = { 'if-match': '"1"' };
    const body = { city: null, url: 'https://helios.example', description: { fr: 'Vent.', en: 'Wind.' } };
    const changed = await api.call('PATCH', path, { token: operator, headers, body });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).toBe('"2"');
    expect(changed.body).not.toHaveProperty('city');
    expect(changed.body).toMatchObject({ url: body.url, description: body.description, nuts: 'FRK26' });
    const late = await api.call('PATCH', path, { token: operator, headers, body: { city: 'Paris' } });
    expect(late.status).toBe(412);
    expect(late.body).toMatchObject({ type: '/v1/problems/precondition-failed', currentETag: '"2"' });
  });

  test('a provider changes its own entry only; another one does not exist for it', async () => {
    const { body: own } = await api.call('POST', '/v1/providers', { token: operator, body: helios });
    const { body: other } = await api.call('POST', '/v1/providers', {
      token: operator,
      body: { ...helios, name: 'Other' },
    });
    const { token } = await api.key('provider', { providerId: String(own.id) });
    const change = (id: string) =>
      api.call('PATCH', `/v1/providers/${id}`, { token, headers: { 'if-match': '*' }, body: { city: 'Nice' } });
    expect((await change(String(own.id))).status).toBe(200);
    const foreign = await change(String(other.id));
    const missing = await change('prv_000000');
    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
    expect((await api.call('POST', '/v1/providers', { token, body: helios })).status).toBe(403);
  });

  test('test data and live data never meet', async () => {
    const live = (await api.key('operator', { livemode: true })).token;
    const { body } = await api.call('POST', '/v1/providers', { token: live, body: { ...helios, name: 'Live' } });
    expect(body.livemode).toBe(true);
    const path = `/v1/providers/${String(body.id)}`;
    expect((await api.call('GET', path)).status).toBe(404);
    expect((await api.call('GET', path, { token: operator })).status).toBe(404);
    expect((await api.call('GET', path, { token: live })).status).toBe(200);
    expect((await api.call('GET', '/v1/providers?q=live')).body.data).toEqual([]);
  });

  test('the list walks through all by name, filters, and refuses the cursor of another query', async () => {
    for (const name of ['ábel', 'Abel', 'beta', 'Zeta', 'a%b', 'a_b']) {
      await api.call('POST', '/v1/providers', { token: operator, body: { name, country: 'PT' } });
    }
    const names: string[] = [];
    let path = '/v1/providers?country=PT&country=ES&limit=2';
    for (let cursor = ''; cursor !== 'null';) {
      const { body } = await api.call('GET', cursor === '' ? path : `${path}&cursor=${cursor}`);
      names.push(...(body.data as unknown as { name: string }[]).map(({ name }) => name));
      cursor = String(body.nextCursor);
    }
    expect(names).toHaveLength(6);
    expect(new Set(names).size).toBe(6);
    path = '/v1/providers?q=a%25b';
    expect((await api.call('GET', path)).body.data).toMatchObject([{ name: 'a%b' }]);
    const { body } = await api.call('GET', '/v1/providers?country=PT&limit=1');
    const wrong = await api.call('GET', `/v1/providers?country=ES&limit=1&cursor=${String(body.nextCursor)}`);
    expect(wrong.body.type).toBe('/v1/problems/invalid-cursor');
  });

  test('a region of another country is refused by name', async () => {
    const body = { ...helios, country: 'GR', nuts: 'FRK26' };
    const refused = await api.call('POST', '/v1/providers', { token: operator, body });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/nuts' }]);
    expect((await api.call('POST', '/v1/providers', { token: operator, body: { ...body, nuts: 'EL30' } })).status).toBe(
      201,
    );
  });
});
