import { decide, isRefusal, type Scheme } from '@ila-kit/schemes';
import { expect, test } from 'vitest';
import { decided, schemeOf } from './answers.js';
import { requiring, schemeWith } from './made-up.js';

const on = '2026-06-01';
const adult = { fact: 'person.age', op: 'gte', value: 18 } as const;
const consent = { fact: 'person.employerConsent', op: 'eq', value: true } as const;

function decidedFor(scheme: Scheme, age: number | undefined, day = on) {
  return decided({ scheme, on: day, person: { age } });
}

test('binding where we keep or reach the accounts and every rule is sure', () => {
  for (const backend of ['ledger', 'connector'] as const)
    expect(decidedFor({ ...requiring(adult), backend }, 18).authority).toBe('binding');
  for (const backend of ['link', 'none'] as const)
    expect(decidedFor({ ...requiring(adult), backend }, 18).authority).toBe('indicative');
});

test.each([
  ['verified', 'binding'],
  ['configuration', 'binding'],
  ['secondary', 'indicative'],
  ['remembered', 'indicative'],
] as const)('a rule that is %s makes a yes %s', (confidence, authority) => {
  expect(decidedFor(requiring(adult, { confidence }), 18)).toMatchObject({
    outcome: 'eligible',
    authority,
    confidence,
  });
});

test('past recheckBy nothing is sure any more: of a rule, and of the scheme', () => {
  const scheme = requiring(adult, { recheckBy: on });
  expect(decidedFor(scheme, 18)).toMatchObject({ authority: 'binding', confidence: 'verified' });
  expect(decidedFor(scheme, 18, '2026-06-02')).toMatchObject({ authority: 'indicative', confidence: 'remembered' });
  const old = { ...requiring(adult), recheckBy: on };
  expect(decidedFor(old, 18)).toMatchObject({ authority: 'binding', confidence: 'verified' });
  expect(decidedFor(old, 18, '2026-06-02')).toMatchObject({ authority: 'indicative', confidence: 'remembered' });
});

test('one sure rule is enough for a no; of unsure ones, the weakest tells', () => {
  const rules = (...confidences: ('verified' | 'secondary' | 'remembered')[]) =>
    schemeWith(confidences.map((confidence) => ({ type: 'eligibility', code: 'age', requires: adult, confidence })));
  expect(decidedFor(rules('remembered', 'verified'), 17)).toMatchObject({
    confidence: 'verified',
    authority: 'binding',
  });
  expect(decidedFor(rules('secondary', 'remembered'), 17)).toMatchObject({
    confidence: 'remembered',
    authority: 'indicative',
  });
  expect(decidedFor(rules('secondary'), 17)).toMatchObject({ confidence: 'secondary', authority: 'indicative' });
  const approval = schemeWith([
    { type: 'eligibility', code: 'age', requires: adult, confidence: 'secondary' },
    { type: 'eligibility', code: 'consent', requires: consent, otherwise: 'needsApproval' },
  ]);
  expect(decidedFor(approval, 17)).toMatchObject({ outcome: 'notEligible', confidence: 'secondary' });
});

test('a no needs nothing more; a missing fact comes before an approval', () => {
  const scheme = schemeWith([
    { type: 'eligibility', code: 'age', requires: adult },
    { type: 'eligibility', code: 'staff', requires: { fact: 'person.employerStaff', op: 'lt', value: 50 } },
    { type: 'eligibility', code: 'consent', requires: consent, otherwise: 'needsApproval' },
  ]);
  expect(decidedFor(scheme, 17)).toMatchObject({ outcome: 'notEligible', missing: [] });
  expect(decidedFor(scheme, undefined)).toMatchObject({
    outcome: 'needsInfo',
    missing: ['person.age', 'person.employerStaff'],
    authority: 'indicative',
  });
  const asked = { scheme, on, person: { age: 18, employerStaff: 49 } };
  expect(decided(asked)).toMatchObject({ outcome: 'needsApproval', missing: [], authority: 'binding' });
  const allowed = { ...asked, person: { ...asked.person, employerConsent: true } };
  expect(decided(allowed)).toMatchObject({ outcome: 'eligible' });
  const refused = { ...asked, person: { ...asked.person, employerConsent: false } };
  expect(decided(refused)).toMatchObject({ outcome: 'needsApproval' });
});

test('a rule that does not apply says nothing; one that may apply asks', () => {
  const scheme = requiring(adult, { when: { fact: 'person.employerStaff', op: 'gte', value: 50 } });
  expect(decided({ scheme, on, person: { age: 3, employerStaff: 49 } })).toMatchObject({ outcome: 'eligible' });
  expect(decided({ scheme, on, person: { age: 3, employerStaff: 50 } })).toMatchObject({ outcome: 'notEligible' });
  expect(decided({ scheme, on, person: { age: 3 } })).toMatchObject({
    outcome: 'needsInfo',
    missing: ['person.employerStaff'],
  });
  expect(decided({ scheme, on, person: { age: 18 } })).toMatchObject({ outcome: 'eligible', authority: 'binding' });
  expect(decided({ scheme, on })).toMatchObject({ missing: ['person.employerStaff'] });
  expect(decided({ scheme, on, person: { employerStaff: 50 } })).toMatchObject({ missing: ['person.age'] });
});

