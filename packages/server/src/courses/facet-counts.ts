import type { Facet, FacetName, FacetValue } from '../generated/types.js';
import { free, hourBands, minorUnits, priceBands } from './bands.js';
import { countCodes, type FacetMeaning } from './facet-values.js';
import { type Counted, horizon } from './search.js';
import type { CourseFilters } from './search-filters.js';

const names: readonly FacetName[] = [
  'mode',
  'language',
  'country',
  'iscedF',
  'eqfLevel',
  'credential',
  'theme',
  'accessibility',
  'scheme',
  'price',
  'hours',
];

/** Most values that an answer names of one facet. */
const longest = 300;

/** Facets that a filter of their own narrows. All features of `accessibility` must be there, so it is not one. */
export function narrowedFacets(filters: CourseFilters): FacetName[] {
  return names.filter((name) => {
    if (name === 'accessibility') return false;
    if (name === 'price') return filters.priceMax !== undefined;
    if (name === 'hours') return filters.hoursMin !== undefined || filters.hoursMax !== undefined;
    return filters[name] !== undefined;
  });
}

/** The codes of one set of matches, counted. */
export interface CodeCounts {
  counts: ReadonlyMap<number, number>;
  exact: boolean;
}

export function countFacets({ count, codes }: Counted): CodeCounts {
  return { counts: countCodes(codes), exact: count <= horizon };
}

/**
 * The facets of an answer.
 * @param found what all matches have
 * @param without the same without the filter of a facet
 * @param today YYYY-MM-DD
 */
export function facetsOf(
  found: CodeCounts,
  without: ReadonlyMap<FacetName, CodeCounts>,
  meanings: ReadonlyMap<number, FacetMeaning>,
  filters: CourseFilters,
  today: string,
): Facet[] {
  return names.map((name) => {
    const { counts, exact } = without.get(name) ?? found;
    const selected = selectedValues(name, filters);
    const values = valuesOf(name, counts, meanings, { currency: filters.currency, today });
    for (const value of selected) if (!isBand(name) && !values.has(value)) values.set(value, 0);
    const shown = [...values].filter(([value]) => isOffered(name, value) || selected.has(value));
    const all = shown.map(([value, count]): FacetValue => ({
      value,
      count: Math.min(count, horizon),
      exact,
      selected: selected.has(value),
    }));
    return { name, values: sortValues(name, all).slice(0, longest) };
  });
}

function valuesOf(
  name: FacetName,
  counts: ReadonlyMap<number, number>,
  meanings: ReadonlyMap<number, FacetMeaning>,
  { currency, today }: { currency: string; today: string },
): Map<string, number> {
  const values = new Map<string, number>();
  for (const [code, count] of counts) {
    const meaning = meanings.get(code);
    if (meaning?.name !== name || !isValidOn(meaning, today)) continue;
    const value = name === 'price' ? priceValue(meaning.value, currency) : meaning.value;
    if (value !== undefined) values.set(value, (values.get(value) ?? 0) + count);
  }
  return values;
}

function isValidOn({ validFrom, validTo }: FacetMeaning, today: string): boolean {
  return (validFrom === null || validFrom <= today) && (validTo === null || validTo >= today);
}

/** Prices in other currencies than the one asked for are not comparable. */
function priceValue(value: string, currency: string): string | undefined {
  if (value === free) return free;
  return value.startsWith(`${currency}:`) ? value.slice(currency.length + 1) : undefined;
}

/** Regional languages and narrow fields are counted when asked for, but not offered. */
function isOffered(name: FacetName, value: string): boolean {
  if (name === 'language') return !value.includes('-');
  if (name === 'iscedF') return value.length === 2;
  return true;
}

function isBand(name: FacetName): boolean {
  return name === 'price' || name === 'hours';
}

function selectedValues(name: FacetName, filters: CourseFilters): Set<string> {
  const { priceMax, currency, hoursMin = 0, hoursMax = Infinity } = filters;
  if (name === 'price') {
    if (priceMax === undefined) return new Set();
    const most = priceMax / minorUnits(currency);
    return new Set([free, ...priceBands.filter(({ to }) => to <= most).map(({ value }) => value)]);
  }
  if (name === 'hours') {
    if (filters.hoursMin === undefined && filters.hoursMax === undefined) return new Set();
    return new Set(hourBands.filter(({ above, to }) => above >= hoursMin && to <= hoursMax).map(({ value }) => value));
  }
  return new Set((filters[name] ?? []).map(String));
}

/** Frequent values first; levels and bands in their own order. */
function sortValues(name: FacetName, values: FacetValue[]): FacetValue[] {
  const ranks = isBand(name) ? [free, ...[...priceBands, ...hourBands].map(({ value }) => value)] : [];
  return values.sort((a, b) => {
    if (isBand(name)) return ranks.indexOf(a.value) - ranks.indexOf(b.value);
    if (name === 'eqfLevel') return Number(a.value) - Number(b.value);
    return b.count - a.count || (a.value < b.value ? -1 : 1);
  });
}
