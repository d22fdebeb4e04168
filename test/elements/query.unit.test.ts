import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readUrl,
  splitList,
  toggleFilter,
  toListQuery,
  writeUrl,
  type Limits,
  type Search,
} from '../../packages/elements/src/course-finder/course-finder.query.js';

const nothing: Search = { q: '', sort: 'relevance', orOnline: false, filters: {} };
const free: Limits = { provider: [], country: [], scheme: [] };

describe('the query of a search', () => {
  it('is empty for an empty search', () => {
    const query = toListQuery(nothing, free, {});
    expect(
      Object.values(query).filter((value) => value !== undefined && (!Array.isArray(value) || value.length > 0)),
    ).toEqual([]);
  });

  it('turns prices and hours into numbers', () => {
    expect(toListQuery({ ...nothing, filters: { price: ['500'], hours: ['8-40'] } }, free, {})).toMatchObject({
      priceMax: 50_000,
      hoursMin: 8,
      hoursMax: 40,
    });
    expect(toListQuery({ ...nothing, filters: { price: ['0'], hours: ['100+'] } }, free, {})).toMatchObject({
      priceMax: 0,
      hoursMin: 100,
      hoursMax: undefined,
    });
  });

  it('stays inside what the page allows', () => {
    const limits = { ...free, country: ['FR', 'DE'] };
    expect(toListQuery(nothing, limits, {}).country).toEqual(['FR', 'DE']);
    expect(toListQuery({ ...nothing, filters: { country: ['DE'] } }, limits, {}).country).toEqual(['DE']);
    expect(toListQuery({ ...nothing, filters: { country: ['PL'] } }, limits, {}).country).toEqual(['FR', 'DE']);
  });

  it('asks for online courses only beside places', () => {
    expect(toListQuery({ ...nothing, orOnline: true }, free, {}).orOnline).toBeUndefined();
    expect(toListQuery({ ...nothing, orOnline: true, filters: { country: ['FR'] } }, free, {}).orOnline).toBe(true);
  });
});

describe('choosing a value', () => {
  it('adds it, and takes it back', () => {
    const once = toggleFilter(nothing, 'mode', 'online');
    expect(once.filters.mode).toEqual(['online']);
    expect(toggleFilter(once, 'mode', 'online').filters.mode).toEqual([]);
  });
  it('replaces the other where only one is possible', () => {
    expect(toggleFilter({ ...nothing, filters: { price: ['0'] } }, 'price', '500').filters.price).toEqual(['500']);
  });
});

it('reads lists with spaces and commas', () => expect(splitList(' a, b\n c,,')).toEqual(['a', 'b', 'c']));

describe('an address', () => {
  const search = fc.record({
    q: fc.string({ maxLength: 60 }),
    sort: fc.constantFrom('relevance' as const, 'price' as const, 'newest' as const),
    orOnline: fc.boolean(),
    filters: fc.record(
      {
        mode: fc.uniqueArray(fc.constantFrom('online', 'onSite', 'blended'), { minLength: 1 }),
        language: fc.uniqueArray(fc.constantFrom('fr', 'el', 'de-AT'), { minLength: 1 }),
        price: fc.constantFrom(['0'], ['500']),
        skill: fc.constant(['http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab']),
      },
      { requiredKeys: [] },
    ),
  });

  it('gives back the search that was written, and keeps the other parameters', () => {
    fc.assert(
      fc.property(search, (written) => {
        const parameters = new URLSearchParams('page=2&q=other');
        writeUrl(parameters, 'ila-', written);
        expect(parameters.get('page')).toBe('2');
        expect(parameters.get('q')).toBe('other');
        const isEmpty =
          !written.q && written.sort === 'relevance' && !written.orOnline && Object.keys(written.filters).length === 0;
        expect(readUrl(parameters, 'ila-')).toEqual(isEmpty ? undefined : written);
        writeUrl(parameters, 'ila-', nothing);
        expect(String(parameters)).toBe('page=2&q=other');
      }),
    );
  });

  it('never gives a value that the API would refuse', () => {
    const bad =
      'ila-price=cheap&ila-country=France&ila-eqfLevel=9&ila-skill=javascript:x&ila-hours=8&ila-sort=worst&ila-provider=x';
    expect(readUrl(new URLSearchParams(bad), 'ila-')).toEqual(nothing);
  });
});
