import { accrue, grantsOn } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { answered, decisionTable, euros, linesOf, quoted, schemeOf } from './answers.js';

const cpf = schemeOf('fr-cpf');
const french = { countries: ['FR'], employmentStatus: ['employed'], workIncapacity: 0 } as const;
const cpfUsual = {
  on: '2026-06-01',
  person: french,
  course: {
    price: euros(1800),
    kinds: [],
    schemes: [{ schemeId: 'fr-cpf', validFrom: '2026-01-01', validTo: '2026-12-31' }],
  },
  session: { inWorkingTime: false },
  account: { balance: 500_000, topUps: [], hardshipPoints: false },
} as const;

decisionTable('fr-cpf', cpfUsual, [
  ['an employee, in own time', {}, 'eligible'],
  ['a retired person', { person: { employmentStatus: ['retired'] } }, 'notEligible', 'workingLife'],
  ['status not known', { person: { employmentStatus: undefined } }, 'needsInfo', 'workingLife'],
  ['elsewhere', { person: { countries: ['BE'] } }, 'notEligible', 'territory'],
  ['both sides of the border', { person: { countries: ['BE', 'FR'] } }, 'eligible'],
  ['where is not known', { person: { countries: undefined } }, 'needsInfo', 'territory'],
  ['the day before it is listed', { on: '2025-12-31' }, 'notEligible', 'courseListed'],
  ['the first listed day', { on: '2026-01-01' }, 'eligible'],
  ['the last listed day', { on: '2026-12-31' }, 'eligible'],
  ['the day after it was listed', { on: '2027-01-01' }, 'notEligible', 'courseListed'],
  ['on another scheme’s list', { course: { schemes: [{ schemeId: 'eu-ila' }] } }, 'notEligible', 'courseListed'],
  ['lists not known', { course: { schemes: undefined } }, 'needsInfo', 'courseListed'],
  ['in working time', { session: { inWorkingTime: true } }, 'needsApproval', 'employerConsent'],
  [
    'in working time, with consent',
    { session: { inWorkingTime: true }, person: { employerConsent: true } },
    'eligible',
  ],
  [
    'a job seeker in the daytime',
    { session: { inWorkingTime: true }, person: { employmentStatus: ['unemployed'] } },
    'eligible',
  ],
  ['time not known', { session: { inWorkingTime: undefined } }, 'needsInfo', 'employerConsent'],
  ['licence B, employee', { course: { kinds: ['licence-b'] } }, 'notEligible', 'licenceB'],
  [
    'licence B in 2025',
    { on: '2025-06-01', course: { kinds: ['licence-b'], schemes: [{ schemeId: 'fr-cpf' }] } },
    'eligible',
  ],
  [
    'licence B, job seeker',
    { course: { kinds: ['licence-b'] }, person: { employmentStatus: ['unemployed'] } },
    'eligible',
  ],
  ['licence B, employer adds', { course: { kinds: ['licence-b'] }, account: { topUps: ['employer'] } }, 'eligible'],
  ['kinds not known: open, not asked', { course: { kinds: undefined } }, 'eligible', 'licenceB'],
]);

test.each([
  ['rs', 200_000, 150_000],
  ['bilan', 200_000, 160_000],
  ['bilan', 150_000, 150_000],
  ['rncp', 200_000, 200_000],
])('fr-cpf 2026: for %s of %i the account pays at most %i', (kind, price, most) => {
  const course = { ...cpfUsual.course, kinds: [kind], price: euros(price / 100) };
  const answer = quoted({ scheme: cpf, ...cpfUsual, course, account: { ...cpfUsual.account, topUps: ['agreement'] } });
  expect(answer.coPayment.why).toBe('topUp');
  expect(linesOf(answer)).toEqual([`account ${most}`, ...(most < price ? [`learner ${price - most}`] : [])]);
  expect(answer.limits).toHaveLength(most < price ? 1 : 0);
});

test('fr-cpf 2026: CléA is not capped, and before 2026 nothing was', () => {
  const course = { ...cpfUsual.course, kinds: ['rs', 'clea'], price: euros(2000) };
  expect(linesOf(quoted({ scheme: cpf, ...cpfUsual, course }))).toEqual(['learner 10320', 'account 189680']);
  const earlier = { ...course, kinds: ['rs'], schemes: [{ schemeId: 'fr-cpf' }] };
  expect(linesOf(quoted({ scheme: cpf, ...cpfUsual, on: '2025-12-31', course: earlier }))).toEqual([
    'learner 10223',
    'account 189777',
  ]);
});

