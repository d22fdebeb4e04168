import { accrue, type Rule } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { answered, schemeOf } from './answers.js';
import { type Draft, schemeWith } from './made-up.js';

const on = '2026-06-01';
const severe = { fact: 'person.disability', op: 'eq', value: 'severe' } as const;
const yearly: Draft<Rule> = {
  type: 'accrual',
  id: 'yearly',
  per: { kind: 'year', startsOn: '01-01' },
  cases: [{ when: severe, amount: 900 }, { amount: 500 }],
  proRata: {
    fact: 'person.employmentShare',
    fullFrom: 8000,
    per: 8000,
    rounding: 'floor',
    confidence: 'secondary',
    source: 'B',
  },
};

test.each([
  [10_000, 500],
  [8000, 500],
  [7999, 499],
  [4000, 250],
  [1, 0],
  [0, 0],
])('a share of %i brings %i', (employmentShare, credited) => {
  const person = { employmentShare, disability: 'none' } as const;
  const accrual = answered(accrue({ scheme: schemeWith([yearly]), on, person, balance: 0 }));
  expect(accrual).toMatchObject({ due: credited, credited, clipped: 0, unit: 'EUR', missing: [] });
  expect(accrual).not.toHaveProperty('ceiling');
  expect(accrual).not.toHaveProperty('expiresOn');
  const sources = employmentShare < 8000 ? ['A test', 'B'] : ['A test'];
  expect(accrual.basis.map(({ source }) => source)).toEqual(sources);
  expect(accrual.confidence).toBe(employmentShare < 8000 ? 'secondary' : 'verified');
});

test('below the threshold never more than the whole', () => {
  const odd = { ...yearly, proRata: { ...yearly.proRata!, per: 100 } } as Draft<Rule>;
  const person = { employmentShare: 7000, disability: 'none' } as const;
  expect(answered(accrue({ scheme: schemeWith([odd]), on, person, balance: 0 })).credited).toBe(500);
});

test('what is not known counts for less, and is missing', () => {
  const open = answered(accrue({ scheme: schemeWith([yearly]), on, balance: 0 }));
  expect(open).toMatchObject({ credited: 500, missing: ['person.disability', 'person.employmentShare'] });
  const ceiling: Draft<Rule> = {
    type: 'ceiling',
    of: 'balance',
    cases: [{ when: severe, amount: 700 }, { amount: 600 }],
  };
  const twice = answered(accrue({ scheme: schemeWith([yearly, ceiling]), on, balance: 300 }));
  expect(twice).toMatchObject({
    credited: 300,
    clipped: 200,
    ceiling: 600,
    missing: ['person.disability', 'person.employmentShare'],
  });
  const sometimes: Draft<Rule> = { type: 'ceiling', of: 'balance', cases: [{ when: severe, amount: 700 }] };
  const unclipped = answered(accrue({ scheme: schemeWith([yearly, sometimes]), on, balance: 699 }));
  expect(unclipped).toMatchObject({ credited: 500, clipped: 0 });
  expect(unclipped).not.toHaveProperty('ceiling');
});

test('the lower of two ceilings holds, and a case that may never hold brings nothing', () => {
  const ceilings: Draft<Rule>[] = [
    { type: 'ceiling', of: 'lifetime', cases: [{ amount: 650 }] },
    { type: 'ceiling', of: 'balance', cases: [{ amount: 600 }] },
  ];
  const person = { employmentShare: 10_000, disability: 'none' } as const;
  const input = { scheme: schemeWith([yearly, ...ceilings]), on, person };
  expect(answered(accrue({ ...input, balance: 200, creditedSoFar: 200 }))).toMatchObject({
    credited: 400,
    ceiling: 600,
  });
  expect(answered(accrue({ ...input, balance: 200, creditedSoFar: 300 }))).toMatchObject({
    credited: 350,
    clipped: 150,
  });
  const rare = schemeWith([{ ...yearly, cases: [{ when: severe, amount: 900 }] } as Draft<Rule>]);
  expect(answered(accrue({ scheme: rare, on, person, balance: 0 }))).toMatchObject({ due: 0, credited: 0, basis: [] });
});

test('hours and days accrue as money does', () => {
  const scheme = schemeWith(
    [
      {
        type: 'accrual',
        per: { kind: 'year', startsOn: '09-01' },
        cases: [{ amount: 35 }],
        expires: { endOfPeriod: true },
      },
      { type: 'ceiling', of: 'balance', cases: [{ amount: 125 }] },
    ],
    { unit: 'hours' },
  );
  expect(answered(accrue({ scheme, on, balance: 100 }))).toMatchObject({
    credited: 25,
    clipped: 10,
    unit: 'hours',
    expiresOn: '2026-08-31',
  });
});

test('without a rule in force nothing accrues', () => {
  const nothing = { due: 0, credited: 0, clipped: 0, basis: [], missing: [] };
  expect(answered(accrue({ scheme: schemeOf('nl-stap'), on, balance: 5 }))).toMatchObject(nothing);
  const orphan = schemeWith([{ type: 'ceiling', of: 'balance', cases: [{ amount: 1 }] }]);
  expect(answered(accrue({ scheme: orphan, on, balance: 5 }))).toMatchObject(nothing);
});
