import { verify } from '@ila-kit/credentials';
import { describe, expect, test } from 'vitest';
import { corpusIsHere, now, offline, readJson, readText } from './corpus.js';
import { changed } from './issuing.js';

const annex1 = 'elm-v3/Sample-MC-Annex1-signed.jsonld';
const chained = 'edci/eseal/json_sealed_advanced.json';
type Seal = { payload: string; signatures: { protected: string; signature: string; header?: unknown }[] };

describe.skipIf(!corpusIsHere)('EDC seals (skipped where ../shared is absent)', () => {
  const { fetch, urls } = corpusIsHere ? offline() : { fetch: undefined, urls: [] };
  const judge = (input: string | object, trust: string[] = []) =>
    verify(input, { now, trust, ...(fetch && { fetch }) });

  test('whole, but by no one we know: unconfirmed, and nothing is fetched', async () => {
    const result = await judge(readText(annex1));
    expect([result.verdict, result.checks.integrity.result, result.checks.issuer.reason, result.trust]).toEqual([
      'unconfirmed',
      'intact',
      'certificateNotTrusted',
      'unknown',
    ]);
    expect(result.signers[0]?.certificates[0]).toMatchObject({
      organization: 'ORGANIZACION TEST',
      organizationIdentifier: 'VATES-A00000000',
    });
    expect(urls).toEqual([]);
  });

  test('trusted by fingerprint; that the certificate has expired since does not undo an old seal', async () => {
    const { signers } = await judge(readText(annex1));
    const { sha256 = '', notAfter = '' } = signers[0]?.certificates[0] ?? {};
    expect(Date.parse(notAfter)).toBeLessThan(now.getTime());
    expect(await judge(readText(annex1), [sha256])).toMatchObject({ verdict: 'valid', trust: 'trusted' });
    const withColons = sha256.toUpperCase().replace(/(..)(?!$)/g, '$1:');
    expect(await judge(readText(annex1), [withColons])).toMatchObject({ verdict: 'valid', trust: 'trusted' });
  });

  test('trusted by the fingerprint of each authority above it', async () => {
    const { signers } = await judge(readText(chained));
    const certificates = signers[0]?.certificates ?? [];
    expect(certificates).toHaveLength(3);
    for (const { sha256 } of certificates) expect((await judge(readText(chained), [sha256])).trust).toBe('trusted');
  });

  test('an authority counts only as far as signatures reach', async () => {
    const seal = readJson(annex1) as unknown as Seal;
    const header = JSON.parse(
      Buffer.from(
        readJson(chained)['signatures']
          ? ((readJson(chained)['signatures'] as Seal['signatures'])[0]?.protected ?? '')
          : '',
        'base64url',
      ).toString(),
    ) as { x5c: string[] };
    const { signers } = await judge(readText(chained));
    const foreign = signers[0]?.certificates.at(-1)?.sha256 ?? '';
    const appended = changed(seal, ({ signatures }) => {
      const own = JSON.parse(Buffer.from(signatures[0]?.protected ?? '', 'base64url').toString()) as { x5c: string[] };
      own.x5c.push(...header.x5c.slice(1));
      signatures[0] = {
        ...signatures[0],
        protected: Buffer.from(JSON.stringify(own)).toString('base64url'),
        signature: signatures[0]?.signature ?? '',
      };
    });
    expect(await judge(appended, [foreign])).toMatchObject({ verdict: 'invalid', trust: 'unknown' });
  });

  test('a trusted seal on the credential of another organisation confirms nothing', async () => {
    const { signers } = await judge(readText('edci/credential-signed.jsonld'));
    const sha256 = signers[0]?.certificates[0]?.sha256 ?? '';
    expect(await judge(readText('edci/credential-signed.jsonld'), [sha256])).toMatchObject({
      checks: { issuer: { reason: 'certificateOfAnother' } },
      trust: 'unknown',
    });
  });

  test.each<[string, (seal: Seal) => void]>([
    [
      'a letter of the payload',
      (seal) => (seal.payload = seal.payload.replace('micro-credential', 'micro-credentia1')),
    ],
    ['a space in the payload', (seal) => (seal.payload += ' ')],
    ['no signatures', (seal) => (seal.signatures = [])],
    [
      'a second signature that is none',
      (seal) =>
        seal.signatures.push({
          ...seal.signatures[0],
          protected: seal.signatures[0]?.protected ?? '',
          signature: 'AAAA',
        }),
    ],
    [
      'a header that says less',
      (seal) =>
        (seal.signatures[0] = {
          protected: Buffer.from('{"alg":"RS256"}').toString('base64url'),
          signature: seal.signatures[0]?.signature ?? '',
        }),
    ],
  ])('%s: not valid', async (_, change) => {
    const { verdict } = await judge(changed(readJson(annex1) as unknown as Seal, change));
    expect(['invalid', 'unverifiable']).toContain(verdict);
  });
});
