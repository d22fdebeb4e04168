import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type VerifyInput, verify } from '@ila-kit/credentials';
import {
  type SigningKey,
  didDocument,
  generateSigningKey,
  openBadge,
  signAsJwt,
  signWithProof,
  statusEntry,
  statusList,
} from '@ila-kit/credentials/sign';
import { beforeAll, describe, expect, test } from 'vitest';
import { changed, created, micro, network, now, signedBadge } from './issuing.js';

const list = 'https://university.example/status/1';
const status = statusEntry({ list, index: 3 });

let key: SigningKey;
beforeAll(async () => {
  key = await generateSigningKey();
});

describe('order of fetches (DESIGN §5, TRUST C10)', () => {
  test.each(['rdfc', 'jcs'] as const)('a bad %s proof of a did:key causes none', async (form) => {
    const signed = await signWithProof(openBadge(micro(key.did, { status })), key, { created, form });
    const trap = network();
    const damaged = changed(signed as Record<string, unknown>, (copy) => (copy['name'] = 'Something else'));
    const { verdict } = await verify(damaged, { now, fetch: trap.fetch });
    expect([verdict, trap.urls]).toEqual(['invalid', []]);
  });

  test('a bad token of a did:key causes none', async () => {
    const token = await signAsJwt(openBadge(micro(key.did, { status })), key, { issuedAt: created });
    const trap = network();
    const [header, , signature] = token.split('.');
    const other = (
      await signAsJwt(openBadge(micro(key.did, { status, title: { en: 'Other' } })), key, { issuedAt: created })
    ).split('.')[1];
    expect((await verify(`${header}.${other}.${signature}`, { now, fetch: trap.fetch })).verdict).toBe('invalid');
    expect(trap.urls).toEqual([]);
  });

  test('a bad signature by a key in the name of the method causes none, for https and did:web alike', async () => {
    const method = `#${key.did.slice('did:key:'.length)}`;
    for (const issuer of ['https://university.example/issuer', 'did:web:university.example']) {
      const signed = await signWithProof(
        openBadge(micro(issuer, { status })),
        { ...key, id: issuer + method },
        { created },
      );
      const trap = network();
      const damaged = changed(signed as Record<string, unknown>, (copy) => (copy['name'] = 'Something else'));
      expect((await verify(damaged, { now, fetch: trap.fetch })).verdict).toBe('invalid');
      expect(trap.urls).toEqual([]);
    }
  });

  test('key document first, then status, and nothing else', async () => {
    const issuer = 'did:web:university.example';
    const own = { ...key, id: `${issuer}#key-1` };
    const signed = await signWithProof(
      openBadge(micro(issuer, { status, image: 'https://images.example/badge.png' })),
      own,
      { created },
    );
    const signedList = await signWithProof(await statusList({ url: list, issuer, set: [], validFrom: created }), own, {
      created,
    });
    const { fetch, urls } = network({
      'https://university.example/.well-known/did.json': didDocument(issuer, [own]),
      [list]: signedList,
    });
    expect((await verify(signed, { now, fetch })).verdict).toBe('valid');
    expect(urls).toEqual(['https://university.example/.well-known/did.json', list]);
  });

  test('an unreachable key document stops there', async () => {
    const issuer = 'did:web:university.example';
    const signed = await signWithProof(
      openBadge(micro(issuer, { status })),
      { ...key, id: `${issuer}#key-1` },
      { created },
    );
    const { fetch, urls } = network();
    const { verdict, checks } = await verify(signed, { now, fetch });
    expect([verdict, checks.integrity.reason, urls]).toEqual([
      'unverifiable',
      'keyUnreachable',
      ['https://university.example/.well-known/did.json'],
    ]);
  });
});

const forbidden = [
  'https://127.0.0.1/', 'https://127.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/',
  'https://169.254.169.254/latest/meta-data', 'https://10.0.0.1/', 'https://172.16.0.1/', 'https://192.168.1.1/', 'https://0.0.0.0/', 'https://[fd00::1]/',
  'https://[fe80::1]/', 'https://user@university.example/', 'https://user:pass@university.example/', 'https://university.example./', 'https://localhost/',
  'https://a.localhost/', 'https://printer.local/', 'https://db.internal/', 'https://router.lan/', 'https://intranet/', 'https://university.example:22/',
  'https://university.example:80/', 'http://university.example:8080/', 'ftp://university.example/', 'file:///etc/passwd', 'gopher://university.example/',
  'data:application/json,{}', 'blob:https://university.example/1', 'javascript:alert(1)', 'ws://university.example/', 'https://', 'https://exa mple/', '//university.example/',
  'https://1.1.1.1.in-addr.arpa/', 'https://hidden.onion/', 'https://１２７.0.0.1/', 'https://ⓛocalhost/', `https://university.example/${'a'.repeat(3000)}`,
]; // prettier-ignore

