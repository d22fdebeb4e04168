import { type RawBuilder, sql } from 'kysely';
import type { FacetName } from '../generated/types.js';
import { facetToken, monthToken, nutsToken, providerToken, skillToken } from './course-facets.js';

/** Everything that `listCourses` filters by, as the contract has it. */
export interface CourseFilters {
  skill?: readonly string[];
  country?: readonly string[];
  nuts?: readonly string[];
  orOnline: boolean;
  mode?: readonly string[];
  language?: readonly string[];
  eqfLevel?: readonly number[];
  iscedF?: readonly string[];
  provider?: readonly string[];
  priceMax?: number;
  currency: string;
  hoursMin?: number;
  hoursMax?: number;
  startFrom?: string;
  startTo?: string;
  credential?: readonly string[];
  theme?: readonly string[];
  accessibility?: readonly string[];
  scheme?: readonly string[];
}

/** A condition on `courses`. */
export interface Condition {
  /** The facet whose counts leave it out: they say what another choice would give. */
  facet?: FacetName;
  /**
   * @param value how to write a value: in a way that hides it from the planner, or plainly
   */
  write(value: WriteValue): RawBuilder<boolean>;
}

export type WriteValue = (value: RawBuilder<unknown>) => RawBuilder<unknown>;

/**
 * Hides a value from the planner. It then always intersects in the search index, however frequent a value is, and never
 * reads the whole table; the searches are written so that this is cheap for frequent values as well.
 */
export const hidden: WriteValue = (value) => sql`(select ${value})`;

/** For a walk in some order the planner must know how many rows there are to walk through. */
export const plain: WriteValue = (value) => value;

/** Literal, for each mode has an index of its own. */
export function mode(livemode: boolean): RawBuilder<boolean> {
  return livemode ? sql`livemode` : sql`not livemode`;
}

/**
 * @param occupationSkills URIs of the skills of the occupation that is asked for
 * @param today YYYY-MM-DD
 */
export function conditionsOf(
  filters: CourseFilters,
  occupationSkills: readonly string[] | undefined,
  today: string,
): Condition[] {
  const { orOnline, currency, priceMax, hoursMin, hoursMax, startFrom, startTo } = filters;
  const online = orOnline ? [facetToken('mode', 'online')] : [];
  const conditions: (Condition | undefined)[] = [
    anyOf(
      filters.mode?.map((value) => facetToken('mode', value)),
      'mode',
    ),
    anyOf(
      filters.language?.map((value) => facetToken('language', value)),
      'language',
    ),
    anyOf(filters.country && [...filters.country.map((value) => facetToken('country', value)), ...online], 'country'),
    anyOf(filters.nuts && [...filters.nuts.map(nutsToken), ...online]),
    anyOf(
      filters.eqfLevel?.map((value) => facetToken('eqfLevel', String(value))),
      'eqfLevel',
    ),
    anyOf(
      filters.iscedF?.map((value) => facetToken('iscedF', value)),
      'iscedF',
    ),
    anyOf(
      filters.credential?.map((value) => facetToken('credential', value)),
      'credential',
    ),
    anyOf(
      filters.theme?.map((value) => facetToken('theme', value)),
      'theme',
    ),
    anyOf(filters.provider?.map(providerToken)),
    anyOf(filters.skill?.map(skillToken)),
    anyOf(occupationSkills?.map(skillToken)),
    allOf(filters.accessibility?.map((value) => facetToken('accessibility', value))),
    filters.scheme?.length ? onSchemes(filters.scheme, today) : undefined,
    priceMax === undefined ? undefined : atMost(priceMax, currency),
    hoursMin === undefined ? undefined : { facet: 'hours', write: () => sql`workload_minutes >= ${hoursMin * 60}` },
    hoursMax === undefined ? undefined : { facet: 'hours', write: () => sql`workload_minutes <= ${hoursMax * 60}` },
    startFrom === undefined && startTo === undefined ? undefined : starts(startFrom, startTo),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

function anyOf(tokens: readonly string[] | undefined, facet?: FacetName): Condition | undefined {
  if (!tokens) return undefined;
  const write: Condition['write'] = (value) => sql`tokens && ${value(sql`${tokens}::text[]`)}`;
  return facet ? { facet, write } : { write };
}

function allOf(tokens: readonly string[] | undefined): Condition | undefined {
  if (!tokens?.length) return undefined;
  return { write: (value) => sql`tokens @> ${value(sql`${tokens}::text[]`)}` };
}

function onSchemes(schemes: readonly string[], today: string): Condition {
  return {
    facet: 'scheme',
    write: () => sql`tokens && (
      select coalesce(array_agg(token), '{}') from facet_values
      where name = 'scheme' and value = any(${schemes}::text[])
        and coalesce(valid_from, '-infinity') <= ${today}::date and coalesce(valid_to, 'infinity') >= ${today}::date)`,
  };
}

function atMost(amountMinor: number, currency: string): Condition {
  return {
    facet: 'price',
    write: () => sql`(price_minor = 0 or (price_currency = ${currency} and price_minor <= ${amountMinor}))`,
  };
}

function starts(from: string | undefined, to: string | undefined): Condition {
  const months = from !== undefined && to !== undefined ? monthsBetween(from, to) : undefined;
  const day = sql<boolean>`exists (select from unnest(starts) as start
    where start between ${from ?? '-infinity'}::date and ${to ?? 'infinity'}::date)`;
  return {
    write: (value) =>
      months ? sql<boolean>`tokens && ${value(sql`${months.map(monthToken)}::text[]`)} and ${day}` : day,
  };
}

/** The first days of the months; undefined when they are too many to look up. */
function monthsBetween(from: string, to: string): string[] | undefined {
  const months: string[] = [];
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  while (month.toISOString().slice(0, 7) <= to.slice(0, 7)) {
    if (months.length === 36) return undefined;
    months.push(month.toISOString().slice(0, 10));
    month.setUTCMonth(month.getUTCMonth() + 1);
  }
  return months;
}
