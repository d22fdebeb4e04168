import { type Entitlement, forecast, grantsOn, type Rule, spendOrder } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { answered } from './answers.js';
import { type Draft, schemeWith } from './made-up.js';

const on = '2026-06-01';
const of = (id: string, more: Partial<Entitlement> = {}): Entitlement => {
  return { id, source: 'public', available: 100, grantedOn: '2026-01-01', ...more };
};
const digital = { fact: 'course.themes', op: 'in', value: ['digital'] } as const;
const short = { fact: 'course.hours', op: 'lt', value: 50 } as const;
const course = { themes: ['digital'], hours: 10 };

function ordered(entitlements: readonly Entitlement[], rules: readonly Draft<Rule>[] = []) {
  const result = answered(spendOrder({ scheme: schemeWith(rules), on, course, entitlements }));
  return { order: result.order.map(({ id }) => id), skipped: result.skipped };
}

test.each<[string, Entitlement[], string[]]>([
  [
    'own money last',
    [of('own', { source: 'own', expiresOn: '2026-06-02' }), of('a'), of('b', { source: 'employer' })],
    ['a', 'b', 'own'],
  ],
  [
    'soonest expiry first',
    [of('never'), of('late', { expiresOn: '2027-01-01' }), of('soon', { expiresOn: '2026-12-31' })],
    ['soon', 'late', 'never'],
  ],
  [
    'narrowest earmark first',
    [of('any'), of('one', { earmark: digital }), of('two', { earmark: { all: [digital, short] } })],
    ['two', 'one', 'any'],
  ],
  [
    'alternatives are as narrow as the easiest',
    [
      of('one', { earmark: digital, grantedOn: '2026-02-01' }),
      of('either', { earmark: { any: [digital, { all: [digital, short] }] } }),
    ],
    ['either', 'one'],
  ],
  ['expiry before earmark', [of('a', { earmark: digital }), of('b', { expiresOn: '2030-01-01' })], ['b', 'a']],
  ['what is not something is narrow too', [of('a'), of('b', { earmark: { not: { not: digital } } })], ['b', 'a']],
  ['ties by grant date', [of('a', { grantedOn: '2026-02-01' }), of('b')], ['b', 'a']],
  ['then by id', [of('b'), of('a')], ['a', 'b']],
])('%s', (_, entitlements, order) => {
  expect(ordered(entitlements).order).toEqual(order);
  expect(ordered([...entitlements].reverse()).order).toEqual(order);
});

test('a scheme may say otherwise', () => {
  const named = [
    of('x', { grant: 'base', expiresOn: '2026-07-01' }),
    of('y', { grant: 'extra' }),
    of('z'),
    of('w', { grant: 'odd' }),
  ];
  const byGrant: Draft<Rule> = { type: 'spendOrder', by: ['grants'], grants: ['extra', 'base'] };
  expect(ordered(named, [byGrant]).order).toEqual(['y', 'x', 'w', 'z']);
  expect(ordered([...named].reverse(), [byGrant]).order).toEqual(['y', 'x', 'w', 'z']);
  const old = [of('a', { grantedOn: '2026-03-01', expiresOn: '2026-07-01' }), of('b', { grantedOn: '2026-02-01' })];
  expect(ordered(old, [{ type: 'spendOrder', by: ['oldest'] }]).order).toEqual(['b', 'a']);
  expect(ordered([...old].reverse(), [{ type: 'spendOrder', by: ['oldest'] }]).order).toEqual(['b', 'a']);
  const own = [of('own', { source: 'own', expiresOn: '2026-07-01' }), of('a')];
  expect(ordered(own, [{ type: 'spendOrder', by: ['soonestExpiry'] }]).order).toEqual(['own', 'a']);
  expect(ordered(own, [{ type: 'spendOrder', by: ['soonestExpiry'], validFrom: '2026-06-02' }]).order).toEqual([
    'a',
    'own',
  ]);
});

test('what cannot be spent is left, with the reason', () => {
  const { order, skipped } = ordered([
    of('empty', { available: 0 }),
    of('expired', { expiresOn: '2026-05-31' }),
    of('last day', { expiresOn: '2026-06-01' }),
    of('tomorrow', { grantedOn: '2026-06-02' }),
    of('today', { grantedOn: '2026-06-01' }),
    of('other', { earmark: { not: digital } }),
    of('unknown', { earmark: { fact: 'course.kinds', op: 'in', value: ['x'] } }),
    of('strange', { earmark: null as never }),
  ]);
  expect(order).toEqual(['last day', 'today']);
  expect(Object.fromEntries(skipped.map(({ id, why }) => [id, why]))).toEqual({
    empty: 'empty',
    expired: 'expired',
    tomorrow: 'notYetGranted',
    other: 'earmark',
    unknown: 'earmarkUnknown',
    strange: 'earmarkUnknown',
  });
});

