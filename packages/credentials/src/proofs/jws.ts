import { errors, flattenedVerify } from 'jose';
import { type JwsAlgorithm, jwsAlgorithms } from '../algorithms.js';
import { fromBase64url, fromUtf8 } from '../encoding/base64url.js';
import { type JsonObject, isText } from '../json.js';
import { importKey } from '../keys/jwk.js';
import { type KeyChoice, firstThatHolds } from '../keys/resolve.js';
import { Refusal, broken } from '../refusal.js';
import { parseObject } from '../strict-json.js';

export interface Jws {
  readonly protected: string;
  readonly payload: string;
  readonly signature: string;
}

/** A token whose signature has not been looked at. */
export interface UnverifiedToken {
  readonly jws: Jws;
  readonly header: JsonObject;
  readonly payload: JsonObject;
}

/** Critical headers of a JAdES seal (ETSI TS 119 182-1) that we know of and may pass over; `b64` jose does itself. */
const knownCritical = { sigT: true, adoTst: true, iat: true, srCms: true, sigPl: true } as const;

const importAlgorithms = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  ES384: { name: 'ECDSA', namedCurve: 'P-384' },
  EdDSA: { name: 'Ed25519' },
  Ed25519: { name: 'Ed25519' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
} as const satisfies Record<JwsAlgorithm, unknown>;

/** Splits a compact JWS strictly. @throws {Refusal} `malformed`, `unsafeJson` */
export function readToken(token: string): UnverifiedToken {
  const [header, payload, signature, ...rest] = token.split('.');
  if (!header || !payload || signature === undefined || rest.length > 0) throw broken('malformed');
  fromBase64url(signature);
  const fields = readHeader(header);
  // RFC 7797 §7: no token has an unencoded payload.
  if ('b64' in fields) throw broken('malformed');
  return {
    jws: { protected: header, payload, signature },
    header: fields,
    payload: parseObject(fromUtf8(fromBase64url(payload))),
  };
}

/** @throws {Refusal} */
export const readHeader = (encoded: string): JsonObject => parseObject(fromUtf8(fromBase64url(encoded)));

/** The `alg` of a header, if it is one of ours. @throws {Refusal} `algorithmNotAllowed` */
export function allowedAlgorithm(header: JsonObject): JwsAlgorithm {
  const { alg } = header;
  if (!isText(alg) || !Object.hasOwn(jwsAlgorithms, alg)) throw new Refusal('algorithmNotAllowed');
  return alg as JwsAlgorithm;
}

/**
 * The key, among candidates, under which a JWS holds. A key is imported for the algorithm of the allow-list only, so that none serves another.
 * @throws {Refusal} `algorithmNotAllowed`, `signatureBroken`, `unknownCriticalHeader`
 */
export async function keyThatSigned(
  jws: Jws,
  header: JsonObject,
  choice: Pick<KeyChoice, 'candidates' | 'otherwise'>,
): Promise<JsonWebKey> {
  const algorithm = allowedAlgorithm(header);
  const { kty, crv } = jwsAlgorithms[algorithm] as { kty: string; crv?: string };
  const candidates = choice.candidates.filter((jwk) => jwk.kty === kty && (crv === undefined || jwk.crv === crv));
  return firstThatHolds({ ...choice, candidates }, (jwk) => holds(jws, algorithm, jwk));
}

async function holds(jws: Jws, algorithm: JwsAlgorithm, jwk: JsonWebKey): Promise<boolean> {
  const key = await importKey(jwk, importAlgorithms[algorithm]);
  try {
    await flattenedVerify(jws, key, { algorithms: [algorithm], crit: knownCritical });
    return true;
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return false;
    throw broken(error instanceof errors.JOSENotSupported ? 'unknownCriticalHeader' : 'malformed');
  }
}
