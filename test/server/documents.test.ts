import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putDocument } from '@ila-kit/server';
import type { Loaded } from '../../packages/server/src/documents/guarded-fetch.js';
import { keptDocuments } from '../../packages/server/src/documents/kept-documents.js';
import { isPublicAddress } from '../../packages/server/src/documents/public-address.js';
import { type Api, origin, startApi } from './api.js';
import { forEachEngine } from './database.js';
import { publicAddress, publicHost, type PublicHost, trap } from './trap-network.js';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const token = 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln';

/** Path → status, type, body. */
const served: Record<string, [number, string, string | Buffer, Record<string, string>?]> = {
  '/did.json': [200, 'application/did+json; charset=utf-8', '{"id": "did:web:a.test.org"}'],
  '/plain.json': [200, 'text/plain', '{"id":1}'],
  '/token': [200, 'application/statuslist+jwt', token],
  '/sd-jwt': [200, 'application/dc+sd-jwt', `${token}~WyJhIl0~`],
  '/badge.png': [200, 'image/png', png],
  '/badge.svg': [200, 'image/svg+xml', svg],
  '/page': [200, 'text/html', '<html></html>'],
  '/html.json': [200, 'text/html', '{"id":1}'],
  '/lie.png': [200, 'image/png', '{"id":1}'],
  '/broken.json': [200, 'application/json', '{"id":'],
  '/missing': [404, 'application/json', '{}'],
  '/moved': [302, 'application/json', '{}', { location: 'https://127.0.0.1/' }],
  '/large': [200, 'application/json', `{"a":"${'x'.repeat(1_000_000)}"}`],
  '/larger': [200, 'application/json', `{"a":"${'x'.repeat(5_000_000)}"}`],
  '/gzip': [200, 'application/json', gzipSync(`{"a":"${'x'.repeat(900_000)}"}`), { 'content-encoding': 'gzip' }],
};