test('where only the registry knows whether a rule applies, it stays open and binds nothing', () => {
  const scheme = requiring(adult, { when: { fact: 'course.kinds', op: 'in', value: ['rs'] } });
  const open = decided({ scheme, on, course: {} });
  expect(open).toMatchObject({ outcome: 'eligible', authority: 'indicative', missing: ['course.kinds'] });
  expect(open.reasons.at(-1)).toMatchObject({ code: 'made', satisfied: null });
  expect(decided({ scheme, on, course: { kinds: ['rs'] } })).toMatchObject({
    outcome: 'needsInfo',
    missing: ['person.age'],
  });
  expect(decided({ scheme, on })).toMatchObject({ outcome: 'eligible', missing: [] });
  expect(decided({ scheme, on }).reasons).toHaveLength(1);
  const approving = requiring(consent, { otherwise: 'needsApproval', when: { not: adult } });
  expect(decided({ scheme: approving, on })).toMatchObject({ outcome: 'needsInfo' });
});

test('without a course, what depends on one is left open', () => {
  const scheme = requiring({ all: [adult, { fact: 'course.listed', op: 'eq', value: true }] });
  const alone = decided({ scheme, on, person: { age: 18 } });
  expect(alone).toMatchObject({ outcome: 'eligible', authority: 'indicative', missing: [] });
  expect(alone.reasons.at(-1)?.satisfied).toBe(null);
  expect(decided({ scheme, on })).toMatchObject({ outcome: 'needsInfo', missing: ['person.age'] });
  const asked = decided({ scheme, on, person: { age: 18 }, course: {} });
  expect(asked).toMatchObject({ outcome: 'needsInfo', missing: ['course.listed'] });
  const timed = requiring({ fact: 'session.months', op: 'lte', value: 12 });
  expect(decided({ scheme: timed, on })).toMatchObject({ outcome: 'eligible', missing: [] });
  expect(decided({ scheme: timed, on, course: {} })).toMatchObject({ outcome: 'needsInfo' });
  const purpose = requiring({ fact: 'course.purpose', op: 'eq', value: 'training' });
  expect(decided({ scheme: purpose, on, course: {} })).toMatchObject({ outcome: 'eligible', authority: 'binding' });
  expect(decided({ scheme: purpose, on })).toMatchObject({ outcome: 'eligible', authority: 'indicative' });
});

test('a scheme without rules in force decides nothing', () => {
  expect(decided({ scheme: schemeOf('fr-ptp'), on, person: { countries: ['FR'] } })).toMatchObject({
    outcome: 'needsInfo',
    authority: 'indicative',
    missing: [],
  });
  const later = requiring(adult, { validFrom: '2026-06-02' });
  expect(decidedFor(later, 18)).toMatchObject({ outcome: 'needsInfo', authority: 'indicative' });
  expect(decidedFor(later, 18).reasons.map(({ code }) => code)).toEqual(['schemeRuns', 'rulesUnknown']);
  expect(decidedFor(later, 18, '2026-06-02')).toMatchObject({ outcome: 'eligible' });
  const over = requiring(adult, { validTo: '2026-05-31' });
  expect(decidedFor(over, 18)).toMatchObject({ outcome: 'needsInfo' });
  expect(decidedFor(over, 18, '2026-05-31').reasons.at(-1)?.ruleRef).toBe('rule-0');
});

test.each<[Partial<Scheme>, string, boolean, string, object]>([
  [{ validTo: '2026-06-01' }, '2026-06-01', true, 'schemeRuns', {}],
  [{ validTo: '2026-06-01' }, '2026-06-02', false, 'schemeEnded', { validTo: '2026-06-01' }],
  [{ validTo: '2026-06-01', status: 'ended' }, '2026-06-01', true, 'schemeRuns', {}],
  [{ status: 'ended' }, '2020-01-01', false, 'schemeEnded', {}],
  [{ validFrom: '2026-06-01' }, '2026-06-01', true, 'schemeRuns', {}],
  [{ validFrom: '2026-06-01' }, '2026-05-31', false, 'schemeNotStarted', { validFrom: '2026-06-01' }],
  [{ validFrom: '2026-06-01', status: 'announced' }, '2026-06-01', true, 'schemeRuns', {}],
  [{ status: 'announced' }, '2030-01-01', false, 'schemeNotStarted', {}],
])('a scheme of %j on %s runs: %s', (members, day, satisfied, code, params) => {
  const [reason] = decidedFor({ ...requiring(adult), ...members }, 18, day).reasons;
  expect(reason).toEqual({
    code,
    params,
    ruleRef: code,
    source: 'A test',
    confidence: 'verified',
    satisfied,
  });
});

