import { isAmount, isCurrency } from './amounts.js';
import type { Circumstances } from './fact-reader.js';
import type { Fault } from './fault.js';
import type { Used } from './payments.js';
import { type Entitlement, entitlementFaults } from './spend-order.js';

/** A sum that somebody else adds for this course. */
export interface Contribution {
  readonly source: 'employer' | 'sectorFund' | 'agreement';
  /** In minor units. */
  readonly amount: number;
}

export interface QuoteInput extends Circumstances {
  /** What the account holds. Absent: `account.balance`, else the grants that a person who has used none would have. */
  readonly entitlements?: readonly Entitlement[] | undefined;
  readonly contributions?: readonly Contribution[] | undefined;
  /** By rule id. */
  readonly used?: Readonly<Record<string, Used>> | undefined;
}

/** What is wrong with it beside its facts. */
export function inputFaults({ scheme, entitlements, contributions, used }: QuoteInput): Fault[] {
  return [
    ...(isCurrency(scheme.unit) ? [] : [{ path: '/scheme/unit', message: 'is not a currency' }]),
    ...(entitlements === undefined ? [] : entitlementFaults(entitlements)),
    ...(contributions === undefined ? [] : contributionFaults(contributions)),
    ...(used === undefined ? [] : usedFaults(used)),
  ];
}

const sources: readonly unknown[] = ['employer', 'sectorFund', 'agreement'];

function contributionFaults(contributions: unknown): Fault[] {
  if (!Array.isArray(contributions)) return [{ path: '/contributions', message: 'is not an array' }];
  return (contributions as unknown[]).flatMap((contribution, index) => {
    const { source, amount } = (contribution ?? {}) as Partial<Contribution>;
    const path = `/contributions/${index}`;
    return [
      ...(sources.includes(source) ? [] : [{ path: `${path}/source`, message: `is not one of ${sources.join(', ')}` }]),
      ...(isAmount(amount) ? [] : [{ path: `${path}/amount`, message: 'is not a whole number, not negative' }]),
    ];
  });
}

function usedFaults(used: unknown): Fault[] {
  if (typeof used !== 'object' || used === null) return [{ path: '/used', message: 'is not an object' }];
  return Object.entries(used).flatMap(([id, value]: [string, unknown]) => {
    const { counted = 0, paid = 0 } = (value ?? {}) as Used;
    const isGood = isAmount(counted) && isAmount(paid);
    return isGood ? [] : [{ path: `/used/${id}`, message: 'has an amount that is not whole or is negative' }];
  });
}
