import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCourses, addProvider, clear, course, references } from './catalogue.js';
import { type Catalogue, openCatalogue } from './catalogue-api.js';
import { forEachEngine } from './database.js';

forEachEngine((engine) => {
  const catalogue = {} as Catalogue;

  beforeAll(async () => {
    Object.assign(catalogue, await openCatalogue(engine));
  });
  afterAll(() => catalogue.api.close());

  describe('pages', () => pages(catalogue));
});

function pages(catalogue: Catalogue): void {
  test.each(['relevance', 'price', 'hours', 'newest', 'startDate'])(
    'a walk by %s sees each course once while others are added',
    async (sort) => {
      const { db, list } = catalogue;
      await clear(db);
      const provider = await addProvider(db, 'Pages');
      const make = (prefix: string, count: number) =>
        Array.from({ length: count }, (_, index) =>
          course(`${prefix}${index}`, {
            title: { en: index % 3 ? 'Solar' : 'Wind' },
            description: { en: 'Solar power' },
            ...(index % 4
              ? { price: { amountMinor: (index % 5) * 100, currency: 'EUR' }, workload: `PT${index % 7}H` }
              : {}),
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
    },
  );

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
    expect(answer.facets?.[0]).toEqual({
      name: 'mode',
      values: [{ value: 'onSite', count: 2000, exact: false, selected: true }],
    });
    for (const [sort, most] of [
      ['relevance', 2000],
      ['hours', 2100],
      ['price', 2100],
      ['newest', 2100],
      ['startDate', 2100],
    ] as const) {
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
