import { type Finding, type IntegrityCheck, integrityOf, intact } from '../finding.js';
import { type Json, type JsonObject, idOf, isObject, isText, listOf, objectsOf } from '../json.js';
import { judgeDocument, judgeText } from '../judge.js';
import { issuerCheck } from '../checks.js';
import { presentationProblems } from '../data-model.js';
import { boundsOf } from '../period.js';
import { broken } from '../refusal.js';
import { type Session, inside } from '../session.js';
import type { Checks, Holder, Signer, Verification } from '../types.js';

const maxCredentials = 100;

interface Shown {
  readonly document: JsonObject;
  readonly holder: string | undefined;
  readonly integrity: IntegrityCheck;
  readonly signers: readonly Signer[];
  /** Signed for this verifier, by the one it says. */
  readonly proven: boolean;
  readonly claims: JsonObject;
}

/** A presentation in JSON: its own proof, where it has one, and each credential in it. */
export async function judgePresentation(document: JsonObject, session: Session): Promise<Finding> {
  const holder = idOf(document['holder']);
  const { audience, nonce, contexts = {} } = session.options;
  let shown: Shown = { document, holder, integrity: intact, signers: [], proven: false, claims: {} };
  if (document['proof'] === undefined) return collect(shown, session);
  try {
    const { verifyProofs } = await import('../proofs/data-integrity.js');
    const question = {
      issuer: holder,
      purpose: 'authentication',
      fetcher: session.fetcher,
      contexts,
      challenge: nonce,
      domain: audience,
    } as const;
    const found = await verifyProofs(document, question);
    const asked = audience !== undefined && nonce !== undefined;
    const owned =
      asked && (await Promise.all(found.map(({ confirm }) => confirm()))).some(({ result }) => result === 'confirmed');
    shown = { ...shown, signers: found.map(({ signer }) => signer), proven: owned };
  } catch (error) {
    shown = { ...shown, integrity: integrityOf(error) };
  }
  return collect(shown, session);
}

/** A presentation as JWT: VCDM 1.1 (`vp` claim) or 2.0 (`vp+jwt`). */
export async function judgeVpJwt(text: string, session: Session): Promise<Finding> {
  const [{ readToken }, { verifyToken }] = await Promise.all([import('../proofs/jws.js'), import('./vc-jwt.js')]);
  const token = readToken(text);
  const { payload } = token;
  const document = isObject(payload['vp']) ? payload['vp'] : payload;
  const holder = isText(payload['iss']) ? payload['iss'] : idOf(document['holder']);
  const { audience, nonce } = session.options;
  let shown: Shown = { document, holder, integrity: intact, signers: [], proven: false, claims: payload };
  try {
    const found = await verifyToken(token, holder, session, { purpose: 'authentication' });
    if (nonce !== undefined && payload['nonce'] !== nonce) throw broken('malformed');
    if (audience !== undefined && !listOf(payload['aud']).includes(audience)) throw broken('malformed');
    const asked = audience !== undefined && nonce !== undefined;
    shown = { ...shown, signers: [found.signer], proven: asked && (await found.confirm()).result === 'confirmed' };
  } catch (error) {
    shown = { ...shown, integrity: integrityOf(error) };
  }
  return collect(shown, session);
}

async function collect(shown: Shown, session: Session): Promise<Finding> {
  const deeper = inside(session);
  const inner = listOf(shown.document['verifiableCredential']);
  const tooMany = !deeper || inner.length > maxCredentials;
  const credentials = tooMany ? [] : await Promise.all(inner.map((one) => judgeInner(one, deeper)));
  const worst = worstOf(credentials);
  const integrity: IntegrityCheck = tooMany ? { result: 'unknown', reason: 'tooComplex' } : shown.integrity;
  const nested = credentials.some(({ verdict }) => verdict === 'invalid');
  return {
    format: 'presentation',
    document: shown.document,
    issuer: shown.holder,
    integrity: integrity.result === 'intact' ? ownOrWorst(shown, worst) : integrity,
    issuerCheck: worst?.issuer ?? issuerCheck('unconfirmed', 'notChecked'),
    bounds: boundsOf({}, shown.claims),
    status: worst?.status,
    holder: holderOf(shown, credentials),
    signers: shown.signers,
    problems: [
      ...presentationProblems(shown.document),
      ...(nested ? [{ at: 'verifiableCredential', rule: 'nested' } as const] : []),
    ],
    credentials,
  };
}

function judgeInner(one: Json, session: Session): Promise<Verification> {
  return isObject(one) ? judgeDocument(one, session) : judgeText(isText(one) ? one : '', session);
}

const order = ['invalid', 'unverifiable', 'revoked', 'suspended', 'expired', 'notYetValid', 'unconfirmed', 'valid'];

/** The checks of the credential that fares worst: a presentation is no better. */
function worstOf(credentials: readonly Verification[]): Checks | undefined {
  return [...credentials].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0]?.checks;
}

function ownOrWorst(shown: Shown, worst: Checks | undefined): IntegrityCheck {
  if (worst) return worst.integrity;
  return shown.signers.length > 0 ? intact : { result: 'unknown', reason: 'noSignature' };
}

function holderOf({ proven, holder }: Shown, credentials: readonly Verification[]): Holder {
  if (!proven || credentials.length === 0) return 'notChecked';
  const subjects = credentials.map(({ credential }) => objectsOf(credential?.document['credentialSubject']).map(idOf));
  return subjects.every((ids) => ids.includes(holder)) ? 'proven' : 'mismatched';
}
