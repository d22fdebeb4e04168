import type { Entitlement, Rule } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { decided, euros, linesOf, quoted } from './answers.js';
import { type Draft, schemeWith } from './made-up.js';

const on = '2026-06-01';
const anyone: Draft<Rule> = { type: 'eligibility', code: 'age', requires: { fact: 'person.age', op: 'gte', value: 0 } };
const disabled = { fact: 'person.disability', op: 'eq', value: 'severe' } as const;
const helped = { fact: 'account.topUps', op: 'in', value: ['employer', 'sectorFund', 'agreement'] } as const;
const person = { age: 30 };

function made(rules: readonly Draft<Rule>[], members = {}) {
  return schemeWith([anyone, ...rules], members);
}

const coPayment: Draft<Rule> = {
  type: 'coPayment',
  cases: [{ amount: 100 }],
  exempt: [
    { code: 'disability', when: disabled },
    { code: 'topUp', when: helped, offer: true },
  ],
  rounding: 'halfUp',
};
const accrual: Draft<Rule> = { type: 'accrual', per: { kind: 'lifetime' }, cases: [{ amount: 500 }] };
const public500: Entitlement = { id: 'p', source: 'public', available: 500, grantedOn: '2026-01-01' };
const employer200: Entitlement = { ...public500, id: 'e', source: 'employer', available: 200 };
const course = (amountMinor: number) => ({ price: { amountMinor, currency: 'EUR' } });

test('who is not eligible pays all, and the reason is the basis', () => {
  const answer = quoted({ scheme: made([coPayment]), on: '2026-06-01', person: { age: 30 }, course: course(1000) });
  expect(answer.decision.outcome).toBe('eligible');
  const ended = made([coPayment, accrual], { validTo: '2026-05-31' });
  const refused = quoted({ scheme: ended, on, person, course: course(1000), entitlements: [public500] });
  expect(refused.lines).toEqual([
    {
      payer: 'learner',
      code: 'notEligible',
      amount: euros(10),
      basis: { ruleRef: 'schemeEnded', source: 'A test', confidence: 'verified' },
      settled: 'direct',
    },
  ]);
  expect(refused).toMatchObject({
    coPayment: { amount: euros(0), exempt: false, why: null },
    learnerPays: euros(10),
    learnerAdvances: euros(10),
    alternatives: [],
    skipped: [],
    limits: [],
    assumed: false,
    missing: [],
    authority: 'binding',
  });
});

test.each([
  [1000, ['learner 100', 'account 500', 'learner 400']],
  [600, ['learner 100', 'account 500']],
  [150, ['learner 100', 'account 50']],
  [100, ['learner 100']],
  [99, ['learner 99']],
  [0, ['learner 0']],
])('a flat co-payment of 100 on a price of %i', (price, lines) => {
  const input = {
    scheme: made([coPayment]),
    on,
    person: { ...person, disability: 'none' },
    course: course(price),
  } as const;
  const answer = quoted({ ...input, entitlements: [public500] });
  expect(linesOf(answer)).toEqual(lines);
  expect(answer.coPayment).toEqual({
    amount: { amountMinor: Math.min(100, price), currency: 'EUR' },
    exempt: false,
    why: null,
  });
  expect(answer).toMatchObject({ authority: 'binding', confidence: 'verified', assumed: false });
});

test.each([
  ['halfUp', 1001, 101],
  ['floor', 1001, 100],
  ['ceil', 1001, 101],
  ['halfUp', 1004, 100],
] as const)('a share of 10 %%, rounded %s, of %i is %i', (rounding, price, amount) => {
  const rule: Draft<Rule> = { type: 'coPayment', cases: [{ basisPoints: 1000 }], exempt: [], rounding };
  const answer = quoted({ scheme: made([rule]), on, person, course: course(price + (price === 1001 ? 4 : 0)) });
  expect(answer.coPayment.amount.amountMinor).toBe(amount);
});

