import type { LocalDate } from './dates.js';
import { type Circumstances, FactReader } from './fact-reader.js';
import type { Refusal } from './fault.js';
import type { Confidence, Scheme } from './generated/scheme.js';
import { type Finding, findings, type Reason } from './reasons.js';
import { type Basis, basisOf, isFirm, rulesOn, weakest } from './rules.js';

export type Outcome = 'eligible' | 'notEligible' | 'needsInfo' | 'needsApproval';

/** What the person must do afterwards; the decision does not depend on it. */
export interface Obligation extends Basis {
  readonly code: string;
  readonly params: Readonly<Record<string, number | string>>;
}

/** An answer of a scheme for a day. */
export interface Decision {
  readonly schemeId: string;
  readonly outcome: Outcome;
  /** At least one. */
  readonly reasons: readonly Reason[];
  readonly obligations: readonly Obligation[];
  /** Facts that would still change the outcome; of a rule that may not apply, those that tell whether it does. */
  readonly missing: readonly string[];
  /** `fr-cpf@2026-11-24` */
  readonly ruleVersion: string;
  /** Binding only where this kit keeps or reaches the accounts and every rule that counted is sure. */
  readonly authority: 'binding' | 'indicative';
  /** Of the least sure rule that counted; of the surest where one alone says no. */
  readonly confidence: Confidence;
  readonly on: LocalDate;
  /** The day up to which the scheme's author vouches for it. */
  readonly asOf: LocalDate;
  readonly source: string;
}

/**
 * Whether a scheme pays for a person, and for a course where one is given.
 * - `needsInfo` when a fact is missing that could make it `notEligible`
 * - `needsApproval` when only an approval is missing
 * - without a course, what depends on the course is left open (`satisfied: null`) and the answer is indicative
 * Source: the rules of the scheme that are in force on the day.
 */
export function decide(circumstances: Circumstances): Decision | Refusal {
  const facts = new FactReader(circumstances);
  if (facts.hasFaults) return { faults: facts.faults };
  const decision = decideWith(circumstances.scheme, facts);
  return facts.hasFaults ? { faults: facts.faults } : decision;
}

/** The same with facts that are read already; whether they had faults is for the caller to ask. */
export function decideWith(scheme: Scheme, facts: FactReader): Decision {
  const found = findings(scheme, facts);
  const missing = missingIn(found, facts);
  const outcome = outcomeOf(found, facts);
  const confidence = confidenceOf(found, outcome);
  const isComplete = outcome === 'notEligible' || found.every(({ reason }) => reason.satisfied !== null);
  const canBind = scheme.backend === 'ledger' || scheme.backend === 'connector';
  return {
    schemeId: scheme.id,
    outcome,
    reasons: found.map(({ reason }) => reason),
    obligations: outcome === 'notEligible' ? [] : obligationsOf(scheme, facts.on),
    missing: outcome === 'notEligible' ? [] : missing,
    ruleVersion: versionOf(scheme),
    authority: canBind && isComplete && isFirm(confidence) ? 'binding' : 'indicative',
    confidence,
    on: facts.on,
    asOf: scheme.asOf,
    source: scheme.url ?? scheme.sources[0]?.url ?? scheme.sources[0]?.title ?? scheme.id,
  };
}

/** What decisions and quotes name, so that it can be told later which rules they followed. */
export function versionOf({ id, version, asOf }: Scheme): string {
  return `${id}@${version ?? asOf}`;
}

function outcomeOf(found: readonly Finding[], facts: FactReader): Outcome {
  const failed = found.filter(({ reason }) => reason.satisfied === false);
  if (failed.some(({ otherwise }) => otherwise === 'notEligible')) return 'notEligible';
  if (found.some((finding) => isWaiting(finding, facts))) return 'needsInfo';
  return failed.length > 0 ? 'needsApproval' : 'eligible';
}

function isWaiting({ reason, blocks, missing }: Finding, facts: FactReader): boolean {
  return reason.code === 'rulesUnknown' || (blocks && missing.some((name) => counts(name, facts)));
}

function missingIn(found: readonly Finding[], facts: FactReader): string[] {
  const missing = found.flatMap((finding) => finding.missing.filter((name) => counts(name, facts)));
  return missing.length > 1 ? [...new Set(missing)] : missing;
}

/** Nobody waits for facts of a course that there is not. */
function counts(name: string, facts: FactReader): boolean {
  return facts.hasCourse || !(name.startsWith('course.') || name.startsWith('session.'));
}

function confidenceOf(found: readonly Finding[], outcome: Outcome): Confidence {
  if (outcome !== 'notEligible') return weakest(found.map(({ reason }) => reason.confidence));
  const refusing = found.filter(({ reason, otherwise }) => reason.satisfied === false && otherwise === 'notEligible');
  return refusing.find(({ reason }) => isFirm(reason.confidence))?.reason.confidence ?? weakestOf(refusing);
}

function weakestOf(found: readonly Finding[]): Confidence {
  return weakest(found.map(({ reason }) => reason.confidence));
}

function obligationsOf(scheme: Scheme, on: LocalDate): Obligation[] {
  return rulesOn(scheme, 'obligation', on).map((rule) => ({
    code: rule.code,
    params: rule.params,
    ...basisOf(rule, on),
  }));
}
