import { verify } from '@ila-kit/credentials';
import {
  type SigningKey,
  didDocument,
  generateSigningKey,
  importSigningKey,
  openBadge,
  signAsJwt,
} from '@ila-kit/credentials/sign';
import { beforeAll, describe, expect, test } from 'vitest';
import { toBase64url, utf8 } from '../../packages/credentials/src/encoding/base64url.js';
import { signJws } from '../../packages/credentials/src/sign/key.js';
import { created, micro, network, now } from './issuing.js';

let key: SigningKey;
let payload: Record<string, unknown>;

beforeAll(async () => {
  key = await generateSigningKey('ES256');
  payload = { ...(openBadge(micro(key.did)) as Record<string, unknown>), iss: key.did };
});

const header = () => ({ typ: 'vc+jwt', kid: key.id });
const encode = (part: unknown) => toBase64url(utf8(JSON.stringify(part)));

async function judge(token: string) {
  const trap = network();
  const result = await verify(token, { now, fetch: trap.fetch });
  return { verdict: result.verdict, integrity: result.checks.integrity, issuer: result.checks.issuer, urls: trap.urls };
}

describe('algorithms (TRUST C2, C19)', () => {
  test('ES256 by the did:key of the issuer is valid', async () => {
    expect(await judge(await signJws(key, header(), payload))).toMatchObject({ verdict: 'valid', urls: [] });
  });

  test.each([
    'none',
    'None',
    'nOnE',
    'NONE',
    '',
    'HS256',
    'HS384',
    'HS512',
    'RS1',
    'RS384',
    'PS512',
    'ES256K',
    'ES512',
    'ECDH-ES',
    'dir',
    'A128KW',
    'es256',
    'toString',
    '__proto__',
    'constructor',
  ])('alg %j is refused before any key is looked for', async (alg) => {
    const token = `${encode({ ...header(), alg })}.${encode(payload)}.${alg === 'none' ? '' : 'AAAA'}`;
    expect(await judge(token)).toMatchObject({ verdict: expect.not.stringMatching(/^valid$/) as string, urls: [] });
  });

  test.each([undefined, null, 1, ['ES256'], { alg: 'ES256' }])('alg %j is refused', async (alg) => {
    const token = `${encode({ ...header(), alg })}.${encode(payload)}.AAAA`;
    expect((await judge(token)).verdict).not.toBe('valid');
  });

  test('HMAC keyed with the public key is refused', async () => {
    const secret = await crypto.subtle.importKey(
      'raw',
      utf8(JSON.stringify(key.publicJwk)),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const input = `${encode({ ...header(), alg: 'HS256' })}.${encode(payload)}`;
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', secret, utf8(input)));
    expect(await judge(`${input}.${toBase64url(mac)}`)).toMatchObject({ integrity: { reason: 'algorithmNotAllowed' } });
  });

  test('a key of one algorithm does not serve another', async () => {
    expect((await judge(await signJws(key, { ...header(), alg: 'ES384' }, payload))).verdict).toBe('invalid');
    expect((await judge(await signJws(key, { ...header(), alg: 'EdDSA' }, payload))).verdict).toBe('invalid');
  });

  test.each([
    { crit: ['exp'] },
    { crit: ['x'], x: 1 },
    { crit: [] },
    { crit: 'b64' },
    { crit: ['b64'], b64: false },
    { b64: false },
    { crit: ['alg'] },
  ])('critical or unencoded header %j is refused', async (more) =>
    expect((await judge(await signJws(key, { ...header(), ...more }, payload))).verdict).toBe('invalid'),
  );
});

describe('keys that the token chooses (TRUST C3)', () => {
  test.each(['jku', 'x5u'])('%s is never followed', async (name) => {
    const { urls } = await judge(
      await signJws(
        key,
        { typ: 'vc+jwt', [name]: 'https://attacker.example/keys' },
        { ...payload, iss: 'https://university.example', issuer: 'https://university.example' },
      ),
    );
    expect(urls.filter((url) => url.includes('attacker'))).toEqual([]);
  });

  test.each([
    '../../x',
    "' or 1=1",
    'x'.repeat(1_000_000),
    '\u0000',
    'did:key:',
    'did:web:',
    'did:web:..:..',
    'did:key:z6Mk',
    'https://attacker.example/#k',
    'file:///etc/passwd#x',
    'javascript:alert(1)#x',
  ])('kid %.40j finds no key and costs nothing', async (kid) => {
    const token = await signJws(
      key,
      { typ: 'vc+jwt', kid },
      { ...payload, iss: 'https://university.example', issuer: 'https://university.example' },
    );
    const { verdict, urls } = await judge(token);
    expect(verdict).not.toBe('valid');
    expect(urls.filter((url) => !url.startsWith('https://university.example'))).toEqual([]);
  });

  test('a key in the header is whole but unconfirmed, until the issuer lists it', async () => {
    const issuer = 'https://university.example/issuer';
    const token = await signJws(key, { typ: 'vc+jwt', jwk: key.publicJwk }, { ...payload, iss: issuer, issuer });
    expect(await judge(token)).toMatchObject({
      verdict: 'unconfirmed',
      integrity: { result: 'intact' },
      issuer: { reason: 'issuerUnreachable' },
    });
    const listing = network({ [issuer]: { id: issuer, jwks: { keys: [key.publicJwk] } } });
    expect((await verify(token, { now, fetch: listing.fetch })).verdict).toBe('valid');
    const other = await generateSigningKey('ES256');
    const denying = network({ [issuer]: { id: issuer, jwks: { keys: [other.publicJwk] } } });
    expect((await verify(token, { now, fetch: denying.fetch })).verdict).toBe('invalid');
  });

  test('a private key in the header gives no more than its public part', async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    const own = await importSigningKey(await crypto.subtle.exportKey('jwk', pair.privateKey));
    const token = await signJws(own, { typ: 'vc+jwt', jwk: { ...own.publicJwk, kty: 'oct', k: 'AAAA' } }, payload);
    expect((await judge(token)).verdict).not.toBe('valid');
  });
});

