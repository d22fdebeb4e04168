import type { Condition, Rule, Scheme } from '@ila-kit/schemes';

/** A rule without what the test says nothing about. */
export type Draft<T> = T extends Rule
  ? Omit<T, 'id' | 'source' | 'confidence' | 'recheckBy'> &
      Partial<Pick<T, 'id' | 'source' | 'confidence' | 'recheckBy'>>
  : never;

/** A scheme for a test: ours to keep, everywhere, verified. */
export function schemeWith(rules: readonly Draft<Rule>[], members: Partial<Scheme> = {}): Scheme {
  return {
    id: 'xx-made-up',
    name: { en: 'Made up' },
    country: 'EU',
    kind: 'account',
    unit: 'EUR',
    status: 'active',
    backend: 'ledger',
    asOf: '2026-01-01',
    recheckBy: '2099-12-31',
    sources: [{ title: 'A test', confidence: 'verified' }],
    rules: rules.map(
      (rule, index) =>
        ({ id: `rule-${index}`, source: 'A test', confidence: 'verified', recheckBy: '2099-12-31', ...rule }) as Rule,
    ),
    ...members,
  };
}

/** One eligibility rule. */
export function requiring(requires: Condition, members: Partial<Extract<Rule, { type: 'eligibility' }>> = {}): Scheme {
  return schemeWith([{ type: 'eligibility', code: 'made', requires, ...members }]);
}
