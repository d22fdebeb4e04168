import { Readable } from 'node:stream';
import { createGzip, deflateSync, gzipSync } from 'node:zlib';
import { type Verification, verify } from '@ila-kit/credentials';
import {
  type SigningKey,
  generateSigningKey,
  openBadge,
  signWithProof,
  statusEntry,
  statusList,
} from '@ila-kit/credentials/sign';
import { beforeAll, describe, expect, test } from 'vitest';
import { toBase64url } from '../../packages/credentials/src/encoding/base64url.js';
import { signJws } from '../../packages/credentials/src/sign/key.js';
import { inflate } from '../../packages/credentials/src/status/inflate.js';
import { cpuTime } from './cpu.js';
import { changed, created, micro, network, now } from './issuing.js';

const url = 'https://status.example/1';
let key: SigningKey;
let badge: Record<string, unknown>;
type List = {
  credentialSubject: Record<string, unknown>;
  type: string[];
  issuer: string;
  validFrom: string;
  validUntil?: string;
};

beforeAll(async () => {
  key = await generateSigningKey();
  badge = (await signWithProof(openBadge(micro(key.did, { status: statusEntry({ list: url, index: 42 }) })), key, {
    created,
  })) as Record<string, unknown>;
});

const unsignedList = async (set: number[] = []) =>
  (await statusList({ url, issuer: key.did, set, validFrom: created })) as List;
const signedList = async (set: number[] = [], change: (list: List) => void = () => undefined, signer = key) =>
  signWithProof(changed(await unsignedList(set), change), signer, { created, form: 'jcs' });

async function judge(list: unknown, credential: object = badge): Promise<Verification> {
  return verify(credential, { now, fetch: network(list === undefined ? {} : { [url]: list }).fetch });
}
const short = ({ verdict, checks }: Verification) => [verdict, checks.status.result, checks.status.reason];

