import { type Json, type JsonObject, deepFreeze, idOf, isText, without } from './json.js';
import { type IssuerCheck, issuerCheck } from './checks.js';
import { type Bounds, fromSeconds, isDateTime, periodOf } from './period.js';
import type { SignatureFound } from './proofs/signature.js';
import type { IntegrityReason, StatusReason } from './reasons.js';
import { Refusal } from './refusal.js';
import type { Session } from './session.js';
import { trustIn } from './trust.js';
import type {
  Check,
  Checks,
  Format,
  Holder,
  Integrity,
  Problem,
  ReadCredential,
  Signer,
  Status,
  Verification,
} from './types.js';
import { verdictOf } from './verdict.js';

export type IntegrityCheck = Check<Integrity, IntegrityReason>;
export type StatusCheck = Check<Status, StatusReason>;

/** What a format found out, before a verdict is drawn. */
export interface Finding {
  readonly format: Format;
  readonly document?: JsonObject | undefined;
  readonly issuer?: string | undefined;
  readonly integrity: IntegrityCheck;
  readonly issuerCheck?: IssuerCheck | undefined;
  readonly bounds?: Bounds | undefined;
  readonly status?: StatusCheck | undefined;
  readonly holder?: Holder | undefined;
  readonly signers?: readonly Signer[] | undefined;
  readonly contexts?: Readonly<Record<string, string>> | undefined;
  readonly problems?: readonly Problem[] | undefined;
  readonly credentials?: readonly Verification[] | undefined;
}

export const intact: IntegrityCheck = { result: 'intact', reason: 'signatureHolds' };
export const statusNotChecked: StatusCheck = { result: 'none', reason: 'notChecked' };

/** A refusal as the integrity check it stands for. Errors that are none of ours are rethrown. */
export function integrityOf(error: unknown): IntegrityCheck {
  if (!(error instanceof Refusal)) throw error;
  return { result: error.broken ? 'broken' : 'unknown', reason: error.reason as IntegrityReason };
}

/** Asks whose the signatures are, one after the other: one that is the issuer's is enough, the others are witnesses. */
export async function confirmAll(signatures: readonly SignatureFound[]): Promise<IssuerCheck> {
  let answer: IssuerCheck | undefined;
  for (const { confirm } of signatures) {
    const next = await confirm();
    if (next.result === 'confirmed') return next;
    if (!answer || next.result === 'contradicted') answer = next;
  }
  return answer ?? issuerCheck('unknown', 'notChecked');
}

/** Draws the verdict. The only place where a ReadCredential is made. */
export function conclude(finding: Finding, session: Session): Verification {
  const { document, issuer, integrity, format, signers = [], contexts = {}, problems = [], credentials } = finding;
  const checks: Checks = {
    integrity,
    issuer: finding.issuerCheck ?? issuerCheck('unknown', 'notChecked'),
    period: finding.bounds ? periodOf(finding.bounds, session.now) : { result: 'current', reason: 'notChecked' },
    status: finding.status ?? statusNotChecked,
  };
  const shown =
    document && integrity.result !== 'broken' ? readCredential(document, issuer, finding.bounds) : undefined;
  return {
    verdict: verdictOf(checks, problems),
    checks,
    trust: checks.issuer.result === 'confirmed' ? trustIn(issuer, signers, session.trust) : 'unknown',
    holder: finding.holder ?? 'notChecked',
    format,
    ...(shown && { credential: shown }),
    ...(credentials && { credentials }),
    signers,
    contexts,
    problems,
  };
}

function readCredential(document: JsonObject, issuer: string | undefined, bounds: Bounds | undefined): ReadCredential {
  const read = {
    document: deepFreeze(without(document, 'proof')),
    id: idOf(document),
    issuer,
    validFrom: firstDate(bounds?.from),
    validUntil: firstDate(bounds?.until),
  };
  return Object.freeze(read) as unknown as ReadCredential;
}

function firstDate(values: readonly (Json | undefined)[] = []): string | undefined {
  const dates = values.map((value) => fromSeconds(value) ?? value).filter(isText);
  return dates.find(isDateTime) ?? dates[0];
}
