import { gzipSync } from 'node:zlib';
import {
  didDocument,
  generateSigningKey,
  openBadge,
  signAsJwt,
  type SigningKey,
  signWithProof,
  statusEntry,
  statusList,
} from '@ila-kit/credentials/sign';
import { describe, type Fetch, verify } from '@ila-kit/credentials';
import { ensureIssuer, putDocument, putStatusList } from '@ila-kit/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signingKeyOf } from '../../packages/server/src/issuers/service.js';
import { findIssuer } from '../../packages/server/src/issuers/store.js';
import { corpusIsHere, manifest, readBytes } from '../credentials/corpus.js';
import { type Api, startApi } from './api.js';
import { forEachEngine } from './database.js';
import { publicAddress, publicHost, type PublicHost } from './trap-network.js';

const did = 'did:web:university.example';
const listUrl = 'https://university.example/status/1';

forEachEngine((engine) => {
  let api: Api;
  let key: SigningKey;
  let host: PublicHost;
  let documents: Record<string, string> = {};
  let requests: string[] = [];
  let time = new Date('2026-11-24T10:00:00Z').getTime();
  const now = () => new Date(time);

  beforeAll(async () => {
    host = await publicHost({ 'issuer.test.org': [publicAddress] }, (request, response) => {
      requests.push(request.url ?? '');
      const body = documents[request.url ?? ''];
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(body);
    });
    api = await startApi(engine, { now, network: host.network });
    key = { ...(await generateSigningKey()), id: `${did}#key-1` };
    await put('https://university.example/.well-known/did.json', didDocument(did, [key]));
    await putList([]);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });

  const put = (url: string, document: object) =>
    putDocument(
      api.server.database.db,
      { url, mediaType: 'application/json', bytes: Buffer.from(JSON.stringify(document)) },
      now(),
    );

  async function putList(set: number[]): Promise<void> {
    const list = await statusList({ url: listUrl, issuer: did, set, validFrom: new Date('2026-01-01') });
    await put(listUrl, await signWithProof(list, key, { created: new Date('2026-01-01') }));
  }

  const badge = (id: string, issuer = did, status?: object) =>
    openBadge({
      id,
      issuer: { id: issuer, name: { en: 'University of Examples' } },
      learner: { id: 'did:example:ada', email: 'ada@example.org' },
      title: { en: 'Solar panel installation' },
      description: { en: 'Installs panels.' },
      awardedOn: new Date('2026-06-01'),
      outcomes: [{ title: { en: 'installs panels' } }],
      workload: { ects: 2 },
      eqfLevel: 4,
      ...(status && { status }),
    });

  const check = (body: object) => api.call('POST', '/v1/credentials/verify', { body });

  test('a good credential is valid, described, and trusted by whom the caller trusts', async () => {
    const credential = await signWithProof(badge('urn:x:1'), key, { created: now() });
    const { status, body } = await check({ credential, trust: { trusted: [did] }, holder: 'ada@example.org' });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject({
      verdict: 'valid',
      trust: 'trusted',
      holder: 'matched',
      format: 'open-badge-3',
      checks: { issuer: { result: 'confirmed' } },
      checkedAt: '2026-11-24T10:00:00.000Z',
      description: {
        title: { und: 'Solar panel installation' },
        eqfLevel: 4,
        elements: { workload: { state: 'stated' } },
      },
    });
    const text = await signAsJwt(badge('urn:x:2'), key, { issuedAt: now() });
    expect((await check({ credential: text })).body).toMatchObject({ verdict: 'valid', format: 'open-badge-3' });
    expect((await check({ credential: JSON.stringify(credential) })).body.verdict).toBe('valid');
    const changed = { ...credential, name: 'Brain surgery' };
    const bad = await check({ credential: changed });
    expect(bad.body).toMatchObject({ verdict: 'invalid', checks: { integrity: { reason: 'signatureBroken' } } });
    expect(bad.body.credential).toBeUndefined();
  });

  test('an answer is given again for five minutes; then a revocation shows', async () => {
    await putList([]);
    const status = statusEntry({ list: listUrl, index: 7 });
    const credential = await signWithProof(badge('urn:x:3', did, status), key, { created: now() });
    const first = await check({ credential });
    expect(first.body).toMatchObject({ verdict: 'valid', checks: { status: { result: 'active' } } });
    await putList([7]);
    time += 299_000;
    expect((await check({ credential })).body).toEqual(first.body);
    time += 2000;
    const later = (await check({ credential })).body;
    expect(later).toMatchObject({ verdict: 'revoked', checkedAt: now().toISOString() });
    await putList([]);
  });

  test('what the database keeps does not open without the credential', async () => {
    const credential = await signWithProof(badge('urn:x:4'), key, { created: now() });
    await check({ credential });
    const { rows } = await sql`select * from verifications`.execute(api.server.database.db);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/Solar|ada@|university/);
    time += 301_000;
    await check({ credential: await signWithProof(badge('urn:x:5'), key, { created: now() }) });
    const kept = await sql`select * from verifications`.execute(api.server.database.db);
    expect(kept.rows).toHaveLength(1);
  });

  test('a presentation for one time is not kept', async () => {
    time += 301_000;
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [await signWithProof(badge('urn:x:6'), key, { created: now() })],
    };
    const { body } = await check({ credential: presentation, nonce: 'n-1', audience: 'https://jobs.example' });
    expect(body).toMatchObject({ format: 'presentation', credentials: [{ verdict: 'valid' }] });
    await sql`delete from verifications`.execute(api.server.database.db);
    await check({ credential: presentation, nonce: 'n-1', audience: 'https://jobs.example' });
    const { rows } = await sql`select * from verifications`.execute(api.server.database.db);
    expect(rows).toEqual([]);
  });

  test('by its address, and its issuer by an https id; one request for each document', async () => {
    const issuer = 'https://issuer.test.org/issuer';
    const own: SigningKey = { ...(await generateSigningKey('ES256')), id: `${issuer}#key` };
    const list = 'https://issuer.test.org/list';
    const entry = (index: number) => statusEntry({ list, index });
    const signedList = await statusList({ url: list, issuer, set: [3], validFrom: new Date('2026-01-01') });
    const created = new Date('2026-06-02');
    documents = {
      '/issuer': JSON.stringify({ ...didDocument(issuer, [own]), type: 'Profile' }),
      '/list': JSON.stringify(await signWithProof(signedList, own, { created })),
      '/1': JSON.stringify(await signWithProof(badge('urn:x:7', issuer, entry(1)), own, { created })),
      '/3': JSON.stringify(await signWithProof(badge('urn:x:8', issuer, entry(3)), own, { created })),
    };
    time += 301_000;
    requests = [];
    expect((await check({ url: 'https://issuer.test.org/1' })).body).toMatchObject({ verdict: 'valid' });
    expect((await check({ url: 'https://issuer.test.org/3' })).body).toMatchObject({ verdict: 'revoked' });
    expect(requests.sort()).toEqual(['/1', '/3', '/issuer', '/list']);
    const missing = await check({ url: 'https://issuer.test.org/none' });
    expect(missing.body.checks).toMatchObject({ integrity: { reason: 'documentUnreachable' } });
  });

  test('a bad signature causes no request at all', async () => {
    const { did: own, ...rest } = await generateSigningKey();
    const status = statusEntry({ list: 'https://issuer.test.org/other-list', index: 1 });
    const signed = await signWithProof(badge('urn:x:9', own, status), { did: own, ...rest }, { created: now() });
    requests = [];
    host.asked.length = 0;
    expect((await check({ credential: { ...signed, name: 'x' } })).body.verdict).toBe('invalid');
    expect([requests, host.asked]).toEqual([[], []]);
  });

  test('a status list that is a bomb ends quickly', async () => {
    const bomb = gzipSync(new Uint8Array(64 * 1024 * 1024)).toString('base64url');
    const plain = (await statusList({ url: listUrl, issuer: did, set: [], validFrom: new Date('2026-01-01') })) as {
      credentialSubject: object;
    };
    const list = { ...plain, credentialSubject: { ...plain.credentialSubject, encodedList: `u${bomb}` } };
    time += 301_000;
    await put(listUrl, await signWithProof(list, key, { created: new Date('2026-01-01') }));
    const status = statusEntry({ list: listUrl, index: 7 });
    const credential = await signWithProof(badge('urn:x:10', did, status), key, { created: now() });
    const before = process.cpuUsage();
    const { body } = await check({ credential });
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
    expect(body).toMatchObject({ verdict: 'unconfirmed', checks: { status: { reason: 'listTooLarge' } } });
    await putList([]);
  });

  test.each([
    [{}, 400],
    [{ url: 'http://issuer.test.org/1' }, 400],
    [{ url: 'https://issuer.test.org/1', credential: {} }, 400],
    [{ credential: 5 }, 400],
    [{ credential: '' }, 400],
    [{ credential: {}, trust: ['x'] }, 200],
    [{ credential: {}, trust: 'x' }, 400],
    [{ credential: '__proto__' }, 200],
    [{ credential: `{"a":1,"a":2}` }, 200],
    [{ credential: { a: '\u0000' } }, 200],
    [{ credential: 'x'.repeat(3_900_000) }, 200],
    [{ credential: 'x'.repeat(4_000_001) }, 400],
    [{ credential: 'x'.repeat(6_000_000) }, 413],
  ])('%# is answered as the contract says', async (body, status) => {
    const reply = await check(body);
    expect(reply.status, JSON.stringify(reply.body).slice(0, 300)).toBe(status);
    if (status === 200) expect(reply.body.verdict).toMatch(/invalid|unverifiable/);
  });

  test('the issuer of this server publishes its key, and its list says who is revoked', async () => {
    const { db } = api.server.database;
    expect((await api.call('GET', '/v1/credentials/issuer')).status).toBe(404);
    await ensureIssuer(db, now());
    await ensureIssuer(db, now());
    await putStatusList(db, { id: 'stl_demonstration', purpose: 'revocation', set: [12] }, now());
    const base = 'https://api.university.example';
    const served = await startApiAt(base);
    const row = await findIssuer(db);
    const own = await signingKeyOf(row!, base);
    const fetch: Fetch = async (url) => served.server.fetch(new Request(url));
    const sign = (index: number) => {
      const status = statusEntry({ list: `${base}/v1/credentials/status-lists/stl_demonstration`, index });
      return signWithProof(badge(`urn:x:${index}`, `${base}/v1/credentials/issuer`, status), own, { created: now() });
    };
    expect(await verify(await sign(11), { now: now(), fetch })).toMatchObject({ verdict: 'valid' });
    expect(await verify(await sign(12), { now: now(), fetch })).toMatchObject({ verdict: 'revoked' });
    const { token } = await api.key('operator', { livemode: true });
    expect((await api.call('GET', '/v1/credentials/issuer', { token })).status).toBe(404);
    expect((await api.call('GET', '/v1/credentials/status-lists/stl_none')).status).toBe(404);
  });

  const startApiAt = (baseUrl: string) =>
    startApi(
      { ...engine, open: async () => ({ ...api.server.database, close: async () => undefined }) },
      { now, baseUrl },
    );

  test.skipIf(!corpusIsHere)('the corpus: the same answer as the package gives', { timeout: 120_000 }, async () => {
    const differing: string[] = [];
    for (const { file } of manifest.filter((one) => /\.(json|jwt|txt|jsonld|sd-jwt)$/.test(one.file))) {
      const credential = Buffer.from(readBytes(file)).toString('utf8');
      if (credential === '' || /^\s*https?:/.test(credential)) continue;
      const nothing: Fetch = async () => new Response('', { status: 404 });
      const expected = await verify(credential, { now: now(), fetch: nothing });
      const { status, body } = await check({ credential });
      const { description, checkedAt: _, ...verification } = body;
      const same = JSON.stringify({ ...verification, description });
      if (status !== 200 || same !== JSON.stringify({ ...expected, description: describe(expected) }))
        differing.push(`${file} ${status} ${JSON.stringify(body).slice(0, 300)}`);
    }
    expect(differing).toEqual([]);
  });
});
