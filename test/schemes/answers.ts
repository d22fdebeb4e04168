import {
  type Circumstances,
  type Decision,
  decide,
  isRefusal,
  type Quote,
  quote,
  type QuoteInput,
  type Refusal,
  retrieveScheme,
  type Scheme,
} from '@ila-kit/schemes';
import { expect, test } from 'vitest';

export function schemeOf(id: string): Scheme {
  const scheme = retrieveScheme(id);
  if (!scheme) throw new Error(`There is no scheme ${id}`);
  return scheme;
}

/** The answer, which is not a refusal. */
export function answered<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer.faults));
  return answer;
}

export const decided = (circumstances: Circumstances): Decision => answered(decide(circumstances));
export const quoted = (input: QuoteInput): Quote => answered(quote(input));
export const euros = (amount: number) => ({ amountMinor: Math.round(amount * 100), currency: 'EUR' });

/** Who pays what of a quote, in minor units: `account 169680`. */
export function linesOf({ lines }: Quote): string[] {
  return lines.map(({ payer, amount }) => `${payer} ${amount.amountMinor}`);
}

export type Changes = Partial<Omit<Circumstances, 'scheme'>>;

/** What is changed from the first row's circumstances, the outcome, and the code of what stands in the way or is not known. */
export type DecisionRow = readonly [name: string, changes: Changes, outcome: Decision['outcome'], code?: string];

/** Circumstances in which everything but what is named is as in the usual ones. `undefined` takes a fact away. */
export function changed<T extends Changes>(usual: T, changes: Changes): T {
  const merged = { ...usual, ...changes };
  for (const subject of ['person', 'course', 'session', 'account'] as const)
    if (usual[subject] && subject in changes && changes[subject])
      Object.assign(merged, { [subject]: { ...usual[subject], ...changes[subject] } });
  return merged;
}

/** A test for each row of a scheme's table. */
export function decisionTable(
  schemeId: string,
  usual: Omit<Circumstances, 'scheme'>,
  rows: readonly DecisionRow[],
): void {
  const scheme = schemeOf(schemeId);
  for (const [name, changes, outcome, code] of rows)
    test(`${schemeId}: ${name}`, () => {
      const decision = decided({ scheme, ...changed(usual, changes) });
      expect(decision.outcome).toBe(outcome);
      const open = decision.reasons.filter(({ satisfied }) => satisfied !== true).map((reason) => reason.code);
      expect(open).toEqual(code === undefined ? [] : [code]);
    });
}