test.each([
  [['FR'], undefined, 'FR', undefined, 'eligible', []],
  [['FR'], undefined, 'FR', 'FR1', 'needsInfo', ['person.regions']],
  [undefined, ['FR101'], 'FR', 'FR1', 'needsInfo', ['person.countries']],
  [undefined, undefined, 'FR', 'FR1', 'needsInfo', ['person.countries', 'person.regions']],
  [undefined, ['FR201'], 'FR', 'FR1', 'notEligible', []],
  [['DE'], undefined, 'FR', 'FR1', 'notEligible', []],
  [['FR'], ['FR201', 'FR101'], 'FR', 'FR1', 'eligible', []],
  [['FR'], ['XFR1'], 'FR', 'FR1', 'notEligible', []],
  [[], undefined, 'FR', undefined, 'notEligible', []],
  [undefined, undefined, 'EU', undefined, 'eligible', []],
] as const)('in %j, %j for %s %s: %s', (countries, regions, country, region, outcome, missing) => {
  const scheme = { ...requiring(adult), country, ...(region ? { region } : {}) };
  const decision = decided({ scheme, on, person: { age: 18, countries, regions } });
  expect(decision).toMatchObject({ outcome, missing });
  const reason = decision.reasons.find(({ code }) => code === 'territory');
  expect(reason?.params).toEqual(country === 'EU' ? undefined : region ? { country, region } : { country });
});

test.each([
  [[{ from: '2026-06-01', to: '2026-06-01' }], undefined, undefined, 'eligible', {}],
  [[{ from: '2026-06-02', to: '2026-06-30' }], undefined, undefined, 'notEligible', { next: '2026-06-02' }],
  [[{ from: '2026-01-01', to: '2026-05-31' }], undefined, undefined, 'notEligible', {}],
  [[{ from: '2026-01-01', to: '2026-06-30' }], true, undefined, 'needsInfo', {}],
  [[{ from: '2026-01-01', to: '2026-06-30' }], true, true, 'eligible', {}],
  [[{ from: '2026-01-01', to: '2026-06-30' }], undefined, false, 'notEligible', {}],
  [[{ from: '2026-01-01', to: '2026-05-31' }], undefined, true, 'notEligible', {}],
  [undefined, undefined, undefined, 'needsInfo', {}],
  [undefined, undefined, true, 'eligible', {}],
] as const)('windows %j, first come %s, open %s: %s', (opens, firstCome, windowOpen, outcome, params) => {
  const window = {
    type: 'window',
    ...(opens ? { opens } : {}),
    ...(firstCome === undefined ? {} : { firstCome }),
  } as const;
  const scheme = schemeWith([window, { type: 'eligibility', code: 'age', requires: adult }]);
  const decision = decided({ scheme, on, person: { age: 18 }, account: { windowOpen } });
  expect(decision.outcome).toBe(outcome);
  expect(decision.missing).toEqual(outcome === 'needsInfo' ? ['account.windowOpen'] : []);
  expect(decision.reasons[1]).toMatchObject({ code: 'window', params, ruleRef: 'rule-0' });
});

test('what a decision names', () => {
  const scheme = { ...requiring(adult, { validFrom: '2026-01-01' }), version: '2026-03-01.2' };
  const decision = decidedFor(scheme, 18);
  expect(decision).toMatchObject({
    schemeId: 'xx-made-up',
    ruleVersion: 'xx-made-up@2026-03-01.2',
    on,
    asOf: '2026-01-01',
    source: 'A test',
    obligations: [],
  });
  expect(decision.reasons.at(-1)?.ruleRef).toBe('rule-0@2026-01-01');
  expect(decidedFor(requiring(adult), 18).ruleVersion).toBe('xx-made-up@2026-01-01');
  const linked = { ...scheme, sources: [{ title: 'A', url: 'https://a.example', confidence: 'verified' }] } as const;
  expect(decidedFor(linked, 18).source).toBe('https://a.example');
  expect(decidedFor(linked, 18).reasons[0]?.source).toBe('https://a.example');
  expect(decidedFor({ ...linked, url: 'https://b.example' }, 18).source).toBe('https://b.example');
  const unsourced = decidedFor({ ...scheme, sources: [] }, 18);
  expect(unsourced).toMatchObject({ source: 'xx-made-up', confidence: 'remembered' });
});

test('obligations come with a yes, not with a no', () => {
  const scheme = schemeWith([
    { type: 'eligibility', code: 'age', requires: adult },
    { type: 'obligation', code: 'attendance', params: { minPercent: 75 }, validFrom: '2026-01-01' },
  ]);
  const { obligations } = decidedFor(scheme, 18);
  expect(obligations).toEqual([
    {
      code: 'attendance',
      params: { minPercent: 75 },
      ruleRef: 'rule-1@2026-01-01',
      source: 'A test',
      confidence: 'verified',
    },
  ]);
  expect(decidedFor(scheme, 17).obligations).toEqual([]);
});

test('a refusal is told from an answer', () => {
  expect(isRefusal(decide({ scheme: requiring(adult), on: 'x' }))).toBe(true);
  expect(isRefusal(decidedFor(requiring(adult), 18))).toBe(false);
});
