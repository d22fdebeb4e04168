import { type Bytes, fromBase64, hex } from '../encoding/base64url.js';
import { Refusal, broken } from '../refusal.js';
import { childrenOf, readDer } from './der.js';
import { publicJwk } from './jwk.js';

const importsByOid: Readonly<Record<string, EcKeyImportParams | RsaHashedImportParams | AlgorithmIdentifier>> = {
  '2a864886f70d010101': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  '2a8648ce3d030107': { name: 'ECDSA', namedCurve: 'P-256' },
  '2b81040022': { name: 'ECDSA', namedCurve: 'P-384' },
  '2b6570': { name: 'Ed25519' },
};

/** A SubjectPublicKeyInfo as a JWK. @throws {Refusal} `unsupportedKey`, `weakKey` */
export async function jwkOfSpki(der: Bytes): Promise<JsonWebKey> {
  const [algorithm] = childrenOf(readDer(der));
  const oids = algorithm
    ? childrenOf(algorithm)
        .filter(({ tag }) => tag === 6)
        .map(({ content }) => hex(content))
    : [];
  const params = oids.map((oid) => importsByOid[oid]).find(Boolean);
  if (!params) throw new Refusal('unsupportedKey');
  const key = await crypto.subtle.importKey('spki', der, params, true, ['verify']).catch(() => undefined);
  if (!key) throw broken('malformed');
  return publicJwk(await crypto.subtle.exportKey('jwk', key));
}

/** `-----BEGIN PUBLIC KEY-----`. @throws {Refusal} */
export async function jwkOfPem(pem: string): Promise<JsonWebKey> {
  const body = /-----BEGIN PUBLIC KEY-----([\sA-Za-z\d+/=]+)-----END PUBLIC KEY-----/.exec(pem)?.[1];
  if (!body) throw new Refusal('unsupportedKey');
  return jwkOfSpki(fromBase64(body.replace(/\s/g, '')));
}