test('an exemption counts only when it is known to hold; until then its fact is missing', () => {
  const scheme = made([coPayment]);
  const open = quoted({ scheme, on, person, course: course(1000), entitlements: [public500] });
  expect(open.coPayment.exempt).toBe(false);
  expect(open).toMatchObject({ missing: ['person.disability'], authority: 'indicative' });
  const exempt = quoted({
    scheme,
    on,
    person: { ...person, disability: 'severe' },
    course: course(1000),
    entitlements: [],
  });
  expect(exempt.coPayment).toEqual({ amount: euros(0), exempt: true, why: 'disability' });
  expect(exempt.missing).toEqual([]);
  expect(exempt.alternatives).toEqual([]);
});

test('the case of a co-payment that may hold is missing too', () => {
  const cases = [{ when: disabled, amount: 10, confidence: 'secondary' as const, source: 'B' }, { amount: 100 }];
  const rule: Draft<Rule> = { type: 'coPayment', cases, exempt: [], rounding: 'floor' };
  const scheme = made([rule]);
  expect(quoted({ scheme, on, person, course: course(1000) })).toMatchObject({
    missing: ['person.disability'],
    coPayment: { amount: euros(1) },
  });
  const sure = quoted({ scheme, on, person: { ...person, disability: 'severe' }, course: course(1000) });
  expect(sure).toMatchObject({ missing: [], confidence: 'secondary', authority: 'indicative' });
  expect(sure.lines[0]).toMatchObject({ code: 'coPayment', basis: { source: 'B', confidence: 'secondary' } });
  const only: Draft<Rule> = { type: 'coPayment', cases: [cases[0]!], exempt: [], rounding: 'floor' };
  expect(quoted({ scheme: made([only]), on, person, course: course(1000) })).toMatchObject({
    missing: ['person.disability'],
    coPayment: { amount: euros(0), exempt: false },
  });
});

test('an alternative says what a person could bring about, and what it would leave', () => {
  const input = {
    scheme: made([coPayment]),
    on,
    person: { ...person, disability: 'none' },
    course: course(550),
  } as const;
  const answer = quoted({ ...input, entitlements: [public500] });
  expect(answer.learnerPays.amountMinor).toBe(100);
  expect(answer.alternatives).toEqual([{ code: 'topUp', learnerPays: euros(0.5) }]);
  expect(quoted({ ...input, course: course(0), entitlements: [] }).alternatives).toEqual([]);
  expect(quoted({ ...input, entitlements: [] }).alternatives).toEqual([]);
});

test('who adds is known from contributions and from entitlements that can be spent', () => {
  const input = {
    scheme: made([coPayment]),
    on,
    person: { ...person, disability: 'none' },
    course: course(1000),
  } as const;
  const why = (more: object) => quoted({ ...input, ...more }).coPayment.why;
  expect(why({ entitlements: [public500, employer200] })).toBe('topUp');
  expect(why({ entitlements: [public500, { ...employer200, available: 0 }] })).toBe(null);
  expect(why({ entitlements: [public500] })).toBe(null);
  expect(why({ contributions: [{ source: 'sectorFund', amount: 5 }] })).toBe('topUp');
  expect(why({ contributions: [] })).toBe(null);
  expect(why({ entitlements: [employer200], account: { topUps: [] } })).toBe(null);
  expect(quoted(input).missing).toEqual(['account.topUps']);
  expect(quoted({ ...input, contributions: [] }).missing).toEqual([]);
});

test('contributions come after the co-payment, and never more than is left', () => {
  const scheme = made([coPayment]);
  const contributions = [
    { source: 'employer', amount: 300 },
    { source: 'sectorFund', amount: 500 },
    { source: 'agreement', amount: 900 },
  ] as const;
  const answer = quoted({ scheme, on, person, course: course(1000), contributions, entitlements: [public500] });
  expect(linesOf(answer)).toEqual(['employer 300', 'fund 500', 'fund 200']);
  expect(answer.coPayment.why).toBe('topUp');
  expect(answer.lines.every(({ code, settled }) => code === 'contribution' && settled === 'direct')).toBe(true);
});

const support: Draft<Rule> = {
  type: 'support',
  id: 'half',
  payer: 'fund',
  per: { kind: 'lifetime' },
  cases: [
    { when: disabled, basisPoints: 9000 },
    { basisPoints: 5000, upTo: 800, cap: 300 },
  ],
  rounding: 'floor',
};

