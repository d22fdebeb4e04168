import { comparisonsIn, holds, type Truth, unknownIn } from './conditions.js';
import type { FactReader } from './fact-reader.js';
import { isAsked } from './facts.js';
import type { EligibilityRule, Scheme, WindowRule } from './generated/scheme.js';
import { type Basis, basisOf, rulesOn } from './rules.js';

export type ReasonParams = Readonly<Record<string, number | boolean | string | readonly string[]>>;

/** Why a decision is as it is. The words for `code` live with the elements; `params` fill their gaps. */
export interface Reason extends Basis {
  readonly code: string;
  readonly params: ReasonParams;
  /** Null: not known yet. */
  readonly satisfied: boolean | null;
}

/** A reason, what a failure of it means, and the facts that it waits for. */
export interface Finding {
  readonly reason: Reason;
  readonly otherwise: 'notEligible' | 'needsApproval';
  readonly missing: readonly string[];
  /** Whether nothing can be said before they are known. */
  readonly blocks: boolean;
}

/** What the scheme's own dates, its territory, its windows and its rules say, in this order. */
export function findings(scheme: Scheme, facts: FactReader): Finding[] {
  const found = [validity(scheme, facts.on)];
  if (scheme.country !== 'EU') found.push(territory(scheme, facts));
  for (const rule of rulesOn(scheme, 'window', facts.on)) found.push(window(rule, facts));
  const rules = rulesOn(scheme, 'eligibility', facts.on);
  for (const rule of rules) {
    const finding = eligibility(rule, facts);
    if (finding) found.push(finding);
  }
  if (rules.length === 0) found.push(noRules(scheme, facts.on));
  return found;
}

/** By its dates where it has them: what ended can still be decided for a day on which it ran. */
function validity(scheme: Scheme, on: string): Finding {
  const { validFrom, validTo, status } = scheme;
  const hasEnded = validTo === undefined ? status === 'ended' : on > validTo;
  const hasStarted = validFrom === undefined ? status !== 'announced' : on >= validFrom;
  if (hasEnded) return header(scheme, on, 'schemeEnded', validTo === undefined ? {} : { validTo }, false);
  if (!hasStarted) return header(scheme, on, 'schemeNotStarted', validFrom === undefined ? {} : { validFrom }, false);
  return header(scheme, on, 'schemeRuns', {}, true);
}

/** A scheme of a country is for people who live, work or are insured there. */
function territory(scheme: Scheme, facts: FactReader): Finding {
  const { country, region } = scheme;
  const inCountry = isAmong(facts.value('person.countries'), (code) => code === country);
  const inRegion =
    region === undefined ? true : isAmong(facts.value('person.regions'), (code) => code.startsWith(region));
  const truth = inCountry === false || inRegion === false ? false : inCountry && inRegion;
  const missing = [
    ...(inCountry === undefined ? ['person.countries'] : []),
    ...(inRegion === undefined ? ['person.regions'] : []),
  ];
  const params = { country, ...(region === undefined ? {} : { region }) };
  return header(scheme, facts.on, 'territory', params, truth, truth === undefined ? missing : []);
}

function isAmong(codes: unknown, matches: (code: string) => boolean): Truth {
  return Array.isArray(codes) ? (codes as string[]).some(matches) : undefined;
}

function window(rule: WindowRule, facts: FactReader): Finding {
  const { opens, firstCome = false } = rule;
  const open = facts.value('account.windowOpen');
  const planned = opens?.some(({ from, to }) => from <= facts.on && facts.on <= to);
  // Where it is first come, first served, a window may have closed before its last day.
  const truth = planned === false ? false : typeof open === 'boolean' ? open : firstCome ? undefined : planned;
  const next = opens?.find(({ from }) => from > facts.on)?.from;
  return {
    reason: reasonOf('window', next === undefined ? {} : { next }, basisOf(rule, facts.on), truth),
    otherwise: 'notEligible',
    missing: truth === undefined ? ['account.windowOpen'] : [],
    blocks: true,
  };
}

/**
 * A rule that may not apply fails nobody. Where it depends on what only the registry or the operator knows whether it applies, it is left
 * open, and without a course it says nothing: a visitor is not asked for it.
 */
function eligibility(rule: EligibilityRule, facts: FactReader): Finding | undefined {
  const applies = holds(rule.when, facts);
  const required = holds(rule.requires, facts);
  if (applies === false || (applies === undefined && required === true)) return undefined;
  const otherwise = rule.otherwise ?? 'notEligible';
  const truth = applies ? verdict(required, otherwise) : undefined;
  const waitsFor = unknownIn(rule.when, facts);
  const isOpen = waitsFor.length > 0 && !waitsFor.some(isAsked);
  if (isOpen && !facts.hasCourse) return undefined;
  const missing = waitsFor.length > 0 ? waitsFor : unknownIn(rule.requires, facts);
  return {
    reason: reasonOf(rule.code, paramsOf(rule), basisOf(rule, facts.on), truth),
    otherwise,
    missing: truth === undefined ? missing : [],
    blocks: !isOpen,
  };
}

/** An approval of which nothing is known is still to be asked for. */
function verdict(required: Truth, otherwise: Finding['otherwise']): Truth {
  return required === undefined && otherwise === 'needsApproval' ? false : required;
}

const paramsByRule = new WeakMap<EligibilityRule, ReasonParams>();

/** The figures of a rule under the names of their facts: `{ ageGte: 18, ageLte: 65 }`. */
function paramsOf(rule: EligibilityRule): ReasonParams {
  const known = paramsByRule.get(rule);
  if (known) return known;
  const params: Record<string, ReasonParams[string]> = {};
  for (const { fact = '', op = '', value } of comparisonsIn(rule.requires)) {
    const name = `${fact.slice(fact.indexOf('.') + 1)}${op.charAt(0).toUpperCase()}${op.slice(1)}`;
    if (value !== undefined && !(name in params)) params[name] = value;
  }
  paramsByRule.set(rule, params);
  return params;
}

function noRules(scheme: Scheme, on: string): Finding {
  return header(scheme, on, 'rulesUnknown', {}, undefined);
}

function header(
  scheme: Scheme,
  on: string,
  code: string,
  params: ReasonParams,
  truth: Truth,
  missing: readonly string[] = [],
): Finding {
  const [source] = scheme.sources;
  const confidence = on > scheme.recheckBy ? 'remembered' : (source?.confidence ?? 'remembered');
  const basis: Basis = { ruleRef: code, source: source?.url ?? source?.title ?? scheme.id, confidence };
  return {
    reason: { code, params, ...basis, satisfied: truth ?? null },
    otherwise: 'notEligible',
    missing,
    blocks: true,
  };
}

function reasonOf(code: string, params: ReasonParams, { ruleRef, source, confidence }: Basis, truth: Truth): Reason {
  return { code, params, ruleRef, source, confidence, satisfied: truth ?? null };
}
