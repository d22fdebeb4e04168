import { type Finding, type IntegrityCheck, conclude, confirmAll, integrityOf, intact } from '../finding.js';
import { matchHolder } from '../holder.js';
import { fromBase64url, fromUtf8 } from '../encoding/base64url.js';
import { type JsonObject, hasType, idOf, isText, objectsOf } from '../json.js';
import { boundsOf } from '../period.js';
import { allowedAlgorithm, keyThatSigned, readHeader } from '../proofs/jws.js';
import { keyOfSeal, sealSigner } from '../proofs/seal.js';
import type { SignatureFound } from '../proofs/signature.js';
import { keysOfToken, x5cOf } from '../proofs/token-keys.js';
import { Refusal, broken } from '../refusal.js';
import { type Session, inside } from '../session.js';
import { statusOf } from '../status/status.js';
import { parseObject } from '../strict-json.js';
import type { Format } from '../types.js';
import { formatOf } from './recognize.js';

const maxSignatures = 5;

/**
 * A JWS in JSON serialization: the seal of a European Digital Credential (JAdES, RFC 7797 `b64: false`) over the JSON text itself. Looked at is
 * the core signature; timestamps, the unprotected `etsiU` and the EU trusted lists are not.
 */
export async function judgeSeal(jws: JsonObject, session: Session): Promise<Finding> {
  const signatures: SignatureFound[] = [];
  let document: JsonObject | undefined;
  let integrity: IntegrityCheck = intact;
  try {
    const parts = signaturesOf(jws);
    document = contentOf(jws, parts);
    for (const part of parts) signatures.push(await verifySignature(jws, part, document, session));
  } catch (error) {
    integrity = integrityOf(error);
  }
  return finish(document, integrity, signatures, session);
}

async function finish(
  document: JsonObject | undefined,
  integrity: IntegrityCheck,
  signatures: readonly SignatureFound[],
  session: Session,
): Promise<Finding> {
  const issuer = document && (idOf(document['issuer']) ?? idOf(document['holder']));
  const format: Format = document && formatOf(document) !== 'unknown' ? formatOf(document) : 'edc';
  const base: Finding = {
    format,
    document,
    issuer,
    integrity,
    signers: signatures.map(({ signer }) => signer),
    bounds: boundsOf(document ?? {}),
  };
  if (integrity.result !== 'intact' || !document) return base;
  const issuerCheck = await confirmAll(signatures);
  const deeper = inside(session);
  const sealed =
    hasType(document, 'VerifiablePresentation') && deeper ? objectsOf(document['verifiableCredential']) : [];
  const credentials = deeper
    ? await Promise.all(sealed.map(async (one) => conclude(await finish(one, integrity, signatures, deeper), deeper)))
    : [];
  return {
    ...base,
    issuerCheck,
    holder: await matchHolder(document, session.options.holder),
    ...(session.checkStatus &&
      issuerCheck.result !== 'contradicted' && { status: await statusOf(document, {}, issuer, session) }),
    ...(credentials.length > 0 && { credentials }),
  };
}

function signaturesOf(jws: JsonObject): JsonObject[] {
  const parts = Array.isArray(jws['signatures']) ? objectsOf(jws['signatures']) : [jws];
  if (parts.length === 0) throw new Refusal('noSignature');
  if (parts.length > maxSignatures) throw new Refusal('tooComplex');
  return parts;
}

const protectedOf = (part: JsonObject): string => {
  const encoded = part['protected'];
  if (!isText(encoded)) throw broken('malformed');
  return encoded;
};

/** All signatures must read the payload alike. */
function contentOf(jws: JsonObject, parts: readonly JsonObject[]): JsonObject {
  const payload = jws['payload'];
  if (!isText(payload)) throw broken('malformed');
  const plain = new Set(parts.map((part) => readHeader(protectedOf(part))['b64'] === false));
  if (plain.size !== 1) throw broken('malformed');
  return parseObject(plain.has(true) ? payload : fromUtf8(fromBase64url(payload)));
}

async function verifySignature(
  jws: JsonObject,
  part: JsonObject,
  document: JsonObject,
  session: Session,
): Promise<SignatureFound> {
  const encoded = protectedOf(part);
  const signature = part['signature'];
  if (!isText(signature) || !isText(jws['payload'])) throw broken('malformed');
  fromBase64url(signature);
  const header = readHeader(encoded);
  const algorithm = allowedAlgorithm(header);
  const parts = { protected: encoded, payload: jws['payload'], signature };
  const x5c = x5cOf(header);
  if (x5c.length > 0) {
    const seal = await keyOfSeal(x5c, header, objectsOf(document['issuer'])[0], session.trust, session.now);
    await keyThatSigned(parts, header, seal);
    return {
      signer: sealSigner(seal, algorithm),
      confirm: () => seal.confirm(seal.candidates[0] ?? {}),
      contexts: {},
      expires: undefined,
    };
  }
  const issuer = idOf(document['issuer']);
  const choice = await keysOfToken({
    header,
    issuer,
    purpose: 'assertionMethod',
    fetcher: session.fetcher,
    supplied: session.options.keys ?? [],
  });
  const jwk = await keyThatSigned(parts, header, choice);
  const signer = {
    id: choice.controller,
    algorithm,
    signedAt: isText(header['sigT']) ? header['sigT'] : undefined,
    certificates: [],
  };
  return { signer, confirm: () => choice.confirm(jwk), contexts: {}, expires: undefined };
}