test('grants: the case that holds, what may bring more, expiry and earmark', () => {
  const severe = { fact: 'person.disability', op: 'eq', value: 'severe' } as const;
  const scheme = schemeWith([
    {
      type: 'grant',
      id: 'a',
      grant: 'base',
      per: { kind: 'year', startsOn: '09-01' },
      cases: [{ when: severe, amount: 9, source: 'B' }, { amount: 5 }],
      expires: { endOfPeriod: true },
      earmark: digital,
    },
    { type: 'grant', id: 'b', grant: 'extra', per: { kind: 'lifetime' }, cases: [{ when: severe, amount: 7 }] },
  ]);
  const open = answered(grantsOn({ scheme, on }));
  expect(open.missing).toEqual(['person.disability']);
  expect(open.grants).toEqual([
    {
      grant: 'base',
      amount: 5,
      per: { kind: 'year', startsOn: '09-01' },
      expiresOn: '2026-08-31',
      earmark: digital,
      basis: { ruleRef: 'a', source: 'A test', confidence: 'verified' },
    },
  ]);
  const known = answered(grantsOn({ scheme, on, person: { disability: 'severe' } }));
  expect(known.missing).toEqual([]);
  expect(known.grants.map(({ amount, basis }) => [amount, basis.source])).toEqual([
    [9, 'B'],
    [7, 'A test'],
  ]);
  expect(known.grants[1]).not.toHaveProperty('expiresOn');
});

test('a forecast follows the period of accrual', () => {
  const rule = (per: Extract<Draft<Rule>, { type: 'accrual' }>['per']): Draft<Rule> => ({
    type: 'accrual',
    per,
    cases: [{ amount: 10 }],
  });
  const days = (rules: Draft<Rule>[], until: string) =>
    answered(forecast({ scheme: schemeWith(rules), on, entitlements: [], until })).map((step) => step.on);
  expect(days([rule({ kind: 'year', startsOn: '06-01' })], '2028-06-01')).toEqual(['2027-06-01', '2028-06-01']);
  expect(days([rule({ kind: 'year', startsOn: '06-01' })], '2028-05-31')).toEqual(['2027-06-01']);
  expect(days([rule({ kind: 'rolling', months: 6 })], '2027-06-01')).toEqual(['2026-12-01', '2027-06-01']);
  expect(days([rule({ kind: 'rolling' })], '2027-06-01')).toEqual(['2027-06-01']);
  expect(days([rule({ kind: 'sinceFirst', months: 3 })], '2026-12-01')).toEqual(['2026-09-01', '2026-12-01']);
  expect(days([rule({ kind: 'lifetime' })], '2050-01-01')).toEqual([]);
  expect(days([rule({ kind: 'enrolment' })], '2050-01-01')).toEqual([]);
  expect(days([], '2050-01-01')).toEqual([]);
  expect(days([rule({ kind: 'rolling', months: 1 })], '2099-01-01')).toHaveLength(100);
  expect(
    days([{ ...rule({ kind: 'rolling', months: 6 }), validTo: '2026-12-31' } as Draft<Rule>], '2050-01-01'),
  ).toEqual(['2026-12-01', '2027-06-01']);
});

test('a lifetime’s ceiling counts what was credited before and on the way', () => {
  const scheme = schemeWith([
    { type: 'accrual', per: { kind: 'rolling', months: 12 }, cases: [{ amount: 10 }] },
    { type: 'ceiling', of: 'lifetime', cases: [{ amount: 25 }] },
    { type: 'ceiling', of: 'balance', cases: [{ amount: 1000 }] },
  ]);
  const steps = answered(
    forecast({
      scheme,
      on,
      creditedSoFar: 8,
      entitlements: [of('a', { expiresOn: '2027-06-01' })],
      until: '2029-06-01',
    }),
  );
  expect(steps).toEqual([
    { on: '2027-06-01', expired: 0, credited: 10, clipped: 0, balance: 110 },
    { on: '2028-06-01', expired: 100, credited: 7, clipped: 3, balance: 17 },
    { on: '2029-06-01', expired: 0, credited: 0, clipped: 10, balance: 17 },
  ]);
});
