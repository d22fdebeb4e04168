import { modelProblems } from '../data-model.js';
import { type Finding, type IntegrityCheck, confirmAll, integrityOf, intact } from '../finding.js';
import { matchHolder } from '../holder.js';
import { type JsonObject, idOf } from '../json.js';
import { boundsOf } from '../period.js';
import type { SignatureFound } from '../proofs/signature.js';
import type { Session } from '../session.js';
import type { Format, Problem } from '../types.js';
import { statusOf } from '../status/status.js';

/** A credential with Data Integrity proofs, or with none. */
export async function judgeVc(document: JsonObject, format: Format, session: Session): Promise<Finding> {
  const issuer = idOf(document['issuer']);
  const { verifyProofs } = await import('../proofs/data-integrity.js');
  const question = {
    issuer,
    purpose: 'assertionMethod',
    fetcher: session.fetcher,
    contexts: session.options.contexts ?? {},
  } as const;
  let signatures: readonly SignatureFound[] = [];
  let integrity: IntegrityCheck = intact;
  try {
    signatures = await verifyProofs(document, question);
  } catch (error) {
    integrity = integrityOf(error);
  }
  return judgeSigned({ document, format, issuer, integrity, signatures, claims: {} }, session);
}

export interface Signed {
  readonly document: JsonObject;
  readonly format: Format;
  readonly issuer: string | undefined;
  readonly integrity: IntegrityCheck;
  readonly signatures: readonly SignatureFound[];
  /** Registered claims of a token. */
  readonly claims: JsonObject;
}

async function problemsOf(document: JsonObject): Promise<Problem[]> {
  const problems = modelProblems(document);
  if (document['relatedResource'] === undefined) return problems;
  const { digestProblems } = await import('../related-resources.js');
  return [...problems, ...digestProblems(document)];
}

/** What all signed formats share, once the signature has been looked at: whose it is, and only then its status. */
export async function judgeSigned(signed: Signed, session: Session): Promise<Finding> {
  const { document, format, issuer, integrity, signatures, claims } = signed;
  const problems = await problemsOf(document);
  const base: Finding = {
    format,
    document,
    issuer,
    integrity,
    problems: integrity.result === 'intact' ? problems : [],
    signers: signatures.map(({ signer }) => signer),
    contexts: Object.assign({}, ...signatures.map(({ contexts }) => contexts)) as Record<string, string>,
    bounds: boundsOf(
      document,
      claims,
      signatures.map(({ expires }) => expires),
    ),
  };
  if (integrity.result !== 'intact') return base;
  const issuerCheck = await confirmAll(signatures);
  const askStatus = session.checkStatus && issuerCheck.result !== 'contradicted' && problems.length === 0;
  return {
    ...base,
    issuerCheck,
    holder: await matchHolder(document, session.options.holder),
    ...(askStatus && { status: await statusOf(document, claims, issuer, session) }),
  };
}
