import {
  elmCredential,
  generateSigningKey,
  type MicroCredential,
  openBadge,
  signAsJwt,
  signWithProof,
  statusEntry,
  statusList,
} from '@ila-kit/credentials/sign';
import { bakedPng, bakedSvg } from './baked-images.js';
import { hostedBadge } from './hosted-badge.js';
import type { SeedIssuer, SeedIssuers } from './issuers.js';
import { sdJwt } from './sd-jwt.js';

/** What a made-up issuer serves at an address. */
export interface Served {
  url: string;
  mediaType: string;
  bytes: Uint8Array;
}

const day = 86_400_000;
const revoked = 4711;
const suspended = 815;

const served = (url: string, mediaType: string, content: object | string | Uint8Array): Served => ({
  url,
  mediaType,
  bytes:
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/**
 * The credentials of Ana Synthetic, a candidate who does not exist, of every format and with every verdict, and all that a verifier needs beside
 * them. The verdict that each should have is in its address.
 */
export async function candidateWallet(issuers: SeedIssuers, now: Date): Promise<Served[]> {
  const { campus, college, academy } = issuers;
  const created = new Date(now.getTime() - 30 * day);
  const at = (days: number) => new Date(now.getTime() + days * day);
  const prove = (issuer: SeedIssuer, more: Partial<MicroCredential>, form: 'rdfc' | 'jcs' = 'rdfc') =>
    signWithProof(openBadge(micro(issuer, more, created)), issuer.key, { created, form });
  const token = (issuer: SeedIssuer, more: Partial<MicroCredential>) =>
    signAsJwt(openBadge(micro(issuer, more, created)), issuer.key, { issuedAt: created });
  const json = async (issuer: SeedIssuer, name: string, credential: object | Promise<object>) =>
    served(`https://${issuer.host}/credentials/${name}`, 'application/vc+ld+json', await credential);
  const lists = `https://${campus.host}/status`;
  const listed = (index: number, purpose: 'revocation' | 'suspension' = 'revocation') => ({
    status: statusEntry({ list: `${lists}/${purpose}`, index, purpose }),
  });
  const elm = elmCredential(micro(campus, { ...titled('Energy advice for homes', 7), eqfLevel: 5 }, created));
  const weekend = await weekendSchool();
  const solar = await prove(campus, { ...titled('Solar panel installation', 1), ...listed(1) });
  const tampered = {
    ...(await prove(campus, titled('Spreadsheets for beginners', 2))),
    name: 'Data science, master class',
  };

  return [
    await json(campus, 'valid-open-badge', solar),
    served(
      `https://${college.host}/credentials/valid-jwt`,
      'application/vc+jwt',
      await token(college, titled('Electrical safety on site', 3)),
    ),
    served(
      `https://${campus.host}/credentials/valid-elm`,
      'application/vc+jwt',
      await signAsJwt(elm, campus.key, { issuedAt: created }),
    ),
    served(
      `https://${college.host}/credentials/valid-sd-jwt`,
      'application/dc+sd-jwt',
      await attestation(college, now),
    ),
    served(
      `https://${academy.host}/credentials/valid.png`,
      'image/png',
      bakedPng(JSON.stringify(await prove(academy, titled('Travail en hauteur', 4))), [11, 107, 79]),
    ),
    served(
      `https://${academy.host}/credentials/valid.svg`,
      'image/svg+xml',
      bakedSvg(await token(academy, titled('Lecture de plans', 5)), '#0b6b4f'),
    ),
    await json(campus, 'valid-record', record(campus, [solar], created)),
    await json(campus, 'expired', prove(campus, { ...titled('First aid at work', 6), validUntil: at(-7) })),
    await json(campus, 'not-yet-valid', prove(campus, { ...titled('Crew leader', 8), validFrom: at(60) })),
    await json(campus, 'revoked', prove(campus, { ...titled('Forklift driving', 9), ...listed(revoked) })),
    await json(campus, 'suspended', prove(campus, { ...titled('Welding', 10), ...listed(suspended, 'suspension') })),
    await json(campus, 'invalid', tampered),
    await json(weekend, 'unconfirmed', prove(weekend, titled('Leadership in a weekend', 11))),
    await json(campus, 'unverifiable', unpinned(solar)),
    await listOf(campus, `${lists}/revocation`, 'revocation', [revoked], created),
    await listOf(campus, `${lists}/suspension`, 'suspension', [suspended], created),
    ...documentsOf(Object.values(issuers).map(({ documents }) => documents)),
    ...documentsOf([hostedBadge(at(-200))]),
  ];
}

const titled = (title: string, number: number): Partial<MicroCredential> => ({
  id: `urn:uuid:5e3d0000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  title: { en: title },
  outcomes: [{ title: { en: `${title}: can do it and explain it` } }],
});

const micro = (issuer: SeedIssuer, more: Partial<MicroCredential>, awardedOn: Date): MicroCredential => ({
  id: 'urn:uuid:5e3d0000-0000-4000-8000-000000000000',
  issuer: { id: issuer.id, name: { en: issuer.name }, url: `https://${issuer.host}/` },
  learner: { id: 'did:example:ana', givenName: 'Ana', familyName: 'Synthetic', email: 'ana@learner.example' },
  title: { en: 'Untitled' },
  description: { en: 'A made-up micro-credential for a demonstration.' },
  awardedOn,
  outcomes: [],
  workload: { hours: 50, ects: 2 },
  eqfLevel: 4,
  ...more,
});

function attestation(college: SeedIssuer, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = {
    iss: college.id,
    vct: `https://${college.host}/types/micro-credential`,
    iat: seconds - 30 * 86_400,
    exp: seconds + 700 * 86_400,
  };
  const disclosed = { given_name: 'Ana', family_name: 'Synthetic', title: 'Heat pump basics', credits: 2 };
  return sdJwt(claims, disclosed, college.key);
}

/** A comprehensive learner record with credentials in it. */
function record(issuer: SeedIssuer, credentials: readonly object[], created: Date): Promise<object> {
  const clr = {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:5e3d0000-0000-4000-8000-000000000099',
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Record of Ana Synthetic',
    issuer: { id: issuer.id, type: ['Profile'], name: issuer.name },
    validFrom: created.toISOString(),
    credentialSubject: { id: 'did:example:ana', type: ['ClrSubject'], verifiableCredential: credentials },
  };
  return signWithProof(clr, issuer.key, { created, form: 'jcs' });
}

/** Signs with a key of its own, and serves nothing by which anyone could tell whose it is. */
async function weekendSchool(): Promise<SeedIssuer> {
  const host = 'weekend-school.example';
  const key = await generateSigningKey();
  return { id: `https://${host}/issuer`, name: 'Weekend School (synthetic)', host, key, documents: {} };
}

/** Read by a context that no one has pinned: what it says cannot be known. */
function unpinned(credential: object): object {
  const { '@context': contexts } = credential as { '@context': string[] };
  return { ...credential, '@context': [...contexts, 'https://campus-nord.example/contexts/own'] };
}

async function listOf(
  issuer: SeedIssuer,
  url: string,
  purpose: 'revocation' | 'suspension',
  set: number[],
  created: Date,
): Promise<Served> {
  const list = await statusList({ url, issuer: issuer.id, purpose, set, validFrom: created });
  return served(url, 'application/vc+ld+json', await signWithProof(list, issuer.key, { created }));
}

const documentsOf = (groups: readonly Record<string, object>[]): Served[] =>
  groups.flatMap((group) => Object.entries(group).map(([url, document]) => served(url, 'application/json', document)));
