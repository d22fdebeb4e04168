import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Api, type Call, startApi } from './api.js';
import { addCourses, addProvider, clear, course, now, references } from './catalogue.js';
import { forEachEngine } from './database.js';

const solar = {
  reference: 'SOLAR-101',
  title: { fr: 'Installation de panneaux solaires', en: 'Solar panel installation' },
  languages: ['fr'],
  mode: 'blended',
  place: { country: 'FR', nuts: 'FRK26', city: 'Lyon' },
  price: { amountMinor: 120_000, currency: 'EUR' },
};

forEachEngine((engine) => {
  let api: Api;
  let own: string;
  let other: string;
  let operator: string;
  const call = (method: string, path: string, more?: Call) => api.call(method, path, more);
  const db = () => api.server.database.db;

  beforeAll(async () => {
    api = await startApi(engine, { now: () => now });
    operator = (await api.key('operator')).token;
    own = (await api.key('provider', { name: 'own', providerId: await addProvider(db(), 'Owens') })).token;
    other = (await api.key('provider', { name: 'other', providerId: await addProvider(db(), 'Other') })).token;
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await clear(db());
    for (const name of ['Owens', 'Other']) await addProvider(db(), name);
  });

  async function create(body: unknown = solar, token = own) {
    const created = await call('POST', '/v1/courses', { token, body });
    expect(created.status, JSON.stringify(created.body)).toBe(201);
    return { ...created, path: `/v1/courses/${String(created.body.id)}` };
  }

  test('a provider creates a course, and everybody reads it at its URI', async () => {
    const { body, path, headers } = await create();
    expect(body).toMatchObject({
      ...solar,
      skills: [],
      credential: { kind: 'none' },
      nextSession: null,
      livemode: false,
    });
    expect(body.provider).toEqual({ id: 'prv_owens', name: 'Owens', country: 'FR' });
    expect(headers.get('location')).toBe(path);
    const read = await call('GET', new URL(String(body.uri)).pathname);
    expect(read.body).toEqual(body);
    const again = await call('GET', path, { headers: { 'if-none-match': read.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('its own provider names it by its reference, nobody else does', async () => {
    const { body } = await create();
    expect((await call('GET', '/v1/courses/ref:SOLAR-101', { token: own })).body).toEqual(body);
    for (const token of [other, operator, undefined])
      expect((await call('GET', '/v1/courses/ref:SOLAR-101', token ? { token } : {})).status).toBe(404);
  });

  test('a reference is taken once in a provider', async () => {
    await create();
    expect((await call('POST', '/v1/courses', { token: own, body: solar })).status).toBe(409);
    await create(solar, other);
  });

  test('a reference that was freed can be taken again', async () => {
    const { path, headers } = await create();
    const moved = await call('PATCH', path, {
      token: own,
      headers: { 'if-match': headers.get('etag') ?? '' },
      body: { reference: 'SOLAR-102' },
    });
    expect(moved.body.reference).toBe('SOLAR-102');
    const second = await create();
    expect(second.path).not.toBe(path);
    const clash = await call('PATCH', second.path, {
      token: own,
      headers: { 'if-match': '*' },
      body: { reference: 'SOLAR-102' },
    });
    expect(clash.status).toBe(409);
  });

  test('an operator says whose course it is', async () => {
    expect((await call('POST', '/v1/courses', { token: operator, body: solar })).status).toBe(422);
    expect(
      (await call('POST', '/v1/courses', { token: operator, body: { ...solar, providerId: 'prv_none' } })).status,
    ).toBe(422);
    const { body } = await create({ ...solar, providerId: 'prv_other' }, operator);
    expect(body.provider?.id).toBe('prv_other');
    expect(
      (await call('POST', '/v1/courses', { token: own, body: { ...solar, providerId: 'prv_other' } })).status,
    ).toBe(422);
    const { token } = await api.key('board', { scopes: ['courses:write'] as never });
    expect((await call('POST', '/v1/courses', { token, body: solar })).status).toBe(403);
  });

  test('values that do not fit together are refused by name', async () => {
    const reply = await call('POST', '/v1/courses', {
      token: own,
      body: {
        ...solar,
        place: { country: 'DE', nuts: 'FRK26' },
        schemes: [{ schemeId: 'fr-cpf', validFrom: '2026-02-01', validTo: '2026-01-01' }],
      },
    });
    expect(reply.status).toBe(422);
    expect((reply.body.errors as unknown as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      '/place/nuts',
      '/schemes/0/validTo',
    ]);
  });

  test('a change merges, null empties, and whoever has not seen the version is refused', async () => {
    const { path, headers } = await create();
    const etag = headers.get('etag') ?? '';
    const body = { title: { de: 'Solaranlagen' }, place: { country: 'FR', city: 'Villeurbanne' }, price: null };
    const changed = await call('PATCH', path, { token: own, headers: { 'if-match': etag }, body });
    expect(changed.status).toBe(200);
    expect(changed.body).not.toHaveProperty('price');
    expect(changed.body).toMatchObject({
      title: { ...solar.title, de: 'Solaranlagen' },
      place: { ...solar.place, city: 'Villeurbanne' },
    });
    expect((await call('PATCH', path, { token: own, headers: { 'if-match': etag }, body })).status).toBe(412);
    expect((await call('PATCH', path, { token: own, body })).status).toBe(428);
    expect((await call('PATCH', path, { token: other, headers: { 'if-match': '*' }, body })).status).toBe(404);
    expect((await call('DELETE', path, { token: own, headers: { 'if-match': etag } })).status).toBe(412);
    const current = changed.headers.get('etag') ?? '';
    expect((await call('DELETE', path, { token: own, headers: { 'if-match': current } })).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });

  test('the format that one asks for: JSON, schema.org, ELM', async () => {
    const { path } = await create();
    const elm = 'http://data.europa.eu/snb/model/elm';
    const schemaOrg = await call('GET', path, { headers: { accept: 'application/ld+json' } });
    expect(schemaOrg.headers.get('content-type')).toBe('application/ld+json');
    expect(schemaOrg.body).toMatchObject({ '@context': 'https://schema.org', '@type': 'Course' });
    const model = await call('GET', path, { headers: { accept: `application/ld+json;profile="${elm}"` } });
    expect(model.headers.get('content-type')).toContain(elm);
    expect(model.body).toMatchObject({ type: 'elm:LearningOpportunity' });
    const etags = [await call('GET', path), schemaOrg, model].map(({ headers }) => headers.get('etag'));
    expect(new Set(etags).size).toBe(3);
    const change = { token: own, headers: { 'if-match': etags[2] ?? '' }, body: { mode: 'online' } };
    expect((await call('PATCH', path, change)).status).toBe(200);
  });

  describe('sessions', () => {
    const session = {
      reference: 'A',
      start: '2027-02-01',
      end: '2027-03-01',
      enrolBy: '2027-01-20',
      seats: { total: 16, free: 5 },
    };

    test('come and go, and the course follows', async () => {
      const { path } = await create();
      const created = await call('POST', `${path}/sessions`, { token: own, body: session });
      expect(created.status, JSON.stringify(created.body)).toBe(201);
      expect(created.body).toMatchObject({ ...session, state: 'open' });
      const { id } = created.body;
      const next = async () => (await call('GET', path)).body.nextSession;
      expect(await next()).toMatchObject({ id, start: session.start, seats: session.seats });
      const there = `/v1/course-sessions/${String(id)}`;
      expect((await call('GET', there)).body).toEqual(created.body);
      expect(references((await call('GET', '/v1/courses?startFrom=2027-02-01')).body)).toEqual(['SOLAR-101']);
      const headers = { 'if-match': created.headers.get('etag') ?? '' };
      const full = await call('PATCH', there, { token: own, headers, body: { state: 'full', enrolBy: null } });
      expect(full.body).toMatchObject({ state: 'full' });
      expect(full.body).not.toHaveProperty('enrolBy');
      expect(await next()).toBeNull();
      expect((await call('DELETE', there, { token: own, headers })).status).toBe(412);
      expect((await call('DELETE', there, { token: other, headers: { 'if-match': '*' } })).status).toBe(404);
      expect((await call('DELETE', there, { token: own, headers: { 'if-match': '"2"' } })).status).toBe(204);
      expect(references((await call('GET', '/v1/courses?startFrom=2027-02-01')).body)).toEqual([]);
    });

    test('what does not fit is refused', async () => {
      const { path } = await create();
      const refuse = async (body: unknown) => (await call('POST', `${path}/sessions`, { token: own, body })).status;
      expect(await refuse({ ...session, end: '2027-01-01' })).toBe(422);
      expect(await refuse({ ...session, seats: { total: 1, free: 2 } })).toBe(422);
      await call('POST', `${path}/sessions`, { token: own, body: session });
      expect(await refuse(session)).toBe(409);
    });

    test('are listed by start, those that are over last', async () => {
      const [id] = await addCourses(db(), 'prv_owens', [
        course('S', {
          sessions: ['2027-01-01', '2026-10-01', '2026-11-24', '2026-09-01'].map((start) => ({ start, end: start })),
        }),
      ]);
      const starts: string[] = [];
      let cursor = '';
      do {
        const { body } = await call('GET', `/v1/courses/${id}/sessions?limit=1${cursor}`);
        starts.push(String(body.data?.[0]?.start));
        cursor = body.nextCursor ? `&cursor=${String(body.nextCursor)}` : '';
      } while (cursor !== '');
      expect(starts).toEqual(['2026-11-24', '2027-01-01', '2026-09-01', '2026-10-01']);
    });
  });
});
