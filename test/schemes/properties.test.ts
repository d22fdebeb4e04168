import {
  accrue,
  type Circumstances,
  decide,
  type Entitlement,
  type FactName,
  forecast,
  grantsOn,
  isRefusal,
  listSchemes,
  quote,
  type QuoteInput,
  questionsFor,
  spendOrder,
} from '@ila-kit/schemes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facts } from '../../packages/schemes/src/facts.js';
import { answered, quoted, schemeOf } from './answers.js';

const runs = { numRuns: 500 };
const schemes = listSchemes();
const paying = schemes.filter(({ unit }) => unit.length === 3);
const anyScheme = fc.constantFrom(...schemes);
const day = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = [
  'FR',
  'DE',
  'AT',
  'BE',
  'SG',
  'LT',
  'PT',
  'AT31',
  'UKM',
  'BE2',
  'rs',
  'licence-b',
  'curated',
  'oe-cert',
  'dgert',
];

/** A value of a fact's kind, near the limits that rules have. */
function valueOf(name: FactName): fc.Arbitrary<unknown> {
  const { type, values }: { type: string; values?: readonly string[] } = facts[name];
  if (type === 'integer')
    return fc.oneof(
      fc.integer({ min: 0, max: 130 }),
      fc.constantFrom(300, 499, 500, 9_999, 10_000),
      fc.nat(20_000_000),
    );
  if (type === 'boolean') return fc.boolean();
  if (type === 'date') return fc.oneof(fc.constant('never'), day);
  if (type === 'choice') return fc.constantFrom(...(values ?? []));
  return fc.subarray([...(values ?? words)]);
}

const names = (Object.keys(facts) as FactName[]).filter((name) => name !== 'course.price');

/** Facts of a subject, each there or not. */
function subject(of: string, more: Record<string, fc.Arbitrary<unknown>> = {}): fc.Arbitrary<object> {
  const own = names.filter((name) => name.startsWith(`${of}.`));
  const members = Object.fromEntries(own.map((name) => [name.slice(of.length + 1), valueOf(name)]));
  return fc.record({ ...members, ...more }, { requiredKeys: [] });
}

const condition = fc.constantFrom(
  { fact: 'course.kinds', op: 'in', value: ['curated'] } as const,
  { fact: 'course.themes', op: 'in', value: ['digital'] } as const,
);
const entitlements: fc.Arbitrary<Entitlement[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.string({ minLength: 1, maxLength: 3 }),
      source: fc.constantFrom('public', 'employer', 'sectorFund', 'agreement', 'own'),
      available: fc.nat(300_000),
      grantedOn: day,
      expiresOn: day,
      earmark: condition,
      grant: fc.constantFrom('base', 'mid-career'),
    },
    { requiredKeys: ['id', 'source', 'available', 'grantedOn'] },
  ) as fc.Arbitrary<Entitlement>,
  { selector: ({ id }) => id, maxLength: 6 },
);

const input: fc.Arbitrary<QuoteInput & { course: { price: { amountMinor: number } } }> = fc
  .constantFrom(...paying)
  .chain((scheme) =>
    fc.record(
      {
        scheme: fc.constant(scheme),
        on: day,
        person: subject('person', { countries: fc.constant([scheme.country]) }),
        course: fc
          .record({ facts: subject('course'), amountMinor: fc.oneof(fc.nat(300), fc.nat(900_000)) })
          .map(({ facts: known, amountMinor }) => ({ ...known, price: { amountMinor, currency: scheme.unit } })),
        session: subject('session'),
        account: subject('account'),
        entitlements,
        contributions: fc.array(
          fc.record({ source: fc.constantFrom('employer', 'sectorFund', 'agreement'), amount: fc.nat(200_000) }),
          { maxLength: 3 },
        ),
        used: fc.constant({ cheques: { counted: 12_345 }, 'course-fee': { paid: 54_321 } }),
      },
      { requiredKeys: ['scheme', 'on', 'course'] },
    ),
  ) as never;

test('lines sum to the price, none is negative, and the co-payment is never above it', () => {
  fc.assert(
    fc.property(input, (given) => {
      const answer = quoted(given);
      const price = given.course.price.amountMinor;
      const sum = answer.lines.reduce((total, { amount }) => total + amount.amountMinor, 0);
      expect(sum).toBe(price);
      for (const { amount } of answer.lines) {
        expect(Number.isInteger(amount.amountMinor)).toBe(true);
        expect(amount.amountMinor).toBeGreaterThanOrEqual(price > 0 ? 1 : 0);
      }
      expect(answer.coPayment.amount.amountMinor).toBeLessThanOrEqual(price);
      expect(answer.learnerPays.amountMinor).toBeLessThanOrEqual(answer.learnerAdvances.amountMinor);
      expect(answer.learnerAdvances.amountMinor).toBeLessThanOrEqual(price);
      for (const { learnerPays } of answer.alternatives)
        expect(learnerPays.amountMinor).toBeLessThan(answer.learnerPays.amountMinor);
      for (const { id, available } of given.entitlements ?? []) {
        const spent = answer.lines.filter(({ entitlementId }) => entitlementId === id);
        expect(spent.length).toBeLessThanOrEqual(1);
        expect(spent[0]?.amount.amountMinor ?? 0).toBeLessThanOrEqual(available);
      }
    }),
    runs,
  );
});

test('no refusal without a reason, no firm yes on what is only remembered', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { decision } = quoted(given);
      expect(decision.reasons.length).toBeGreaterThan(0);
      const failing = decision.reasons.filter(({ satisfied }) => satisfied === false);
      if (decision.outcome === 'notEligible') expect(failing.length).toBeGreaterThan(0);
      if (decision.outcome === 'eligible') expect(failing).toEqual([]);
      if (decision.outcome === 'needsInfo') expect(decision.authority).toBe('indicative');
      const isUnsure = decision.reasons.some(({ confidence }) => confidence === 'remembered');
      if (isUnsure && decision.outcome !== 'notEligible') expect(decision.authority).toBe('indicative');
    }),
    runs,
  );
});