forEachEngine((engine) => {
  let api: Api;
  let host: PublicHost;
  let requests: string[] = [];
  let time = new Date('2026-11-24T10:00:00Z').getTime();
  let rebinding: string[][] = [];
  const traps: Awaited<ReturnType<typeof trap>>[] = [];

  beforeAll(async () => {
    const names = {
      'a.test.org': [publicAddress],
      'six.test.org': ['2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
      'loopback.test.org': ['127.0.0.1'],
      'mixed.test.org': [publicAddress, '10.0.0.1'],
      'mapped.test.org': ['::ffff:127.0.0.1'],
      'metadata.test.org': ['169.254.169.254'],
      'unique-local.test.org': ['fd00::1'],
      'rebind.test.org': () => rebinding.shift() ?? ['127.0.0.1'],
    };
    host = await publicHost(names, (request, response) => {
      requests.push(`${request.headers.host}${request.url}`);
      const [status, type, body, more = {}] = served[request.url ?? ''] ?? [404, 'text/plain', 'nothing'];
      response.writeHead(status, { 'content-type': type, ...more }).end(body);
    });
    traps.push(await trap('127.0.0.1'));
    traps.push(await trap('::1').catch(() => trap('127.0.0.2')));
    api = await startApi(engine, { network: host.network, now: () => new Date(time) });
  });
  afterAll(async () => {
    await api.close();
    await Promise.all([host.close(), ...traps.map((each) => each.close())]);
  });

  const ask = (url: string, init?: RequestInit) =>
    api.server.fetch(new Request(`${origin}/v1/documents?url=${encodeURIComponent(url)}`, init));
  const refusalOf = async (url: string) => {
    const response = await ask(url);
    const { errors } = (await response.json()) as { errors?: { code?: string }[] };
    return [response.status, errors?.[0]?.code];
  };

  test.each([
    ['/did.json', 'application/did+json'],
    ['/plain.json', 'application/json'],
    ['/token', 'application/statuslist+jwt'],
    ['/sd-jwt', 'application/dc+sd-jwt'],
    ['/badge.png', 'image/png'],
    ['/badge.svg', 'image/svg+xml'],
  ])('%s comes byte for byte as %s, and inert', async (path, type) => {
    const response = await ask(`https://a.test.org${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(served[path]?.[2] ?? ''));
    expect(response.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('what one holds is not sent again', async () => {
    const etag = (await ask('https://a.test.org/did.json')).headers.get('etag') ?? '';
    const again = await ask('https://a.test.org/did.json', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('a publishable key reads it from its origin', async () => {
    const { token: key } = await api.key('board', { origins: ['https://jobs.example'] });
    const headers = { authorization: `Bearer ${key}`, origin: 'https://jobs.example' };
    const response = await ask('https://a.test.org/did.json', { headers });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://jobs.example');
    expect(response.headers.get('cache-control')).toBe('private, max-age=300');
  });

  test.each([
    ['/page', 'typeNotAllowed'],
    ['/html.json', 'typeNotAllowed'],
    ['/lie.png', 'typeNotAllowed'],
    ['/broken.json', 'typeNotAllowed'],
    ['/missing', 'documentUnreachable'],
    ['/moved', 'documentUnreachable'],
    ['/gzip', 'documentUnreachable'],
    ['/large', 'tooLarge'],
    ['/larger', 'tooLarge'],
  ])('%s is refused: %s', async (path, code) => {
    expect(await refusalOf(`https://a.test.org${path}`)).toEqual([422, code]);
  });

  test('all who ask at once, and for five minutes, cost one request', async () => {
    time += 301_000;
    requests = [];
    await Promise.all(Array.from({ length: 20 }, () => ask('https://a.test.org/did.json')));
    await ask('https://a.test.org/did.json');
    expect(requests).toEqual(['a.test.org/did.json']);
    time += 301_000;
    await ask('https://a.test.org/did.json');
    expect(requests).toHaveLength(2);
  });

  test('an address of IPv6 is called as well', async () => {
    expect((await ask('https://six.test.org/did.json')).status).toBe(200);
    expect(host.called.at(-1)).toBe('2606:2800:21f:cb07:6820:80da:af6b:8b2c:443');
  });

  describe('addresses that are no one else’s business', () => {
    const hosts = [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f.1',
      '0x7f000001',
      '017700000001',
      '0177.0.0.1',
      '0',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[fd00::1]',
      '[fe80::1]',
      '[64:ff9b::7f00:1]',
      '169.254.169.254',
      '[::ffff:169.254.169.254]',
      '10.0.0.1',
      '172.16.0.1',
      '192.168.1.1',
      '100.64.0.1',
      '224.0.0.1',
      '255.255.255.255',
      'localhost',
      'localhost.',
      'a.localhost',
      'router',
      'printer.local',
      'db.internal',
      'a.test.org.',
      'a.test.org@127.0.0.1',
      'a.test.org:pw@127.0.0.1',
      '127。0。0。1',
      '①②⑦.⓪.⓪.①',
      'loopback.test.org',
      'mixed.test.org',
      'mapped.test.org',
      'metadata.test.org',
      'unique-local.test.org',
    ];
    test('lead nowhere, in any spelling, by the relay or by a verification', async () => {
      host.called.length = 0;
      const [here] = traps;
      for (const name of hosts) {
        for (const port of ['', `:${here?.port ?? 0}`, ':22']) {
          const url = `https://${name}${port}/did.json`;
          const [status, code] = await refusalOf(url);
          expect([status, code], url).toEqual([
            status === 400 ? 400 : 422,
            status === 400 ? 'format' : 'urlNotAllowed',
          ]);
          const verified = await api.call('POST', '/v1/credentials/verify', { body: { url } });
          if (verified.status === 200) expect(verified.body.verdict, url).toBe('unverifiable');
          else expect(verified.status, url).toBe(400);
        }
      }
      for (const url of [
        'http://a.test.org/did.json',
        'file:///etc/passwd',
        'data:application/json,{}',
        'ftp://a.test.org/',
      ])
        expect((await ask(url)).status, url).toBe(400);
      expect(host.called).toEqual([]);
      expect(traps.map((each) => each.connections())).toEqual(traps.map(() => 0));
    });

    test('a name that answers otherwise the second time is not asked a second time', async () => {
      rebinding = [[publicAddress], ['127.0.0.1']];
      host.called.length = 0;
      expect((await ask('https://rebind.test.org/did.json')).status).toBe(200);
      expect(host.called).toEqual([`${publicAddress}:443`]);
      time += 301_000;
      expect(await refusalOf('https://rebind.test.org/did.json')).toEqual([422, 'urlNotAllowed']);
      expect(host.called).toHaveLength(1);
    });
  });

  test('no host is asked without end', async () => {
    time += 301_000;
    requests = [];
    await Promise.all(Array.from({ length: 100 }, (_, n) => ask(`https://a.test.org/nothing-${n}`)));
    expect(requests.length).toBeLessThanOrEqual(60);
  });

  test('what the seed made up is there for test data only', async () => {
    const url = 'https://university.example/did.json';
    await putDocument(
      api.server.database.db,
      { url, mediaType: 'application/did+json', bytes: Buffer.from('{"id":"did:web:university.example"}') },
      new Date(time),
    );
    expect(await (await ask(url)).json()).toEqual({ id: 'did:web:university.example' });
    const { token: key } = await api.key('operator', { livemode: true });
    expect((await ask(url, { headers: { authorization: `Bearer ${key}` } })).status).toBe(422);
  });
});

test('no more than 64 are loaded at once', async () => {
  const waiting: (() => void)[] = [];
  const load = () => new Promise<Loaded>((resolve) => waiting.push(() => resolve(document)));
  const document = { bytes: new Uint8Array(2), mediaType: 'application/json' };
  const kept = keptDocuments(load, () => new Date(), 1000);
  const at = (n: number) => new URL(`https://host-${n}.test.org/`);
  const loads = Array.from({ length: 64 }, (_, n) => kept(at(n)));
  await expect(kept(at(64))).rejects.toMatchObject({ reason: 'documentUnreachable' });
  expect(waiting).toHaveLength(64);
  for (const finish of waiting.splice(0)) finish();
  await Promise.all(loads);
  const next = kept(at(65));
  await expect.poll(() => waiting.length).toBe(1);
  waiting[0]?.();
  expect(await next).toBe(document);
});

test.each([
  ['8.8.8.8', true],
  ['2606:4700:4700::1111', true],
  ['192.0.2.1', false],
  ['198.18.0.1', false],
  ['203.0.113.9', false],
  ['240.0.0.1', false],
  ['2001:db8::1', false],
  ['2001:0:1::1', false],
  ['2002:7f00:1::', false],
  ['64:ff9b::1', false],
  ['::ffff:8.8.8.8', false],
  ['fe80::1%eth0', false],
  ['ff02::1', false],
  ['a.test.org', false],
  ['', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});
