import { describe as describeCredential, verify } from '@ila-kit/credentials';
import { beforeAll, describe, expect, test } from 'vitest';
import { toBase64url, utf8 } from '../../packages/credentials/src/encoding/base64url.js';
import { changed, network, now } from './issuing.js';

const origin = 'https://badges.example';
const assertion = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: `${origin}/a/1`,
  recipient: { type: 'email', hashed: true, salt: 'salt', identity: 'sha256$f3f1c6e6c3f0e5a6' },
  issuedOn: '2026-01-01T00:00:00Z',
  badge: `${origin}/b/1`,
  verification: { type: 'hosted' },
};
const badgeClass = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: `${origin}/b/1`,
  name: 'Solar',
  description: 'Sun',
  criteria: { narrative: 'Do it.' },
  issuer: `${origin}/i/1`,
};
const issuer = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Issuer',
  id: `${origin}/i/1`,
  name: 'Synthetic',
  url: origin,
};
const hosted = (more: Record<string, unknown> = {}) =>
  network({ [assertion.id]: assertion, [badgeClass.id]: badgeClass, [issuer.id]: issuer, ...more });

describe('hosted Open Badges 2.0', () => {
  test('the hosted document is the badge', async () => {
    const { fetch, urls } = hosted();
    const result = await verify(assertion, { now, fetch });
    expect([result.verdict, result.format, result.checks.issuer.reason]).toEqual([
      'valid',
      'open-badge-2',
      'hostedByIssuer',
    ]);
    expect(urls).toEqual([assertion.id, badgeClass.id, issuer.id]);
    expect(describeCredential(result).title).toEqual({ und: 'Solar' });
    expect((await verify(assertion.id, { now, fetch: hosted().fetch })).verdict).toBe('valid');
  });

  test('what a changed copy says is not shown', async () => {
    const copy = changed(assertion, (one) => (one.issuedOn = '1999-01-01T00:00:00Z'));
    const { credential } = await verify(copy, { now, fetch: hosted().fetch });
    expect(credential?.document['issuedOn']).toBe(assertion.issuedOn);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['unreachable', { [assertion.id]: undefined }, 'unconfirmed'],
    ['withdrawn', { [assertion.id]: { ...assertion, revoked: true } }, 'revoked'],
    ['of another id', { [assertion.id]: { ...assertion, id: `${origin}/a/2` } }, 'invalid'],
    ['without its class', { [badgeClass.id]: undefined }, 'unconfirmed'],
    ['without its issuer', { [issuer.id]: undefined }, 'unconfirmed'],
    [
      'of an issuer elsewhere',
      {
        [badgeClass.id]: { ...badgeClass, issuer: 'https://mit.example/i' },
        'https://mit.example/i': { ...issuer, id: 'https://mit.example/i' },
      },
      'invalid',
    ],
    ['of an issuer whose id is another', { [issuer.id]: { ...issuer, id: 'https://mit.example/i' } }, 'unconfirmed'],
    [
      'outside the allowed origins',
      { [issuer.id]: { ...issuer, verification: { type: 'VerificationObject', allowedOrigins: 'other.example' } } },
      'invalid',
    ],
    [
      'inside the allowed start',
      {
        [issuer.id]: { ...issuer, verification: { allowedOrigins: ['badges.example'], startsWith: [`${origin}/a/`] } },
      },
      'valid',
    ],
    [
      'outside the allowed start',
      { [issuer.id]: { ...issuer, verification: { startsWith: [`${origin}/z/`] } } },
      'invalid',
    ],
  ])('%s', async (_, documents, verdict) =>
    expect((await verify(assertion, { now, fetch: hosted(documents).fetch })).verdict).toBe(verdict),
  );
});

describe('signed Open Badges 2.0', () => {
  let pair: CryptoKeyPair;
  let pem = '';
  beforeAll(async () => {
    pair = (await crypto.subtle.generateKey(
      { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' },
      true,
      ['sign', 'verify'],
    )) as CryptoKeyPair;
    const spki = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey)).toString('base64');
    pem = `-----BEGIN PUBLIC KEY-----\n${spki.replace(/(.{64})/g, '$1\n')}\n-----END PUBLIC KEY-----`;
  });
  const keyUrl = `${origin}/k/1`;
  const signed = { ...assertion, id: 'urn:uuid:1', verification: { type: 'SignedBadge', creator: keyUrl } };

  async function sign(payload: object) {
    const input = [{ alg: 'RS256', typ: 'JWT' }, payload]
      .map((part) => toBase64url(utf8(JSON.stringify(part))))
      .join('.');
    return `${input}.${toBase64url(new Uint8Array(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', pair.privateKey, utf8(input))))}`;
  }
  const key = () => ({ id: keyUrl, type: 'CryptographicKey', owner: issuer.id, publicKeyPem: pem });
  const lists = `${origin}/r`;
  const listing = { ...issuer, publicKey: keyUrl, revocationList: lists };

  test.each<[string, () => Record<string, unknown>, string]>([
    [
      'listed by its issuer and not revoked',
      () => ({ [issuer.id]: listing, [lists]: { type: 'RevocationList', revokedAssertions: ['urn:uuid:2'] } }),
      'valid',
    ],
    [
      'revoked',
      () => ({ [issuer.id]: listing, [lists]: { revokedAssertions: [{ id: 'urn:uuid:1', revocationReason: 'x' }] } }),
      'revoked',
    ],
    ['with a list out of reach', () => ({ [issuer.id]: listing }), 'unconfirmed'],
    ['by a key that the issuer does not list', () => ({ [issuer.id]: issuer }), 'invalid'],
    [
      'by a key of another owner',
      () => ({ [issuer.id]: { ...issuer, publicKey: keyUrl }, [keyUrl]: { ...key(), owner: 'https://x.example' } }),
      'invalid',
    ],
    ['by a key out of reach', () => ({ [keyUrl]: undefined }), 'unverifiable'],
  ])('%s', async (_, documents, verdict) => {
    const { fetch } = hosted({ [keyUrl]: key(), ...documents() });
    expect((await verify(await sign(signed), { now, fetch })).verdict).toBe(verdict);
  });

  test('a bad signature asks for its key and nothing more', async () => {
    const { fetch, urls } = hosted({ [keyUrl]: key(), [issuer.id]: listing });
    const [header, , signature] = (await sign(signed)).split('.');
    const other = toBase64url(utf8(JSON.stringify({ ...signed, issuedOn: '1999-01-01T00:00:00Z' })));
    expect((await verify(`${header}.${other}.${signature}`, { now, fetch })).verdict).toBe('invalid');
    expect(urls).toEqual([keyUrl]);
  });
});
