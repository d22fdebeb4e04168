import type { Course, Facet, FacetName } from '@ila-kit/sdk/browser';
import { describe, expect, it } from 'vitest';
import { sampleCourse } from '../../stories/support/sample-courses.js';
import { courseView, hoursOf } from '../../packages/elements/src/course-card/course-card.view.js';
import {
  chips,
  facetViews,
  totalText,
  worstFilter,
} from '../../packages/elements/src/course-finder/course-finder.view.js';
import type { Search } from '../../packages/elements/src/course-finder/course-finder.query.js';
import type { Locale } from '../../packages/elements/src/shared/locale.js';
import { courseWords } from '../../packages/elements/src/shared/locales.js';
import { moneyText } from '../../packages/elements/src/shared/money.js';
import { pickText } from '../../packages/elements/src/shared/multilingual.js';

const en = (await courseWords.find('en')) as Locale;
const free = { provider: [], country: [], scheme: [] };
const search: Search = { q: '', sort: 'relevance', orOnline: false, filters: {} };
const facet = (name: FacetName, counts: Record<string, number>): Facet => ({
  name,
  values: Object.entries(counts).map(([value, count]) => ({ value, count, exact: count < 2000, selected: false })),
});

describe('a course as a card shows it', () => {
  const course = sampleCourse(0);

  it('has its words ready', () => {
    expect(courseView(course, en)).toMatchObject({
      title: { text: 'Solar panel installation', lang: 'en' },
      price: '€1,200',
      credential: 'Micro-credential',
      seats: 'Fully booked',
      marker: 'Sample data',
      href: 'https://provider.example/courses/0001',
      accessibility: '',
    });
    expect(courseView(course, en).facts.map(({ text }) => text)).toEqual([
      'Lyon, France', 'On site', 'Starts 11 Jan 2027', '6 hours', 'EQF level 3', 'Taught in French',
    ]); // prettier-ignore
  });

  it('says what is not known, and what costs nothing', () => {
    const { price: _price, ...unpriced } = course;
    expect(courseView(unpriced as Course, en).price).toBe('Price on request');
    expect(courseView({ ...course, price: { amountMinor: 0, currency: 'PLN' } }, en)).toMatchObject({
      price: 'Free',
      isFree: true,
    });
    expect(courseView({ ...course, nextSession: null }, en).facts.map(({ text }) => text)).toContain('No date yet');
  });

  it('writes amounts by their currency', () => {
    const price = (amountMinor: number, currency: string): string =>
      courseView({ ...course, price: { amountMinor, currency } }, en).price;
    expect([price(34_950, 'EUR'), price(120_000, 'HUF'), price(5000, 'JPY')]).toEqual([
      '€349.50',
      'HUF\u00a01,200',
      'JP¥5,000',
    ]);
  });

  it('marks test data that is not synthetic, and leaves live data alone', () => {
    expect(courseView({ ...course, synthetic: false }, en).marker).toBe('Test');
    expect(courseView({ ...course, synthetic: false, livemode: true }, en).marker).toBeUndefined();
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'JaVaScRiPt:x'])(
    'makes no link of %s',
    (url) => {
      expect(courseView({ ...course, url }, en).href).toBeUndefined();
    },
  );

  it('puts the id into the host’s own link', () => {
    expect(courseView(course, en, '/c/{id}?x={id}').href).toBe('/c/crs_sample0001?x=crs_sample0001');
  });
});

it('reads durations', () =>
  expect(['PT60H', 'PT37H30M', 'PT45M', 'P3D'].map(hoursOf)).toEqual([60, 37.5, 0.75, undefined]));

describe('choosing a language', () => {
  const texts = { en: 'Bread', fr: 'Pain', de: 'Brot' };
  it.each([
    ['fr', [], 'Pain'],
    ['fr-BE', [], 'Pain'],
    ['el', ['de'], 'Brot'],
    ['el', [], 'Bread'],
  ])('for %s with %j gives %s', (wanted, others, text) =>
    expect(pickText(texts, wanted, others as string[])?.text).toBe(text),
  );
  it('takes any before none', () => expect(pickText({ pl: 'Chleb' }, 'el')).toEqual({ text: 'Chleb', lang: 'pl' }));
});

