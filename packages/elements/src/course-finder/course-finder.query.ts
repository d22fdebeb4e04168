import type { FacetName, ListCoursesQuery } from '@ila-kit/sdk/browser';

export type Sort = NonNullable<ListCoursesQuery['sort']>;
export const sorts = ['relevance', 'startDate', 'price', 'hours', 'newest'] as const satisfies readonly Sort[];

/** What can be chosen: the API's facets, and what is picked from suggestions. */
export type FilterName = FacetName | 'skill' | 'occupation' | 'provider';
export type Filters = { readonly [Name in FilterName]?: readonly string[] };

/** What the person looks for. */
export interface Search {
  readonly q: string;
  readonly sort: Sort;
  /** Online courses from anywhere beside those of the chosen countries. */
  readonly orOnline: boolean;
  readonly filters: Filters;
}

/** What the page allows. The person neither sees nor changes it. */
export interface Limits {
  readonly provider: readonly string[];
  readonly country: readonly string[];
  readonly scheme: readonly string[];
}

const word = /^[a-zA-Z]{1,40}$/;
const escoUri = /^http:\/\/data\.europa\.eu\/esco\/[\w/.-]+$/;

/** The values that each filter takes. An address may hold anything, and one bad value would fail the whole search. */
const valid: Record<FilterName, RegExp> = {
  mode: word,
  language: /^[a-z]{2,3}(-\w+)*$/,
  country: /^[A-Z]{2}$/,
  iscedF: /^\d{2,4}$/,
  eqfLevel: /^[1-8]$/,
  credential: word,
  theme: word,
  accessibility: word,
  scheme: /^[a-z]{2}(-[a-z\d]+)+$/,
  price: /^\d{1,7}$/,
  hours: /^\d{1,5}(-\d{1,5}|\+)$/,
  skill: escoUri,
  occupation: escoUri,
  provider: /^prv_[a-z\d]{4,40}$/,
};
export const filterNames = Object.keys(valid) as FilterName[];

/** Of these only one value can be chosen at a time. `price` is the most that it may cost, in whole units; `hours` is a range. */
export const singleFilters: ReadonlySet<FilterName> = new Set(['price', 'hours', 'occupation']);

export const hasFilters = ({ filters }: Search): boolean => filterNames.some((name) => filters[name]?.length);

/** The same search with a value chosen, or no longer chosen. */
export function toggleFilter(search: Search, name: FilterName, value: string): Search {
  const chosen = search.filters[name] ?? [];
  const without = chosen.filter((other) => other !== value);
  const values = without.length < chosen.length ? without : singleFilters.has(name) ? [value] : [...chosen, value];
  return withFilter(search, name, values);
}

export function withFilter(search: Search, name: FilterName, values: readonly string[]): Search {
  return { ...search, filters: { ...search.filters, [name]: values } };
}

/** Reads `a, b c` into its parts. */
export const splitList = (text: string): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

/** The API's query for a search. Prices are in euro. */
export function toListQuery(
  { q, sort, orOnline, filters }: Search,
  limits: Limits,
  rest: ListCoursesQuery,
): ListCoursesQuery {
  const { price, hours, occupation, ...lists } = filters;
  const [hoursMin, hoursMax] = (hours?.[0] ?? '').split(/[-+]/).map((part) => (part ? Number(part) : undefined));
  const country = within(filters.country, limits.country);
  const query = {
    q: q.trim().slice(0, 300) || undefined,
    sort: sort === 'relevance' ? undefined : sort,
    occupation: occupation?.[0],
    orOnline: (orOnline && country.length > 0) || undefined,
    priceMax: price?.[0] ? Number(price[0]) * 100 : undefined,
    hoursMin,
    hoursMax,
    ...lists,
    country,
    provider: within(filters.provider, limits.provider),
    scheme: within(filters.scheme, limits.scheme),
    ...rest,
  };
  // The filters are strings here, whose values `valid` and the API's own counts vouch for.
  return query as ListCoursesQuery;
}

/** What the person chose counts inside what the page allows. */
function within(chosen: readonly string[] = [], allowed: readonly string[]): readonly string[] {
  const both = allowed.length > 0 ? chosen.filter((value) => allowed.includes(value)) : chosen;
  return both.length > 0 ? both : allowed;
}

/** Reads a search from an address; undefined when it holds none. */
export function readUrl(parameters: URLSearchParams, prefix: string): Search | undefined {
  if (![...parameters.keys()].some((name) => name.startsWith(prefix))) return undefined;
  const filters: Record<string, string[]> = {};
  for (const name of filterNames) {
    const values = parameters.getAll(prefix + name).filter((value) => valid[name].test(value));
    if (values.length > 0) filters[name] = values.slice(0, singleFilters.has(name) ? 1 : 20);
  }
  return {
    q: (parameters.get(`${prefix}q`) ?? '').slice(0, 300),
    sort: sorts.find((sort) => sort === parameters.get(`${prefix}sort`)) ?? 'relevance',
    orOnline: parameters.has(`${prefix}online`),
    filters,
  };
}

/** Writes a search into an address and leaves its other parameters alone. */
export function writeUrl(parameters: URLSearchParams, prefix: string, { q, sort, orOnline, filters }: Search): void {
  for (const name of [...parameters.keys()]) if (name.startsWith(prefix)) parameters.delete(name);
  if (q) parameters.set(`${prefix}q`, q);
  if (sort !== 'relevance') parameters.set(`${prefix}sort`, sort);
  if (orOnline) parameters.set(`${prefix}online`, '1');
  for (const name of filterNames) for (const value of filters[name] ?? []) parameters.append(prefix + name, value);
}