describe('Bitstring Status List (TRUST C11, C12)', () => {
  test('not set, set, and set for another', async () => {
    expect(short(await judge(await signedList()))).toEqual(['valid', 'active', 'notListed']);
    expect(short(await judge(await signedList([42])))).toEqual(['revoked', 'revoked', 'listedRevoked']);
    expect(short(await judge(await signedList([41, 43])))).toEqual(['valid', 'active', 'notListed']);
  });

  test('suspended', async () => {
    const status = statusEntry({ list: url, index: 7, purpose: 'suspension' });
    const own = await signWithProof(openBadge(micro(key.did, { status })), key, { created });
    expect(
      short(
        await judge(await signedList([7], (list) => (list.credentialSubject['statusPurpose'] = 'suspension')), own),
      ),
    ).toEqual(['suspended', 'suspended', 'listedSuspended']);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['unreachable', async () => undefined, 'statusUnreachable'],
    ['unsigned', unsignedList, 'listUnsigned'],
    [
      'changed',
      async () =>
        changed(
          await signedList([42]),
          (list) => ((list as unknown as List).credentialSubject['encodedList'] = 'uH4sI'),
        ),
      'listBroken',
    ],
    [
      'said to be the issuer’s, signed by another',
      async () => signedList([], () => undefined, await generateSigningKey()),
      'listByAnother',
    ],
    [
      'for another purpose',
      () => signedList([], (list) => (list.credentialSubject['statusPurpose'] = 'suspension')),
      'listWrongPurpose',
    ],
    ['expired', () => signedList([], (list) => (list.validUntil = '2026-11-23T00:00:00Z')), 'listNotCurrent'],
    ['not yet valid', () => signedList([], (list) => (list.validFrom = '2026-12-01T00:00:00Z')), 'listNotCurrent'],
    ['of no list type', () => signedList([], (list) => (list.type = ['VerifiableCredential'])), 'listBroken'],
    [
      'too short',
      () =>
        signedList(
          [],
          (list) => (list.credentialSubject['encodedList'] = `u${toBase64url(gzipSync(Buffer.alloc(1000)))}`),
        ),
      'listTooShort',
    ],
    ['no gzip', () => signedList([], (list) => (list.credentialSubject['encodedList'] = 'uAAAA')), 'listBroken'],
    ['no base64url', () => signedList([], (list) => (list.credentialSubject['encodedList'] = 'uH4sI=')), 'listBroken'],
    ['no list at all', async () => ({ hello: 'world' }), 'listUnsigned'],
    ['HTML', async () => '<html></html>', 'listBroken'],
    ['a redirect to elsewhere by URL', async () => 'https://attacker.example/list', 'listBroken'],
  ])('a list that is %s never clears', async (_, list, reason) => {
    const { verdict, checks } = await judge(await list());
    expect([verdict, checks.status.result]).toEqual(['unconfirmed', 'unknown']);
    expect(checks.status.reason).toBe(reason);
  });

  test('the list of another clears only where the host of the page lists its issuer, or the issuer has no host', async () => {
    const issuer = 'https://university.example/issuer';
    const own = { ...key, id: `${issuer}#${key.did.slice(8)}` };
    const credential = await signWithProof(
      openBadge(micro(issuer, { status: statusEntry({ list: url, index: 42 }) })),
      own,
      { created },
    );
    const profile = { id: issuer, assertionMethod: [{ id: own.id, publicKeyMultibase: key.did.slice(8) }] };
    const other = await generateSigningKey();
    const byOther = async (set: number[]) => signedList(set, (list) => (list.issuer = other.did), other);
    const { fetch } = network({ [issuer]: profile, [url]: await byOther([]) });
    expect(short(await verify(credential, { now, fetch }))).toEqual(['unconfirmed', 'unknown', 'listByAnother']);
    expect(short(await verify(credential, { now, fetch, trust: [other.did] }))).toEqual([
      'valid',
      'active',
      'notListed',
    ]);
    expect(
      short(await verify(credential, { now, fetch: network({ [issuer]: profile, [url]: await byOther([42]) }).fetch })),
    ).toEqual(['revoked', 'revoked', 'listedRevoked']);
  });

  test.each([
    ['131072', 'indexOutOfRange'],
    ['99999999999', 'indexOutOfRange'],
    [-1, 'indexOutOfRange'],
    ['0x1', 'indexOutOfRange'],
    [1.5, 'indexOutOfRange'],
    [null, 'indexOutOfRange'],
    ['', 'indexOutOfRange'],
    ['007', 'indexOutOfRange'],
  ])('index %j is in no list', async (statusListIndex, reason) => {
    const status = { ...statusEntry({ list: url, index: 42 }), statusListIndex };
    const own = await signWithProof(openBadge(micro(key.did, { status })), key, { created, form: 'jcs' });
    expect((await judge(await signedList(), own)).checks.status.reason).toBe(reason);
  });

  test('an entry of an unknown kind is not passed over', async () => {
    for (const status of [
      { type: 'FutureStatus', id: 'https://status.example/x' },
      [statusEntry({ list: url, index: 1 }), { type: 'FutureStatus' }],
      'https://status.example/x',
      [],
    ]) {
      const own = await signWithProof(openBadge(micro(key.did, { status: status as object })), key, {
        created,
        form: 'jcs',
      });
      expect((await judge(await signedList(), own)).verdict).not.toBe('valid');
    }
  });

  test('of several entries the gravest counts', async () => {
    const status = [statusEntry({ list: url, index: 1 }), statusEntry({ list: url, index: 42 })];
    const own = await signWithProof(openBadge(micro(key.did, { status })), key, { created });
    expect((await judge(await signedList([42]), own)).verdict).toBe('revoked');
  });
});

