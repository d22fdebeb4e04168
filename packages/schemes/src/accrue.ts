import { isAmount, share } from './amounts.js';
import type { LocalDate } from './dates.js';
import { type Circumstances, FactReader } from './fact-reader.js';
import type { Fault, Refusal } from './fault.js';
import type { AccrualRule, CeilingRule, Scheme } from './generated/scheme.js';
import { expiryOf } from './periods.js';
import { type Basis, basisOf, choose, rulesOn, weakest } from './rules.js';

export interface AccrualInput extends Circumstances {
  /** What the account has, in the scheme's unit. */
  readonly balance: number;
  /** All that was ever credited; needed where the ceiling is a lifetime's. */
  readonly creditedSoFar?: number | undefined;
}

/** What a period brings. `credited + clipped = due`. */
export interface Accrual {
  readonly due: number;
  readonly credited: number;
  /** Lost to the ceiling; recorded, so that it can be explained. */
  readonly clipped: number;
  /** The lowest that holds; absent without one. */
  readonly ceiling?: number;
  readonly unit: string;
  /** The last day of what is credited. */
  readonly expiresOn?: LocalDate;
  readonly basis: readonly Basis[];
  /** Facts that might raise it; without them the lower amount is taken. */
  readonly missing: readonly string[];
  readonly confidence: Basis['confidence'];
}

/** What a person's account is credited on a day, clipped at the ceiling. Nothing where the scheme has no accrual in force. */
export function accrue(input: AccrualInput): Accrual | Refusal {
  const facts = new FactReader(input);
  const faults = balanceFaults(input);
  if (facts.hasFaults || faults.length > 0) return { faults: [...facts.faults, ...faults] };
  const { scheme, balance, creditedSoFar = 0 } = input;
  const accrual = accrueWith(scheme, facts, balance, creditedSoFar);
  return facts.hasFaults ? { faults: facts.faults } : accrual;
}

function accrueWith(scheme: Scheme, facts: FactReader, balance: number, creditedSoFar: number): Accrual {
  const [rule] = rulesOn(scheme, 'accrual', facts.on);
  const found = rule ? dueUnder(rule, facts) : { amount: 0, basis: [], missing: [] };
  const ceilings = rule ? rulesOn(scheme, 'ceiling', facts.on).map((ceiling) => ceilingUnder(ceiling, facts)) : [];
  const due = found.amount ?? 0;
  let credited = due;
  for (const { of, amount } of ceilings)
    if (amount !== undefined)
      credited = Math.min(credited, Math.max(0, amount - (of === 'lifetime' ? creditedSoFar : balance)));
  const basis = [...found.basis, ...ceilings.flatMap((ceiling) => ceiling.basis)];
  const limits = ceilings.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const expiresOn = rule && expiryOf(rule.expires, rule.per, facts.on);
  return {
    due,
    credited,
    clipped: due - credited,
    unit: scheme.unit,
    ...(limits.length > 0 ? { ceiling: Math.min(...limits) } : {}),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    basis,
    missing: [...new Set([...found.missing, ...ceilings.flatMap((ceiling) => ceiling.missing)])],
    confidence: weakest(basis.map(({ confidence }) => confidence)),
  };
}

interface Found {
  readonly amount: number | undefined;
  readonly basis: readonly Basis[];
  readonly missing: readonly string[];
}

/** A share of working time that is not known counts as a full one, and is missing. */
function dueUnder(rule: AccrualRule, facts: FactReader): Found {
  const whole = amountUnder(rule, facts);
  const { proRata } = rule;
  if (!proRata || whole.amount === undefined) return whole;
  const part = facts.value(proRata.fact);
  if (typeof part !== 'number') return { ...whole, missing: [...whole.missing, proRata.fact] };
  if (part >= proRata.fullFrom) return whole;
  const amount = Math.min(whole.amount, share(whole.amount, part, proRata.per, proRata.rounding));
  return { ...whole, amount, basis: [...whole.basis, basisOf(rule, facts.on, proRata)] };
}

function ceilingUnder(rule: CeilingRule, facts: FactReader): Found & Pick<CeilingRule, 'of'> {
  return { ...amountUnder(rule, facts), of: rule.of };
}

function amountUnder(rule: AccrualRule | CeilingRule, facts: FactReader): Found {
  const { chosen, missing } = choose(rule.cases, facts);
  return { amount: chosen?.amount, basis: chosen ? [basisOf(rule, facts.on, chosen)] : [], missing };
}

function balanceFaults({ balance, creditedSoFar }: AccrualInput): Fault[] {
  const message = 'is not a whole number, not negative, at most 100,000,000,000';
  return [
    ...(isAmount(balance) ? [] : [{ path: '/balance', message }]),
    ...(creditedSoFar === undefined || isAmount(creditedSoFar) ? [] : [{ path: '/creditedSoFar', message }]),
  ];
}