test.each([
  ['employer top-up', { account: { topUps: ['employer'] } }, 'topUp'],
  ['sector fund', { account: { topUps: ['sectorFund'] } }, 'topUp'],
  ['own money is no top-up', { account: { topUps: ['own'], hardshipPoints: false } }, null],
  ['hardship points', { account: { topUps: [], hardshipPoints: true } }, 'hardshipPoints'],
  ['incapacity of 10 %', { person: { ...french, workIncapacity: 10 } }, 'workIncapacity'],
  ['incapacity of 9 %', { person: { ...french, workIncapacity: 9 } }, null],
] as const)('fr-cpf co-payment, %s: exempt by %s', (_, changes, why) => {
  const answer = quoted({ scheme: cpf, ...cpfUsual, ...changes });
  expect(answer.coPayment).toMatchObject({ why, exempt: why !== null });
});

test.each([
  ['medium', 10_000, 'none', 0, 50_000, 0],
  ['medium', 5_000, 'none', 0, 50_000, 0],
  ['medium', 4_999, 'none', 0, 24_995, 0],
  ['low', 10_000, 'none', 0, 80_000, 0],
  ['low', 10_000, 'none', 750_000, 50_000, 30_000],
  ['medium', 10_000, 'recognised', 500_000, 80_000, 0],
  ['high', 10_000, 'severe', 800_000, 0, 80_000],
  ['high', 10_000, 'none', 450_000, 50_000, 0],
  ['high', 10_000, 'none', 450_001, 49_999, 1],
  ['high', 10_000, 'none', 500_001, 0, 50_000],
] as const)(
  'fr-cpf accrual: %s, share %i, disability %s, balance %i: %i credited, %i clipped',
  (educationLevel, employmentShare, disability, balance, credited, clipped) => {
    const person = { educationLevel, employmentShare, disability };
    const accrual = answered(accrue({ scheme: cpf, on: '2026-01-01', person, balance }));
    expect(accrual).toMatchObject({ credited, clipped, missing: [] });
    const isRead = disability === 'none' && employmentShare >= 5000;
    expect(accrual.confidence).toBe(
      isRead || (educationLevel === 'low' && employmentShare >= 5000) ? 'verified' : 'remembered',
    );
  },
);

decisionTable(
  'lt-ila',
  {
    on: '2026-06-01',
    person: {
      countries: ['LT'],
      age: 30,
      employmentStatus: ['employed'],
      qualifications: ['vocational'],
      citizenships: ['LT'],
    },
    course: { listed: true },
  },
  [
    ['a worker', {}, 'eligible'],
    ['the day before 18', { person: { age: undefined, dateOfBirth: '2008-06-02' } }, 'notEligible', 'age'],
    ['the 18th birthday', { person: { age: undefined, dateOfBirth: '2008-06-01' } }, 'eligible'],
    ['65', { person: { age: 65 } }, 'eligible'],
    ['the last day of 65', { person: { age: undefined, dateOfBirth: '1960-06-02' } }, 'eligible'],
    ['the 66th birthday', { person: { age: undefined, dateOfBirth: '1960-06-01' } }, 'notEligible', 'age'],
    ['self-employed', { person: { employmentStatus: ['selfEmployed'] } }, 'eligible'],
    ['unemployed', { person: { employmentStatus: ['unemployed'] } }, 'notEligible', 'inWork'],
    ['no qualification', { person: { qualifications: [] } }, 'notEligible', 'qualification'],
    ['a permit', { person: { citizenships: ['UA'], residencePermits: ['LT'] } }, 'eligible'],
    [
      'neither citizen nor permit',
      { person: { citizenships: ['UA'], residencePermits: [] } },
      'notEligible',
      'residence',
    ],
    ['permit not known', { person: { citizenships: ['UA'] } }, 'needsInfo', 'residence'],
    ['not a listed course', { course: { listed: false } }, 'notEligible', 'courseListed'],
  ],
);

