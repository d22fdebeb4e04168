import { toBase64url, utf8 } from '../encoding/base64url.js';
import { publicJwk } from '../keys/jwk.js';
import { multikeyOfJwk } from '../keys/multikey.js';

export type SigningAlgorithm = 'EdDSA' | 'ES256';

/** A key to sign with, and the names it goes by. */
export interface SigningKey {
  readonly algorithm: SigningAlgorithm;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JsonWebKey;
  /** `did:key:z…` for Ed25519 and P-256. */
  readonly did: string;
  /** What proofs name it by: its did:key method, or the method that was given. */
  readonly id: string;
}

const parameters = { EdDSA: { name: 'Ed25519' }, ES256: { name: 'ECDSA', namedCurve: 'P-256' } } as const;

/** Makes a new key. Its private part can be exported, to be kept by the host. */
export async function generateSigningKey(algorithm: SigningAlgorithm = 'EdDSA'): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey(parameters[algorithm], true, ['sign', 'verify'])) as CryptoKeyPair;
  return named(algorithm, pair.privateKey, await crypto.subtle.exportKey('jwk', pair.publicKey));
}

/**
 * A key from a private JWK (Ed25519 or P-256).
 * @param id the method that the issuer's document lists it under, such as `did:web:example.org#key-1`; default: its did:key
 * @throws {TypeError} for keys of other kinds
 */
export async function importSigningKey(jwk: JsonWebKey, id?: string): Promise<SigningKey> {
  const algorithm = jwk.crv === 'Ed25519' ? 'EdDSA' : jwk.crv === 'P-256' ? 'ES256' : undefined;
  if (!algorithm || !jwk.d) throw new TypeError('a private Ed25519 or P-256 JWK is needed');
  const privateKey = await crypto.subtle.importKey('jwk', jwk, parameters[algorithm], false, ['sign']);
  return named(algorithm, privateKey, jwk, id);
}

function named(algorithm: SigningAlgorithm, privateKey: CryptoKey, jwk: JsonWebKey, id?: string): SigningKey {
  const multikey = multikeyOfJwk(jwk);
  const did = `did:key:${multikey}`;
  return { algorithm, privateKey, publicJwk: publicJwk(jwk), did, id: id ?? `${did}#${multikey}` };
}

/** A raw signature (r‖s for ECDSA). */
export async function signBytes({ algorithm, privateKey }: SigningKey, data: Uint8Array): Promise<Uint8Array> {
  const scheme = algorithm === 'EdDSA' ? { name: 'Ed25519' } : { name: 'ECDSA', hash: 'SHA-256' };
  return new Uint8Array(await crypto.subtle.sign(scheme, privateKey, new Uint8Array(data)));
}

/** A compact JWS. */
export async function signJws(key: SigningKey, header: object, payload: object): Promise<string> {
  const encode = (part: object) => toBase64url(utf8(JSON.stringify(part)));
  const input = `${encode({ alg: key.algorithm, ...header })}.${encode(payload)}`;
  return `${input}.${toBase64url(await signBytes(key, utf8(input)))}`;
}

/** The document that makes a key one of a did:web: to be served as `documentOfDidWeb` says. */
export function didDocument(did: string, keys: readonly SigningKey[]): object {
  const methods = keys.map((key) => ({
    id: key.id,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: multikeyOfJwk(key.publicJwk),
  }));
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  };
}
