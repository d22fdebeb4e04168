import type { Facet, FacetName, FacetValue, Suggestion, Total } from '@ila-kit/sdk/browser';
import type { Locale } from '../shared/locale.js';
import { moneyText } from '../shared/money.js';
import { filterNames, singleFilters, type FilterName, type Limits, type Search } from './course-finder.query.js';

/** A filter as it is shown. */
export interface FacetView {
  readonly name: FacetName;
  readonly label: string;
  /** Whether only one value can be chosen. */
  readonly isSingle: boolean;
  readonly chosen: number;
  /** There is nothing to choose from. It keeps its place, so that the others keep theirs. */
  readonly isUseless: boolean;
  readonly values: readonly ValueView[];
}

export interface ValueView {
  readonly value: string;
  readonly label: string;
  /** How many courses it would give: `31`, or `2,000+`. */
  readonly count: string;
  readonly isChosen: boolean;
}

/** A chosen filter that can be removed. */
export interface Chip {
  readonly name: FilterName;
  readonly values: readonly string[];
  readonly label: string;
}

/** Labels of what the codes of a search do not say: skills, occupations and providers by their URI or id. */
export type Names = ReadonlyMap<string, string>;

const facetOrder: readonly FacetName[] = ['mode', 'credential', 'price', 'language', 'country', 'hours', 'iscedF', 'eqfLevel', 'theme', 'accessibility', 'scheme']; // prettier-ignore

/** `137 courses`, or `2,000+ courses`. */
export function totalText({ count, exact }: Total, { t }: Locale): string {
  return exact ? t('courses', { n: count }) : t('manyCourses', { n: count });
}

export function countText({ count, exact }: Total, { number }: Locale): string {
  return number(count) + (exact ? '' : '+');
}

export function valueLabel(name: FilterName, value: string, locale: Locale, names: Names): string {
  const { t, label } = locale;
  switch (name) {
    case 'language':
      return locale.languageName(value);
    case 'country':
      return locale.countryName(value);
    case 'eqfLevel':
      return t('level', { level: value });
    case 'iscedF':
      return label(name, value.slice(0, 2));
    case 'price':
      return value === '0'
        ? t('free')
        : t('upTo', { amount: moneyText({ amountMinor: Number(value) * 100, currency: 'EUR' }, locale.tag) });
    case 'hours': {
      const [from = '', to] = value.split(/[-+]/);
      return to ? t('hoursBetween', { from, to }) : t('hoursFrom', { from });
    }
    case 'occupation':
      return t('forJob', { job: names.get(value) ?? '…' });
    case 'skill':
    case 'provider':
      return names.get(value) ?? label('facet', name);
    case 'scheme':
      return names.get(value) ?? value;
    default:
      return label(name, value);
  }
}

/**
 * The filters to offer.
 * @param order for each facet the values in the order in which they stood before, so that nothing jumps under the pointer
 */
export function facetViews(
  facets: readonly Facet[],
  search: Search,
  limits: Limits,
  order: Map<string, string[]>,
  locale: Locale,
  names: Names,
): FacetView[] {
  return facetOrder.map((name) => {
    const facet = facets.find((other) => other.name === name);
    const chosen = search.filters[name] ?? [];
    const counted = new Map(offered(name, facet?.values ?? []).map((entry) => [entry.value, entry]));
    const known = order.get(name) ?? [];
    const all = [...new Set([...known, ...counted.keys(), ...chosen])].filter((value) => allows(name, value, limits));
    if (order.get(name) === undefined) all.sort(byNature(name, counted));
    order.set(name, all);
    const isSingle = singleFilters.has(name);
    const isUseless = all.length < (isSingle || chosen.length ? 1 : 2);
    const values = all.map((value) => ({
      value,
      label: valueLabel(name, value, locale, names),
      count: countText(counted.get(value) ?? { count: 0, exact: true }, locale),
      isChosen: chosen.includes(value),
    }));
    return { name, label: locale.label('facet', name), isSingle, chosen: chosen.length, isUseless, values };
  });
}

/** Prices are offered as upper bounds, which hold all the bands below; fields only as broad ones. */
function offered(name: FacetName, values: readonly FacetValue[]): readonly FacetValue[] {
  if (name === 'iscedF') return values.filter(({ value, selected }) => value.length === 2 || selected);
  if (name !== 'price') return values;
  const bands = values.map((entry) => ({
    ...entry,
    value: entry.value === 'free' ? '0' : (/-(\d+)$/.exec(entry.value)?.[1] ?? ''),
  }));
  bands.sort((a, b) => Number(a.value) - Number(b.value));
  let below: Total = { count: 0, exact: true };
  return bands.flatMap((band) => {
    if (!band.value) return [];
    below = { count: below.count + band.count, exact: below.exact && band.exact };
    return [{ ...band, ...below }];
  });
}

function allows(name: FacetName, value: string, limits: Limits): boolean {
  const allowed = name === 'country' || name === 'scheme' ? limits[name] : [];
  return allowed.length === 0 || (allowed.length > 1 && allowed.includes(value));
}

/** Numbers by size, everything else by how many courses it gives. */
function byNature(name: FacetName, counted: ReadonlyMap<string, FacetValue>): (a: string, b: string) => number {
  if (['price', 'hours', 'eqfLevel'].includes(name)) return (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10);
  const count = (value: string): number => counted.get(value)?.count ?? 0;
  return (a, b) => count(b) - count(a);
}

/** What is chosen, one chip each; skills whose names are not known share one. */
export function chips(search: Search, locale: Locale, names: Names): Chip[] {
  return filterNames.flatMap((name) => {
    const values = search.filters[name] ?? [];
    const nameless = name === 'skill' ? values.filter((value) => !names.has(value)) : [];
    const named: Chip[] = values
      .filter((value) => !nameless.includes(value))
      .map((value) => ({ name, values: [value], label: valueLabel(name, value, locale, names) }));
    if (nameless.length > 0) named.push({ name, values: nameless, label: locale.t('skills', { n: nameless.length }) });
    return named;
  });
}

/** The filter whose removal gives most, and at least how many courses; undefined when the counts do not tell. */
export function worstFilter(facets: readonly Facet[], search: Search): { name: FacetName; total: Total } | undefined {
  let worst: { name: FacetName; total: Total } | undefined;
  for (const { name, values } of facets) {
    if (!search.filters[name]?.length) continue;
    for (const { count, exact } of values)
      if (count > (worst?.total.count ?? 0)) worst = { name, total: { count, exact } };
  }
  return worst;
}

/** Suggestions by kind, in the order of the kinds' first appearance; `index` counts through all groups. */
export function groupSuggestions(
  items: readonly Suggestion[],
): { kind: Suggestion['kind']; items: { item: Suggestion; index: number }[] }[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  let index = 0;
  return kinds.map((kind) => ({
    kind,
    items: items.filter((item) => item.kind === kind).map((item) => ({ item, index: index++ })),
  }));
}