describe('claims (TRUST C4)', () => {
  const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
  const at = seconds(now);

  test.each<[string, Record<string, unknown>, string]>([
    ['no exp', {}, 'valid'],
    ['exp in a day', { exp: at + 86_400 }, 'valid'],
    ['exp past', { exp: at - 61 }, 'expired'],
    ['exp now', { exp: at }, 'expired'],
    ['exp null', { exp: null }, 'invalid'],
    ['exp text', { exp: '2030-01-01' }, 'invalid'],
    ['exp list', { exp: [at + 10] }, 'invalid'],
    ['exp beyond dates', { exp: 1e300 }, 'invalid'],
    ['nbf past', { nbf: at - 10 }, 'valid'],
    ['nbf within a minute', { nbf: at + 50 }, 'valid'],
    ['nbf future', { nbf: at + 90 }, 'notYetValid'],
    ['nbf text', { nbf: 'x' }, 'invalid'],
    ['iat text', { iat: 'x' }, 'invalid'],
    ['iss another', { iss: 'did:example:other' }, 'invalid'],
    ['iss number', { iss: 1 }, 'invalid'],
    ['iss list', { iss: ['a'] }, 'invalid'],
    ['jti number', { jti: 5 }, 'invalid'],
  ])('%s', async (_, claims, verdict) => {
    const token = await signJws(key, header(), { ...payload, ...claims });
    expect((await judge(token)).verdict).toBe(verdict);
  });

  test.each(['at+jwt', 'kb+jwt', 'dpop+jwt', 1, null, ['JWT']])('typ %j is another kind of token', async (typ) => {
    expect((await judge(await signJws(key, { ...header(), typ }, payload))).verdict).toBe('invalid');
  });

  test('an issuer inside that is not the one who signs contradicts', async () => {
    const token = await signJws(key, header(), { ...payload, issuer: 'did:web:university.example' });
    expect(await judge(token)).toMatchObject({ verdict: 'invalid', issuer: { result: 'contradicted' } });
  });
});

describe('did:web', () => {
  const did = 'did:web:university.example:issuers:1';
  const url = 'https://university.example/issuers/1/did.json';

  test('the document decides, by purpose, id and controller', async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    const own = await importSigningKey(await crypto.subtle.exportKey('jwk', pair.privateKey), `${did}#key-1`);
    const token = await signAsJwt(openBadge(micro(did)), own, { issuedAt: created });
    const document = didDocument(did, [own]) as Record<string, unknown>;
    const verdictWith = async (more: object) =>
      (await verify(token, { now, fetch: network({ [url]: { ...document, ...more } }).fetch })).verdict;
    expect(await verdictWith({})).toBe('valid');
    expect(await verdictWith({ id: 'did:web:attacker.example' })).toBe('unverifiable');
    expect(await verdictWith({ assertionMethod: [] })).toBe('unverifiable');
    expect(await verdictWith({ assertionMethod: [], authentication: [`${did}#key-1`] })).toBe('unverifiable');
    const foreign = (document['verificationMethod'] as object[]).map((method) => ({
      ...method,
      controller: 'did:web:attacker.example',
    }));
    expect(await verdictWith({ verificationMethod: foreign })).toBe('unverifiable');
    const other = await generateSigningKey('ES256');
    expect(await verdictWith(didDocument(did, [{ ...other, id: own.id }]))).toBe('invalid');
  });
});
