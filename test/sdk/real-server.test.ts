import { afterAll, beforeAll, expect, it } from 'vitest';
import { Ila, isProblem, secretKey } from '@ila-kit/sdk';
import { Ila as PageIla } from '@ila-kit/sdk/browser';
import { putDocument } from '@ila-kit/server';
import type { Api } from '../server/api.js';
import { startApi } from '../server/api.js';
import { forEachEngine } from '../server/database.js';
import { createUnderCuts } from './exactly-once.js';

forEachEngine((engine) => {
  let api: Api;
  let ila: Ila;
  let key: string;

  beforeAll(async () => {
    api = await startApi(engine);
    const operator = await api.key('operator');
    const provider = await client(operator.token).providers.create({ name: 'Hélios Formation', country: 'FR' });
    key = (await api.key('provider', { providerId: provider.id })).token;
    ila = client(key);
  });

  afterAll(() => api.close());

  const client = (token: string) =>
    new Ila({ baseUrl: 'http://api.example', auth: secretKey(token), fetch: api.server.fetch });

  const input = (reference: string) => ({
    reference,
    title: { en: `Course ${reference}` },
    languages: ['en'],
    mode: 'online' as const,
  });

  it('a page has a credential verified, and an issuer’s document relayed', async () => {
    const page = new PageIla({ baseUrl: 'http://api.example', fetch: api.server.fetch });
    const { verdict, checks, description } = await page.credentials.verify({ credential: 'no credential' });
    expect([verdict, checks.integrity.reason]).toEqual(['unverifiable', 'notACredential']);
    expect(description.elements.title.state).toBe('notStated');
    const url = 'https://university.example/badge.png';
    const bytes = Buffer.from('89504e470d0a1a0a00', 'hex');
    await putDocument(api.server.database.db, { url, mediaType: 'image/png', bytes }, new Date());
    const response = await page.documents.retrieve({ url }).asResponse();
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    const refused: unknown = await page.documents
      .retrieve({ url: 'https://127.0.0.1/' })
      .catch((error: unknown) => error);
    expect(isProblem(refused, 'unprocessable')).toBe(true);
  });

  it('a provider creates, reads, changes and deletes a course by version', async () => {
    const created = await ila.courses.create(input('SOLAR/101')).withResponse();
    expect(created.response.status).toBe(201);
    const etag = created.etag!;
    const { data, requestId, rateLimit } = await ila.courses.retrieve('ref:SOLAR/101').withResponse();
    expect(data.id).toBe(created.data.id);
    expect(requestId).toMatch(/^req_/);
    expect(rateLimit?.remaining).toBeGreaterThanOrEqual(0);
    expect(await ila.courses.retrieve(data.id, {}, { ifNoneMatch: etag })).toBeUndefined();
    const changed = await ila.courses.update(data.id, { eqfLevel: 4 }, { ifMatch: etag }).withResponse();
    expect(changed.data.eqfLevel).toBe(4);
    const stale: unknown = await ila.courses.delete(data.id, { ifMatch: etag }).catch((error: unknown) => error);
    expect(isProblem(stale, 'precondition-failed')).toBe(true);
    expect(await ila.courses.delete(data.id, { ifMatch: changed.etag! })).toBeUndefined();
    const gone: unknown = await ila.courses.retrieve(data.id).catch((error: unknown) => error);
    expect(isProblem(gone, 'not-found')).toBe(true);
  });

  it('a problem names each place of a request that breaks the contract', async () => {
    const error: unknown = await ila.courses.list({ limit: 1000 }).catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'invalid-request') && error.problem.errors[0]?.parameter).toBe('limit');
  });

  it('a page reads without a key, page by page', async () => {
    for (const reference of ['P-1', 'P-2', 'P-3']) await ila.courses.create(input(reference));
    const page = new PageIla({ baseUrl: 'http://api.example', fetch: api.server.fetch });
    const references = new Set<string>();
    for await (const course of page.courses.list({ limit: 1, sort: 'newest' })) references.add(course.reference);
    expect(references).toEqual(new Set(['P-1', 'P-2', 'P-3']));
    const { facets } = await page.courses.list({ q: 'course' });
    expect(facets?.length).toBeGreaterThan(0);
  });

  it('createCourse, cut after the commit, is applied exactly once in 200 tries', { timeout: 120_000 }, async () => {
    const { references, counts, ids, sentPerCourse } = await createUnderCuts(api.server.fetch, key, 200);
    expect(ids).toBe(200);
    expect(counts).toEqual(references.map(() => 1));
    expect(sentPerCourse).toBe(2);
  });
});
