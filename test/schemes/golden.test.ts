import { accrue } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { answered, decided, euros, linesOf, quoted, schemeOf } from './answers.js';

const cpf = schemeOf('fr-cpf');
const listed = { schemes: [{ schemeId: 'fr-cpf' }], kinds: [] };
const employee = { countries: ['FR'], employmentStatus: ['employed'], workIncapacity: 0 } as const;

test('G1: the ceiling clips what accrues, and what is lost is recorded', () => {
  const person = { ...employee, educationLevel: 'medium', disability: 'none', employmentShare: 10_000 } as const;
  const accrual = answered(accrue({ scheme: cpf, on: '2026-01-01', person, balance: 480_000 }));
  expect(accrual).toMatchObject({ due: 50_000, credited: 20_000, clipped: 30_000, ceiling: 500_000, missing: [] });
});

test('G3: a job seeker pays nothing of a course that the account covers', () => {
  const answer = quoted({
    scheme: cpf,
    on: '2026-06-01',
    person: { ...employee, employmentStatus: ['unemployed'] },
    course: { ...listed, price: euros(1800) },
    account: { balance: 240_000 },
  });
  expect(linesOf(answer)).toEqual(['account 180000']);
  expect(answer.learnerPays.amountMinor).toBe(0);
  expect(answer.coPayment).toEqual({ amount: euros(0), exempt: true, why: 'jobSeeker' });
});

test.each([
  ['2024-05-01', 0, undefined],
  ['2024-05-02', 10_000, 'co-payment@2024-05-02'],
  ['2024-12-31', 10_000, 'co-payment@2024-05-02'],
  ['2025-01-01', 10_223, 'co-payment@2025-01-01'],
  ['2025-12-31', 10_223, 'co-payment@2025-01-01'],
  ['2026-01-01', 10_320, 'co-payment@2026-01-01'],
])('G4: the co-payment of %s is %i', (on, amount, ruleRef) => {
  const answer = quoted({
    scheme: cpf,
    on,
    person: employee,
    course: { ...listed, price: euros(1800) },
    session: { inWorkingTime: false },
    account: { balance: 240_000, topUps: [], hardshipPoints: false },
  });
  expect(answer.coPayment.amount.amountMinor).toBe(amount);
  expect(answer.learnerPays.amountMinor).toBe(amount);
  expect(answer.lines.find(({ code }) => code === 'coPayment')?.basis?.ruleRef).toBe(ruleRef);
  expect(answer.missing).toEqual([]);
});

test('G6: the credit that expires first is spent first, the curated one not at all, and the rest is the learner’s', () => {
  const scheme = schemeOf('sg-skillsfuture-credit');
  const answer = quoted({
    scheme,
    on: '2025-06-01',
    person: { countries: ['SG'], citizenships: ['SG'], age: 45 },
    course: {
      price: { amountMinor: 120_000, currency: 'SGD' },
      kinds: [],
      schemes: [{ schemeId: 'sg-skillsfuture-credit' }],
    },
  });
  expect(answer.lines.map(({ payer, entitlementId, amount }) => [payer, entitlementId, amount.amountMinor])).toEqual([
    ['account', 'one-off-2020', 50_000],
    ['account', 'base', 50_000],
    ['learner', undefined, 20_000],
  ]);
  expect(answer.skipped).toEqual([{ id: 'mid-career', why: 'earmark' }]);
});

test.each([
  [40, ['employer 300000', 'state 300000']],
  [46, ['state 600000']],
])('G12: § 82 SGB III, 120 staff, age %i', (age, lines) => {
  const answer = quoted({
    scheme: schemeOf('de-82-sgb-iii'),
    on: '2026-06-01',
    person: {
      countries: ['DE'],
      age,
      disability: 'none',
      employerStaff: 120,
      employmentStatus: ['employed'],
      qualifiedOn: '2010-07-01',
      similarFundingOn: 'never',
    },
    course: { price: euros(6000), hours: 160, accreditations: ['approved-provider'] },
  });
  expect(answer.decision.outcome).toBe('eligible');
  expect(linesOf(answer)).toEqual(lines);
  expect(answer.missing).toEqual([]);
});

test('G15: the credit pays at most half of the fees', () => {
  const answer = quoted({
    scheme: schemeOf('ca-training-credit'),
    on: '2026-06-01',
    person: { countries: ['CA'], age: 30, annualEarnings: 4_000_000, annualIncome: 4_500_000 },
    course: { price: { amountMinor: 160_000, currency: 'CAD' } },
    account: { balance: 100_000 },
  });
  expect(linesOf(answer)).toEqual(['account 80000', 'learner 80000']);
  expect(answer.learnerAdvances.amountMinor).toBe(160_000);
  expect(answer.limits.map(({ ruleRef }) => ruleRef)).toEqual(['half-of-fees']);
});

test('G18: what has ended is refused, with that reason', () => {
  const decision = decided({ scheme: schemeOf('nl-stap'), on: '2024-01-01', person: { countries: ['NL'], age: 30 } });
  expect(decision.outcome).toBe('notEligible');
  expect(decision.reasons[0]).toMatchObject({
    code: 'schemeEnded',
    params: { validTo: '2023-12-31' },
    satisfied: false,
  });
});