test('what is credited and what is clipped is what is due, and no ceiling is passed', () => {
  const accrued = schemes.filter(({ rules = [] }) => rules.some(({ type }) => type === 'accrual'));
  const balance = fc.oneof(fc.nat(1_000_000), fc.constantFrom(480_000, 500_000, 800_000));
  fc.assert(
    fc.property(
      fc.constantFrom(...accrued),
      day,
      subject('person'),
      balance,
      balance,
      (scheme, on, person, has, had) => {
        const accrual = answered(accrue({ scheme, on, person, balance: has, creditedSoFar: had }));
        expect(accrual.credited + accrual.clipped).toBe(accrual.due);
        expect(Math.min(accrual.credited, accrual.clipped)).toBeGreaterThanOrEqual(0);
        if (accrual.credited > 0 && accrual.ceiling !== undefined) {
          const counted = scheme.id === 'ca-training-credit' ? had : has;
          expect(counted + accrual.credited).toBeLessThanOrEqual(accrual.ceiling);
        }
      },
    ),
    runs,
  );
});

test('the order of spending does not depend on the order of input', () => {
  fc.assert(
    fc.property(anyScheme, day, subject('course'), entitlements, fc.nat(), (scheme, on, course, given, turn) => {
      const turned = [
        ...given.slice(turn % (given.length + 1)),
        ...given.slice(0, turn % (given.length + 1)),
      ].reverse();
      const first = answered(spendOrder({ scheme, on, course, entitlements: given }));
      const second = answered(spendOrder({ scheme, on, course, entitlements: turned }));
      expect(second).toEqual(first);
      expect(first.order.length + first.skipped.length).toBe(given.length);
    }),
    runs,
  );
});

test('whatever comes in, an answer or a refusal comes out', () => {
  const anything = fc.oneof(fc.anything(), fc.constant(undefined), subject('person'), subject('course'));
  const rubbish = fc.record({
    on: fc.oneof(day, fc.anything()),
    person: anything,
    course: anything,
    session: anything,
    account: anything,
    balance: anything,
    creditedSoFar: anything,
    entitlements: fc.oneof(fc.anything(), fc.array(fc.anything()), entitlements),
    contributions: anything,
    used: anything,
    until: fc.oneof(day, fc.anything()),
  });
  const functions = [decide, quote, accrue, grantsOn, spendOrder, forecast] as ((given: never) => object)[];
  fc.assert(
    fc.property(anyScheme, rubbish, (scheme, given) => {
      for (const answer of functions.map((evaluate) => evaluate({ scheme, ...given } as never))) {
        expect(typeof answer).toBe('object');
        if (isRefusal(answer))
          for (const { path, message } of answer.faults) expect(`${path} ${message}`).toMatch(/^\/\w/);
      }
      expect(questionsFor([scheme], given.course as never, given as never)).toBeInstanceOf(Array);
    }),
    { numRuns: 1000 },
  );
});

test('the same question has the same answer, and nothing that came in is changed', () => {
  fc.assert(
    fc.property(input, (given) => {
      const before = JSON.stringify(given);
      const first = JSON.stringify(quote(given));
      expect(JSON.stringify(quote(given))).toBe(first);
      expect(JSON.stringify(given)).toBe(before);
    }),
    { numRuns: 200 },
  );
});

/** Some value of each fact must make a difference, once the other questions are answered in some way. */
test('every question that is asked changes an answer', { timeout: 60_000 }, () => {
  const scheme = fc.constantFrom(
    ...['fr-cpf', 'lt-ila', 'at-ooe-bildungskonto', 'de-82-sgb-iii', 'eu-ila'].map(schemeOf),
  );
  fc.assert(
    fc.property(scheme, subject('person'), (asked, known) => {
      const circumstances: Circumstances = {
        scheme: asked,
        on: '2026-06-01',
        person: { ...known, countries: [asked.country], regions: ['AT31'] },
        course: {
          listed: true,
          price: { amountMinor: 100_000, currency: 'EUR' },
          accreditations: ['oe-cert', 'approved-provider'],
          kinds: [],
          themes: [],
          hours: 200,
        },
      };
      const { course, ...rest } = circumstances;
      for (const { fact } of questionsFor([asked], course, rest)) expect(differs(circumstances, fact)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

function differs(circumstances: Circumstances, fact: FactName): boolean {
  const others = questionsFor([circumstances.scheme], circumstances.course, circumstances).map(
    (question) => question.fact,
  );
  for (let seed = 1; seed <= 60; seed++) {
    const seen = new Set<string>();
    const completed = others.reduce(
      (sum, other) => (other === fact ? sum : withFact(sum, other, fc.sample(valueOf(other), { seed, numRuns: 1 })[0])),
      circumstances,
    );
    for (const value of fc.sample(valueOf(fact), { seed, numRuns: 12 }))
      seen.add(answerOf(withFact(completed, fact, value)));
    if (seen.size > 1) return true;
  }
  return false;
}

function withFact(circumstances: Circumstances, fact: FactName, value: unknown): Circumstances {
  const [of, short] = fact.split('.') as ['person', string];
  return { ...circumstances, [of]: { ...circumstances[of], [short]: value } };
}

function answerOf(circumstances: Circumstances): string {
  const { decision, lines } = quoted(circumstances);
  return JSON.stringify([decision.outcome, lines.map(({ payer, amount }) => [payer, amount])]);
}
