import { holds, unknownIn } from './conditions.js';
import type { LocalDate } from './dates.js';
import type { FactReader } from './fact-reader.js';
import type { Condition, Confidence, Rule, Scheme } from './generated/scheme.js';

/** What an answer rests on: a version of a rule, where it was read, and how sure it is on the day. */
export interface Basis {
  readonly ruleRef: string;
  /** A URL, or an act. */
  readonly source: string;
  readonly confidence: Confidence;
}

type RuleOf<Type extends Rule['type']> = Extract<Rule, { type: Type }>;

/** The rules of a type that are in force on a day. */
export function rulesOn<Type extends Rule['type']>(scheme: Scheme, type: Type, on: LocalDate): RuleOf<Type>[] {
  const rules = (byType(scheme).get(type) ?? []) as readonly RuleOf<Type>[];
  return rules.filter((rule) => isInForce(rule, on));
}

const sorted = new WeakMap<Scheme, ReadonlyMap<string, readonly Rule[]>>();

/** A scheme is data that does not change: sorted once. */
function byType(scheme: Scheme): ReadonlyMap<string, readonly Rule[]> {
  const known = sorted.get(scheme);
  if (known) return known;
  const rules = new Map<string, Rule[]>();
  for (const rule of scheme.rules ?? []) rules.set(rule.type, [...(rules.get(rule.type) ?? []), rule]);
  sorted.set(scheme, rules);
  return rules;
}

/** Whether a day lies between the dates, both included. */
export function isInForce(dated: { readonly validFrom?: string; readonly validTo?: string }, on: LocalDate): boolean {
  return (
    !(dated.validFrom !== undefined && on < dated.validFrom) && !(dated.validTo !== undefined && on > dated.validTo)
  );
}

/** The basis of an answer. A case of a rule may have a source of its own; after `recheckBy` everything is only remembered. */
export function basisOf(rule: Rule, on: LocalDate, own?: Partial<Pick<Basis, 'source' | 'confidence'>>): Basis {
  return {
    ruleRef: rule.validFrom === undefined ? rule.id : `${rule.id}@${rule.validFrom}`,
    source: own?.source ?? rule.source,
    confidence: on > rule.recheckBy ? 'remembered' : (own?.confidence ?? rule.confidence),
  };
}

/** Whether an answer may be given as certain on it. */
export function isFirm(confidence: Confidence): boolean {
  return confidence === 'verified' || confidence === 'configuration';
}

const order: readonly Confidence[] = ['remembered', 'secondary', 'configuration', 'verified'];

/** The least sure of them. */
export function weakest(confidences: readonly Confidence[]): Confidence {
  return order.find((confidence) => confidences.includes(confidence)) ?? 'remembered';
}

/** The case that counts, and the facts that might make it an earlier one. */
export interface Choice<Case> {
  readonly chosen: Case | undefined;
  readonly missing: readonly string[];
}

/** The first case whose condition holds. One that may hold does not count, but says which facts would tell. */
export function choose<Case extends { readonly when?: Condition }>(
  cases: readonly Case[],
  facts: FactReader,
): Choice<Case> {
  const missing: string[] = [];
  for (const chosen of cases) {
    const truth = holds(chosen.when, facts);
    if (truth === true) return { chosen, missing };
    if (truth === undefined) missing.push(...unknownIn(chosen.when, facts));
  }
  return { chosen: undefined, missing };
}
