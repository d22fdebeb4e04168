import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '@ila-kit/server';
import { type Api, type Json, origin, startApi } from './api.js';
import { addCourses, addProvider, clear, course, facet, now, references } from './catalogue.js';
import { forEachEngine } from './database.js';

interface Catalogue {
  api: Api;
  db: Api['server']['database']['db'];
  list(query: string, status?: number): Promise<Json>;
  find(q: string, more?: string): Promise<string[]>;
}

forEachEngine((engine) => {
  const catalogue = {} as Catalogue;

  beforeAll(async () => {
    const api = await startApi(engine, { now: () => now });
    const list = async (query: string, status = 200): Promise<Json> => {
      const reply = await api.call('GET', `/v1/courses?${query}`);
      expect(reply.status, JSON.stringify(reply.body)).toBe(status);
      return reply.body;
    };
    const find = async (q: string, more = '') => references(await list(`q=${encodeURIComponent(q)}${more}`));
    Object.assign(catalogue, { api, db: api.server.database.db, list, find });
  });
  afterAll(() => catalogue.api.close());

  describe('what people type', () => words(catalogue));
  describe('filters and orders', () => filters(catalogue));
  describe('facets', () => facets(catalogue));
  describe('pages', () => pages(catalogue));
});

/** Another server on the same database, on another day. */
async function on(day: string, { api }: Catalogue, query: string): Promise<Json> {
  const there = await createServer({
    database: api.server.database,
    rateLimit: false,
    now: () => new Date(`${day}T12:00:00Z`),
  });
  const response = await there.fetch(new Request(`${origin}/v1/courses?${query}`));
  await there.close();
  return (await response.json()) as Json;
}

