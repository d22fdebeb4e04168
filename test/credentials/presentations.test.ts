import { verify } from '@ila-kit/credentials';
import { type SigningKey, generateSigningKey, openBadge, signAsJwt, signWithProof } from '@ila-kit/credentials/sign';
import { beforeAll, describe, expect, test } from 'vitest';
import { signJws } from '../../packages/credentials/src/sign/key.js';
import { changed, created, micro, network, now } from './issuing.js';

const audience = 'https://board.example';
const nonce = 'n-1';
let issuer: SigningKey;
let learner: SigningKey;
let badge: object;
let token: string;

beforeAll(async () => {
  [issuer, learner] = [await generateSigningKey(), await generateSigningKey()];
  const content = openBadge(micro(issuer.did, { learner: { id: learner.did, email: 'ana@learner.example' } }));
  badge = await signWithProof(content, issuer, { created });
  token = await signAsJwt(content, issuer, { issuedAt: created });
});

const presentation = (credentials: unknown[]) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiablePresentation'],
  holder: learner.did,
  verifiableCredential: credentials,
});
const present = (credentials: unknown[], key = learner) =>
  signWithProof(presentation(credentials), key, {
    created,
    proofPurpose: 'authentication',
    challenge: nonce,
    domain: audience,
  });
const judge = (input: string | object, options = {}) => verify(input, { now, fetch: network().fetch, ...options });

describe('presentations', () => {
  test('each credential has an answer of its own; the whole is no better than the worst', async () => {
    const bad = changed(badge as Record<string, unknown>, (copy) => (copy['name'] = 'x'));
    const result = await judge(presentation([badge, bad]));
    expect([result.verdict, result.format]).toEqual(['invalid', 'presentation']);
    expect(result.credentials?.map(({ verdict }) => verdict)).toEqual(['valid', 'invalid']);
  });

  test('an enveloped credential is opened', async () => {
    const enveloped = {
      '@context': 'https://www.w3.org/ns/credentials/v2',
      type: 'EnvelopedVerifiableCredential',
      id: `data:application/vc+jwt,${token}`,
    };
    expect((await judge(presentation([enveloped]))).verdict).toBe('valid');
    expect((await judge(enveloped)).verdict).toBe('valid');
  });

  test('proves the holder to the verifier that asked', async () => {
    const signed = await present([badge]);
    expect(await judge(signed, { audience, nonce })).toMatchObject({ verdict: 'valid', holder: 'proven' });
    expect(await judge(signed)).toMatchObject({ verdict: 'valid', holder: 'notChecked' });
    expect(await judge(signed, { audience, nonce: 'n-2' })).toMatchObject({ verdict: 'invalid' });
    expect(await judge(signed, { audience: 'https://x.example', nonce })).toMatchObject({ verdict: 'invalid' });
  });

  test('shown by another than its subject, the holder does not match; the credential is as good as it was', async () => {
    const thief = await generateSigningKey();
    const stolen = { ...presentation([badge]), holder: thief.did };
    const signed = await signWithProof(stolen, thief, {
      created,
      proofPurpose: 'authentication',
      challenge: nonce,
      domain: audience,
    });
    expect(await judge(signed, { audience, nonce })).toMatchObject({ verdict: 'valid', holder: 'mismatched' });
  });

  test('as JWT', async () => {
    const vp = await signJws(
      learner,
      { typ: 'vp+jwt', kid: learner.id },
      { ...presentation([badge]), iss: learner.did, aud: audience, nonce },
    );
    expect(await judge(vp, { audience, nonce })).toMatchObject({ verdict: 'valid', holder: 'proven' });
    expect((await judge(vp, { audience, nonce: 'other' })).verdict).toBe('invalid');
  });

  test('a URL inside is not followed, and depth has an end', async () => {
    const { fetch, urls } = network();
    expect((await verify(presentation(['https://attacker.example/credential']), { now, fetch })).verdict).not.toBe(
      'valid',
    );
    let deep: object = presentation([badge]);
    for (let level = 0; level < 10; level++) deep = presentation([deep]);
    expect((await verify(deep, { now, fetch })).verdict).not.toBe('valid');
    expect(urls).toEqual([]);
  });
});

