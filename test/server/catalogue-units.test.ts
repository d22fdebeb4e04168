import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStart } from '../../packages/server/src/course-sessions/next-session.js';
import { bandOf, hourBands, minorUnits, priceBands } from '../../packages/server/src/courses/bands.js';
import { mergeWindows } from '../../packages/server/src/courses/course-facets.js';
import { mergePatch } from '../../packages/server/src/courses/merge-patch.js';
import { editDistance, nearestWord } from '../../packages/server/src/courses/nearest-word.js';
import { readText } from '../../packages/server/src/courses/search-text.js';
import { fold } from '../../packages/server/src/suggestions/fold.js';

describe('fold', () => {
  test.each([
    ['Énergie', 'energie'],
    ['STRASSE Straße', 'strasse strasse'],
    ['Œuvre, smørrebrød & Łódź', 'oeuvre smorrebrod lodz'],
    ['Ηλιακοί ΣΤΑΘΜΟΊ', 'ηλιακοι σταθμοι'],
    ['ένας σταθμός', 'ενασ σταθμοσ'],
    ['C++, C# and .NET', 'cplusplus csharp and dotnet'],
    ['İstanbul', 'istanbul'],
    ['🐝!', ''],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  test('folding again changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('what was typed', () => {
  test.each([
    ['solar "wind power" -gas', '"solar" "wind power"', '"gas"'],
    ['e-mail', '"e" "mail"', ''],
    ['-gas', '"gas"', ''],
    ['gold or silver', '"gold" "or" "silver"', ''],
    ['"', '', ''],
  ])('%s', (text, wanted, excluded) => expect(readText(text)).toMatchObject({ wanted, excluded }));
});

describe('spelling', () => {
  test.each([
    ['solar', 'solar', 0],
    ['sloar', 'solar', 1],
    ['solr', 'solar', 1],
    ['solarr', 'solar', 1],
    ['polar', 'solar', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s: %i', (a, b, distance) => expect(editDistance(a, b, 5)).toBe(distance));

  test('the distance is the same both ways, and never more than the longer word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(distance).toBe(editDistance(b, a, 20));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  test('the nearest, then the most frequent', () => {
    const known = [
      { word: 'polar', courses: 9 },
      { word: 'solar', courses: 2 },
      { word: 'solid', courses: 99 },
    ];
    expect(nearestWord('sloar', known)?.word).toBe('solar');
    expect(nearestWord('oolar', known)?.word).toBe('polar');
    expect(nearestWord('zzzzz', known)).toBeUndefined();
  });
});

describe('bands', () => {
  test('cover every amount once', () => {
    for (const bands of [priceBands, hourBands])
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (amount) => bandOf(bands, amount) !== undefined),
      );
    expect(bandOf(priceBands, 250)?.value).toBe('0-250');
    expect(bandOf(priceBands, 250.01)?.value).toBe('250-500');
  });

  test('know how many minor units there are', () => {
    expect([minorUnits('EUR'), minorUnits('JPY'), minorUnits('BHD')]).toEqual([100, 1, 1000]);
  });
});

test('windows of a scheme that overlap become one', () => {
  const windows = [
    { schemeId: 'a-b', validFrom: '2026-03-01' },
    { schemeId: 'a-b', validTo: '2026-03-01' },
    { schemeId: 'a-c', validFrom: '2026-01-01', validTo: '2026-01-31' },
    { schemeId: 'a-c', validFrom: '2026-02-02', validTo: '2026-03-01' },
  ];
  expect(mergeWindows(windows)).toEqual([
    { schemeId: 'a-b', validFrom: null, validTo: null },
    { schemeId: 'a-c', validFrom: '2026-01-01', validTo: '2026-01-31' },
    { schemeId: 'a-c', validFrom: '2026-02-02', validTo: '2026-03-01' },
  ]);
});

test('merge patch as the examples of RFC 7396 say', () => {
  expect(mergePatch({ a: 'b' }, { a: 'c' })).toEqual({ a: 'c' });
  expect(mergePatch({ a: 'b', b: 'c' }, { a: null })).toEqual({ b: 'c' });
  expect(mergePatch({ a: ['b'] }, { a: 'c' })).toEqual({ a: 'c' });
  expect(mergePatch({ a: { b: 'c' } }, { a: { b: 'd', c: null } })).toEqual({ a: { b: 'd' } });
  expect(mergePatch({ e: null }, { a: 1 })).toEqual({ e: null, a: 1 });
  expect(mergePatch({}, { a: { bb: { ccc: null } } })).toEqual({ a: { bb: {} } });
});

test('the next start holds for exactly the days that it names', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`);
  const session = fc.record(
    { start: day, enrolBy: day, state: fc.constantFrom('open' as const, 'planned' as const, 'full' as const) },
    { requiredKeys: ['start', 'state'] },
  );
  fc.assert(
    fc.property(fc.array(session, { maxLength: 5 }), day, day, (sessions, today, other) => {
      const { start, since, until } = nextStart(sessions, today);
      const holds = (since === null || other >= since) && (until === null || other <= until);
      if (holds) expect(nextStart(sessions, other).start).toBe(start);
    }),
  );
});
