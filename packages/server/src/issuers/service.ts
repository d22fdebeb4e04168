import { generateKeyPairSync } from 'node:crypto';
import { didDocument, importSigningKey, type SigningKey, signWithProof, statusList } from '@ila-kit/credentials/sign';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.js';
import type { IssuerProfile } from '../generated/types.js';
import { findIssuer, insertIssuer, type IssuerRow, type StatusListRow, upsertStatusList } from './store.js';

/** The address of the issuer is its id. */
export const issuerIdAt = (baseUrl: string): string => `${baseUrl}/v1/credentials/issuer`;

export const statusListAt = (baseUrl: string, id: string): string => `${baseUrl}/v1/credentials/status-lists/${id}`;

/** Makes the issuer with a new key, unless it is there. */
export async function ensureIssuer(db: Kysely<Database>, now: Date, name = 'Demonstration Academy'): Promise<void> {
  if (await findIssuer(db)) return;
  const { privateKey } = generateKeyPairSync('ed25519');
  await insertIssuer(db, { name, jwk: privateKey.export({ format: 'jwk' }) }, now);
}

/** Says which indexes of a list are set; all others are clear. */
export async function putStatusList(
  db: Kysely<Database>,
  { id, purpose, set }: { id: string; purpose: StatusListRow['purpose']; set: readonly number[] },
  now: Date,
): Promise<void> {
  await upsertStatusList(db, { id, purpose, set_indexes: [...set], updated_at: now });
}

/** The key that the issuer signs with at this address. */
export async function signingKeyOf({ private_jwk }: IssuerRow, baseUrl: string): Promise<SigningKey> {
  return importSigningKey(private_jwk, `${issuerIdAt(baseUrl)}#key-1`);
}

export async function profileOf(issuer: IssuerRow, baseUrl: string): Promise<IssuerProfile> {
  const id = issuerIdAt(baseUrl);
  const document = didDocument(id, [await signingKeyOf(issuer, baseUrl)]);
  const { verificationMethod, assertionMethod } = document as Pick<
    IssuerProfile,
    'verificationMethod' | 'assertionMethod'
  >;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id,
    type: ['Profile'],
    name: issuer.name,
    verificationMethod,
    assertionMethod,
    synthetic: true,
    livemode: false,
  };
}

/** The list as a signed credential; the same each time until it changes. */
export async function signedList(list: StatusListRow, issuer: IssuerRow, baseUrl: string): Promise<object> {
  const credential = await statusList({
    url: statusListAt(baseUrl, list.id),
    issuer: issuerIdAt(baseUrl),
    purpose: list.purpose,
    set: list.set_indexes,
    validFrom: list.updated_at,
  });
  return signWithProof(credential, await signingKeyOf(issuer, baseUrl), { created: list.updated_at });
}