function words(catalogue: Catalogue): void {
  const list: Catalogue['list'] = (query) => catalogue.list(query);
  const find: Catalogue['find'] = (q, more) => catalogue.find(q, more);

  beforeAll(async () => {
    const { db } = catalogue;
    await clear(db);
    const provider = await addProvider(db, 'Hélios Formation');
    await addCourses(db, provider, [
      course('fr', {
        title: { fr: 'Installation de panneaux solaires' },
        description: { fr: 'Raccorder des générateurs photovoltaïques.' },
        languages: ['fr'],
      }),
      course('de', { title: { de: 'Führung von Mitarbeitern in Krankenhäusern' }, languages: ['de'] }),
      course('el', { title: { el: 'Εγκατάσταση φωτοβολταϊκών συστημάτων' }, languages: ['el'] }),
      course('en', { title: { en: 'Managing teams' }, description: { en: 'About photovoltaics, in passing.' } }),
      course('es', { title: { es: 'Formación de electricistas' }, languages: ['es'] }),
      course('pl', { title: { pl: 'Spawanie łukowe dla początkujących' }, languages: ['pl'] }),
      course('both', { title: { en: 'Beekeeping', fr: 'Apiculture urbaine' } }),
      course('c', { title: { en: 'C++ and C# for engineers' } }),
      ...Array.from({ length: 30 }, (_, index) => course(`yoga-${index}`, { title: { en: 'Yoga for beginners' } })),
      course('yogi', { title: { en: 'Yogi tea tasting' } }),
    ]);
  });
  test.each([
    ['panneau solaire', 'fr'],
    ['PANNEAUX SOLAIRES', 'fr'],
    ['generateur photovoltaique', 'fr'],
    ['fuhrung', 'de'],
    ['Mitarbeiter', 'de'],
    ['εγκαταστασεισ', 'el'],
    ['ΦΩΤΟΒΟΛΤΑΪΚΑ', 'el'],
    ['team manager', 'en'],
    ['formaciones electricista', 'es'],
    ['spawanie lukowe', 'pl'],
    ['bee keeping beekeeping', undefined],
    ['beekeeping', 'both'],
    ['apicultures urbaines', 'both'],
    ['c++', 'c'],
    ['"panneaux solaires"', 'fr'],
    ['"solaires panneaux"', undefined],
    ['panneaux -apiculture', 'fr'],
    ['panneaux -solaire', undefined],
  ])('%s finds %s', async (q, reference) => {
    const found = await find(q);
    if (reference === undefined) expect(found).toEqual([]);
    else expect(found[0]).toBe(reference);
  });

  test('a title counts more than a description', async () => {
    expect(await find('photovoltaique OR photovoltaics')).not.toContain('de');
    expect((await find('hélios solaires'))[0]).toBe('fr');
  });

  test('the beginning of a word is enough while typing', async () => {
    expect(await find('spaw')).toEqual(['pl']);
    expect(await find('panneaux sol')).toEqual(['fr']);
  });

  test.each([
    ['instalation', 'installation', 'fr'],
    ['apicutlure', 'apiculture', 'both'],
    ['Spawane lukowe', 'spawanie lukowe', 'pl'],
    ['εγκαταστατη', 'εγκατασταση', 'el'],
  ])('%s is corrected to %s', async (q, corrected, reference) => {
    const answer = await list(`q=${encodeURIComponent(q)}`);
    expect(answer.correctedQuery).toBe(corrected);
    expect(references(answer)).toContain(reference);
  });

  test('another spelling is offered when it would find much more', async () => {
    const answer = await list('q=yogi');
    expect(references(answer)).toContain('yogi');
    expect(answer.didYouMean).toBe('yoga');
    expect((await list('q=yoga')).didYouMean).toBeNull();
  });

  test('the language that one reads comes first', async () => {
    expect((await find('formation', '&lang=fr'))[0]).toBe('fr');
  });

  test.each([':*', "'", "''", '&&', '|', '!', '(', ')', '\\', '%', '"', '""', '-', '- -', '"-', '<->', 'a'.repeat(300), '🐝', '!!!', 'or', 'or or', '-or', "a' | !b:*", '$1', '\u{10FFFF}', '\t\n', 'x'.repeat(148) + ' ' + 'y'.repeat(148)])(
    'any text is a search: %j',
    async (q) => {
      const reply = await catalogue.api.call('GET', `/v1/courses?q=${encodeURIComponent(q)}`);
      expect(reply.status).toBe(200);
      const suggestions = await catalogue.api.call('GET', `/v1/course-suggestions?q=${encodeURIComponent(q.slice(0, 100))}`);
      expect(suggestions.status).toBe(200);
    },
  );

  test('any text at all is a search', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((each) => !each.includes('\0') && each.isWellFormed?.() !== false);
    await fc.assert(
      fc.asyncProperty(text, async (q) => {
        const reply = await catalogue.api.call('GET', `/v1/courses?q=${encodeURIComponent(q)}&limit=1`);
        expect(reply.status).toBe(200);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test('NUL and more than 300 characters are refused', async () => {
    for (const q of ['a%00', 'a'.repeat(301)]) expect((await catalogue.api.call('GET', `/v1/courses?q=${q}`)).status).toBe(400);
  });
}

function filters(catalogue: Catalogue): void {
  const list: Catalogue['list'] = (query, status) => catalogue.list(query, status);

  beforeAll(async () => {
    const { db } = catalogue;
    await clear(db);
    const [alpha, beta] = [await addProvider(db, 'Alpha'), await addProvider(db, 'Beta', 'PL')];
    const skill = (name: string) => `http://data.europa.eu/esco/skill/${name}`;
    await addCourses(db, alpha, [
      course('a', {
        mode: 'online',
        languages: ['fr-CA'],
        iscedF: '0713',
        eqfLevel: 4,
        workload: 'PT7H30M',
        price: { amountMinor: 0, currency: 'EUR' },
        credential: { kind: 'microCredential' },
        skills: [skill('one'), skill('two')],
        sessions: [{ start: '2026-12-01', end: '2026-12-02' }],
      }),
      course('b', {
        mode: 'blended',
        languages: ['fr', 'en'],
        place: { country: 'FR', nuts: 'FRK26' },
        iscedF: '07',
        eqfLevel: 5,
        workload: 'PT40H',
        price: { amountMinor: 25_000, currency: 'EUR' },
        accessibility: ['captions', 'signLanguage'],
        skills: [skill('one')],
        schemes: [{ schemeId: 'fr-cpf', validFrom: '2026-01-01', validTo: '2026-11-24' }],
        sessions: [
          { start: '2026-11-26', end: '2026-11-27', enrolBy: '2026-11-20' },
          { start: '2027-01-10', end: '2027-02-01' },
        ],
      }),
    ]);
    await addCourses(db, beta, [
      course('c', {
        languages: ['pl'],
        place: { country: 'PL', nuts: 'PL911' },
        iscedF: '0611',
        workload: 'PT100H',
        price: { amountMinor: 30_000, currency: 'PLN' },
        themes: ['green'],
        accessibility: ['captions'],
        schemes: [{ schemeId: 'fr-cpf', validFrom: '2026-11-25' }],
        sessions: [{ start: '2026-12-20', end: '2026-12-21', state: 'cancelled' }],
      }),
      course('d', { place: { country: 'GR', nuts: 'EL303' }, price: { amountMinor: 25_001, currency: 'EUR' } }),
    ]);
    const occupation = 'http://data.europa.eu/esco/occupation/installer';
    await db
      .insertInto('occupation_skills')
      .values([
        { livemode: false, occupation_uri: occupation, skill_uri: skill('one'), essential: false },
        { livemode: false, occupation_uri: occupation, skill_uri: skill('two'), essential: true },
      ])
      .execute();
  });
  const uri = 'http://data.europa.eu/esco';
  test.each([
    ['mode=online', 'a'],
    ['mode=online&mode=blended', 'ab'],
    ['language=fr', 'ab'],
    ['language=fr-CA', 'a'],
    ['language=en&language=pl', 'bcd'],
    ['country=FR', 'b'],
    ['country=FR&orOnline=true', 'ab'],
    ['nuts=FRK2', 'b'],
    ['nuts=PL&nuts=EL30', 'cd'],
    ['country=FR&nuts=PL9', ''],
    ['country=PL&nuts=PL9&orOnline=true', 'ac'],
    ['iscedF=07', 'ab'],
    ['iscedF=071', 'a'],
    ['iscedF=0611&iscedF=0713', 'ac'],
    ['eqfLevel=4&eqfLevel=5', 'ab'],
    ['provider=prv_beta', 'cd'],
    ['priceMax=25000', 'ab'],
    ['priceMax=0', 'a'],
    ['priceMax=30000&currency=PLN', 'ac'],
    ['hoursMax=40', 'ab'],
    ['hoursMin=40', 'bc'],
    ['hoursMin=8&hoursMax=99', 'b'],
    ['startFrom=2026-12-01', 'ab'],
    ['startTo=2026-12-31', 'ab'],
    ['startFrom=2026-12-02&startTo=2027-01-10', 'b'],
    ['startFrom=2026-12-02&startTo=2027-01-09', ''],
    ['credential=microCredential', 'a'],
    ['credential=none', 'bcd'],
    ['theme=green', 'c'],
    ['accessibility=captions', 'bc'],
    ['accessibility=captions&accessibility=signLanguage', 'b'],
    ['scheme=fr-cpf', 'b'],
    [`skill=${uri}/skill/two`, 'a'],
    [`skill=${uri}/skill/one&skill=${uri}/skill/two`, 'ab'],
    [`occupation=${uri}/occupation/installer`, 'ab'],
    [`occupation=${uri}/occupation/unknown`, ''],
    ['mode=online&language=pl', ''],
  ])('%s finds %s', async (query, expected) => {
    const answer = await list(query);
    expect(references(answer).sort().join('')).toBe(expected);
    expect(answer.total).toEqual({ count: expected.length, exact: true });
  });

  test('most skills in common first', async () => {
    expect(references(await list(`skill=${uri}/skill/one&skill=${uri}/skill/two`))[0]).toBe('a');
    expect(references(await list(`occupation=${uri}/occupation/installer`))[0]).toBe('a');
  });

  test.each([
    ['price', 'abdc'],
    ['hours', 'abcd'],
    ['newest', 'dcba'],
    ['startDate', 'abcd'],
  ])('by %s: %s', async (sort, expected) => {
    expect(references(await list(`sort=${sort}`)).join('')).toBe(expected);
  });

  test('a list of a scheme counts on its days only', async () => {
    const answer = await on('2026-11-25', catalogue, 'scheme=fr-cpf');
    expect(references(answer)).toEqual(['c']);
    expect(facet(answer, 'scheme')).toEqual({ 'fr-cpf': 1 });
  });

  test('the next session is the earliest that one can still join', async () => {
    const data = (await list('')).data as unknown as { reference: string; nextSession: { start: string } | null }[];
    const next = Object.fromEntries(data.map(({ reference, nextSession }) => [reference, nextSession?.start ?? null]));
    expect(next).toEqual({ a: '2026-12-01', b: '2027-01-10', c: null, d: null });
  });

  test('the order by start date follows the calendar', async () => {
    const order = async (day: string) => references(await on(day, catalogue, 'sort=startDate')).join('');
    expect(await order('2026-12-02')).toBe('bacd');
    expect(await order('2026-11-19')).toBe('bacd');
    expect(await order('2026-11-24')).toBe('abcd');
  });

  test('test and live are apart', async () => {
    const { token } = await catalogue.api.key('board', { livemode: true });
    expect((await catalogue.api.call('GET', '/v1/courses', { token })).body.data).toEqual([]);
  });
}

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
    price === 0 ? 'free' : price <= 25_000 ? '0-250' : price <= 50_000 ? '250-500' : price <= 100_000 ? '500-1000' : price <= 250_000 ? '1000-2500' : '2500+';
  const hourBand = (hours: number) => (hours <= 8 ? '0-8' : hours <= 40 ? '8-40' : hours <= 100 ? '40-100' : hours <= 300 ? '100-300' : '300+');
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
    for (const value of found.flatMap((course) => valuesOf[name]?.(course) ?? [])) counts[value] = (counts[value] ?? 0) + 1;
    const selected = name in wanted ? (wanted[name as 'mode'] ?? []).map(String) : [];
    for (const value of selected) counts[value] ??= 0;
    return Object.fromEntries(Object.entries(counts).filter(([value]) => name !== 'language' || !value.includes('-') || selected.includes(value)));
  }

  test('count what each value would give beside the other filters', async () => {
    const { db, list } = catalogue;
    await clear(db);
    const provider = await addProvider(db, 'Model');
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(model, { minLength: 1, maxLength: 25 }), fc.array(query, { minLength: 4, maxLength: 4 }), async (courses, queries) => {
        await db.deleteFrom('courses').execute();
        round += 1;
        await addCourses(
          db,
          provider,
          courses.map(({ word, price, hours, ...more }, index) =>
            course(`m${round}-${index}`, { ...more, title: { en: word }, workload: `PT${hours}H`, price: { amountMinor: price, currency: 'EUR' } }),
          ),
        );
        for (const wanted of queries) {
          const parameters = new URLSearchParams();
          for (const [name, value] of Object.entries(wanted)) for (const each of [value].flat()) parameters.append(name, String(each));
          const answer = await list(parameters.toString());
          expect(answer.total.count).toBe(courses.filter((each) => matches(each, wanted)).length);
          for (const name of Object.keys(valuesOf)) expect(facet(answer, name), `${name} of ${parameters}`).toEqual(expected(name, courses, wanted));
        }
      }),
      { numRuns: 12, seed: 3 },
    );
  });
}

