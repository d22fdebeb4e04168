import { expect, test } from 'vitest';
import { answered, decided, decisionTable, euros, linesOf, quoted, schemeOf } from './answers.js';
import { grantsOn } from '@ila-kit/schemes';

const austrian = { countries: ['AT'], regions: ['AT312'], educationLevel: 'medium', categories: [] } as const;
const atUsual = {
  on: '2026-06-01',
  person: austrian,
  course: { price: euros(1000), accreditations: ['oe-cert'], themes: [], kinds: [] },
} as const;

decisionTable('at-ooe-bildungskonto', atUsual, [
  ['a course with Ö-Cert', {}, 'eligible'],
  ['another region', { person: { regions: ['AT130'] } }, 'notEligible', 'territory'],
  ['region not known', { person: { regions: undefined } }, 'needsInfo', 'territory'],
  ['€100', { course: { price: euros(100) } }, 'eligible'],
  ['a cent less', { course: { price: euros(99.99) } }, 'notEligible', 'coursePrice'],
  ['the other seal', { course: { accreditations: ['quality-seal'] } }, 'eligible'],
  ['no seal', { course: { accreditations: [] } }, 'notEligible', 'providerQuality'],
  ['an academic with €3,000', { person: { educationLevel: 'high', monthlyIncome: 300_000 } }, 'eligible'],
  ['a cent more', { person: { educationLevel: 'high', monthlyIncome: 300_001 } }, 'notEligible', 'income'],
  [
    'a cent more, digital',
    { person: { educationLevel: 'high', monthlyIncome: 400_000 }, course: { themes: ['digital'] } },
    'eligible',
  ],
  [
    'digital, a cent too much',
    { person: { educationLevel: 'high', monthlyIncome: 400_001 }, course: { themes: ['digital'] } },
    'notEligible',
    'income',
  ],
  ['education not known', { person: { educationLevel: undefined } }, 'needsInfo', 'income'],
  ['the day before', { on: '2022-12-31' }, 'notEligible', 'schemeNotStarted'],
  ['the first day', { on: '2023-01-01' }, 'eligible'],
  ['the last day', { on: '2026-12-31' }, 'eligible'],
  ['the day after', { on: '2027-01-01' }, 'notEligible', 'schemeEnded'],
]);

test.each([
  [1_000_00, [], [], [], 300_00],
  [10_000_00, [], [], [], 2_200_00],
  [10_000_00, [], [], ['at-ooe-60'], 2_700_00],
  [1_000_00, [], [], ['at-ooe-60'], 600_00],
  [20_000_00, ['digital'], [], [], 4_000_00],
  [10_000_00, [], ['language'], [], 1_000_00],
  [100_01, [], [], [], 30_00],
  [100_05, [], [], [], 30_02],
])('at-ooe-bildungskonto: of %i, %s %s %s, the state pays %i later', (price, themes, kinds, categories, state) => {
  const course = { ...atUsual.course, price: euros(price / 100), themes, kinds };
  const scheme = schemeOf('at-ooe-bildungskonto');
  const answer = quoted({ scheme, on: '2026-06-01', person: { ...austrian, categories }, course });
  expect(linesOf(answer)).toEqual([`state ${state}`, `learner ${price - state}`]);
  expect(answer.lines[0]?.settled).toBe('afterwards');
  expect(answer.learnerAdvances.amountMinor).toBe(price);
  expect(answer.decision.obligations).toMatchObject([{ code: 'attendance', params: { minPercent: 75 } }]);
});

test('at-ooe-bildungskonto: what was paid already counts towards the cap', () => {
  const scheme = schemeOf('at-ooe-bildungskonto');
  const used = (paid: number) => linesOf(quoted({ scheme, ...atUsual, used: { 'course-fee': { paid } } }));
  expect(used(190_000)).toEqual(['state 30000', 'learner 70000']);
  expect(used(190_001)).toEqual(['state 29999', 'learner 70001']);
  expect(used(300_000)).toEqual(['learner 100000']);
});

const flemish = {
  countries: ['BE'],
  regions: ['BE211'],
  employmentStatus: ['employed'],
  educationLevel: 'medium',
} as const;

decisionTable('be-vlg-opleidingscheques', { on: '2026-09-01', person: flemish, course: { kinds: [] } }, [
  ['a worker of medium education', {}, 'eligible'],
  ['self-employed', { person: { employmentStatus: ['selfEmployed'] } }, 'notEligible', 'employee'],
  ['high, a plan of six years ago', { person: { educationLevel: 'high', careerPlanOn: '2020-09-01' } }, 'eligible'],
  [
    'high, a plan a day older',
    { person: { educationLevel: 'high', careerPlanOn: '2020-08-31' } },
    'notEligible',
    'educationOrPlan',
  ],
  ['high, no plan', { person: { educationLevel: 'high', careerPlanOn: 'never' } }, 'notEligible', 'educationOrPlan'],
  ['high, plan not known', { person: { educationLevel: 'high' } }, 'needsInfo', 'educationOrPlan'],
]);

