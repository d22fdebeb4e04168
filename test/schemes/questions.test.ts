import { type Known, listSchemes, questionsFor } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { euros, schemeOf } from './answers.js';
import { requiring, schemeWith } from './made-up.js';

const on = '2026-06-01';
const asked = (ids: readonly string[], course: object | undefined, known: Omit<Known, 'on'> = {}) =>
  questionsFor(ids.map(schemeOf), course, { on, ...known }).map(({ fact }) => fact);

test('first of all where somebody lives or works; then only what that country’s schemes ask', () => {
  const all = listSchemes();
  const first = questionsFor(all, undefined, { on });
  expect(first[0]).toMatchObject({ fact: 'person.countries', type: 'set' });
  expect(first.map(({ fact }) => fact)).toEqual(['person.countries', 'person.age']);
  expect(first[1]?.schemeIds).toEqual(['eu-ila']);
  const german = questionsFor(all, undefined, { on, person: { countries: ['DE'] } });
  expect(new Set(german.flatMap(({ schemeIds }) => schemeIds))).toEqual(new Set(['de-82-sgb-iii', 'eu-ila']));
});

test('what ended asks nothing, and neither does a no', () => {
  expect(asked(['nl-stap', 'gb-sct-ita'], undefined)).toEqual([]);
  expect(asked(['lt-ila'], undefined, { person: { countries: ['LT'], age: 17 } })).toEqual([]);
});

test('the region after the country', () => {
  expect(asked(['at-ooe-bildungskonto'], undefined)).toEqual(['person.countries']);
  expect(asked(['at-ooe-bildungskonto'], undefined, { person: { countries: ['AT'] } })).toEqual(['person.regions']);
  const person = { countries: ['AT'], regions: ['AT31'] };
  expect(asked(['at-ooe-bildungskonto'], undefined, { person })).toEqual(['person.educationLevel']);
});

test('amounts come once the answer is known, sensitive facts last', () => {
  const course = { price: euros(1800), schemes: [{ schemeId: 'fr-cpf' }], kinds: [] };
  const person = { countries: ['FR'], employmentStatus: ['employed'] } as const;
  expect(asked(['fr-cpf'], course, { person })).toEqual(['session.inWorkingTime']);
  const session = { inWorkingTime: false };
  expect(asked(['fr-cpf'], course, { person, session })).toEqual([
    'account.topUps',
    'account.hardshipPoints',
    'account.balance',
    'person.workIncapacity',
  ]);
  const unemployed = { ...person, employmentStatus: ['unemployed'] } as const;
  expect(asked(['fr-cpf'], course, { person: unemployed, session })).toEqual(['account.balance']);
  expect(asked(['fr-cpf'], { ...course, price: undefined }, { person, session })).toEqual([]);
  expect(asked(['fr-cpf'], undefined, { person })).toEqual([]);
});

test('what only the registry knows is not asked', () => {
  const scheme = requiring({
    all: [
      { fact: 'course.hours', op: 'gt', value: 1 },
      { fact: 'course.listed', op: 'eq', value: true },
    ],
  });
  expect(questionsFor([scheme], {}, { on }).map(({ fact }) => fact)).toEqual(['course.listed']);
  const open = requiring(
    { fact: 'person.age', op: 'gte', value: 1 },
    { when: { fact: 'course.kinds', op: 'in', value: ['a'] } },
  );
  expect(questionsFor([open], {}, { on })).toEqual([]);
});

test('a question says its kind, its values and for whom it is', () => {
  const level = requiring({ fact: 'person.educationLevel', op: 'eq', value: 'low' }, {});
  const questions = questionsFor([level, { ...level, id: 'xx-second' }], undefined, { on });
  expect(questions).toEqual([
    {
      fact: 'person.educationLevel',
      type: 'choice',
      values: ['low', 'medium', 'high'],
      schemeIds: ['xx-made-up', 'xx-second'],
    },
  ]);
  const [age] = questionsFor([requiring({ fact: 'person.age', op: 'gte', value: 1 })], undefined, { on });
  expect(age).toEqual({ fact: 'person.age', type: 'integer', schemeIds: ['xx-made-up'] });
});

test('what cannot be read asks nothing', () => {
  const scheme = requiring({ fact: 'person.age', op: 'gte', value: 1 });
  expect(questionsFor([scheme], undefined, { on: 'x' })).toEqual([]);
  const free = schemeWith([{ type: 'eligibility', code: 'a', requires: { fact: 'person.age', op: 'gte', value: 1 } }]);
  const dollars = { price: { amountMinor: 1, currency: 'USD' } };
  expect(questionsFor([free], dollars, { on, person: { age: 3 } })).toEqual([]);
});