describe('addresses that are not asked (TRUST C10)', () => {
  test.each(forbidden)('%.60s as status list', async (url) => {
    const named = openBadge(micro(key.did, { status: { ...status, statusListCredential: url } }));
    const badge = await signWithProof(named, key, { created, form: 'jcs' });
    const trap = network();
    const { verdict, checks } = await verify(badge, { now, fetch: trap.fetch });
    expect([verdict === 'valid', checks.status.result === 'active', trap.urls]).toEqual([false, false, []]);
  });

  test.each(forbidden)('%.60s as input', async (url) => {
    const trap = network();
    const inputs: VerifyInput[] = URL.canParse(url) ? [url, new URL(url)] : [url];
    for (const input of inputs) expect((await verify(input, { now, fetch: trap.fetch })).verdict).toBe('unverifiable');
    expect(trap.urls).toEqual([]);
  });

  test.each(forbidden)('%.60s as issuer', async (url) => {
    const signed = await signWithProof(
      openBadge(micro(url)),
      { ...key, id: `${url}#${key.did.slice(8)}` },
      { created, form: 'jcs' },
    );
    const trap = network();
    expect((await verify(signed, { now, fetch: trap.fetch })).verdict).not.toBe('valid');
    expect(trap.urls).toEqual([]);
  });

  test('did:web of a private host, or one that climbs', async () => {
    for (const did of [
      'did:web:localhost',
      'did:web:127.0.0.1',
      'did:web:localhost%3A8080',
      'did:web:university.example:..:x',
      'did:web:university.example%2F..',
      'did:web:a@b.example',
      'did:web:10.0.0.1',
    ]) {
      const token = await signAsJwt(openBadge(micro(did)), { ...key, id: `${did}#key-1` }, { issuedAt: created });
      const trap = network();
      expect((await verify(token, { now, fetch: trap.fetch })).verdict).not.toBe('valid');
      expect(trap.urls).toEqual([]);
    }
  });

  test('a redirect is an error, wherever it leads: the trap counts no visit', async () => {
    let visits = 0;
    const trap = createServer((_, answer) => answer.end(String(++visits))).listen(0, '127.0.0.1');
    const redirect = createServer((_, answer) =>
      answer.writeHead(302, { location: `http://127.0.0.1:${(trap.address() as AddressInfo).port}/` }).end(),
    ).listen(0, '127.0.0.1');
    await new Promise((ready) => redirect.once('listening', ready));
    const url = `http://127.0.0.1:${(redirect.address() as AddressInfo).port}/badge.json`;
    const { verdict } = await verify(url, { now, allowLoopback: true });
    trap.close();
    redirect.close();
    expect([verdict, visits]).toEqual(['unverifiable', 0]);
  });

  test('what is asked is asked without cookies, referrer or redirects', async () => {
    const seen: RequestInit[] = [];
    await verify('https://university.example/badge', {
      now,
      fetch: async (_, init) => (seen.push(init), new Response('{}')),
    });
    expect(seen).toMatchObject([{ redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' }]);
    expect(seen[0]?.signal).toBeInstanceOf(AbortSignal);
  });
});

describe('size and number', () => {
  test('a body is cut off while it streams', async () => {
    let sent = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({ pull: (stream) => (sent++, stream.enqueue(new Uint8Array(100_000))) });
    const { verdict, checks } = await verify('https://university.example/badge', {
      now,
      fetch: async () => new Response(endless()),
    });
    expect([verdict, checks.integrity.reason]).toEqual(['unverifiable', 'tooLarge']);
    expect(sent).toBeLessThan(60);
  });

  test('a credential with a hundred lists is given up', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...status,
      statusListCredential: `https://university.example/status/${index}`,
    }));
    const badge = await signedBadge({ status: many }, key);
    const trap = network();
    expect((await verify(badge, { now, fetch: trap.fetch })).verdict).toBe('unconfirmed');
    expect(trap.urls.length).toBeLessThanOrEqual(24);
  });

  test('one fetch of a list and of an issuer for a hundred credentials; no URL names one (TRUST C13)', async () => {
    const issuer = 'did:web:university.example';
    const own = { ...key, id: `${issuer}#key-1` };
    const signedList = await signWithProof(
      await statusList({ url: list, issuer, set: [50], validFrom: created }),
      own,
      { created },
    );
    const { fetch, urls } = network({
      'https://university.example/.well-known/did.json': didDocument(issuer, [own]),
      [list]: signedList,
    });
    const badges = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        signWithProof(
          openBadge(micro(issuer, { id: `urn:uuid:${index}`, status: statusEntry({ list, index }) })),
          own,
          { created },
        ),
      ),
    );
    const verdicts = (await Promise.all(badges.map((badge) => verify(badge, { now, fetch })))).map(
      ({ verdict }) => verdict,
    );
    expect(verdicts.filter((verdict) => verdict === 'valid')).toHaveLength(99);
    expect(verdicts[50]).toBe('revoked');
    expect(urls).toHaveLength(2);
  });
});

describe('a URL as input', () => {
  test('JSON, a token, a token as JSON text, a page that links to it', async () => {
    const badge = await signedBadge({}, key);
    const token = await signAsJwt(openBadge(micro(key.did)), key, { issuedAt: created });
    const { fetch } = network({
      'https://share.example/1.json': badge,
      'https://share.example/1.jwt': token,
      'https://share.example/1.txt': JSON.stringify(token),
      'https://share.example/1':
        '<!doctype html><html><head><link rel="stylesheet" href="/x.css"><link rel="alternate" type="application/ld+json" href="/1.json?a=1&amp;b=2"></head></html>',
      'https://share.example/1.json?a=1&b=2': badge,
      'https://share.example/2': '<html><body><a href="https://share.example/1.jwt">Download</a></body></html>',
      'https://share.example/3': '<html><body>Nothing here</body></html>',
      'https://share.example/4':
        '<html><head><link rel="alternate" type="application/json" href="https://share.example/1"></head></html>',
    });
    const verdictOf = async (url: string) => (await verify(url, { now, fetch })).verdict;
    expect(await verdictOf('https://share.example/1.json')).toBe('valid');
    expect(await verdictOf('http://share.example/1.jwt')).toBe('valid');
    expect(await verdictOf('https://share.example/1.txt')).toBe('valid');
    expect(await verdictOf('https://share.example/1')).toBe('valid');
    expect(await verdictOf('https://share.example/2')).toBe('valid');
    expect(await verdictOf('https://share.example/3')).toBe('unverifiable');
    expect(await verdictOf('https://share.example/4')).toBe('unverifiable');
    expect(await verdictOf('https://share.example/none')).toBe('unverifiable');
  });
});
