import type { LocalDate } from './dates.js';
import { type Circumstances, FactReader } from './fact-reader.js';
import type { Refusal } from './fault.js';
import type { Condition, Period, Scheme } from './generated/scheme.js';
import { expiryOf } from './periods.js';
import { type Basis, basisOf, choose, rulesOn } from './rules.js';

/** A sum that a scheme gives for a period; once in it. */
export interface Grant {
  /** Its name in the scheme. */
  readonly grant: string;
  /** In the scheme's unit. */
  readonly amount: number;
  readonly per: Period;
  /** The last day. */
  readonly expiresOn?: LocalDate;
  readonly earmark?: Condition;
  readonly basis: Basis;
}

export interface Grants {
  readonly grants: readonly Grant[];
  /** Facts that might bring more. */
  readonly missing: readonly string[];
}

/** The grants that a person would get on a day. Whether one was made in the period already is for the account to say. */
export function grantsOn(circumstances: Circumstances): Grants | Refusal {
  const facts = new FactReader(circumstances);
  if (facts.hasFaults) return { faults: facts.faults };
  const grants = grantsWith(circumstances.scheme, facts);
  return facts.hasFaults ? { faults: facts.faults } : grants;
}

/** The same with facts that are read already. */
export function grantsWith(scheme: Scheme, facts: FactReader): Grants {
  const grants: Grant[] = [];
  const missing = new Set<string>();
  for (const rule of rulesOn(scheme, 'grant', facts.on)) {
    const choice = choose(rule.cases, facts);
    for (const name of choice.missing) missing.add(name);
    if (!choice.chosen) continue;
    const expiresOn = expiryOf(rule.expires, rule.per, facts.on);
    grants.push({
      grant: rule.grant,
      amount: choice.chosen.amount,
      per: rule.per,
      ...(expiresOn === undefined ? {} : { expiresOn }),
      ...(rule.earmark === undefined ? {} : { earmark: rule.earmark }),
      basis: basisOf(rule, facts.on, choice.chosen),
    });
  }
  return { grants, missing: [...missing] };
}
