import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCourses, addProvider, course, references } from './catalogue.js';
import { type Catalogue, openCatalogue } from './catalogue-api.js';
import { forEachEngine } from './database.js';

forEachEngine((engine) => {
  const catalogue = {} as Catalogue;

  beforeAll(async () => {
    Object.assign(catalogue, await openCatalogue(engine));
  });
  afterAll(() => catalogue.api.close());

  describe('what people type', () => words(catalogue));
});

function words(catalogue: Catalogue): void {
  const list: Catalogue['list'] = (query) => catalogue.list(query);
  const find: Catalogue['find'] = (q, more) => catalogue.find(q, more);

  beforeAll(async () => {
    const { db } = catalogue;
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
      ...Array.from({ length: 50 }, (_, index) => course(`yoga-${index}`, { title: { en: 'Yoga for beginners' } })),
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

  test.each([
    ':*',
    "'",
    "''",
    '&&',
    '|',
    '!',
    '(',
    ')',
    '\\',
    '%',
    '"',
    '""',
    '-',
    '- -',
    '"-',
    '<->',
    'a'.repeat(300),
    '🐝',
    '!!!',
    'or',
    'or or',
    '-or',
    "a' | !b:*",
    '$1',
    '\u{10FFFF}',
    '\t\n',
    `${'x'.repeat(148)} ${'y'.repeat(148)}`,
  ])('any text is a search: %j', async (q) => {
    const reply = await catalogue.api.call('GET', `/v1/courses?q=${encodeURIComponent(q)}`);
    expect(reply.status).toBe(200);
    const suggestions = await catalogue.api.call(
      'GET',
      `/v1/course-suggestions?q=${encodeURIComponent(q.slice(0, 100))}`,
    );
    expect(suggestions.status).toBe(200);
  });

  test('any text at all is a search', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .filter((each) => !each.includes('\0') && each.isWellFormed?.() !== false);
    await fc.assert(
      fc.asyncProperty(text, async (q) => {
        const reply = await catalogue.api.call('GET', `/v1/courses?q=${encodeURIComponent(q)}&limit=1`);
        expect(reply.status).toBe(200);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test('NUL and more than 300 characters are refused', async () => {
    for (const q of ['a%00', 'a'.repeat(301)])
      expect((await catalogue.api.call('GET', `/v1/courses?q=${q}`)).status).toBe(400);
  });
}
