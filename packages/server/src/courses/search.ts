import { type Kysely, type RawBuilder, sql } from 'kysely';
import { planOnce } from '../db/prepared.js';
import type { Database } from '../db/schema.js';
import type { FacetName } from '../generated/types.js';
import { sampleSizes, sampleToken } from './course-facets.js';
import { type Condition, hidden, mode } from './search-filters.js';
import { type Order, orderOf, type Place, placeColumns } from './search-order.js';
import { textQuery, type TypedText } from './search-text.js';

/** So many matches are counted and ranked. */
export const horizon = 2000;

/** What to find, and how to rank it. */
export interface CourseSearch {
  livemode: boolean;
  text?: TypedText;
  /** The last word of the text may be the beginning of one. */
  openEnd?: boolean;
  conditions: readonly Condition[];
  /** Base language that the person reads. */
  lang?: string;
  /** `skillKey()`s that are worth 10 and 3. */
  essential: readonly number[];
  optional: readonly number[];
  /** Courses that came later do not count: a walk through the pages must not lose one that they push out. */
  upTo?: number | undefined;
}

export interface SearchPage {
  order: Order;
  after?: Place;
  limit: number;
  /** Facets that a filter of their own narrows; they are counted without it. Undefined: count no facets. */
  narrowed?: readonly FacetName[];
}

/** Matches up to `horizon` + 1, and the facet codes of all of them behind each other. */
export interface Counted {
  count: number;
  codes: Uint8Array;
}

export interface SearchResult {
  found: Counted;
  /** The same without the filter of each narrowed facet. */
  without: Map<FacetName, Counted>;
  /** In order; one more than asked for when there are more. Undefined when not all matches are known. */
  places: Place[] | undefined;
  /** The last course at the time. */
  upTo: number;
}

/**
 * Finds, ranks, counts and pages in one statement.
 *
 * A word may match most courses, so no step looks at all matches: the first that has enough ends the search. Courses with
 * all words in title, skills and provider come before those that only mention them. Frequent words are looked up in a
 * sample of the courses: it has enough of them, and courses of all kinds, not those that were imported first.
 */