function pages(catalogue: Catalogue): void {
  test.each(['relevance', 'price', 'hours', 'newest', 'startDate'])('a walk by %s sees each course once while others are added', async (sort) => {
    const { db, list } = catalogue;
    await clear(db);
    const provider = await addProvider(db, 'Pages');
    const make = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) =>
        course(`${prefix}${index}`, {
          title: { en: index % 3 ? 'Solar' : 'Wind' },
          description: { en: 'Solar power' },
          ...(index % 4 ? { price: { amountMinor: (index % 5) * 100, currency: 'EUR' }, workload: `PT${index % 7}H` } : {}),
          ...(index % 2 ? { sessions: [{ start: `2027-01-0${1 + (index % 8)}`, end: '2027-02-01' }] } : {}),
        }),
      );
    await addCourses(db, provider, make('old', 60));
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 30; page++) {
      const answer = await list(`q=solar&sort=${sort}&limit=7${cursor}`);
      seen.push(...references(answer));
      if (page === 0) expect(answer.facets).not.toEqual([]);
      else expect(answer.facets).toEqual([]);
      if ((answer.nextCursor as unknown) === null) break;
      cursor = `&cursor=${String(answer.nextCursor)}`;
      await addCourses(db, provider, make(`new${page}-`, 3));
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((reference) => reference.startsWith('old')).length).toBe(60);
  });

  test('over 2,000 matches are counted as 2,000 and more, and every order walks on', async () => {
    const { db, list } = catalogue;
    await clear(db);
    const provider = await addProvider(db, 'Many');
    for (let at = 0; at < 2100; at += 700)
      await addCourses(
        db,
        provider,
        Array.from({ length: 700 }, (_, index) =>
          course(`many${at + index}`, { title: { en: 'Solar' }, ...(index % 2 ? { workload: `PT${index}H` } : {}) }),
        ),
      );
    const total = { count: 2000, exact: false };
    const answer = await list('q=solar&mode=onSite');
    expect(answer.total).toEqual(total);
    expect(answer.facets[0]).toEqual({ name: 'mode', values: [{ value: 'onSite', count: 2000, exact: false, selected: true }] });
    for (const [sort, most] of [['relevance', 2000], ['hours', 2100], ['price', 2100], ['newest', 2100], ['startDate', 2100]] as const) {
      const seen = new Set<string>();
      let cursor = '';
      do {
        const page = await list(`q=solar&sort=${sort}&limit=100&facets=false${cursor}`);
        expect(page.total).toEqual(total);
        for (const reference of references(page)) seen.add(reference);
        cursor = (page.nextCursor as unknown) === null ? '' : `&cursor=${String(page.nextCursor)}`;
      } while (cursor !== '' && seen.size < 5000);
      expect(seen.size, sort).toBe(most);
    }
  });

  test('a cursor of another query, or a made-up one, is refused', async () => {
    const { db, list } = catalogue;
    await clear(db);
    const provider = await addProvider(db, 'Cursors');
    await addCourses(db, provider, [course('x'), course('y'), course('z')]);
    const { nextCursor } = await list('limit=1');
    await list(`limit=1&cursor=${String(nextCursor)}`);
    await list(`limit=1&mode=online&cursor=${String(nextCursor)}`, 400);
    await list(`limit=1&sort=price&cursor=${String(nextCursor)}`, 400);
    const [mark] = JSON.parse(Buffer.from(String(nextCursor), 'base64url').toString()) as [string];
    for (const keys of [[1e300, 1, 1], [1, 1.5, 1], [1, '2026-99-99', 1], [1, null, 1], [], [1, 2, 3, 4]])
      await list(`limit=1&cursor=${Buffer.from(JSON.stringify([mark, ...keys])).toString('base64url')}`, 400);
  });
}