describe('holder', () => {
  test.each<[string, string]>([
    ['ana@learner.example', 'matched'],
    ['ANA@learner.example', 'matched'],
    ['eve@learner.example', 'mismatched'],
  ])('known as %s', async (holder, expected) => expect((await judge(badge, { holder })).holder).toBe(expected));

  test('by id, and by a hashed identity', async () => {
    expect((await judge(badge, { holder: learner.did })).holder).toBe('matched');
    const hash = Buffer.from(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode('ana@learner.examplesalt')),
    ).toString('hex');
    const content = openBadge(micro(issuer.did, { learner: {} })) as { credentialSubject: Record<string, unknown> };
    content.credentialSubject['identifier'] = [
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: `sha256$${hash}`,
        salt: 'salt',
        identityType: 'emailAddress',
      },
    ];
    const signed = await signWithProof(content, issuer, { created });
    expect((await judge(signed, { holder: 'ana@learner.example' })).holder).toBe('matched');
    expect((await judge(signed, { holder: 'eve@learner.example' })).holder).toBe('mismatched');
    expect((await judge(signed)).holder).toBe('notChecked');
  });
});

describe('trust, apart from validity (TRUST C18)', () => {
  test('by the host’s list, for issuers that are confirmed', async () => {
    expect((await judge(badge)).trust).toBe('unknown');
    expect((await judge(badge, { trust: [issuer.did] })).trust).toBe('trusted');
    expect((await judge(badge, { trust: { known: [issuer.did] } })).trust).toBe('known');
    expect((await judge(badge, { trust: { trusted: ['did:key:other'], known: [] } })).trust).toBe('unknown');
  });

  test('an issuer that only claims a trusted name is neither', async () => {
    const trusted = 'https://university.example/issuer';
    const claimed = await signWithProof(
      openBadge(micro(trusted)),
      { ...issuer, id: `${trusted}#${issuer.did.slice(8)}` },
      { created },
    );
    expect(await judge(claimed, { trust: [trusted] })).toMatchObject({ verdict: 'unconfirmed', trust: 'unknown' });
  });
});

describe('proof sets and chains', () => {
  test('all must hold', async () => {
    const both = await signWithProof(badge, issuer, { created });
    expect((await judge(both)).verdict).toBe('valid');
    const one = changed(
      both as { proof: { proofValue: string }[] },
      ({ proof }) => (proof[1] = { ...proof[1], proofValue: proof[0]?.proofValue.replace(/.$/, '1') ?? '' }),
    );
    expect((await judge(one)).verdict).toBe('invalid');
  });

  test.each<[string, (proof: Record<string, unknown>) => void]>([
    ['another purpose', (proof) => (proof['proofPurpose'] = 'authentication')],
    ['no method', (proof) => delete proof['verificationMethod']],
    ['a date that is none', (proof) => (proof['created'] = 'yesterday')],
    ['an unknown previous proof', (proof) => (proof['previousProof'] = 'urn:none')],
    ['another suite', (proof) => (proof['cryptosuite'] = 'eddsa-jcs-2022')],
    ['a suite of no one', (proof) => (proof['cryptosuite'] = 'toString')],
    ['no proof value', (proof) => delete proof['proofValue']],
    ['a proof value in another base', (proof) => (proof['proofValue'] = `u${String(proof['proofValue']).slice(1)}`)],
  ])('%s does not hold', async (_, change) => {
    const damaged = changed(badge as { proof: Record<string, unknown> }, ({ proof }) => change(proof));
    expect((await judge(damaged)).verdict).not.toBe('valid');
  });

  test('without a proof there is nothing to show', async () => {
    const { proof: _, ...bare } = badge as Record<string, unknown>;
    const result = await judge(bare);
    expect([result.verdict, result.checks.integrity.reason]).toEqual(['unverifiable', 'noSignature']);
  });
});
