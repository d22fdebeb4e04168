import { checkScheme, type Condition, type Rule, type Scheme } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { type Draft, requiring, schemeWith } from './made-up.js';

function faultsOf(scheme: Scheme): string[] {
  return checkScheme(scheme).map(({ path, message }) => `${path} ${message}`);
}

test.each<[Condition, string[]]>([
  [{ fact: 'person.age', op: 'gte', value: 18 }, []],
  [{ fact: 'person.shoeSize', op: 'gte', value: 18 }, ['/fact there is no fact person.shoeSize']],
  [{ fact: 'toString', op: 'gte', value: 18 }, ['/fact there is no fact toString']],
  [{ fact: 'person.age', op: 'in', value: ['18'] }, ['/op person.age is compared by eq, lt, lte, gt, gte']],
  [{ fact: 'person.age', value: 18 }, ['/op person.age is compared by eq, lt, lte, gt, gte']],
  [{ fact: 'person.age', op: 'gte', value: '18' }, ['/value is not a whole number']],
  [{ fact: 'person.age', op: 'gte', value: -1 }, ['/value is not a whole number']],
  [{ fact: 'person.age', op: 'gte', value: 0 }, []],
  [{ fact: 'person.receivesBenefits', op: 'eq', value: false }, []],
  [{ fact: 'person.receivesBenefits', op: 'eq', value: 1 }, ['/value is not true or false']],
  [{ fact: 'person.careerPlanOn', op: 'monthsAgoAtMost', value: 72 }, []],
  [
    { fact: 'person.careerPlanOn', op: 'lt', value: 72 },
    ['/op person.careerPlanOn is compared by monthsAgoAtMost, monthsAgoAtLeast'],
  ],
  [{ fact: 'person.careerPlanOn', op: 'monthsAgoAtMost', value: '2020-01-01' }, ['/value is not a whole number']],
  [{ fact: 'person.educationLevel', op: 'eq', value: 'low' }, []],
  [{ fact: 'person.educationLevel', op: 'eq', value: 'phd' }, ['/value is none of low, medium, high']],
  [{ fact: 'person.educationLevel', op: 'eq', value: 3 }, ['/value is none of low, medium, high']],
  [{ fact: 'person.educationLevel', op: 'in', value: ['low', 'phd'] }, ['/value phd is none of low, medium, high']],
  [{ fact: 'person.educationLevel', op: 'in', value: 'low' }, ['/value is not a list']],
  [{ fact: 'person.citizenships', op: 'in', value: [] }, ['/value is not a list']],
  [{ fact: 'person.citizenships', op: 'in', value: ['FR'] }, []],
  [{ fact: 'person.citizenships', op: 'eq', value: 'FR' }, ['/op person.citizenships is compared by in']],
  [{}, [' is not exactly one of all, any, not, fact']],
  [{ all: [], any: [] }, [' is not exactly one of all, any, not, fact']],
  [{ not: { fact: 'x.y', op: 'eq', value: 1 } }, ['/not/fact there is no fact x.y']],
  [
    { any: [{ fact: 'person.age', op: 'lt', value: 1 }, { all: [{ fact: 'x.y', op: 'eq', value: 1 }] }] },
    ['/any/1/all/0/fact there is no fact x.y'],
  ],
])('the condition %o: %j', (requires, faults) => {
  expect(faultsOf(requiring(requires))).toEqual(faults.map((fault) => `/rules/0/requires${fault}`));
});

const wrong: Condition = { fact: 'x.y', op: 'eq', value: 1 };
const per = { kind: 'lifetime' } as const;