test.each([
  [50_000, ['account 50000']],
  [50_001, ['account 50000', 'learner 1']],
])('lt-ila: €500 in five years, price %i', (price, lines) => {
  const person = {
    countries: ['LT'],
    age: 30,
    employmentStatus: ['employed'],
    qualifications: ['higher'],
    citizenships: ['LT'],
  } as const;
  const course = { listed: true, price: { amountMinor: price, currency: 'EUR' } };
  const answer = quoted({ scheme: schemeOf('lt-ila'), on: '2026-06-01', person, course });
  expect(linesOf(answer)).toEqual(lines);
  expect(answer).toMatchObject({ assumed: true, authority: 'indicative', missing: ['account.balance'] });
});

decisionTable(
  'sg-skillsfuture-credit',
  { on: '2026-06-01', person: { countries: ['SG'], citizenships: ['SG'], age: 25 }, course: { listed: true } },
  [
    ['a citizen of 25', {}, 'eligible'],
    ['24', { person: { age: 24 } }, 'notEligible', 'age'],
    ['no citizen', { person: { citizenships: ['MY'] } }, 'notEligible', 'citizen'],
  ],
);

test.each([
  ['2024-04-30', 39, ['base', 'one-off-2020']],
  ['2024-04-30', 40, ['base', 'one-off-2020']],
  ['2024-05-01', 40, ['base', 'one-off-2020', 'mid-career']],
  ['2024-05-01', 39, ['base', 'one-off-2020']],
  ['2025-12-31', 40, ['base', 'one-off-2020', 'mid-career']],
  ['2026-01-01', 40, ['base', 'mid-career']],
])('sg-skillsfuture-credit: grants on %s at %i', (on, age, names) => {
  const { grants } = answered(grantsOn({ scheme: schemeOf('sg-skillsfuture-credit'), on, person: { age } }));
  expect(grants.map(({ grant }) => grant)).toEqual(names);
  for (const { grant, amount, expiresOn } of grants) {
    expect(amount).toBe(grant === 'mid-career' ? 400_000 : 50_000);
    expect(expiresOn).toBe(grant === 'one-off-2020' ? '2025-12-31' : undefined);
  }
});

test('sg-skillsfuture-credit: for a curated course the mid-career credit goes before the base', () => {
  const course = { listed: true, kinds: ['curated'], price: { amountMinor: 420_000, currency: 'SGD' } };
  const person = { countries: ['SG'], citizenships: ['SG'], age: 40 };
  const answer = quoted({ scheme: schemeOf('sg-skillsfuture-credit'), on: '2026-01-01', person, course });
  expect(answer.lines.map(({ entitlementId, amount }) => [entitlementId, amount.amountMinor])).toEqual([
    ['mid-career', 400_000],
    ['base', 20_000],
  ]);
});

decisionTable(
  'ca-training-credit',
  { on: '2026-06-01', person: { countries: ['CA'], age: 26, annualEarnings: 1_000_000, annualIncome: 14_999_999 } },
  [
    ['26, earnings of 10,000', {}, 'eligible'],
    ['25', { person: { age: 25 } }, 'notEligible', 'age'],
    ['65', { person: { age: 65 } }, 'eligible'],
    ['66', { person: { age: 66 } }, 'notEligible', 'age'],
    ['earnings a cent less', { person: { annualEarnings: 999_999 } }, 'notEligible', 'earnings'],
    ['income of 150,000', { person: { annualIncome: 15_000_000 } }, 'notEligible', 'income'],
  ],
);

test.each([
  [0, 25_000, 0],
  [475_000, 25_000, 0],
  [475_001, 24_999, 1],
  [500_000, 0, 25_000],
])(
  'ca-training-credit: after %i in a lifetime, %i and %i clipped, whatever the balance',
  (creditedSoFar, credited, clipped) => {
    const scheme = schemeOf('ca-training-credit');
    const accrual = answered(accrue({ scheme, on: '2026-01-01', person: {}, balance: 9_999, creditedSoFar }));
    expect(accrual).toMatchObject({ credited, clipped, unit: 'CAD', ceiling: 500_000 });
  },
);

test('ca-training-credit: half of an odd price is rounded down', () => {
  const course = { price: { amountMinor: 99_999, currency: 'CAD' } };
  const answer = quoted({
    scheme: schemeOf('ca-training-credit'),
    on: '2026-06-01',
    person: { countries: ['CA'], age: 26, annualEarnings: 1_000_000, annualIncome: 0 },
    course,
    account: { balance: 500_000 },
  });
  expect(linesOf(answer)).toEqual(['account 49999', 'learner 50000']);
});