test.each([
  [200_00, [], 'medium', 0, 100_00],
  [250_00, [], 'medium', 0, 125_00],
  [250_01, [], 'medium', 0, 125_00],
  [200_01, [], 'medium', 0, 100_00],
  [200_00, [], 'medium', 249_00, 50],
  [200_00, [], 'medium', 250_00, 0],
  [200_00, ['literacy'], 'medium', 0, 200_00],
  [300_00, ['shortage-occupation'], 'low', 0, 250_00],
  [600_00, ['higher-education-start'], 'medium', 0, 250_00],
  [600_00, ['higher-education-start'], 'high', 0, 125_00],
] as const)(
  'be-vlg-opleidingscheques: of %i, %s, %s, after %i, the state pays %i',
  (price, kinds, educationLevel, counted, state) => {
    const person = { ...flemish, educationLevel, careerPlanOn: '2026-01-01' };
    const scheme = schemeOf('be-vlg-opleidingscheques');
    const course = { price: euros(price / 100), kinds };
    const answer = quoted({ scheme, on: '2026-09-01', person, course, used: { cheques: { counted } } });
    const learner = price - state;
    expect(linesOf(answer)).toEqual([...(state ? [`state ${state}`] : []), ...(learner ? [`learner ${learner}`] : [])]);
    expect(answer.learnerAdvances.amountMinor).toBe(learner);
  },
);

decisionTable(
  'pt-cheque-digital',
  {
    on: '2026-06-30',
    person: { countries: ['PT'], employmentStatus: ['employed'] },
    course: { accreditations: ['dgert'], mode: 'blended' },
  },
  [
    ['the last day', {}, 'eligible'],
    ['the day after', { on: '2026-07-01' }, 'notEligible', 'schemeEnded'],
    ['fully online', { course: { mode: 'online' } }, 'notEligible', 'notOnline'],
    ['another provider', { course: { accreditations: ['oe-cert'] } }, 'notEligible', 'providerQuality'],
    ['unemployed', { person: { employmentStatus: ['unemployed'] } }, 'notEligible', 'inWork'],
  ],
);

test.each([
  [750_00, ['state 75000']],
  [750_01, ['state 75000', 'learner 1']],
])('pt-cheque-digital: of %i, at most €750, only remembered', (price, lines) => {
  const answer = quoted({
    scheme: schemeOf('pt-cheque-digital'),
    on: '2026-06-01',
    person: { countries: ['PT'], employmentStatus: ['selfEmployed'] },
    course: { accreditations: ['dgert'], mode: 'onSite', price: euros(price / 100) },
  });
  expect(linesOf(answer)).toEqual(lines);
  expect(answer).toMatchObject({ confidence: 'remembered', authority: 'indicative' });
});

decisionTable(
  'ee-koolituskaart',
  {
    on: '2026-06-01',
    person: { countries: ['EE'], planAgreed: true },
    course: {},
    session: { start: '2026-09-01', end: '2027-08-31' },
  },
  [
    ['a plan, a year', {}, 'eligible'],
    ['a day more', { session: { end: '2027-09-01' } }, 'notEligible', 'courseLength'],
    ['no plan', { person: { planAgreed: false } }, 'needsApproval', 'planAgreed'],
    ['plan not known', { person: { planAgreed: undefined } }, 'needsApproval', 'planAgreed'],
    ['dates not known', { session: { end: undefined } }, 'needsInfo', 'courseLength'],
  ],
);

test('ee-koolituskaart: €2,500, and a year to register', () => {
  const scheme = schemeOf('ee-koolituskaart');
  const { grants } = answered(grantsOn({ scheme, on: '2026-06-01', person: {} }));
  expect(grants).toMatchObject([{ grant: 'card', amount: 250_000, per: { kind: 'rolling', months: 36 } }]);
  const decision = decided({ scheme, on: '2026-06-01', person: { countries: ['EE'] } });
  expect(decision.obligations).toMatchObject([{ code: 'registerWithin', params: { months: 12 } }]);
});

const german = {
  countries: ['DE'],
  age: 40,
  disability: 'none',
  employerStaff: 120,
  employmentStatus: ['employed'],
  qualifiedOn: '2024-06-01',
  similarFundingOn: 'never',
} as const;
const deUsual = {
  on: '2026-06-01',
  person: german,
  course: { price: euros(6000), hours: 121, accreditations: ['approved-provider'] },
} as const;