test.each<[Draft<Rule>, string[]]>([
  [
    { type: 'eligibility', code: 'a', requires: { not: wrong }, when: wrong },
    ['/requires/not/fact there is no fact x.y', '/when/fact there is no fact x.y'],
  ],
  [{ type: 'grant', grant: 'a', per, cases: [{ amount: 1 }], earmark: wrong }, ['/earmark/fact there is no fact x.y']],
  [
    { type: 'coPayment', cases: [{ amount: 1 }], exempt: [{ code: 'a', when: wrong }], rounding: 'floor' },
    ['/exempt/0/when/fact there is no fact x.y'],
  ],
  [
    { type: 'limit', cases: [{ amount: 1, when: wrong }, { amount: 1 }], rounding: 'floor' },
    ['/cases/0/when/fact there is no fact x.y'],
  ],
  [{ type: 'limit', cases: [{}], rounding: 'floor' }, ['/cases/0 has neither amount nor basisPoints']],
  [{ type: 'limit', cases: [{ basisPoints: 10_000 }], rounding: 'floor' }, []],
  [{ type: 'limit', cases: [{ amount: 1 }], rounding: 'floor' }, []],
  [{ type: 'limit', cases: [{ basisPoints: 10_001 }], rounding: 'floor' }, ['/cases/0/basisPoints is more than 100 %']],
  [
    { type: 'coPayment', cases: [{}], exempt: [], rounding: 'floor' },
    ['/cases/0 has not exactly one of amount and basisPoints'],
  ],
  [
    { type: 'coPayment', cases: [{ amount: 1, basisPoints: 1 }], exempt: [], rounding: 'floor' },
    ['/cases/0 has not exactly one of amount and basisPoints'],
  ],
  [{ type: 'coPayment', cases: [{ basisPoints: 1 }], exempt: [], rounding: 'floor' }, []],
  [
    {
      type: 'support',
      payer: 'state',
      per,
      cases: [{ basisPoints: 1 }, { basisPoints: 2 }, { basisPoints: 3 }],
      rounding: 'floor',
    },
    ['/cases/1 is never reached'],
  ],
  [{ type: 'accrual', per: { kind: 'year' }, cases: [{ amount: 1 }] }, ['/per startsOn and the kind year go together']],
  [
    { type: 'accrual', per: { kind: 'lifetime', startsOn: '01-01' }, cases: [{ amount: 1 }] },
    ['/per startsOn and the kind year go together'],
  ],
  [
    { type: 'grant', grant: 'a', per: { kind: 'rolling' }, cases: [{ amount: 1 }] },
    ['/per months and the kinds rolling and sinceFirst go together'],
  ],
  [
    { type: 'support', payer: 'state', per: { kind: 'sinceFirst' }, cases: [{ basisPoints: 1 }], rounding: 'ceil' },
    ['/per months and the kinds rolling and sinceFirst go together'],
  ],
  [
    { type: 'accrual', per: { kind: 'enrolment', months: 1 }, cases: [{ amount: 1 }] },
    ['/per months and the kinds rolling and sinceFirst go together'],
  ],
  [{ type: 'accrual', per: { kind: 'rolling', months: 1 }, cases: [{ amount: 1 }] }, []],
  [{ type: 'accrual', per: { kind: 'sinceFirst', months: 1 }, cases: [{ amount: 1 }] }, []],
  [
    {
      type: 'accrual',
      per,
      cases: [{ amount: 1 }],
      proRata: {
        fact: 'person.disability',
        fullFrom: 1,
        per: 1,
        rounding: 'floor',
        confidence: 'verified',
        source: 'B',
      },
    },
    ['/proRata/fact person.disability is no fact that is a number'],
  ],
  [
    {
      type: 'employerShare',
      payer: 'state',
      staff: 'x.y',
      bands: [
        { from: 1, basisPoints: 0 },
        { from: 1, basisPoints: 5 },
        { from: 2, basisPoints: 6 },
      ],
      waived: [],
      rounding: 'floor',
    },
    [
      '/staff x.y is no fact that is a number',
      '/bands/0/from bands start at 0 and go up',
      '/bands/1/from bands start at 0 and go up',
    ],
  ],
  [
    {
      type: 'window',
      opens: [
        { from: '2026-01-02', to: '2026-01-02' },
        { from: '2026-01-02', to: '2026-01-01' },
      ],
    },
    ['/opens/1/to is before from'],
  ],
  [{ type: 'window' }, []],
  [
    {
      type: 'topUp',
      sources: ['own'],
      earmarks: true,
      withdrawable: false,
      validFrom: '2026-01-02',
      validTo: '2026-01-01',
    },
    ['/validTo is before validFrom'],
  ],
  [
    {
      type: 'topUp',
      sources: ['own'],
      earmarks: true,
      withdrawable: false,
      validFrom: '2026-01-02',
      validTo: '2026-01-02',
    },
    [],
  ],
  [{ type: 'spendOrder', by: ['grants'] }, ['/grants and `grants` in `by` go together']],
  [{ type: 'spendOrder', by: ['oldest'], grants: ['a'] }, ['/grants and `grants` in `by` go together']],
  [{ type: 'spendOrder', by: ['oldest', 'grants'], grants: ['a'] }, ['/grants/0 no rule makes the grant a']],
  [{ type: 'spendOrder', by: ['oldest'] }, []],
])('the rule %o: %j', (rule, faults) => {
  expect(faultsOf(schemeWith([rule]))).toEqual(faults.map((fault) => `/rules/0${fault}`));
});

