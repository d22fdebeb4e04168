import {
  didDocument,
  elmCredential,
  generateSigningKey,
  openBadge,
  signAsJwt,
  signWithProof,
  statusEntry,
  statusList,
  type MicroCredential,
  type SigningKey,
} from '@ila-kit/credentials/sign';

// All of it synthetic: made-up people and institutions, signed in the page by keys that live as long as the page.

export const issuedAt = new Date('2026-09-01T08:00:00Z');

/** The statements of a made-up micro-credential. */
export const sampleMicro = (issuer: string, more: Partial<MicroCredential> = {}): MicroCredential => ({
  id: `urn:uuid:5d3a1f7e-0000-4000-8000-${String((more.title?.['en']?.length ?? 0) + 100).padStart(12, '0')}`,
  issuer: {
    id: issuer,
    name: { en: 'Synthetic University', fr: 'Université synthétique' },
    country: 'IRL',
    url: 'https://university.example',
  },
  learner: { id: 'did:example:ana', givenName: 'Ana', familyName: 'Sample', email: 'ana@learner.example' },
  title: { en: 'Installing solar panels', fr: 'Installation de panneaux solaires' },
  description: { en: 'Plan, mount and hand over small solar plants.', fr: 'Planifier et monter de petites centrales.' },
  awardedOn: issuedAt,
  outcomes: [
    {
      title: { en: 'Mount photovoltaic panels safely', fr: 'Monter des panneaux en sécurité' },
      skills: [
        {
          uri: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001',
          title: { en: 'mount photovoltaic panels', fr: 'monter des panneaux photovoltaïques' },
        },
        {
          uri: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000002',
          title: { en: 'assess roofs', fr: 'évaluer des toitures' },
        },
      ],
    },
  ],
  workload: { hours: 50, ects: 2 },
  eqfLevel: 5,
  ...more,
});

/** Samples that are named after the verdict that each must get. */
export type SampleVerdict =
  'valid' | 'unconfirmed' | 'expired' | 'notYetValid' | 'suspended' | 'revoked' | 'invalid' | 'unverifiable';
export type SampleName = SampleVerdict | 'token' | 'european' | 'web' | 'presentation';

export interface Samples {
  readonly credentials: Readonly<Record<SampleName, object | string>>;
  /** What the made-up issuers serve, by URL. */
  readonly documents: Readonly<Record<string, unknown>>;
  readonly key: SigningKey;
}

const revocations = 'https://university.example/status/revoked';
const suspensions = 'https://university.example/status/suspended';

let made: Promise<Samples> | undefined;

/** Signs the samples once for the page. */
export const sampleCredentials = (): Promise<Samples> => (made ??= make());

async function make(): Promise<Samples> {
  const key = await generateSigningKey();
  const webKey: SigningKey = { ...(await generateSigningKey()), id: 'did:web:university.example#key-1' };
  const sign = (more: Partial<MicroCredential> = {}): Promise<object> =>
    signWithProof(openBadge(sampleMicro(key.did, more)), key, { created: issuedAt });
  const listed = (index: number): object => statusEntry({ list: revocations, index });
  const valid = await sign({ status: listed(1) });
  const revoked = await sign({ title: { en: 'Working at heights' }, status: listed(7) });
  const token = await signAsJwt(openBadge(sampleMicro(key.did, { title: { en: 'Data analysis with Python' } })), key, {
    issuedAt,
  });
  const credentials = {
    valid,
    revoked,
    token,
    unconfirmed: await selfClaimed(key),
    expired: await sign({
      title: { en: 'First aid at work' },
      awardedOn: new Date('2022-03-01T08:00:00Z'),
      validUntil: new Date('2024-03-01T08:00:00Z'),
    }),
    notYetValid: await sign({ title: { en: 'Forklift licence' }, validFrom: new Date('2099-01-01T00:00:00Z') }),
    suspended: await sign({
      title: { en: 'Welding, level 2' },
      status: statusEntry({ list: suspensions, index: 7, purpose: 'suspension' }),
    }),
    invalid: { ...valid, name: 'Doctor of everything' },
    unverifiable: openBadge(sampleMicro(key.did, { title: { en: 'Nobody signed this' } })),
    european: await signAsJwt(european(key.did), key, { issuedAt }),
    web: await signWithProof(openBadge(sampleMicro('did:web:university.example')), webKey, { created: issuedAt }),
    presentation: {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [valid, revoked],
    },
  };
  const documents = {
    [revocations]: await list(key, revocations, 'revocation'),
    [suspensions]: await list(key, suspensions, 'suspension'),
    'https://university.example/.well-known/did.json': didDocument('did:web:university.example', [webKey]),
  };
  return { credentials, documents, key };
}

/** An issuer that no key is known of: the credential brings its own. */
const selfClaimed = (key: SigningKey): Promise<object> =>
  signWithProof(
    openBadge(sampleMicro('https://university.example', { title: { en: 'Heat pumps for beginners' } })),
    { ...key, id: `https://university.example#${key.did.replace('did:key:', '')}` },
    { created: issuedAt },
  );

async function list(key: SigningKey, url: string, purpose: 'revocation' | 'suspension'): Promise<object> {
  const options = { url, issuer: key.did, purpose, set: [7], validFrom: issuedAt };
  return signWithProof(await statusList(options), key, { created: issuedAt });
}

/** All sixteen elements in the European Learning Model, with a birth date and a national number. */
function european(issuer: string): object {
  const concept = (name: string, en: string, fr: string) => ({
    uri: `http://data.europa.eu/snb/${name}`,
    label: { en, fr },
  });
  const credential = elmCredential(
    sampleMicro(issuer, {
      title: { en: 'Energy advice for homes', fr: 'Conseil en énergie pour l’habitat' },
      assessment: concept('learning-assessment/sample', 'Practical test', 'Épreuve pratique'),
      participation: concept('learning-setting/sample', 'Blended', 'Hybride'),
      qualityAssurance: concept('accreditation/sample', 'Programme accreditation', 'Accréditation du programme'),
      supervision: concept(
        'supervision-verification/sample',
        'Supervised onsite with identity check',
        'Sur place, identité vérifiée',
      ),
      prerequisites: { en: 'None', fr: 'Aucun' },
      grade: { en: 'Passed with distinction', fr: 'Réussi avec mention' },
      stackable: true,
    }),
  ) as { credentialSubject: object };
  const nationalID = { id: 'urn:sample:national-id', type: 'LegalIdentifier', notation: 'SAMPLE-0042' };
  const personal = { dateOfBirth: '1990-05-17T00:00:00Z', nationalID };
  return { ...credential, credentialSubject: { ...credential.credentialSubject, ...personal } };
}

/** The API's answer to a page that asks for an issuer's documents; everything else is not there. */
export async function relayFetch(request: Request): Promise<Response> {
  const { documents } = await sampleCredentials();
  const url = new URL(request.url);
  const found = url.pathname === '/v1/documents' ? documents[url.searchParams.get('url') ?? ''] : undefined;
  if (found === undefined) return Response.json({ status: 404, title: 'Not found' }, { status: 404 });
  return Response.json(found);
}
