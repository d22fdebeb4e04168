import type { Circumstances, Condition } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { holds, unknownIn } from '../../packages/schemes/src/conditions.js';
import { FactReader } from '../../packages/schemes/src/fact-reader.js';
import { decided } from './answers.js';
import { requiring } from './made-up.js';

type Op = NonNullable<Condition['op']>;

const yes: Condition = { fact: 'person.age', op: 'gte', value: 18 };
const no: Condition = { fact: 'person.age', op: 'lt', value: 18 };
const open: Condition = { fact: 'person.employerStaff', op: 'lt', value: 50 };

function reader(known: Partial<Circumstances> = {}): FactReader {
  return new FactReader({ scheme: requiring(yes), on: '2026-06-01', person: { age: 30 }, ...known });
}

test.each<[Condition, boolean | undefined, string[]]>([
  [yes, true, []],
  [no, false, []],
  [open, undefined, ['person.employerStaff']],
  [{ not: yes }, false, []],
  [{ not: no }, true, []],
  [{ not: open }, undefined, ['person.employerStaff']],
  [{ all: [yes, yes] }, true, []],
  [{ all: [yes, no] }, false, []],
  [{ all: [yes, open] }, undefined, ['person.employerStaff']],
  [{ all: [open, yes] }, undefined, ['person.employerStaff']],
  [{ all: [open, no] }, false, []],
  [{ any: [no, no] }, false, []],
  [{ any: [no, yes] }, true, []],
  [{ any: [no, open] }, undefined, ['person.employerStaff']],
  [{ any: [open, no] }, undefined, ['person.employerStaff']],
  [{ any: [open, yes] }, true, []],
  [
    { all: [open, { any: [no, { fact: 'course.hours', op: 'gt', value: 1 }] }] },
    undefined,
    ['person.employerStaff', 'course.hours'],
  ],
])('%o is %s, and waits for %j', (condition, truth, missing) => {
  expect(holds(condition, reader())).toBe(truth);
  expect(unknownIn(condition, reader())).toEqual(missing);
});

test.each<[number, Op, number, boolean]>([
  [17, 'lt', 18, true],
  [18, 'lt', 18, false],
  [18, 'lte', 18, true],
  [19, 'lte', 18, false],
  [18, 'gt', 18, false],
  [19, 'gt', 18, true],
  [18, 'gte', 18, true],
  [17, 'gte', 18, false],
  [18, 'eq', 18, true],
  [17, 'eq', 18, false],
])('%i %s %i: %s', (age, op, value, truth) => {
  expect(holds({ fact: 'person.age', op, value }, reader({ person: { age } }))).toBe(truth);
});

test.each<[string, Op, boolean]>([
  ['2020-06-01', 'monthsAgoAtMost', true],
  ['2020-05-31', 'monthsAgoAtMost', false],
  ['2020-06-01', 'monthsAgoAtLeast', true],
  ['2020-06-02', 'monthsAgoAtLeast', false],
  ['never', 'monthsAgoAtMost', false],
  ['never', 'monthsAgoAtLeast', true],
])('%s %s 72 months before 2026-06-01: %s', (careerPlanOn, op, truth) => {
  expect(holds({ fact: 'person.careerPlanOn', op, value: 72 }, reader({ person: { careerPlanOn } }))).toBe(truth);
});

test('sets and choices: any of these', () => {
  const status: Condition = { fact: 'person.employmentStatus', op: 'in', value: ['employed', 'selfEmployed'] };
  expect(holds(status, reader({ person: { employmentStatus: ['unemployed', 'selfEmployed'] } }))).toBe(true);
  expect(holds(status, reader({ person: { employmentStatus: ['unemployed'] } }))).toBe(false);
  expect(holds(status, reader({ person: { employmentStatus: [] } }))).toBe(false);
  const level: Condition = { fact: 'person.educationLevel', op: 'in', value: ['low', 'medium'] };
  expect(holds(level, reader({ person: { educationLevel: 'medium' } }))).toBe(true);
  expect(holds(level, reader({ person: { educationLevel: 'high' } }))).toBe(false);
  const same: Condition = { fact: 'person.educationLevel', op: 'eq', value: 'low' };
  expect(holds(same, reader({ person: { educationLevel: 'low' } }))).toBe(true);
  expect(holds(same, reader({ person: { educationLevel: 'high' } }))).toBe(false);
  const benefits: Condition = { fact: 'person.receivesBenefits', op: 'eq', value: false };
  expect(holds(benefits, reader({ person: { receivesBenefits: false } }))).toBe(true);
});

test.each<[string, unknown]>([
  ['no condition at all', {}],
  ['null', null],
  ['a number', 5],
  ['all of something else', { all: 5 }],
  ['any of null', { any: [null] }],
  ['an operator that is none', { fact: 'person.age', op: 'like', value: 3 }],
  ['no operator', { fact: 'person.age' }],
  ['a text for a number', { fact: 'person.age', op: 'eq', value: '30' }],
  ['an order of truths', { fact: 'person.receivesBenefits', op: 'gt', value: true }],
  ['a list that is none', { fact: 'person.age', op: 'in', value: 30 }],
  ['months of a number', { fact: 'person.age', op: 'monthsAgoAtMost', value: 3 }],
  ['months that are none', { fact: 'person.careerPlanOn', op: 'monthsAgoAtMost', value: 'x' }],
  ['a fact that is none', { fact: 'person.shoeSize', op: 'eq', value: 3 }],
])('%s is not known, and throws nothing', (_, condition) => {
  const facts = reader({ person: { age: 30, receivesBenefits: true, careerPlanOn: '2026-01-01' } });
  expect(holds(condition as Condition, facts)).toBe(undefined);
  expect(unknownIn(condition as Condition, facts)).toBeInstanceOf(Array);
});

test('an absent condition holds', () => {
  expect(holds(undefined, reader())).toBe(true);
  expect(unknownIn(undefined, reader())).toEqual([]);
});

test('a reason carries the figures of its rule', () => {
  const scheme = requiring({
    all: [yes, { fact: 'person.age', op: 'lte', value: 65 }, { not: { fact: 'person.age', op: 'lte', value: 3 } }],
  });
  const [, reason] = decided({ scheme, on: '2026-06-01', person: { age: 30 } }).reasons;
  expect(reason).toEqual({
    code: 'made',
    params: { ageGte: 18, ageLte: 65 },
    ruleRef: 'rule-0',
    source: 'A test',
    confidence: 'verified',
    satisfied: true,
  });
});
