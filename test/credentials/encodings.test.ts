import { verify } from '@ila-kit/credentials';
import { generateSigningKey, openBadge, signAsJwt } from '@ila-kit/credentials/sign';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseStrict } from '../../packages/credentials/src/strict-json.js';
import { fromBase64url, toBase64url } from '../../packages/credentials/src/encoding/base64url.js';
import { cpuTime } from './cpu.js';
import { created, micro, network, now, signedBadge } from './issuing.js';

describe('base64url (TRUST C5)', () => {
  test.each(['', 'Zg', 'Zm8', 'Zm9v', 'Zm9vYg', '-_-_'])('takes %j', (text) =>
    expect(toBase64url(fromBase64url(text))).toBe(text),
  );

  test.each([
    'Zg==',
    'Zh',
    'Zm9',
    'Z',
    'Zm9v ',
    ' Zm9v',
    'Zm\n9v',
    'Zm9v=',
    'Zm+v',
    'Zm/v',
    'Zm.v',
    'Zmév',
    'Zm9v\u0000',
  ])('refuses %j', (text) => expect(() => fromBase64url(text)).toThrow('malformed'));
});

describe('a token in another spelling is no token (TRUST C5)', () => {
  let token = '';
  beforeAll(async () => {
    const key = await generateSigningKey();
    // One signature in fifteen has none of the two letters in which the alphabets differ.
    for (let more = 0; !/[-_]/.test(token); more += 1) {
      const badge = openBadge(micro(key.did, { id: `urn:example:${more}` }));
      token = await signAsJwt(badge, key, { issuedAt: created });
    }
  });
  const judge = async (text: string) => (await verify(text, { now, fetch: network().fetch })).verdict;

  test('as it is, it is valid', async () => expect(await judge(token)).toBe('valid'));
  test('with white space around it, as files have, it is valid', async () =>
    expect(await judge(`\n${token}\n`)).toBe('valid'));

  const respell: readonly [string, (text: string) => string][] = [
    ['padding', (text) => `${text}==`],
    ['padding inside', (text) => text.replace('.', '=.')],
    ['a space inside', (text) => text.replace('.', ' .')],
    ['a line break inside', (text) => `${text.slice(0, 100)}\n${text.slice(100)}`],
    ['bits left over', (text) => text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1)],
    ['the other alphabet', (text) => text.replace(/[-_]/, '+')],
    ['a fourth part', (text) => `${text}.e30`],
    ['no signature', (text) => text.replace(/[^.]+$/, '')],
    ['an empty header', (text) => text.replace(/^[^.]+/, '')],
  ];
  test.each(respell)('%s', async (_, change) => expect(await judge(change(token))).not.toBe('valid'));
});

describe('JSON (TRUST C6)', () => {
  test.each([
    '{"a":1,"a":2}',
    '{"a":{"b":1,"b":1}}',
    '{"__proto__":{}}',
    '{"a":[{"\\u005f_proto__":1}]}',
    '{"a":1,}',
    '[1,]',
    "{'a':1}",
    '{"a":01}',
    '{"a":1e999}',
    '{"a":"\t"}',
    '{"a":"\\ud800"}',
    '{} {}',
    '{"a":NaN}',
    '',
    '\u00a0{}',
  ])('refuses %s', (text) => expect(() => parseStrict(text)).toThrow('unsafeJson'));

  test.each(['{"a":[1,-0.5e3,"\\u00e9\\n",true,null,{}],"constructor":1}', ' [ ] ', '"\\ud83d\\ude00"'])(
    'takes %s like JSON.parse',
    (text) => expect(parseStrict(text)).toEqual(JSON.parse(text)),
  );

  test('refuses depth without a stack overflow', () => {
    expect(() => parseStrict('['.repeat(10_000) + ']'.repeat(10_000))).toThrow('unsafeJson');
    expect(() => parseStrict(`{"a":${'[{"b":'.repeat(5000)}`)).toThrow('unsafeJson');
  });

  test('reads a long string in linear time', async () => {
    const text = JSON.stringify({ image: `data:image/png;base64,${'A\\'.repeat(900_000)}` });
    expect(await cpuTime(() => parseStrict(text))).toBeLessThan(1000);
  });

  test('after a thousand polluted documents nothing has gained a property', async () => {
    for (let run = 0; run < 1000; run++)
      await verify(`{"a":${run},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`, { now });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a credential with a key twice is never valid, whichever comes last', async () => {
    const text = JSON.stringify(await signedBadge());
    const twice = text.replace('{', '{"id":"urn:uuid:5d3a1f7e-0000-4000-8000-000000000001",');
    const { verdict, checks } = await verify(twice, { now, fetch: network().fetch });
    expect([verdict, checks.integrity.reason]).toEqual(['unverifiable', 'unsafeJson']);
  });

  test('an object is copied: getters and later changes do not count', async () => {
    const badge = await signedBadge();
    const result = verify(badge, { now, fetch: network().fetch });
    badge['name'] = 'changed while it was verified';
    expect((await result).credential?.document['name']).toBe('Solar installation');
    expect(Object.isFrozen((await result).credential?.document)).toBe(true);
  });
});
