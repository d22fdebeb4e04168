import { share } from './amounts.js';
import { holds, unknownIn } from './conditions.js';
import type { FactReader } from './fact-reader.js';
import type { CoPaymentRule, Scheme } from './generated/scheme.js';
import { type Basis, basisOf, choose, rulesOn } from './rules.js';

/** What the learner pays of an enrolment whatever the account holds. */
export interface CoPaymentDue {
  readonly amount: number;
  readonly exempt: boolean;
  /** The code of the exemption that holds; null without one. */
  readonly why: string | null;
  /** Absent where the scheme has no co-payment. */
  readonly basis?: Basis;
  /** Facts that might exempt. */
  readonly missing: readonly string[];
  /** Exemptions that do not hold, but that a person can bring about. */
  readonly offers: readonly string[];
}

/** The co-payment of a price, never more than it. */
export function coPaymentOf(scheme: Scheme, facts: FactReader, price: number): CoPaymentDue {
  const [rule] = rulesOn(scheme, 'coPayment', facts.on);
  const { chosen, missing } = choose(rule?.cases ?? [], facts);
  if (!rule || !chosen) return { amount: 0, exempt: false, why: null, missing, offers: [] };
  const basis = basisOf(rule, facts.on, chosen);
  const exemption = rule.exempt.find(({ when }) => holds(when, facts) === true);
  if (exemption) return { amount: 0, exempt: true, why: exemption.code, basis, missing: [], offers: [] };
  const due = chosen.amount ?? share(price, chosen.basisPoints ?? 0, 10_000, rule.rounding);
  return {
    amount: Math.min(due, price),
    exempt: false,
    why: null,
    basis,
    missing: [...missing, ...rule.exempt.flatMap(({ when }) => unknownIn(when, facts))],
    offers: offersOf(rule),
  };
}

function offersOf({ exempt }: CoPaymentRule): string[] {
  return exempt.filter(({ offer }) => offer).map(({ code }) => code);
}
