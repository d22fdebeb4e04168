import type { Entitlement, Rule } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { linesOf, quoted } from './answers.js';
import { type Draft, schemeWith } from './made-up.js';

const on = '2026-06-01';
const anyone: Draft<Rule> = { type: 'eligibility', code: 'age', requires: { fact: 'person.age', op: 'gte', value: 0 } };
const disabled = { fact: 'person.disability', op: 'eq', value: 'severe' } as const;
const accrual: Draft<Rule> = { type: 'accrual', per: { kind: 'lifetime' }, cases: [{ amount: 500 }] };
const person = { age: 30 };
const made = (rules: readonly Draft<Rule>[]) => schemeWith([anyone, ...rules]);
const course = (amountMinor: number) => ({ price: { amountMinor, currency: 'EUR' } });

const byId = (id: string, available: number, more: Partial<Entitlement> = {}): Entitlement => {
  return { id, source: 'public', available, grantedOn: '2026-01-01', ...more };
};

test.each([
  [[{ basisPoints: 5000 }], 1001, 500],
  [[{ amount: 300 }], 1001, 300],
  [[{ basisPoints: 5000, amount: 300 }], 1001, 300],
  [[{ basisPoints: 2000, amount: 300 }], 1001, 200],
  [[{ amount: 2000 }], 1001, 1001],
  [[{ when: disabled, amount: 5 }], 1001, 1001],
])('a limit of %j on %i: the account pays %i', (cases, price, account) => {
  const limit: Draft<Rule> = { type: 'limit', id: 'limit', cases, rounding: 'floor' };
  const answer = quoted({
    scheme: made([limit]),
    on,
    person: { ...person, disability: 'none' },
    course: course(price),
    entitlements: [byId('a', 5000)],
  });
  expect(linesOf(answer)).toEqual([`account ${account}`, ...(account < price ? [`learner ${price - account}`] : [])]);
  expect(answer.limits.map(({ ruleRef }) => ruleRef)).toEqual(account < price ? ['limit'] : []);
});

test('of several limits the lowest holds; one that may hold is missing; without an account none is told', () => {
  const limit = (amount: number, when?: typeof disabled): Draft<Rule> => {
    return { type: 'limit', id: `at-${amount}`, cases: [{ amount, ...(when ? { when } : {}) }], rounding: 'floor' };
  };
  const scheme = made([limit(300), limit(200), limit(400), limit(100, disabled)]);
  const input = { scheme, on, person, course: course(1000) };
  const answer = quoted({ ...input, entitlements: [byId('a', 5000)] });
  expect(linesOf(answer)).toEqual(['account 200', 'learner 800']);
  expect(answer.limits.map(({ ruleRef }) => ruleRef)).toEqual(['at-300', 'at-200', 'at-400']);
  expect(answer).toMatchObject({ missing: ['person.disability'], authority: 'indicative' });
  expect(quoted({ ...input, entitlements: [] }).limits).toEqual([]);
});

test('an unsure limit makes the quote unsure', () => {
  const limit: Draft<Rule> = { type: 'limit', cases: [{ amount: 1 }], rounding: 'floor', confidence: 'secondary' };
  const answer = quoted({ scheme: made([limit]), on, person, course: course(5), entitlements: [byId('a', 5)] });
  expect(answer).toMatchObject({ confidence: 'secondary', authority: 'indicative' });
  expect(answer.decision.authority).toBe('binding');
});

test('an account of which nothing is known is assumed from a balance, or from unused grants', () => {
  const grant: Draft<Rule> = {
    type: 'grant',
    id: 'g',
    grant: 'base',
    per: { kind: 'lifetime' },
    cases: [{ when: disabled, amount: 900 }, { amount: 500 }],
  };
  const scheme = made([grant]);
  const input = { scheme, on, person: { ...person, disability: 'none' }, course: course(600) } as const;
  const assumed = quoted(input);
  expect(linesOf(assumed)).toEqual(['account 500', 'learner 100']);
  expect(assumed.lines[0]).toMatchObject({ entitlementId: 'base', basis: { ruleRef: 'g' } });
  expect(assumed).toMatchObject({ assumed: true, authority: 'indicative', missing: ['account.balance'] });
  const balance = quoted({ ...input, account: { balance: 50 } });
  expect(linesOf(balance)).toEqual(['account 50', 'learner 550']);
  expect(balance).toMatchObject({ assumed: true, authority: 'indicative', missing: [] });
  expect(quoted({ ...input, person }).missing).toEqual(['person.disability', 'account.balance']);
  expect(quoted({ ...input, entitlements: [] })).toMatchObject({ assumed: false, authority: 'binding', missing: [] });
  expect(quoted({ ...input, scheme: made([accrual]) })).toMatchObject({ assumed: true, missing: ['account.balance'] });
  expect(quoted({ ...input, scheme: made([]) })).toMatchObject({ assumed: false, missing: [] });
  const rare = made([{ ...grant, cases: [{ when: disabled, amount: 900 }] } as Draft<Rule>]);
  expect(quoted({ ...input, person, scheme: rare })).toMatchObject({
    missing: ['person.disability', 'account.balance'],
  });
  expect(quoted({ ...input, scheme: rare })).toMatchObject({ assumed: false, missing: [] });
});
