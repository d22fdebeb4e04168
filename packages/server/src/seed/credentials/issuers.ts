import { didDocument, generateSigningKey, type SigningKey } from '@ila-kit/credentials/sign';

/** A made-up issuer: what it signs with, and what it serves so that others can check. */
export interface SeedIssuer {
  id: string;
  name: string;
  host: string;
  key: SigningKey;
  /** Key document and profile, by address. */
  documents: Record<string, object>;
}

export interface SeedIssuers {
  campus: SeedIssuer;
  college: SeedIssuer;
  academy: SeedIssuer;
}

/** A university and a college by did:web, an academy by an https profile. New keys each time: nobody keeps what they sign. */
export async function seedIssuers(): Promise<SeedIssuers> {
  return {
    campus: await byDid('campus-nord.example', 'Campus Nord (synthetic)', 'EdDSA'),
    college: await byDid('liffey-college.example', 'Liffey College (synthetic)', 'ES256'),
    academy: await byProfile('academie-helios.example', 'Académie Hélios (synthétique)'),
  };
}

async function byDid(host: string, name: string, algorithm: SigningKey['algorithm']): Promise<SeedIssuer> {
  const id = `did:web:${host}`;
  const key = { ...(await generateSigningKey(algorithm)), id: `${id}#key-1` };
  return { id, name, host, key, documents: { [`https://${host}/.well-known/did.json`]: didDocument(id, [key]) } };
}

async function byProfile(host: string, name: string): Promise<SeedIssuer> {
  const id = `https://${host}/issuer`;
  const key = { ...(await generateSigningKey('EdDSA')), id: `${id}#key-1` };
  const profile = { ...didDocument(id, [key]), type: ['Profile'], name };
  return { id, name, host, key, documents: { [id]: profile } };
}
