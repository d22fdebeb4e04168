import { accrue, type Entitlement, forecast, rulesOn } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { answered, decided, decisionTable, euros, linesOf, quoted, schemeOf } from './answers.js';

const scheme = schemeOf('eu-ila');
const person = { age: 40, educationLevel: 'high', employmentStatus: ['employed'], disability: 'none' } as const;
const usual = { on: '2026-06-01', person, course: { listed: true, price: euros(1000) } } as const;

decisionTable('eu-ila', usual, [
  ['anywhere', {}, 'eligible'],
  ['17', { person: { age: 17 } }, 'notEligible', 'age'],
  ['18', { person: { age: 18 } }, 'eligible'],
  ['64', { person: { age: 64 } }, 'eligible'],
  ['65', { person: { age: 65 } }, 'notEligible', 'age'],
  ['outside the labour market', { person: { employmentStatus: ['inactive'] } }, 'eligible'],
  ['guidance', { course: { purpose: 'guidance' } }, 'eligible'],
  ['validation', { course: { purpose: 'validation' } }, 'eligible'],
  ['not listed', { course: { listed: false } }, 'notEligible', 'courseListed'],
]);

test('its figures are configuration, and so it can bind', () => {
  expect(new Set(scheme.rules?.map(({ confidence }) => confidence))).toEqual(new Set(['configuration']));
  expect(decided({ scheme, ...usual })).toMatchObject({ authority: 'binding', confidence: 'configuration' });
});

test.each([
  ['high', ['employed'], 'none', 40_000],
  ['low', ['employed'], 'none', 60_000],
  ['high', ['unemployed'], 'none', 60_000],
  ['high', ['employed'], 'recognised', 60_000],
] as const)('more for those who need it more: %s, %s, %s', (educationLevel, employmentStatus, disability, credited) => {
  const needy = { educationLevel, employmentStatus, disability };
  const accrual = answered(accrue({ scheme, on: '2026-01-01', person: needy, balance: 0 }));
  expect(accrual).toMatchObject({ credited, expiresOn: '2030-12-31' });
});

const annual: Entitlement = {
  id: 'b',
  source: 'public',
  available: 40_000,
  grantedOn: '2026-01-01',
  expiresOn: '2030-12-31',
};
const employer: Entitlement = { id: 'a', source: 'employer', available: 30_000, grantedOn: '2026-02-01' };
const own: Entitlement = {
  id: 'c',
  source: 'own',
  available: 10_000,
  grantedOn: '2026-01-01',
  expiresOn: '2026-12-31',
};

test('public money that expires goes first, then the employer’s, the person’s own last', () => {
  const answer = quoted({ scheme, ...usual, entitlements: [own, employer, annual] });
  expect(answer.lines.map(({ entitlementId, amount }) => [entitlementId, amount.amountMinor])).toEqual([
    ['b', 40_000],
    ['a', 30_000],
    ['c', 10_000],
    [undefined, 20_000],
  ]);
  expect(linesOf(answer).at(-1)).toBe('learner 20000');
  expect(answer).toMatchObject({ authority: 'binding', missing: [], assumed: false });
});

test('an account grows to its ceiling, and what is five years old goes', () => {
  const steps = answered(forecast({ scheme, on: '2026-06-01', person, entitlements: [annual], until: '2032-01-01' }));
  expect(steps).toEqual([
    { on: '2027-01-01', expired: 0, credited: 40_000, clipped: 0, balance: 80_000 },
    { on: '2028-01-01', expired: 0, credited: 40_000, clipped: 0, balance: 120_000 },
    { on: '2029-01-01', expired: 0, credited: 40_000, clipped: 0, balance: 160_000 },
    { on: '2030-01-01', expired: 0, credited: 40_000, clipped: 0, balance: 200_000 },
    { on: '2031-01-01', expired: 40_000, credited: 40_000, clipped: 0, balance: 200_000 },
    { on: '2032-01-01', expired: 40_000, credited: 40_000, clipped: 0, balance: 200_000 },
  ]);
});

test('deadlines of enrolments are rules too', () => {
  const deadlines = rulesOn(scheme, 'deadline', '2026-06-01').map(
    ({ code, count, unit }) => `${code} ${count} ${unit}`,
  );
  expect(deadlines).toEqual([
    'providerAnswer 2 workingDays',
    'holderAccept 4 workingDays',
    'withdrawal 14 days',
    'freeCancellationBefore 7 workingDays',
  ]);
});
