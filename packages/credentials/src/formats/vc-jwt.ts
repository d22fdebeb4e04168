import { type Finding, type IntegrityCheck, integrityOf, intact } from '../finding.js';
import { type Json, type JsonObject, hasType, idOf, isObject, isText, objectsOf, textsOf, without } from '../json.js';
import { issuerCheck } from '../checks.js';
import { fromSeconds } from '../period.js';
import { type UnverifiedToken, allowedAlgorithm, keyThatSigned, readToken } from '../proofs/jws.js';
import type { SignatureFound } from '../proofs/signature.js';
import { keysOfToken, x5cOf } from '../proofs/token-keys.js';
import { broken } from '../refusal.js';
import type { Session } from '../session.js';
import { formatOf } from './recognize.js';
import { judgeSigned } from './vc.js';

const allowedTypes =
  /^(application\/)?(jwt|jose|v[cp]([+-]ld)?([+-]json)?\+jwt|(vc|dc|example)\+sd-jwt|statuslist\+jwt)$/i;
const registered = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'cnf', 'vc', 'vp', 'nonce', 'status'];

export interface TokenPurpose {
  readonly purpose: 'assertionMethod' | 'authentication';
  readonly sdJwt?: boolean;
}

/** The signature of a token, held against the keys that its issuer has. @throws {Refusal} */
export async function verifyToken(
  token: UnverifiedToken,
  issuer: string | undefined,
  session: Session,
  { purpose, sdJwt = false }: TokenPurpose,
): Promise<SignatureFound> {
  const { header, payload, jws } = token;
  checkClaims(header, payload);
  const algorithm = allowedAlgorithm(header);
  const x5c = x5cOf(header);
  if (x5c.length > 0) {
    const { keyOfSeal, sealSigner } = await import('../proofs/seal.js');
    const seal = await keyOfSeal(x5c, header, objectsOf(payload['issuer'])[0], session.trust, session.now);
    await keyThatSigned(jws, header, seal);
    return {
      signer: sealSigner(seal, algorithm),
      confirm: () => seal.confirm(seal.candidates[0] ?? {}),
      contexts: {},
      expires: undefined,
    };
  }
  const supplied = session.options.keys ?? [];
  const choice = await keysOfToken({ header, issuer, purpose, fetcher: session.fetcher, sdJwt, supplied });
  const jwk = await keyThatSigned(jws, header, choice);
  const signer = { id: choice.controller, algorithm, signedAt: fromSeconds(payload['iat']), certificates: [] };
  return { signer, confirm: () => choice.confirm(jwk), contexts: {}, expires: undefined };
}

/** RFC 7519 claims and RFC 8725 `typ`: of the right kind, or the token is none. @throws {Refusal} `malformed` */
function checkClaims(header: JsonObject, payload: JsonObject): void {
  const { typ } = header;
  const numbers = [payload['exp'], payload['nbf'], payload['iat']];
  const texts = [payload['iss'], payload['sub'], payload['jti']];
  const fine =
    (typ === undefined || (isText(typ) && allowedTypes.test(typ))) &&
    numbers.every((claim) => claim === undefined || (typeof claim === 'number' && fromSeconds(claim) !== undefined)) &&
    texts.every((claim) => claim === undefined || isText(claim));
  if (!fine) throw broken('malformed');
}

/** A credential as JWT: VCDM 1.1 (`vc` claim) or 2.0 (`vc+jwt`, the payload is the credential). */
export async function judgeVcJwt(text: string, session: Session): Promise<Finding> {
  const token = readToken(text);
  const { payload } = token;
  const document = isObject(payload['vc']) ? credentialOfV1(payload, payload['vc']) : without(payload, ...registered);
  const claimed = isText(payload['iss']) ? payload['iss'] : undefined;
  const issuer = idOf(document['issuer']) ?? claimed;
  const signatures: SignatureFound[] = [];
  let integrity: IntegrityCheck = intact;
  try {
    const found = await verifyToken(token, claimed ?? issuer, session, { purpose: 'assertionMethod' });
    // Two issuers in one token: the key can be the one's only.
    const contradicts = claimed !== undefined && issuer !== claimed;
    signatures.push(
      contradicts ? { ...found, confirm: async () => issuerCheck('contradicted', 'keyOfAnother') } : found,
    );
  } catch (error) {
    integrity = integrityOf(error);
  }
  const format = formatOf(document);
  return judgeSigned(
    { document, format: format === 'vc' ? 'vc-jwt' : format, issuer, integrity, signatures, claims: payload },
    session,
  );
}

/** VCDM 1.1 §6.3.1: registered claims stand for members of the credential. What the credential says itself stays. */
function credentialOfV1(payload: JsonObject, vc: JsonObject): JsonObject {
  const { iss, jti, sub, nbf, exp } = payload;
  const subject = vc['credentialSubject'];
  const merged: Record<string, Json | undefined> = {
    ...vc,
    id: vc['id'] ?? jti,
    issuer: vc['issuer'] ?? iss,
    issuanceDate: vc['issuanceDate'] ?? vc['validFrom'] ?? fromSeconds(nbf),
    expirationDate: vc['expirationDate'] ?? fromSeconds(exp),
    credentialSubject:
      isObject(subject) && sub !== undefined && subject['id'] === undefined ? { id: sub, ...subject } : subject,
  };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

/** What a token holds, before anything is verified. @throws {Refusal} */
export function contentOfToken(text: string): 'presentation' | 'open-badge-2' | 'sd-jwt' | 'credential' {
  const { header, payload } = readToken(text);
  if (isText(header['typ']) && /sd-jwt$/i.test(header['typ'])) return 'sd-jwt';
  if (isObject(payload['vp']) || hasType(payload, 'VerifiablePresentation')) return 'presentation';
  if (
    formatOf(payload) === 'open-badge-2' ||
    (hasType(payload, 'Assertion') && textsOf(payload['@context']).length > 0)
  )
    return 'open-badge-2';
  return 'credential';
}
