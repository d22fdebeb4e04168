import { type Curve, hashOf, minRsaBits } from '../algorithms.js';
import { type Bytes, fromBase64url } from '../encoding/base64url.js';
import { type Json, isObject, isText } from '../json.js';
import { Refusal } from '../refusal.js';

const keepImported = 200;
const imported = new Map<string, Promise<CryptoKey>>();

/**
 * The public part of a JWK that is of a kind we accept, and no other member: no `d`, no `k`, no `use` that the attacker chose.
 * @throws {Refusal} `unsupportedKey`, `weakKey`, `malformed`
 */
export function publicJwk(value: Json | JsonWebKey | undefined): JsonWebKey {
  const { kty, crv, x, y, n, e } = isObject(value) ? value : ({} as Record<string, Json>);
  if (kty === 'OKP' && crv === 'Ed25519' && isText(x)) return { kty, crv, x };
  if (kty === 'EC' && (crv === 'P-256' || crv === 'P-384') && isText(x) && isText(y)) return { kty, crv, x, y };
  if (kty === 'RSA' && isText(n) && isText(e)) {
    if (bitLength(fromBase64url(n)) < minRsaBits) throw new Refusal('weakKey');
    return { kty, n, e };
  }
  throw new Refusal('unsupportedKey');
}

export const sameKey = (a: JsonWebKey, b: JsonWebKey): boolean =>
  JSON.stringify(publicJwk(a)) === JSON.stringify(publicJwk(b));

export const curveOf = ({ crv }: JsonWebKey): Curve | undefined =>
  crv === 'Ed25519' || crv === 'P-256' || crv === 'P-384' ? crv : undefined;

type KeyAlgorithm = AlgorithmIdentifier | EcKeyImportParams | RsaHashedImportParams;

/** A key for verifying. The same key is imported once. @throws {Refusal} `unsupportedHere` where the browser lacks it, `unsupportedKey` */
export function importKey(jwk: JsonWebKey, algorithm: KeyAlgorithm): Promise<CryptoKey> {
  const name = JSON.stringify([jwk, algorithm]);
  const known = imported.get(name);
  if (known) return known;
  if (imported.size >= keepImported) imported.clear();
  const key = crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify']).catch((error: unknown) => {
    imported.delete(name);
    throw new Refusal(
      error instanceof DOMException && error.name === 'NotSupportedError' ? 'unsupportedHere' : 'unsupportedKey',
    );
  });
  imported.set(name, key);
  return key;
}

/** Verifies a raw Ed25519 or ECDSA (r‖s) signature by the key's own curve and hash. @throws {Refusal} for keys of other kinds */
export async function verifyRaw(jwk: JsonWebKey, signature: Bytes, data: Bytes): Promise<boolean> {
  const curve = curveOf(jwk);
  if (!curve) throw new Refusal('unsupportedKey');
  const algorithm = curve === 'Ed25519' ? { name: curve } : { name: 'ECDSA', namedCurve: curve, hash: hashOf[curve] };
  return crypto.subtle.verify(algorithm, await importKey(jwk, algorithm), signature, data);
}

function bitLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (bytes.length - first) * 8 - Math.clz32(bytes[first] ?? 0) + 24;
}
