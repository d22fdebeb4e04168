import { accrue, type Circumstances, decide, forecast, grantsOn, isRefusal, quote, spendOrder } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { decided, euros, schemeOf } from './answers.js';
import { requiring, schemeWith } from './made-up.js';

const on = '2026-06-01';
const whole = 'is not a whole number, not negative, at most 100,000,000,000';

function faultsOf(answer: object): string[] {
  return isRefusal(answer) ? answer.faults.map(({ path, message }) => `${path} ${message}`) : [];
}

test.each<[string, Partial<Record<keyof Circumstances, unknown>>, string]>([
  ['person.age', { person: { age: 17.5 } }, `/person/age ${whole}`],
  ['person.age', { person: { age: -1 } }, `/person/age ${whole}`],
  ['person.age', { person: { age: 100_000_000_001 } }, `/person/age ${whole}`],
  ['person.age', { person: { age: '17' } }, `/person/age ${whole}`],
  ['person.age', { person: { dateOfBirth: '1990-02-30' } }, '/person/dateOfBirth is not a date, YYYY-MM-DD'],
  ['person.age', { person: { dateOfBirth: '2026-06-02' } }, '/person/dateOfBirth is after the day for which is asked'],
  ['person.receivesBenefits', { person: { receivesBenefits: 1 } }, '/person/receivesBenefits is not true or false'],
  [
    'person.careerPlanOn',
    { person: { careerPlanOn: 'soon' } },
    '/person/careerPlanOn is not a date, YYYY-MM-DD, or "never"',
  ],
  [
    'person.educationLevel',
    { person: { educationLevel: 'phd' } },
    '/person/educationLevel is not one of low, medium, high',
  ],
  [
    'person.qualifications',
    { person: { qualifications: ['phd'] } },
    '/person/qualifications is not an array of vocational, higher',
  ],
  ['person.citizenships', { person: { citizenships: 'FR' } }, '/person/citizenships is not an array'],
  ['person.citizenships', { person: { citizenships: [3] } }, '/person/citizenships is not an array'],
  ['person.age', { person: null }, '/person is not an object'],
  ['person.age', { person: [] }, '/person is not an object'],
  ['person.age', { course: 'x' }, '/course is not an object'],
  ['person.age', { session: 1 }, '/session is not an object'],
  ['person.age', { account: true }, '/account is not an object'],
  ['person.age', { on: '2026-06-31' }, '/on is not a date, YYYY-MM-DD'],
  ['person.age', { on: undefined }, '/on is not a date, YYYY-MM-DD'],
  ['course.listed', { course: { schemes: 'all' } }, '/course/schemes is not an array of objects'],
  ['course.listed', { course: { schemes: [null] } }, '/course/schemes is not an array of objects'],
  [
    'course.price',
    { course: { price: { amountMinor: 1, currency: 'USD' } } },
    "/course/price/currency is not the scheme's unit, EUR",
  ],
  ['course.price', { course: { price: 5 } }, "/course/price/currency is not the scheme's unit, EUR"],
  ['course.price', { course: { price: { amountMinor: 1.5, currency: 'EUR' } } }, `/course/price/amountMinor ${whole}`],
  ['session.months', { session: { start: '2026-06-02', end: '2026-06-01' } }, '/session/end is before the start'],
  ['session.months', { session: { start: 'June', end: '2026-06-01' } }, '/session/start is not a date, YYYY-MM-DD'],
])('%s of %j: %s', (fact, given, fault) => {
  const scheme = requiring({ fact, op: 'eq', value: 1 });
  const circumstances = { scheme, on, ...given } as Circumstances;
  expect(faultsOf(decide(circumstances))).toEqual([fault]);
});

test.each<[string, Partial<Circumstances>, number]>([
  ['person.annualIncome', { person: { annualIncome: 100_000_000_000 } }, 100_000_000_000],
  ['person.age', { person: { dateOfBirth: on } }, 0],
  ['session.months', { session: { start: on, end: on } }, 1],
])('the last value that %s may have is read', (fact, given, value) => {
  const scheme = requiring({ fact, op: 'eq', value });
  expect(decided({ scheme, on, ...given }).outcome).toBe('eligible');
});

test('every fault is named, each once', () => {
  const scheme = requiring({
    all: [
      { fact: 'person.age', op: 'gte', value: 18 },
      { fact: 'person.age', op: 'lte', value: 65 },
      { fact: 'course.hours', op: 'gt', value: 1 },
    ],
  });
  const answer = decide({ scheme, on, person: { age: -1 }, course: { hours: 0.5 } });
  expect(faultsOf(answer)).toEqual([`/person/age ${whole}`, `/course/hours ${whole}`]);
});

test('null is as good as absent, and facts that no rule reads are nobody’s concern', () => {
  const person = { age: null, dateOfBirth: null, shoeSize: 'x' } as unknown as Circumstances['person'];
  const scheme = requiring({ fact: 'person.age', op: 'gte', value: 18 });
  expect(decided({ scheme, on, person })).toMatchObject({ outcome: 'needsInfo', missing: ['person.age'] });
  const nothing = { price: null, schemes: null } as unknown as Circumstances['course'];
  const priced = requiring({ fact: 'course.price', op: 'gte', value: 1 });
  expect(decided({ scheme: priced, on, course: nothing }).missing).toEqual(['course.price']);
  const listing = requiring({ fact: 'course.listed', op: 'eq', value: true });
  expect(decided({ scheme: listing, on, course: nothing }).missing).toEqual(['course.listed']);
  const dates = { start: null, end: null } as unknown as Circumstances['session'];
  const lasting = requiring({ fact: 'session.months', op: 'lte', value: 12 });
  expect(decided({ scheme: lasting, on, course: {}, session: dates }).missing).toEqual(['session.months']);
});

