import { elmCredential, openBadge, signAsJwt, signWithProof, type SigningKey } from '@ila-kit/credentials/sign';
import { issuedAt, sampleMicro } from '../../stories/support/sample-credentials.js';

/** Where the Open Badge 2.0 is hosted. */
export const hostedAt = 'https://university.example/badges/1';

type Make = (text: string, key: SigningKey) => Promise<object | string>;

/**
 * A credential of each format with a text in every field that is shown, signed by its issuer. What makes it one of its format stays what it
 * is, so that everything in it is read.
 */
export const hostileCredentials: Readonly<Record<string, Make>> = {
  'Open Badge 3.0': async (text, key) => signed(text, openBadgeOf(text, key.did), key),
  'European Digital Credential': async (text, key) => {
    const credential = european(text, key.did);
    return isBroken(text) ? credential : signWithProof(credential, key, { created: issuedAt, form: 'jcs' });
  },
  'SD-JWT VC': async (text, key) => sdJwt(attestation(text, key.did), text, key),
  'Open Badge 2.0': async (text) => hosted(text),
};

/** Broken Unicode cannot be signed, and nothing of it is read. */
export const isBroken = (text: string): boolean => text.includes('\ud800');

const signed = (text: string, document: object, key: SigningKey): Promise<string> | object =>
  isBroken(text) ? document : signAsJwt(document, key, { issuedAt });

function openBadgeOf(text: string, did: string): object {
  const map = { en: text };
  const credential = openBadge({
    ...sampleMicro(did),
    issuer: { id: did, name: map, url: text, country: text, image: text },
    learner: { id: text, email: text, givenName: text },
    title: map,
    description: map,
    criteria: map,
    image: text,
    outcomes: [{ title: map, skills: [{ uri: text, title: map }] }],
  }) as { credentialSubject: { achievement: object } };
  const achievement = {
    ...credential.credentialSubject.achievement,
    name: { '@value': text, '@language': 'en' },
    tag: [text],
    resultDescription: [{ id: 'urn:r', type: ['ResultDescription'], name: text, resultType: 'Result' }],
  };
  return {
    ...credential,
    evidence: [{ id: text, type: ['Evidence'], name: text, narrative: text, genre: text }],
    credentialSubject: {
      ...credential.credentialSubject,
      achievement,
      result: [{ type: ['Result'], resultDescription: 'urn:r', value: text }],
    },
  };
}

function european(text: string, did: string): object {
  const map = { en: text };
  const concept = { uri: text, label: map };
  const credential = elmCredential({
    ...sampleMicro(did),
    issuer: { id: did, name: map, url: text, country: text, registration: text, image: text },
    learner: { id: text, email: text, givenName: text, familyName: text },
    title: map,
    description: map,
    outcomes: [{ title: map, skills: [{ uri: text, title: map }] }],
    assessment: concept,
    participation: concept,
    qualityAssurance: concept,
    supervision: concept,
    prerequisites: map,
    grade: map,
  }) as { credentialSubject: object };
  const nationalID = { id: 'urn:sample:national-id', type: 'LegalIdentifier', notation: text };
  return { ...credential, credentialSubject: { ...credential.credentialSubject, dateOfBirth: text, nationalID } };
}

const attestation = (text: string, did: string): Record<string, unknown> => ({
  iss: did,
  vct: 'urn:eu.europa.ec.eudi:learning:credential:1',
  iat: Math.floor(issuedAt.getTime() / 1000),
  achievement_title: text,
  achievement_description: text,
  issuing_authority: text,
  issuing_country: text,
  date_of_issuance: text,
  learning_outcomes: [text, text],
  expected_study_time: text,
  level_of_learning_experience: text,
  form_of_participation: text,
  types_of_quality_assurance: [text],
  prerequisites_to_enroll: text,
  integration_stackability_options: text,
  logo: text,
});

/** An SD-JWT VC (RFC 9901): name, birth date, identifier and grade behind digests, all of them shown. */
async function sdJwt(claims: Record<string, unknown>, text: string, key: SigningKey): Promise<string> {
  const disclosed = {
    given_name: text,
    family_name: text,
    birthdate: text,
    learner_identification: text,
    assessment_grade: text,
  };
  const disclosures = Object.entries(disclosed).map(([name, value]) =>
    base64url(JSON.stringify([`salt of ${name}`, name, value])),
  );
  const digest = async (one: string): Promise<string> =>
    base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(one))));
  const digests = (await Promise.all(disclosures.map(digest))).sort();
  const header = { alg: 'ES256', typ: 'dc+sd-jwt', kid: key.id };
  const body = { ...claims, _sd_alg: 'sha-256', _sd: digests };
  const input = [header, body].map((part) => base64url(JSON.stringify(part))).join('.');
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(algorithm, key.privateKey, new TextEncoder().encode(input));
  return `${[`${input}.${base64url(new Uint8Array(signature))}`, ...disclosures].join('~')}~`;
}

function base64url(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const hosted = (text: string): object => ({
  '@context': 'https://w3id.org/openbadges/v2',
  id: hostedAt,
  type: 'Assertion',
  recipient: { type: 'email', hashed: false, identity: text },
  verification: { type: 'HostedBadge' },
  issuedOn: text,
  image: text,
  evidence: [{ id: text, name: text, narrative: text }],
  badge: {
    type: 'BadgeClass',
    id: 'https://university.example/badges/class',
    name: text,
    description: text,
    image: text,
    criteria: { id: text, narrative: text },
    tags: [text],
    alignment: [{ targetName: text, targetUrl: text, targetFramework: text }],
    endorsement: [{ name: text }],
    related: [{ name: text }],
    issuer: {
      type: 'Profile',
      id: 'https://university.example/issuer',
      name: text,
      url: text,
      email: text,
      image: text,
    },
  },
});
