import { isAmount } from './amounts.js';
import { comparisonsIn, holds, partsOf } from './conditions.js';
import { isLocalDate, type LocalDate } from './dates.js';
import { type Circumstances, FactReader } from './fact-reader.js';
import type { Fault, Refusal } from './fault.js';
import type { Condition, Scheme, SpendOrderRule } from './generated/scheme.js';
import { rulesOn } from './rules.js';

/** A sum in an account: one grant, one top-up, or the person's own money. */
export interface Entitlement {
  readonly id: string;
  /** Of the rule that made it. */
  readonly grant?: string | undefined;
  readonly source: 'public' | 'employer' | 'sectorFund' | 'agreement' | 'own';
  /** What can be spent of it, in the scheme's unit. */
  readonly available: number;
  readonly grantedOn: LocalDate;
  /** The last day. */
  readonly expiresOn?: LocalDate | undefined;
  /** Only for courses for which this holds. */
  readonly earmark?: Condition | undefined;
}

/** Why an entitlement is not spent. `earmarkUnknown`: a fact of the course is missing. */
export type SkipReason = 'empty' | 'expired' | 'notYetGranted' | 'earmark' | 'earmarkUnknown';

export interface SpendOrder {
  /** First spent first. */
  readonly order: readonly Entitlement[];
  readonly skipped: readonly { readonly id: string; readonly why: SkipReason }[];
}

type Key = SpendOrderRule['by'][number];

/** Where a scheme says nothing. */
const usual: readonly Key[] = ['ownLast', 'soonestExpiry', 'narrowestEarmark'];

/**
 * In which order entitlements are spent on a course: usable ones only; the person's own money last; soonest expiry first; narrowest
 * earmark first. The scheme may say otherwise. Ties by grant date, then id: the same input in any order gives the same output.
 */
export function spendOrder(
  circumstances: Circumstances & { readonly entitlements: readonly Entitlement[] },
): SpendOrder | Refusal {
  const facts = new FactReader(circumstances);
  const faults = entitlementFaults(circumstances.entitlements);
  if (facts.hasFaults || faults.length > 0) return { faults: [...facts.faults, ...faults] };
  const order = spendOrderWith(circumstances.scheme, facts, circumstances.entitlements);
  return facts.hasFaults ? { faults: facts.faults } : order;
}

/** The same with facts that are read already and entitlements that are known to be good. */
export function spendOrderWith(scheme: Scheme, facts: FactReader, entitlements: readonly Entitlement[]): SpendOrder {
  const order: Entitlement[] = [];
  const skipped: { id: string; why: SkipReason }[] = [];
  for (const entitlement of [...entitlements].sort(comparison(scheme, facts.on))) {
    const why = whySkipped(entitlement, facts);
    if (why) skipped.push({ id: entitlement.id, why });
    else order.push(entitlement);
  }
  return { order, skipped };
}

function whySkipped(entitlement: Entitlement, facts: FactReader): SkipReason | undefined {
  if (entitlement.available === 0) return 'empty';
  if (entitlement.grantedOn > facts.on) return 'notYetGranted';
  if (entitlement.expiresOn !== undefined && entitlement.expiresOn < facts.on) return 'expired';
  const fits = holds(entitlement.earmark, facts);
  if (fits === undefined) return 'earmarkUnknown';
  return fits ? undefined : 'earmark';
}

function comparison(scheme: Scheme, on: LocalDate): (a: Entitlement, b: Entitlement) => number {
  const rule = rulesOn(scheme, 'spendOrder', on)[0];
  const keys = rule?.by ?? usual;
  const grants = rule?.grants ?? [];
  return (a, b) => {
    for (const key of keys) {
      const difference = compareBy(key, a, b, grants);
      if (difference !== 0) return difference;
    }
    return compareTexts(a.grantedOn, b.grantedOn) || compareTexts(a.id, b.id);
  };
}

function compareBy(key: Key, a: Entitlement, b: Entitlement, grants: readonly string[]): number {
  switch (key) {
    case 'ownLast':
      return Number(a.source === 'own') - Number(b.source === 'own');
    case 'soonestExpiry':
      return compareTexts(a.expiresOn ?? never, b.expiresOn ?? never);
    case 'narrowestEarmark':
      return narrowness(b.earmark) - narrowness(a.earmark);
    case 'oldest':
      return compareTexts(a.grantedOn, b.grantedOn);
    case 'grants':
      return rank(a, grants) - rank(b, grants);
  }
}

/** After every date. */
const never = 'never';

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** How many comparisons a course has to pass; of alternatives, as many as the easiest asks for. */
function narrowness(earmark: Condition | undefined): number {
  if (earmark === undefined) return 0;
  const parts = partsOf(earmark).map(narrowness);
  if (parts.length === 0) return comparisonsIn(earmark).length;
  return earmark.any ? Math.min(...parts) : parts.reduce((sum, part) => sum + part, 0);
}

function rank({ grant }: Entitlement, grants: readonly string[]): number {
  const index = grant === undefined ? -1 : grants.indexOf(grant);
  return index === -1 ? grants.length : index;
}

const sources: readonly unknown[] = ['public', 'employer', 'sectorFund', 'agreement', 'own'];

/** What is wrong with entitlements from anywhere. */
export function entitlementFaults(entitlements: unknown): Fault[] {
  if (!Array.isArray(entitlements)) return [{ path: '/entitlements', message: 'is not an array' }];
  const ids = new Set<unknown>();
  return (entitlements as unknown[]).flatMap((entitlement, index) => {
    const { id, source, available, grantedOn, expiresOn } = (entitlement ?? {}) as Partial<Entitlement>;
    const wrong: [member: string, message: string][] = [];
    if (typeof id !== 'string' || id === '') wrong.push(['id', 'is not a text']);
    else if (ids.has(id)) wrong.push(['id', 'is there twice']);
    if (!sources.includes(source)) wrong.push(['source', `is not one of ${sources.join(', ')}`]);
    if (!isAmount(available)) wrong.push(['available', 'is not a whole number, not negative, at most 100,000,000,000']);
    if (!isLocalDate(grantedOn)) wrong.push(['grantedOn', 'is not a date, YYYY-MM-DD']);
    if (expiresOn !== undefined && !isLocalDate(expiresOn)) wrong.push(['expiresOn', 'is not a date, YYYY-MM-DD']);
    ids.add(id);
    return wrong.map(([member, message]) => ({ path: `/entitlements/${index}/${member}`, message }));
  });
}
