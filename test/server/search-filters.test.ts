import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCourses, addProvider, course, facet, references } from './catalogue.js';
import { type Catalogue, on, openCatalogue } from './catalogue-api.js';
import { forEachEngine } from './database.js';

forEachEngine((engine) => {
  const catalogue = {} as Catalogue;

  beforeAll(async () => {
    Object.assign(catalogue, await openCatalogue(engine));
  });
  afterAll(() => catalogue.api.close());

  describe('filters and orders', () => filters(catalogue));
});

function filters(catalogue: Catalogue): void {
  const list: Catalogue['list'] = (query, status) => catalogue.list(query, status);

  beforeAll(async () => {
    const { db } = catalogue;
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