describe('the filters to offer', () => {
  const views = (
    facets: Facet[],
    chosen: Search = search,
    order = new Map<string, string[]>(),
    limits: Parameters<typeof facetViews>[2] = free,
  ) => facetViews(facets, chosen, limits, order, en, new Map()).filter(({ isUseless }) => !isUseless);

  it('offer prices as upper bounds that hold the bands below', () => {
    const [price] = views([facet('price', { '250-500': 5, free: 2, '0-250': 3, '2500+': 9 })]);
    expect(price?.values.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      'Free: 2',
      'Up to €250: 5',
      'Up to €500: 10',
    ]);
  });

  it('say when a count is a lower bound', () => {
    expect(views([facet('mode', { online: 2000, onSite: 7 })])[0]?.values.map(({ count }) => count)).toEqual([
      '2,000+',
      '7',
    ]);
  });

  it('keep their order while the counts change', () => {
    const order = new Map<string, string[]>();
    views([facet('mode', { online: 9, onSite: 5 })], search, order);
    const [mode] = views([facet('mode', { onSite: 8, blended: 7 })], search, order);
    expect(mode?.values.map(({ value, count }) => value + count)).toEqual(['online0', 'onSite8', 'blended7']);
  });

  it('leave out what the page has decided, and what leaves no choice', () => {
    expect(views([facet('country', { FR: 3, DE: 2 })], search, new Map(), { ...free, country: ['FR'] })).toEqual([]);
    expect(views([facet('mode', { online: 9 })])).toEqual([]);
    expect(
      views([facet('country', { FR: 3, DE: 2, PL: 1 })], search, new Map(), { ...free, country: ['FR', 'DE'] })[0]
        ?.values,
    ).toHaveLength(2);
  });

  it('offer broad fields only', () => {
    expect(views([facet('iscedF', { '07': 5, '0713': 5, '06': 2 })])[0]?.values.map(({ label }) => label)).toEqual([
      'Engineering and construction',
      'Computing (ICT)',
    ]);
  });
});

describe('what is chosen', () => {
  it('has one chip each, with the names that are known; nameless skills share one', () => {
    const filters = { mode: ['online'], skill: ['a', 'b', 'c'], language: ['fr'], occupation: ['o'] };
    const names = new Map([
      ['b', 'weld metal'],
      ['o', 'welder'],
    ]);
    expect(chips({ ...search, filters }, en, names).map(({ label }) => label)).toEqual([
      'Online', 'French', 'weld metal', '2 skills', 'For the job: welder',
    ]); // prettier-ignore
  });
});

it('names the filter that excludes most', () => {
  const facets = [facet('mode', { online: 3 }), facet('language', { fr: 8, de: 2 }), facet('country', { FR: 90 })];
  const filters = { mode: ['onSite'], language: ['el'] };
  expect(worstFilter(facets, { ...search, filters })).toEqual({ name: 'language', total: { count: 8, exact: true } });
  expect(worstFilter([], { ...search, filters })).toBeUndefined();
});

it('says how many there are', () => {
  expect([totalText({ count: 1, exact: true }, en), totalText({ count: 2000, exact: false }, en)]).toEqual([
    '1 course',
    '2,000+ courses',
  ]);
});

describe.each([
  ['en', '€1,200', '1 Feb 2027'],
  ['en-US', '€1,200', 'Feb 1, 2027'],
  ['fr', '1 200 €', '1 févr. 2027'],
  ['de', '1.200 €', '1. Feb. 2027'],
  ['el', '1.200 €', '1 Φεβ 2027'],
  ['not a language', '€1,200', '1 Feb 2027'],
])('formats of %s', (tag, money, date) => {
  it('are its own', async () => {
    const locale = await courseWords.find(tag);
    expect(moneyText({ amountMinor: 120_000, currency: 'EUR' }, locale.tag).replace(/[\u00a0\u202f]/g, ' ')).toBe(
      money,
    );
    expect(locale.date('2027-02-01')).toBe(date);
  });
});