decisionTable('de-82-sgb-iii', deUsual, [
  ['121 hours, two years after', {}, 'eligible'],
  ['120 hours', { course: { hours: 120 } }, 'notEligible', 'courseHours'],
  ['a day too early', { person: { qualifiedOn: '2024-06-02' } }, 'notEligible', 'qualificationAge'],
  ['funded two years ago', { person: { similarFundingOn: '2024-06-01' } }, 'eligible'],
  ['funded a day later', { person: { similarFundingOn: '2024-06-02' } }, 'notEligible', 'similarFunding'],
  ['self-employed', { person: { employmentStatus: ['selfEmployed'] } }, 'notEligible', 'employee'],
  ['provider not approved', { course: { accreditations: [] } }, 'notEligible', 'providerQuality'],
  [
    'the day before the act',
    { on: '2024-03-31', person: { qualifiedOn: '2010-01-01' } },
    'notEligible',
    'schemeNotStarted',
  ],
  ['the first day', { on: '2024-04-01', person: { qualifiedOn: '2010-01-01' } }, 'eligible'],
]);

test.each([
  [49, 40, 'none', 0],
  [50, 40, 'none', 300_000],
  [499, 40, 'none', 300_000],
  [500, 40, 'none', 450_000],
  [499, 45, 'none', 0],
  [499, 44, 'none', 300_000],
  [500, 45, 'none', 450_000],
  [499, 30, 'severe', 0],
  [499, 30, 'recognised', 300_000],
  [500, 30, 'severe', 450_000],
] as const)(
  'de-82-sgb-iii: %i staff, age %i, disability %s: the employer pays %i',
  (employerStaff, age, disability, employer) => {
    const person = { ...german, employerStaff, age, disability };
    const answer = quoted({ scheme: schemeOf('de-82-sgb-iii'), ...deUsual, person });
    expect(linesOf(answer)).toEqual([...(employer ? [`employer ${employer}`] : []), `state ${600_000 - employer}`]);
    expect(answer.missing).toEqual([]);
  },
);

decisionTable(
  'nl-stap',
  {
    on: '2023-12-31',
    person: { countries: ['NL'], age: 18 },
    course: { listed: true, grants: 299 },
    account: { windowOpen: true },
  },
  [
    ['the last day', {}, 'eligible'],
    ['the day after', { on: '2024-01-01' }, 'notEligible', 'schemeEnded'],
    ['17', { person: { age: 17 } }, 'notEligible', 'age'],
    ['300 grants for the course', { course: { grants: 300 } }, 'notEligible', 'grantsPerCourse'],
    ['300 grants, the day before the cap', { on: '2023-01-31', course: { grants: 300 } }, 'eligible'],
    ['300 grants, the day of the cap', { on: '2023-02-01', course: { grants: 300 } }, 'notEligible', 'grantsPerCourse'],
    ['between the windows', { account: { windowOpen: false } }, 'notEligible', 'window'],
    ['window not known', { account: { windowOpen: undefined } }, 'needsInfo', 'window'],
  ],
);

decisionTable(
  'gb-sct-ita',
  {
    on: '2023-02-28',
    person: {
      countries: ['GB'],
      regions: ['UKM81'],
      age: 16,
      annualIncome: 2_200_000,
      receivesBenefits: false,
      coursesThisYear: 0,
    },
  },
  [
    ['the last day', {}, 'eligible'],
    ['the day after', { on: '2023-03-01' }, 'notEligible', 'schemeEnded'],
    ['15', { person: { age: 15 } }, 'notEligible', 'age'],
    ['a penny more', { person: { annualIncome: 2_200_001 } }, 'notEligible', 'incomeOrBenefits'],
    ['a penny more, on benefits', { person: { annualIncome: 2_200_001, receivesBenefits: true } }, 'eligible'],
    ['a second course', { person: { coursesThisYear: 1 } }, 'notEligible', 'oneCourseAYear'],
    ['England', { person: { regions: ['UKI31'] } }, 'notEligible', 'territory'],
  ],
);

test.each([
  ['nl-stap', 'EUR', 100_000],
  ['gb-sct-ita', 'GBP', 20_000],
])('%s paid up to %s %i of a course', (id, currency, cap) => {
  const person = {
    countries: ['NL', 'GB'],
    regions: ['UKM81'],
    age: 30,
    annualIncome: 0,
    coursesThisYear: 0,
  };
  const lines = (price: number) =>
    linesOf(
      quoted({
        scheme: schemeOf(id),
        on: '2023-02-28',
        person,
        course: { listed: true, grants: 0, price: { amountMinor: price, currency } },
        account: { windowOpen: true },
      }),
    );
  expect(lines(cap)).toEqual([`state ${cap}`]);
  expect(lines(cap + 1)).toEqual([`state ${cap}`, 'learner 1']);
});