test.each([
  [1000, {}, 300],
  [601, {}, 300],
  [599, {}, 299],
  [1000, { counted: 400 }, 200],
  [1000, { counted: 900 }, 0],
  [1000, { paid: 100 }, 200],
  [1000, { paid: 400 }, 0],
  [1000, { counted: 500, paid: 200 }, 100],
])('half of %i up to 800, at most 300, after %j: %i', (price, used, fund) => {
  const answer = quoted({
    scheme: made([support], { kind: 'reimbursement' }),
    on,
    person: { ...person, disability: 'none' },
    course: course(price),
    used: { half: used, other: { paid: 5 } },
  });
  expect(linesOf(answer)).toEqual([...(fund ? [`fund ${fund}`] : []), `learner ${price - fund}`]);
  expect(answer.lines.map(({ settled }) => settled)).toEqual([...(fund ? ['afterwards'] : []), 'direct']);
  expect(answer).toMatchObject({ missing: [], authority: 'binding' });
  expect(answer.learnerAdvances.amountMinor).toBe(price);
});

test('supports add up to the price, not beyond, and a case that may hold is missing', () => {
  const scheme = made([
    support,
    { ...support, id: 'again', payer: 'state', cases: [{ basisPoints: 9000 }] } as Draft<Rule>,
  ]);
  const input = { scheme, on, person, course: course(400) };
  expect(linesOf(quoted(input))).toEqual(['fund 200', 'state 200']);
  expect(quoted(input).missing).toEqual(['person.disability']);
  const contributions = [{ source: 'employer', amount: 250 }] as const;
  expect(linesOf(quoted({ ...input, contributions }))).toEqual(['employer 250', 'fund 150']);
  expect(linesOf(quoted({ ...input, person: { ...person, disability: 'severe' } }))).toEqual(['fund 360', 'state 40']);
  const none = made([{ ...support, cases: [{ when: disabled, basisPoints: 9000 }] } as Draft<Rule>]);
  expect(quoted({ ...input, scheme: none })).toMatchObject({ missing: ['person.disability'] });
  expect(linesOf(quoted({ ...input, scheme: none }))).toEqual(['learner 400']);
});

test('the employer’s size decides; without it nothing is promised', () => {
  const share: Draft<Rule> = {
    type: 'employerShare',
    payer: 'fund',
    staff: 'person.employerStaff',
    bands: [
      { from: 0, basisPoints: 1000 },
      { from: 50, basisPoints: 5000 },
    ],
    waived: [{ code: 'disability', when: disabled }],
    rounding: 'halfUp',
  };
  const scheme = made([share]);
  const of = (more: object) => quoted({ scheme, on, person: { ...person, ...more }, course: course(1001) });
  expect(linesOf(of({ employerStaff: 49, disability: 'none' }))).toEqual(['employer 100', 'fund 901']);
  expect(linesOf(of({ employerStaff: 50, disability: 'none' }))).toEqual(['employer 501', 'fund 500']);
  expect(of({ employerStaff: 50 }).missing).toEqual(['person.disability']);
  expect(linesOf(of({ employerStaff: 50, disability: 'severe' }))).toEqual(['fund 1001']);
  expect(linesOf(of({ disability: 'severe' }))).toEqual(['fund 1001']);
  expect(linesOf(of({ disability: 'none' }))).toEqual(['learner 1001']);
  expect(of({ disability: 'none' }).missing).toEqual(['person.employerStaff']);
});

test('lines after a yes are shown while it is waited for', () => {
  const scheme = made([
    {
      type: 'eligibility',
      code: 'plan',
      requires: { fact: 'person.planAgreed', op: 'eq', value: true },
      otherwise: 'needsApproval',
    },
  ]);
  const answer = quoted({ scheme, on, person, course: course(100), entitlements: [public500] });
  expect(answer.decision).toEqual(decided({ scheme, on, person, course: course(100), account: { topUps: [] } }));
  expect(answer.decision.outcome).toBe('needsApproval');
  expect(linesOf(answer)).toEqual(['account 100']);
  expect(answer.price).toEqual(euros(1));
});
