import { verify } from '@ila-kit/credentials';
import { type SigningKey, generateSigningKey } from '@ila-kit/credentials/sign';
import { beforeAll, describe, expect, test } from 'vitest';
import { digest, toBase64url, utf8 } from '../../packages/credentials/src/encoding/base64url.js';
import { signJws } from '../../packages/credentials/src/sign/key.js';
import { network, now } from './issuing.js';

let issuer: SigningKey;
let learner: SigningKey;
beforeAll(async () => {
  [issuer, learner] = [await generateSigningKey('ES256'), await generateSigningKey('ES256')];
});

const encode = (value: unknown) => toBase64url(utf8(JSON.stringify(value)));
const digestOf = async (disclosure: string) => toBase64url(await digest('SHA-256', disclosure));
const at = Math.floor(now.getTime() / 1000);

async function issue(disclosures: readonly string[], claims: object = {}) {
  const sd = await Promise.all(disclosures.map(digestOf));
  return signJws(
    issuer,
    { typ: 'dc+sd-jwt' },
    { iss: issuer.did, vct: 'urn:example:credential', cnf: { jwk: learner.publicJwk }, _sd: sd, ...claims },
  );
}

const name = encode(['salt-1', 'given_name', 'Ana']);
const grade = encode(['salt-2', 'assessment_grade', 'A']);
const judge = async (text: string, options = {}) => verify(text, { now, fetch: network().fetch, ...options });

describe('disclosures (RFC 9901 §7.1)', () => {
  test('those that are shown are in their places, those that are not leave no trace', async () => {
    const token = await issue([name, grade]);
    const { verdict, credential, format } = await judge(`${token}~${name}~`);
    expect([verdict, format]).toEqual(['valid', 'sd-jwt-vc']);
    expect(credential?.document).toEqual({
      iss: issuer.did,
      vct: 'urn:example:credential',
      cnf: { jwk: learner.publicJwk },
      given_name: 'Ana',
    });
  });

  test('nested objects and array elements', async () => {
    const inner = encode(['s', 'city', 'Dublin']);
    const element = encode(['s', 'solar']);
    const outer = encode(['s', 'address', { country: 'IRL', _sd: [await digestOf(inner)] }]);
    const token = await issue([outer], {
      learning_outcomes: ['wind', { '...': await digestOf(element) }, { '...': 'not-shown' }],
    });
    const { verdict, credential } = await judge(`${token}~${outer}~${element}~${inner}~`);
    expect(verdict).toBe('valid');
    expect(credential?.document).toMatchObject({
      address: { country: 'IRL', city: 'Dublin' },
      learning_outcomes: ['wind', 'solar'],
    });
  });

  test.each<[string, () => Promise<string>]>([
    ['one that nothing refers to', async () => `${await issue([name])}~${name}~${grade}~`],
    ['one twice', async () => `${await issue([name])}~${name}~${name}~`],
    ['one that was changed', async () => `${await issue([name])}~${encode(['salt-1', 'given_name', 'Eve'])}~`],
    ['a digest twice', async () => `${await issue([name, name])}~${name}~`],
    ['a name that is taken', async () => `${await issue([name], { given_name: 'Eve' })}~${name}~`],
    ['a reserved name', async () => { const bad = encode(['s', '_sd', ['x']]); return `${await issue([bad])}~${bad}~`; }],
    ['three dots as a name', async () => { const bad = encode(['s', '...', 'x']); return `${await issue([bad])}~${bad}~`; }],
    ['an element for a member', async () => { const bad = encode(['s', 'x']); return `${await issue([bad])}~${bad}~`; }],
    ['no array', async () => { const bad = encode({ a: 1 }); return `${await issue([bad])}~${bad}~`; }],
    ['four parts', async () => { const bad = encode(['s', 'a', 'b', 'c']); return `${await issue([bad])}~${bad}~`; }],
    ['an unknown hash', async () => `${await issue([name], { _sd_alg: 'md5' })}~${name}~`],
    ['a hash by a name that objects have', async () => `${await issue([name], { _sd_alg: 'constructor' })}~${name}~`],
  ])('%s is refused', async (_, make) => expect(['invalid', 'unverifiable']).toContain((await judge(await make())).verdict)); // prettier-ignore
});

describe('key binding (RFC 9901 §7.3, TRUST C20)', () => {
  const audience = 'https://board.example';
  const nonce = 'n-1';
  async function bind(claims: object = {}, header: object = {}, key = learner) {
    const token = `${await issue([name])}~${name}~`;
    const own = { aud: audience, nonce, iat: at - 5, sd_hash: await digestOf(token), ...claims };
    return token + (await signJws(key, { typ: 'kb+jwt', ...header }, own));
  }

  test('proves the holder to the verifier that asked, and to no other', async () => {
    const text = await bind();
    expect(await judge(text, { audience, nonce })).toMatchObject({ verdict: 'valid', holder: 'proven' });
    expect(await judge(text)).toMatchObject({ verdict: 'valid', holder: 'notChecked' });
    expect(await judge(text, { audience, nonce: 'n-2' })).toMatchObject({ verdict: 'valid', holder: 'mismatched' });
    expect(await judge(text, { audience: 'https://other.example', nonce })).toMatchObject({
      verdict: 'valid',
      holder: 'mismatched',
    });
  });

  test.each<[string, () => Promise<string>]>([
    ['by another key', async () => bind({}, {}, issuer)],
    ['over other disclosures', () => bind({ sd_hash: 'x' })],
    ['of another type', () => bind({}, { typ: 'JWT' })],
    ['without a nonce', () => bind({ nonce: undefined })],
    ['with alg none', () => bind({}, { alg: 'none' })],
  ])('%s is refused', async (_, make) =>
    expect((await judge(await make(), { audience, nonce })).verdict).not.toBe('valid'),
  );
});