const accrual = (id: string, more: object = {}): Draft<Rule> => ({
  type: 'accrual',
  id,
  per,
  cases: [{ amount: 1 }],
  ...more,
});
const ceiling = (id: string, of: 'balance' | 'lifetime'): Draft<Rule> => ({
  type: 'ceiling',
  id,
  of,
  cases: [{ amount: 1 }],
});
const deadline = (id: string, code: 'withdrawal' | 'holderAccept'): Draft<Rule> => {
  return { type: 'deadline', id, code, count: 1, unit: 'days' };
};
const clash = '/rules/1/validFrom is in force at the same time as /rules/0';

test.each<[string, Draft<Rule>[], string[]]>([
  [
    'versions that follow each other',
    [accrual('a', { validTo: '2025-12-31' }), accrual('a', { validFrom: '2026-01-01' })],
    [],
  ],
  ['in any order', [accrual('a', { validFrom: '2026-01-01' }), accrual('a', { validTo: '2025-12-31' })], []],
  ['that share a day', [accrual('a', { validTo: '2026-01-01' }), accrual('a', { validFrom: '2026-01-01' })], [clash]],
  [
    'that share a day, in any order',
    [accrual('a', { validFrom: '2026-01-01' }), accrual('a', { validTo: '2026-01-01' })],
    [clash],
  ],
  ['two accruals', [accrual('a'), accrual('b')], [clash]],
  ['a balance’s and a lifetime’s ceiling', [ceiling('a', 'balance'), ceiling('b', 'lifetime')], []],
  ['two of a balance', [ceiling('a', 'balance'), ceiling('b', 'balance')], [clash]],
  ['two deadlines', [deadline('a', 'withdrawal'), deadline('b', 'holderAccept')], []],
  ['two of one step', [deadline('a', 'withdrawal'), deadline('b', 'withdrawal')], [clash]],
  [
    'another type',
    [ceiling('a', 'balance'), deadline('a', 'withdrawal')],
    ['/rules/1/type is not that of /rules/0, which has the same id'],
  ],
  ['different rules', [ceiling('a', 'balance'), deadline('b', 'withdrawal'), accrual('c')], []],
  [
    'two conditions',
    [
      { type: 'eligibility', code: 'a', requires: { fact: 'person.age', op: 'gte', value: 1 } },
      { type: 'eligibility', code: 'a', requires: { fact: 'person.age', op: 'gte', value: 2 } },
    ],
    [],
  ],
])('%s', (_, rules, faults) => {
  expect(faultsOf(schemeWith(rules))).toEqual(faults);
});

test('each singleton is one', () => {
  for (const rule of [
    { type: 'coPayment', cases: [{ amount: 1 }], exempt: [], rounding: 'floor' },
    { type: 'employerShare', payer: 'state', staff: 'person.employerStaff', bands: [], waived: [], rounding: 'floor' },
    { type: 'spendOrder', by: ['oldest'] },
  ] as const satisfies Draft<Rule>[])
    expect(faultsOf(schemeWith([rule, rule]))).toEqual([clash]);
});

test('units and dates of the scheme', () => {
  expect(faultsOf(schemeWith([], { kind: 'leave' }))).toEqual(['/unit is a currency; leave is counted in time']);
  expect(faultsOf(schemeWith([], { kind: 'leave', unit: 'days' }))).toEqual([]);
  expect(faultsOf(schemeWith([], { kind: 'account', unit: 'hours' }))).toEqual([]);
  for (const kind of ['voucher', 'reimbursement', 'taxCredit'] as const)
    expect(faultsOf(schemeWith([], { kind, unit: 'hours' }))).toEqual([`/unit is not a currency, as a ${kind} needs`]);
  const money: Draft<Rule>[] = [
    accrual('a'),
    { type: 'support', payer: 'state', per, cases: [{ basisPoints: 1 }], rounding: 'floor' },
    { type: 'coPayment', cases: [{ amount: 1 }], exempt: [], rounding: 'floor' },
    { type: 'employerShare', payer: 'state', staff: 'person.employerStaff', bands: [], waived: [], rounding: 'floor' },
    { type: 'limit', cases: [{ amount: 1 }], rounding: 'floor' },
  ];
  expect(faultsOf(schemeWith(money))).toEqual([]);
  expect(faultsOf(schemeWith(money, { unit: 'hours' }))).toEqual(
    ['support', 'coPayment', 'employerShare', 'limit'].map(
      (type, index) => `/rules/${index + 1}/type ${type} needs a currency, and the unit is hours`,
    ),
  );
  const backward = { validFrom: '2026-01-02', validTo: '2026-01-01' };
  expect(faultsOf(schemeWith([], backward))).toEqual(['/validTo is before validFrom']);
  const { rules: _, ...bare } = schemeWith([]);
  expect(faultsOf(bare)).toEqual([]);
});
