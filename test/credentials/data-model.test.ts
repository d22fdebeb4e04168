import { verify } from '@ila-kit/credentials';
import { type SigningKey, generateSigningKey, openBadge, signWithProof } from '@ila-kit/credentials/sign';
import { beforeAll, describe, expect, test } from 'vitest';
import { changed, created, micro, now } from './issuing.js';

type Document = Record<string, unknown> & {
  credentialSubject: Record<string, unknown>;
  issuer: Record<string, unknown>;
};

let key: SigningKey;
beforeAll(async () => {
  key = await generateSigningKey();
});

/** Signed after the change, so that only the data model stands against it. */
async function judge(change: (document: Document) => unknown) {
  const document = changed(openBadge(micro(key.did)) as Document, (copy) => void change(copy));
  const { verdict, checks, problems } = await verify(await signWithProof(document, key, { created, form: 'jcs' }), {
    now,
  });
  return { verdict, integrity: checks.integrity.result, problems };
}

describe('VCDM 2.0, what must be', () => {
  test.each<[string, (document: Document) => unknown]>([
    ['as it is', () => undefined],
    [
      'names by language',
      (document) => (document['name'] = [{ '@value': 'a', '@language': 'en', '@direction': 'ltr' }]),
    ],
    [
      'several subjects',
      (document) => (document['credentialSubject'] = [document.credentialSubject, { id: 'did:example:2' }] as never),
    ],
    ['an issuer as text', (document) => (document['issuer'] = key.did as never)],
    ['dates with fractions and offsets', (document) => (document['validFrom'] = '2026-01-01T00:00:00.123+02:00')],
    [
      'related resources with digests',
      (document) => (document['relatedResource'] = [{ id: 'https://x.example/a', digestSRI: 'sha384-x' }]),
    ],
    [
      'its own context, by the digests of its revisions',
      (document) =>
        (document['relatedResource'] = {
          id: 'https://www.w3.org/ns/credentials/v2',
          digestSRI: 'sha384-l/HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4/Tje8YyzYBM8IhqjHWiWpr8+ZbYU',
          digestMultibase: 'uEiBZlVztZpfWHgPyslVv6-UwirFoQoRvW1htfx963sknNA',
        }),
    ],
  ])('%s', async (_, change) => expect(await judge(change)).toMatchObject({ verdict: 'valid', problems: [] }));

  test.each([
    { digestSRI: 'sha384-_rCVIV7fSXXTNIvpiq26jRDyj8JG8TDjij-tD0ewLk4JpnXEz6a5AeeY_1qQ0d0P' },
    { digestMultibase: 'uM4RgWQc3RUDtjJCSgTJtTfvpZ7SPEg_LNO0ESlovQC0' },
    { digestMultibase: 'no multibase' },
    {
      digestSRI: 'sha384-l/HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4/Tje8YyzYBM8IhqjHWiWpr8+ZbYU',
      digestMultibase: 'uM4RgWQc3RUDtjJCSgTJtTfvpZ7SPEg_LNO0ESlovQC0',
    },
  ])('another digest of its own context: %j', async (digests) => {
    const related = { id: 'https://www.w3.org/ns/credentials/v2', ...digests };
    expect(await judge((document) => (document['relatedResource'] = related))).toMatchObject({
      verdict: 'invalid',
      problems: [{ at: 'relatedResource', rule: 'digestMismatch' }],
    });
  });

  test.each<[string, (document: Document) => unknown, string]>([
    ['no context', (document) => delete document['@context'], '@context'],
    ['another context first', (document) => (document['@context'] as unknown[]).reverse(), '@context'],
    ['a context that is a number', (document) => (document['@context'] as unknown[]).push(1), '@context'],
    ['an id that is no URL', (document) => (document['id'] = 'one'), 'id'],
    ['two ids', (document) => (document['id'] = ['urn:a', 'urn:b']), 'id'],
    ['no issuer', (document) => delete (document as Record<string, unknown>)['issuer'], 'issuer'],
    ['an issuer without id', (document) => delete document.issuer['id'], 'issuer'],
    ['an issuer null', (document) => (document['issuer'] = null as never), 'issuer'],
    [
      'no subject',
      (document) => delete (document as Record<string, unknown>)['credentialSubject'],
      'credentialSubject',
    ],
    ['an empty subject', (document) => (document['credentialSubject'] = {}), 'credentialSubject'],
    [
      'a subject as text',
      (document) => (document['credentialSubject'] = 'did:example:1' as never),
      'credentialSubject',
    ],
    ['a subject id that is no URL', (document) => (document.credentialSubject['id'] = 'me'), 'credentialSubject.id'],
    ['a date that is none', (document) => (document['validFrom'] = 'May'), 'validFrom'],
    ['a date without time', (document) => (document['validFrom'] = '2026-01-01'), 'validFrom'],
    ['an end before the start', (document) => (document['validUntil'] = '2020-01-01T00:00:00Z'), 'validUntil'],
    ['a status without type', (document) => (document['credentialStatus'] = { id: 'urn:x' }), 'credentialStatus.type'],
    [
      'a schema without id',
      (document) => (document['credentialSchema'] = { type: 'JsonSchema' }),
      'credentialSchema.id',
    ],
    [
      'a schema without type',
      (document) => (document['credentialSchema'] = { id: 'https://x.example' }),
      'credentialSchema.type',
    ],
    ['evidence without type', (document) => (document['evidence'] = [{ name: 'x' }]), 'evidence.type'],
    ['terms of use without type', (document) => (document['termsOfUse'] = { id: 'urn:x' }), 'termsOfUse.type'],
    ['a refresh service without type', (document) => (document['refreshService'] = {}), 'refreshService.type'],
    ['a name that is a number', (document) => (document['name'] = 1), 'name'],
    ['a name with more than language', (document) => (document['name'] = { '@value': 'a', url: 'x' }), 'name'],
    [
      'an issuer’s description without value',
      (document) => (document.issuer['description'] = { '@language': 'en' }),
      'issuer.description',
    ],
    [
      'a related resource twice',
      (document) => (document['relatedResource'] = [1, 2].map(() => ({ id: 'https://x.example/a', digestSRI: 'x' }))),
      'relatedResource.id',
    ],
    [
      'a related resource without digest',
      (document) => (document['relatedResource'] = [{ id: 'https://x.example/a' }]),
      'relatedResource',
    ],
  ])('%s', async (_, change, at) => {
    const { verdict, integrity, problems } = await judge(change);
    expect([verdict, integrity]).toEqual(['invalid', 'intact']);
    expect(problems.map((problem) => problem.at)).toContain(at);
  });
});

describe('presentations', () => {
  const judged = async (more: object) => {
    const base = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      holder: key.did,
      verifiableCredential: [],
    };
    return verify(
      await signWithProof({ ...base, ...more }, key, { created, form: 'jcs', proofPurpose: 'authentication' }),
      { now },
    );
  };
  test.each<[string, object, string]>([
    ['a holder that is no URL', { holder: 'me' }, 'holder'],
    ['an id that is no URL', { id: 'me' }, 'id'],
    [
      'another context first',
      { '@context': ['https://www.w3.org/2018/credentials/examples/v1', 'https://www.w3.org/ns/credentials/v2'] },
      '@context',
    ],
    ['a credential as a number', { verifiableCredential: [5] }, 'verifiableCredential'],
  ])('%s', async (_, more, at) => {
    const { verdict, problems } = await judged(more);
    expect(verdict).toBe('invalid');
    expect(problems.map((problem) => problem.at)).toContain(at);
  });
});