describe('bombs (TRUST C11)', () => {
  /** Packed piece by piece: a gibibyte that this process had to free would be measured along with what it measures. */
  async function bomb(mebibytes: number): Promise<Uint8Array<ArrayBuffer>> {
    const zeros = Buffer.alloc(1024 * 1024);
    const packed = Readable.from(Array.from({ length: mebibytes }, () => zeros)).pipe(createGzip());
    return new Uint8Array(Buffer.concat((await packed.toArray()) as Buffer[]));
  }

  test.each(process.env['ILA_LONG'] ? [1, 256, 1024] : [1, 256])(
    '%i MiB end in 100 ms and 8 MiB',
    { timeout: 120_000 },
    async (mebibytes) => {
      const bytes = await bomb(mebibytes);
      const runs: { spent: number; grown: number }[] = [];
      for (let run = 0; run < 3; run++) {
        const before = process.memoryUsage();
        const spent = await cpuTime(() => expect(inflate('gzip', bytes)).rejects.toThrow('tooLarge'));
        const after = process.memoryUsage();
        runs.push({ spent, grown: after.heapUsed + after.external - before.heapUsed - before.external });
      }
      expect(Math.min(...runs.map(({ spent }) => spent))).toBeLessThan(100);
      expect(Math.max(...runs.map(({ grown }) => grown))).toBeLessThan(8 * 1024 * 1024);
    },
  );

  test('in a list', async () => {
    const packed = `u${toBase64url(gzipSync(Buffer.alloc(64 * 1024 * 1024)))}`;
    expect(
      short(await judge(await signedList([], (list) => (list.credentialSubject['encodedList'] = packed)))),
    ).toEqual(['unconfirmed', 'unknown', 'listTooLarge']);
  });
});

describe('Token Status List', () => {
  const at = Math.floor(now.getTime() / 1000);
  const credential = (idx: number) =>
    signJws(
      key,
      { typ: 'dc+sd-jwt' },
      { iss: key.did, vct: 'urn:example:credential', status: { status_list: { idx, uri: url } } },
    );
  const token = (values: number[], claims: object = {}, signer = key, typ = 'statuslist+jwt') => {
    const bytes = Buffer.alloc(100);
    values.forEach((value, index) => (bytes[index >> 2] = (bytes[index >> 2] ?? 0) | (value << ((index & 3) * 2))));
    const list = { bits: 2, lst: toBase64url(deflateSync(bytes)) };
    return signJws(
      signer,
      { typ, kid: `${signer.did}#${signer.did.slice(8)}` },
      { iss: signer.did, sub: url, iat: at - 10, exp: at + 1000, status_list: list, ...claims },
    );
  };
  const judged = async (list: string, idx: number) =>
    short(await verify(`${await credential(idx)}~`, { now, fetch: network({ [url]: list }).fetch }));

  test('valid, invalid, suspended, reserved, beyond', async () => {
    const list = await token([0, 1, 2, 3]);
    expect(await judged(list, 0)).toEqual(['valid', 'active', 'notListed']);
    expect(await judged(list, 1)).toEqual(['revoked', 'revoked', 'listedRevoked']);
    expect(await judged(list, 2)).toEqual(['suspended', 'suspended', 'listedSuspended']);
    expect(await judged(list, 3)).toEqual(['unconfirmed', 'unknown', 'unsupportedStatus']);
    expect(await judged(list, 4000)).toEqual(['unconfirmed', 'unknown', 'indexOutOfRange']);
  });

  test.each<[string, () => Promise<string>]>([
    ['of another address', () => token([], { sub: 'https://status.example/2' })],
    ['expired', () => token([], { exp: at - 1 })],
    ['without iat', () => token([], { iat: undefined })],
    ['of another type', () => token([], {}, key, 'JWT')],
    ['cut', async () => (await token([])).slice(0, -4)],
    ['unsigned', async () => `${(await token([])).split('.').slice(0, 2).join('.')}.`],
    ['of odd bits', () => token([], { status_list: { bits: 3, lst: 'eJwDAAAAAAE' } })],
    [
      'a bomb',
      () => token([], { status_list: { bits: 1, lst: toBase64url(deflateSync(Buffer.alloc(32 * 1024 * 1024))) } }),
    ],
  ])('a list that is %s never clears', async (_, list) =>
    expect((await judged(await list(), 0))[0]).toBe('unconfirmed'),
  );
});
