import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCourses, addProvider, course, facet } from './catalogue.js';
import { type Catalogue, openCatalogue } from './catalogue-api.js';
import { forEachEngine } from './database.js';

forEachEngine((engine) => {
  const catalogue = {} as Catalogue;

  beforeAll(async () => {
    Object.assign(catalogue, await openCatalogue(engine));
  });
  afterAll(() => catalogue.api.close());

  describe('facets', () => facets(catalogue));
});

const modes = ['onSite', 'online', 'blended'] as const;
const themes = ['green', 'digital'] as const;
const features = ['captions', 'signLanguage', 'assistant'] as const;
const tags = ['fr', 'fr-CA', 'de', 'en'] as const;

interface Model {
  word: string;
  mode: (typeof modes)[number];
  languages: (typeof tags)[number][];
  themes: (typeof themes)[number][];
  accessibility: (typeof features)[number][];
  eqfLevel: number;
  price: number;
  hours: number;
}

/** The counts that the contract promises, worked out one course at a time. */
function facets(catalogue: Catalogue): void {
  const model = fc.record<Model>({
    word: fc.constantFrom('solar', 'wind', 'solar wind'),
    mode: fc.constantFrom(...modes),
    languages: fc.subarray([...tags], { minLength: 1 }),
    themes: fc.subarray([...themes]),
    accessibility: fc.subarray([...features]),
    eqfLevel: fc.integer({ min: 1, max: 3 }),
    price: fc.constantFrom(0, 1, 25_000, 25_001, 60_000, 999_999),
    hours: fc.constantFrom(1, 8, 9, 40, 41, 301),
  });
  const query = fc.record(
    {
      q: fc.constantFrom('solar', 'wind'),
      mode: fc.subarray([...modes], { minLength: 1 }),
      language: fc.subarray([...tags], { minLength: 1 }),
      theme: fc.subarray([...themes], { minLength: 1 }),
      accessibility: fc.subarray([...features], { minLength: 1 }),
      eqfLevel: fc.subarray([1, 2, 3], { minLength: 1 }),
      priceMax: fc.constantFrom(0, 25_000, 50_000),
      hoursMax: fc.constantFrom(8, 40),
    },
    { requiredKeys: [] },
  );
  type Query = { [Key in keyof Parameters<typeof matches>[1]]?: Parameters<typeof matches>[1][Key] };

  function matches(
    course: Model,
    wanted: {
      q?: string;
      mode?: string[];
      language?: string[];
      theme?: string[];
      accessibility?: string[];
      eqfLevel?: number[];
      priceMax?: number;
      hoursMax?: number;
    },
    except?: string,
  ): boolean {
    const speaks = (tag: string) => course.languages.some((own) => own === tag || own.startsWith(`${tag}-`));
    const conditions: Record<string, boolean> = {
      q: wanted.q === undefined || course.word.includes(wanted.q),
      mode: wanted.mode?.includes(course.mode) ?? true,
      language: wanted.language?.some(speaks) ?? true,
      theme: wanted.theme?.some((theme) => course.themes.some((own) => own === theme)) ?? true,
      accessibility: wanted.accessibility?.every((each) => course.accessibility.some((own) => own === each)) ?? true,
      eqfLevel: wanted.eqfLevel?.includes(course.eqfLevel) ?? true,
      price: wanted.priceMax === undefined || course.price <= wanted.priceMax,
      hours: wanted.hoursMax === undefined || course.hours <= wanted.hoursMax,
    };
    return Object.entries(conditions).every(([name, holds]) => holds || name === except);
  }

  const priceBand = (price: number) =>
    price === 0
      ? 'free'
      : price <= 25_000
        ? '0-250'
        : price <= 50_000
          ? '250-500'
          : price <= 100_000
            ? '500-1000'
            : price <= 250_000
              ? '1000-2500'
              : '2500+';
  const hourBand = (hours: number) =>
    hours <= 8 ? '0-8' : hours <= 40 ? '8-40' : hours <= 100 ? '40-100' : hours <= 300 ? '100-300' : '300+';
  const valuesOf: Record<string, (course: Model) => string[]> = {
    mode: ({ mode }) => [mode],
    language: ({ languages }) => [...new Set(languages.flatMap((tag) => [tag, tag.slice(0, 2)]))],
    theme: (course) => course.themes,
    accessibility: (course) => course.accessibility,
    eqfLevel: ({ eqfLevel }) => [String(eqfLevel)],
    price: ({ price }) => [priceBand(price)],
    hours: ({ hours }) => [hourBand(hours)],
  };

  function expected(name: string, courses: readonly Model[], wanted: Query): Record<string, number> {
    // Features add up, so their own filter stays.
    const found = courses.filter((course) => matches(course, wanted, name === 'accessibility' ? undefined : name));
    const counts: Record<string, number> = {};
    for (const value of found.flatMap((course) => valuesOf[name]?.(course) ?? []))
      counts[value] = (counts[value] ?? 0) + 1;
    const selected = name in wanted ? (wanted[name as 'mode'] ?? []).map(String) : [];
    for (const value of selected) counts[value] ??= 0;
    return Object.fromEntries(
      Object.entries(counts).filter(
        ([value]) => name !== 'language' || !value.includes('-') || selected.includes(value),
      ),
    );
  }

  test('count what each value would give beside the other filters', async () => {
    const { db, list } = catalogue;
    const provider = await addProvider(db, 'Model');
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(model, { minLength: 1, maxLength: 25 }),
        fc.array(query, { minLength: 4, maxLength: 4 }),
        async (courses, queries) => {
          await db.deleteFrom('courses').execute();
          round += 1;
          await addCourses(
            db,
            provider,
            courses.map(({ word, price, hours, ...more }, index) =>
              course(`m${round}-${index}`, {
                ...more,
                title: { en: word },
                workload: `PT${hours}H`,
                price: { amountMinor: price, currency: 'EUR' },
              }),
            ),
          );
          for (const wanted of queries) {
            const parameters = new URLSearchParams();
            for (const [name, value] of Object.entries(wanted))
              for (const each of [value].flat()) parameters.append(name, String(each));
            const answer = await list(parameters.toString());
            expect(answer.total?.count).toBe(courses.filter((each) => matches(each, wanted)).length);
            for (const name of Object.keys(valuesOf))
              expect(facet(answer, name), `${name} of ${parameters}`).toEqual(expected(name, courses, wanted));
          }
        },
      ),
      { numRuns: 12, seed: 3 },
    );
  });
}