export async function searchCourses(
  db: Kysely<Database>,
  search: CourseSearch,
  { order, after, limit, narrowed }: SearchPage,
): Promise<SearchResult> {
  const isRanked = order === 'relevance';
  const facets = narrowed ?? [];
  const without = facets.map((facet, index) => sql`${countWithout(search, facet)} as ${sql.ref(`without_${index}`)}`);
  const { rows } = await sql<Row>`
    ${sql.raw(planOnce)} with ${search.text ? sql`typed as materialized (${textQuery(search.text, search.openEnd ?? false)}),` : sql``}
    found as materialized (
      select * from (${unite(branches(search, isRanked))}) as branch limit ${horizon + 1}
    )
    select
      ${counted(narrowed !== undefined)} as found,
      (select json_agg(place) from (
        select ${placeColumns(order)} from (select * from found limit ${horizon}) as known
        where ${after ? orderOf(order).after(after) : sql`true`}
        order by ${orderOf(order).by} limit ${limit + 1}
      ) as place) as pages,
      (select coalesce(max(n), 0) from courses) as up_to
      ${facets.length > 0 ? sql`, ${sql.join(without)}` : sql``}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('A statement without a table answers one row.');
  const found = readCounted(row.found);
  return {
    found,
    without: new Map(facets.map((facet, index) => [facet, readCounted(row[`without_${index}`] ?? '0:')])),
    places: isRanked || found.count <= horizon ? (row.pages ?? []) : undefined,
    upTo: search.upTo ?? row.up_to,
  };
}

interface Row {
  found: string;
  pages: Place[] | null;
  up_to: number;
  [without: `without_${number}`]: string;
}

const query = sql`(select match from typed)`;

function branches(search: CourseSearch, isRanked: boolean): RawBuilder<unknown>[] {
  const { text } = search;
  const branch = (tier: RawBuilder<boolean>, rank: RawBuilder<number>) =>
    sampled(
      sql`n, facet_codes, price_minor, workload_minutes, next_start, ${isRanked ? score(search, rank) : sql`0`} as score`,
      sql`${conditions(search)} and ${tier}`,
    );
  if (!text) return [branch(sql`true`, sql`0`)];
  if (!isRanked) return [branch(sql`body @@ ${query}`, sql`0`)];
  return [
    branch(sql`topic @@ ${query}`, sql`1 + ts_rank('{0, 0, 0.4, 1}', topic, ${query}, 33)`),
    branch(
      sql`body @@ ${query} and not topic @@ ${query}`,
      sql`0.4 + 0.5 * ts_rank('{0, 0, 0.4, 1}', topic, (select partial from typed), 33)`,
    ),
  ];
}

/**
 * Rows until there are enough. How frequent they are is tried on the smallest sample. Rare ones are all taken at once;
 * frequent ones from a sample that has enough of them, and then from the others in case it has not.
 */
function sampled(columns: RawBuilder<unknown>, where: RawBuilder<unknown>): RawBuilder<unknown> {
  const matching = (condition: RawBuilder<unknown>) =>
    sql`lateral (select ${columns} from courses where ${where} and ${condition} limit ${sql.lit(horizon + 1)}) as matching`;
  return sql`(
    with probe as materialized (
      select count(*) as hits from (
        select from courses where ${where} and tokens @> ${sql.lit(`{${sampleToken(0)}}`)} limit ${sql.lit(enough(2))}
      ) as hit
    )
    select matching.* from probe, ${matching(sql`true`)} where hits < ${sql.lit(enough(3))}
    union all
    select matching.* from probe,
      lateral unnest(
        case when hits >= ${sql.lit(enough(2))} then ${inOrder(2, 3, 1, 0)} else ${inOrder(3, 2, 1, 0)} end::text[]
      ) as sample,
      ${matching(sql`tokens @> array[sample]`)}
    where hits >= ${sql.lit(enough(3))})`;
}

/** With so many hits in the smallest sample, another one surely has enough. */
function enough(sample: number): number {
  return Math.ceil((horizon * 1.2) / (sampleSizes[sample] ?? 1));
}

function inOrder(...order: readonly number[]): RawBuilder<unknown> {
  return sql.lit(`{${order.map(sampleToken).join(',')}}`);
}

/** A whole number, so that it can go into a cursor and come back the same. */
function score({ lang, essential, optional }: CourseSearch, rank: RawBuilder<number>): RawBuilder<number> {
  const inLanguage = lang === undefined ? sql`1` : sql`case when languages @> array[${lang}] then 1.25 else 1 end`;
  const overlap =
    essential.length + optional.length === 0
      ? sql`0`
      : sql`(select coalesce(sum(case when key = any(${essential}::integer[]) then 10
          when key = any(${optional}::integer[]) then 3 else 0 end), 0) from unnest(skill_keys) as key)`;
  return sql`round((((${rank}) + 0.1) * ${inLanguage} + ${overlap} + merit * 0.005) * 1000000)::integer`;
}

function conditions({ livemode, conditions: list, upTo }: CourseSearch): RawBuilder<unknown> {
  const written = list.map((condition) => condition.write(hidden));
  return sql.join([mode(livemode), ...(upTo === undefined ? [] : [sql`n <= ${upTo}`]), ...written], sql` and `);
}

function countWithout(search: CourseSearch, facet: FacetName): RawBuilder<string> {
  const wider = { ...search, conditions: search.conditions.filter((condition) => condition.facet !== facet) };
  const match = search.text ? sql`body @@ ${query}` : sql`true`;
  const matching = sampled(sql`facet_codes`, sql`${conditions(wider)} and ${match}`);
  return sql`(select count(*) || ':' || coalesce(encode(string_agg(facet_codes, ''), 'base64'), '')
    from (select * from ${matching} as branch limit ${horizon + 1}) as found)`;
}

function counted(withCodes: boolean): RawBuilder<string> {
  return withCodes
    ? sql`(select count(*) || ':' || coalesce(encode(string_agg(facet_codes, ''), 'base64'), '') from found)`
    : sql`(select count(*) || ':' from found)`;
}

function readCounted(text: string): Counted {
  const colon = text.indexOf(':');
  return { count: Number(text.slice(0, colon)), codes: Buffer.from(text.slice(colon + 1), 'base64') };
}

function unite(parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join([...parts], sql` union all `);
}
