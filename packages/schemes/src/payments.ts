import { share } from './amounts.js';
import { holds, unknownIn } from './conditions.js';
import type { FactReader } from './fact-reader.js';
import type { EmployerShareRule, Scheme, SupportRule } from './generated/scheme.js';
import { type Basis, basisOf, choose, rulesOn } from './rules.js';
import type { Entitlement } from './spend-order.js';

export type Payer = 'account' | 'employer' | 'state' | 'fund' | 'learner';

/** A part of a price, in minor units. */
export interface Payment {
  readonly payer: Payer;
  readonly code:
    'coPayment' | 'contribution' | 'employerShare' | 'support' | 'entitlement' | 'notEligible' | 'remainder';
  readonly amount: number;
  /** Absent where no rule says it: a contribution, the remainder. */
  readonly basis?: Basis;
  readonly entitlementId?: string;
}

/** What was used of a rule's caps in its current period, in minor units. */
export interface Used {
  /** Of prices that counted towards `upTo`. */
  readonly counted?: number | undefined;
  /** Of what was paid towards `cap`. */
  readonly paid?: number | undefined;
}

export interface Payments {
  readonly payments: readonly Payment[];
  readonly missing: readonly string[];
  /** What limited a payment to less than was there. */
  readonly limits: readonly Basis[];
}

const nothing: Payments = { payments: [], missing: [], limits: [] };

/** Employer and state share what is to be paid, by the employer's size. */
export function employerShareOf(scheme: Scheme, facts: FactReader, toPay: number): Payments {
  const [rule] = rulesOn(scheme, 'employerShare', facts.on);
  if (!rule) return nothing;
  const basis = basisOf(rule, facts.on);
  const { points, missing } = employerPoints(rule, facts);
  if (points === undefined) return { ...nothing, missing };
  const employer = share(toPay, points, 10_000, rule.rounding);
  const payments: Payment[] = [
    { payer: 'employer', code: 'employerShare', amount: employer, basis },
    { payer: rule.payer, code: 'support', amount: toPay - employer, basis },
  ];
  return { payments, missing, limits: [] };
}

/** A waiver that may hold does not count, but says which facts would tell. */
function employerPoints(
  rule: EmployerShareRule,
  facts: FactReader,
): { points: number | undefined; missing: readonly string[] } {
  if (rule.waived.some(({ when }) => holds(when, facts) === true)) return { points: 0, missing: [] };
  const staff = facts.value(rule.staff);
  if (typeof staff !== 'number') return { points: undefined, missing: [rule.staff] };
  const points = rule.bands.filter(({ from }) => from <= staff).at(-1)?.basisPoints;
  return { points, missing: points === 0 ? [] : rule.waived.flatMap(({ when }) => unknownIn(when, facts)) };
}

/** Shares of the price, each up to its caps, together not more than is to be paid. */
export function supportOf(
  scheme: Scheme,
  facts: FactReader,
  price: number,
  toPay: number,
  used: Readonly<Record<string, Used>>,
): Payments {
  const payments: Payment[] = [];
  const missing: string[] = [];
  let left = toPay;
  for (const rule of rulesOn(scheme, 'support', facts.on)) {
    const choice = choose(rule.cases, facts);
    missing.push(...choice.missing);
    if (!choice.chosen) continue;
    const amount = Math.min(left, supported(rule, choice.chosen, price, used[rule.id] ?? {}));
    left -= amount;
    payments.push({ payer: rule.payer, code: 'support', amount, basis: basisOf(rule, facts.on, choice.chosen) });
  }
  return { payments, missing, limits: [] };
}

function supported(
  { rounding }: SupportRule,
  { basisPoints, upTo, cap }: SupportRule['cases'][number],
  price: number,
  { counted = 0, paid = 0 }: Used,
): number {
  const counts = upTo === undefined ? price : Math.min(price, Math.max(0, upTo - counted));
  const amount = share(counts, basisPoints, 10_000, rounding);
  return cap === undefined ? amount : Math.min(amount, Math.max(0, cap - paid));
}

/** The most that the account may pay for a course of that price. */
export function limitOf(
  scheme: Scheme,
  facts: FactReader,
  price: number,
): Omit<Payments, 'payments'> & { most: number } {
  const limits: Basis[] = [];
  const missing: string[] = [];
  let most = price;
  for (const rule of rulesOn(scheme, 'limit', facts.on)) {
    const choice = choose(rule.cases, facts);
    missing.push(...choice.missing);
    if (!choice.chosen) continue;
    const { basisPoints = 10_000, amount = price } = choice.chosen;
    const limit = Math.min(amount, share(price, basisPoints, 10_000, rule.rounding));
    if (limit < price) limits.push(basisOf(rule, facts.on, choice.chosen));
    most = Math.min(most, limit);
  }
  return { most, missing, limits };
}

/** Entitlements in the order given, until the sum is reached. */
export function drawFrom(
  order: readonly Entitlement[],
  toPay: number,
  bases: Readonly<Record<string, Basis>>,
): readonly Payment[] {
  let left = toPay;
  return order.flatMap(({ id, available }): Payment[] => {
    const amount = Math.min(available, left);
    left -= amount;
    const basis = bases[id];
    return [{ payer: 'account', code: 'entitlement', amount, entitlementId: id, ...(basis ? { basis } : {}) }];
  });
}