test('a list’s dates that are no dates bound nothing', () => {
  const schemes = [{ schemeId: 'xx-made-up', validFrom: 'x', validTo: '' }];
  const scheme = requiring({ fact: 'course.listed', op: 'eq', value: true });
  expect(decided({ scheme, on, course: { schemes } }).outcome).toBe('eligible');
});

const entitlement = { id: 'a', source: 'public', available: 5, grantedOn: '2026-01-01' } as const;

test.each<[unknown, string[]]>([
  ['x', ['/entitlements is not an array']],
  [
    [null],
    [
      '/entitlements/0/id is not a text',
      '/entitlements/0/source is not one of public, employer, sectorFund, agreement, own',
      `/entitlements/0/available ${whole}`,
      '/entitlements/0/grantedOn is not a date, YYYY-MM-DD',
    ],
  ],
  [[entitlement, entitlement], ['/entitlements/1/id is there twice']],
  [[{ ...entitlement, id: '' }], ['/entitlements/0/id is not a text']],
  [[entitlement, { ...entitlement, id: 'b', available: -1 }], [`/entitlements/1/available ${whole}`]],
  [[{ ...entitlement, expiresOn: 'x' }], ['/entitlements/0/expiresOn is not a date, YYYY-MM-DD']],
  [
    [{ ...entitlement, source: 'bank' }],
    ['/entitlements/0/source is not one of public, employer, sectorFund, agreement, own'],
  ],
])('entitlements %j: %j', (entitlements, faults) => {
  const input = { scheme: schemeWith([]), on, entitlements: entitlements as never };
  expect(faultsOf(spendOrder(input))).toEqual(faults);
  expect(faultsOf(quote({ ...input, course: { price: euros(1) } }))).toEqual(faults);
  expect(faultsOf(forecast({ ...input, until: '2030-01-01' }))).toEqual(faults);
});

test.each<[object, string[]]>([
  [{ course: {} }, ['/course/price is missing']],
  [{}, ['/course/price is missing']],
  [{ course: { price: { amountMinor: -1, currency: 'EUR' } } }, [`/course/price/amountMinor ${whole}`]],
  [{ scheme: schemeWith([], { unit: 'hours' }) }, ['/scheme/unit is not a currency']],
  [{ contributions: {} }, ['/contributions is not an array']],
  [
    { contributions: [null] },
    [
      '/contributions/0/source is not one of employer, sectorFund, agreement',
      '/contributions/0/amount is not a whole number, not negative',
    ],
  ],
  [
    { contributions: [{ source: 'own', amount: 1 }] },
    ['/contributions/0/source is not one of employer, sectorFund, agreement'],
  ],
  [
    {
      contributions: [
        { source: 'employer', amount: 1 },
        { source: 'employer', amount: 0.5 },
      ],
    },
    ['/contributions/1/amount is not a whole number, not negative'],
  ],
  [{ used: 'all' }, ['/used is not an object']],
  [{ used: null }, ['/used is not an object']],
  [{ used: { cap: { paid: -1 } } }, ['/used/cap has an amount that is not whole or is negative']],
  [{ used: { cap: { counted: 0.5 } } }, ['/used/cap has an amount that is not whole or is negative']],
  [{ on: 'today' }, ['/on is not a date, YYYY-MM-DD']],
  [{ account: { balance: 0.5 } }, [`/account/balance ${whole}`]],
])('a quote of %j: %j', (given, faults) => {
  const scheme = schemeWith([{ type: 'accrual', per: { kind: 'lifetime' }, cases: [{ amount: 1 }] }]);
  const price = 'course' in given || Object.keys(given).length === 0 ? {} : { course: { price: euros(1) } };
  expect(faultsOf(quote({ scheme, on, ...price, ...given }))).toEqual(faults);
});

test('accrual, grants, order and forecast refuse what cannot be read', () => {
  const scheme = schemeOf('fr-cpf');
  expect(faultsOf(accrue({ scheme, on, balance: -1, creditedSoFar: 0.5 }))).toEqual([
    `/balance ${whole}`,
    `/creditedSoFar ${whole}`,
  ]);
  expect(faultsOf(accrue({ scheme, on: 'x', balance: 0 }))).toEqual(['/on is not a date, YYYY-MM-DD']);
  const person = { educationLevel: 'x' } as never;
  const fault = ['/person/educationLevel is not one of low, medium, high'];
  expect(faultsOf(accrue({ scheme, on, person, balance: 0 }))).toEqual(fault);
  expect(faultsOf(forecast({ scheme, on, person, entitlements: [], until: '2030-01-01' }))).toEqual(fault);
  expect(faultsOf(forecast({ scheme, on, entitlements: [], until: 'x' }))).toEqual([
    '/until is not a date, YYYY-MM-DD',
  ]);
  expect(faultsOf(grantsOn({ scheme, on: 'x' }))).toEqual(['/on is not a date, YYYY-MM-DD']);
  const sg = schemeOf('sg-skillsfuture-credit');
  expect(faultsOf(grantsOn({ scheme: sg, on, person: { age: -1 } }))).toEqual([`/person/age ${whole}`]);
  const earmark = { fact: 'course.hours', op: 'gt', value: 1 } as const;
  const entitlements = [{ ...entitlement, earmark }];
  expect(faultsOf(spendOrder({ scheme, on, course: { hours: -1 }, entitlements }))).toEqual([`/course/hours ${whole}`]);
});
