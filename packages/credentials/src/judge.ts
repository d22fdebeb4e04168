import { breathe } from './breathe.js';
import { prepareDescription } from './describe/describe.js';
import { type Finding, conclude, integrityOf } from './finding.js';
import { envelopedToken, formatOf, isJwsJson } from './formats/recognize.js';
import { type Opened, openBytes, openInput, snapshot } from './input/open.js';
import { type Json, type JsonObject, idOf, isObject } from './json.js';
import { boundsOf } from './period.js';
import { Refusal } from './refusal.js';
import { type Session, inside } from './session.js';
import type { Verification, VerifyInput } from './types.js';

/** Judges whatever was handed in. Never throws for what a document contains. */
export function judge(input: VerifyInput, session: Session): Promise<Verification> {
  const taken = snapshot(input);
  return settle(async () => judgeOpened(await openInput(taken, session.fetcher), session), session);
}

/** Text or bytes that came from within: a status list, an entry of a presentation. Not followed if it is a URL. */
export async function judgeText(text: string | Uint8Array, session: Session): Promise<Verification> {
  return settle(async () => {
    if (typeof text === 'string' && /^\s*https?:/i.test(text)) throw new Refusal('notACredential');
    const opened =
      typeof text === 'string' ? await openInput(text, session.fetcher) : await openBytes(text, session.fetcher);
    return judgeOpened(opened, session);
  }, session);
}

export const judgeDocument = (document: JsonObject, session: Session): Promise<Verification> =>
  settle(() => judgeJson(document, undefined, session), session);

async function settle(find: () => Promise<Finding>, session: Session): Promise<Verification> {
  await breathe();
  const finding = await find().catch((error: unknown): Finding => ({
    format: 'unknown',
    integrity: integrityOf(error),
  }));
  const verification = conclude(finding, session);
  // Status lists are not described to anyone.
  if (session.checkStatus) await prepareDescription(verification);
  return verification;
}

async function judgeOpened(opened: Opened, session: Session): Promise<Finding> {
  switch (opened.kind) {
    case 'document':
      return judgeJson(opened.document, opened.source, session);
    case 'sd-jwt':
      return (await import('./formats/sd-jwt.js')).judgeSdJwt(opened.token, session);
    case 'token':
      return judgeToken(opened.token, session);
    case 'xml':
      return { format: 'legacy-xml', integrity: { result: 'unknown', reason: 'legacyXml' } };
  }
}

async function judgeToken(token: string, session: Session): Promise<Finding> {
  const { contentOfToken, judgeVcJwt } = await import('./formats/vc-jwt.js');
  switch (contentOfToken(token)) {
    case 'presentation':
      return (await import('./formats/presentation.js')).judgeVpJwt(token, session);
    case 'open-badge-2':
      return (await import('./formats/open-badge-2.js')).judgeSignedBadge(token, session);
    case 'sd-jwt':
      return (await import('./formats/sd-jwt.js')).judgeSdJwt(`${token}~`, session);
    case 'credential':
      return judgeVcJwt(token, session);
  }
}

async function judgeJson(document: JsonObject, source: string | undefined, session: Session): Promise<Finding> {
  if (isJwsJson(document)) return (await import('./formats/seal.js')).judgeSeal(document, session);
  const token = envelopedToken(document);
  const deeper = inside(session);
  if (token && deeper)
    return judgeOpened(token.includes('~') ? { kind: 'sd-jwt', token } : { kind: 'token', token }, deeper);
  const format = formatOf(document);
  switch (format) {
    case 'unknown':
      return {
        format,
        document,
        integrity: { result: 'unknown', reason: isSigned(document) ? 'notACredential' : 'noSignature' },
      };
    case 'blockcerts':
      return unverifiable(document);
    case 'open-badge-2':
      return (await import('./formats/open-badge-2.js')).judgeHostedBadge(document, source, session);
    case 'presentation':
      return (await import('./formats/presentation.js')).judgePresentation(document, session);
    case 'clr-2':
      return judgeRecord(document, session);
    default:
      return (await import('./formats/vc.js')).judgeVc(document, format, session);
  }
}

const isSigned = (document: JsonObject): boolean => document['proof'] !== undefined;

/** Anchored in a blockchain, which is not asked here. Shown for what it says of itself. */
const unverifiable = (document: JsonObject): Finding => ({
  format: 'blockcerts',
  document,
  issuer: idOf(document['issuer']),
  integrity: { result: 'unknown', reason: 'blockchainAnchor' },
  bounds: boundsOf(document),
});

/** A comprehensive learner record, and each credential in it for itself. */
async function judgeRecord(document: JsonObject, session: Session): Promise<Finding> {
  const { judgeVc } = await import('./formats/vc.js');
  const finding = await judgeVc(document, 'clr-2', session);
  const deeper = inside(session);
  if (finding.integrity.result !== 'intact' || !deeper) return finding;
  const credentials = await Promise.all(
    nestedIn(document).map((one) => (isObject(one) ? judgeDocument(one, deeper) : judgeText(String(one), deeper))),
  );
  return { ...finding, credentials };
}

function nestedIn(document: JsonObject): readonly Json[] {
  const subject = document['credentialSubject'];
  const nested = isObject(subject) ? subject['verifiableCredential'] : undefined;
  return Array.isArray(nested) ? nested.slice(0, 100) : [];
}
