import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import { type CursorKey, decodeCursor, encodeCursor } from '../http/cursor.js';
import { problem } from '../http/problem.js';
import type { CourseSearch } from './search.js';
import { mode, plain } from './search-filters.js';
import { readTextQuery } from './search-text.js';

export type Order = 'relevance' | 'startDate' | 'price' | 'hours' | 'newest';

/** Where a course stands in an order. */
export interface Place {
  key: number | string | null;
  n: number;
}

interface OrderSql {
  by: RawBuilder<unknown>;
  after(place: Place): RawBuilder<boolean>;
}

/** Columns by which the orders go upwards, courses without a value last. */
const ascending = {
  startDate: { column: 'next_start', type: 'date' },
  price: { column: 'price_minor', type: 'bigint' },
  hours: { column: 'workload_minutes', type: 'bigint' },
} as const;

export function orderOf(order: Order): OrderSql {
  if (order === 'relevance')
    return {
      by: sql`score desc, n`,
      after: ({ key, n }) => sql`(score < ${key}::bigint or (score = ${key}::bigint and n > ${n}))`,
    };
  if (order === 'newest') return { by: sql`n desc`, after: ({ n }) => sql`n < ${n}` };
  const { column, type } = ascending[order];
  const value = sql.ref(column);
  const cast = sql.raw(type);
  return {
    by: sql`${value} nulls last, n`,
    after: ({ key, n }) =>
      key === null
        ? sql`(${value} is null and n > ${n})`
        : sql`(${value} is null or (${value}, n) > (${key}::${cast}, ${n}))`,
  };
}

export function placeColumns(order: Order): RawBuilder<unknown> {
  if (order === 'relevance') return sql`score as key, n`;
  if (order === 'newest') return sql`null as key, n`;
  return sql`${sql.ref(ascending[order].column)} as key, n`;
}

/**
 * A page of an order that walks through all matches, when there are too many to sort: along the order's own index. As
 * they are many, the page is full soon.
 */
export async function walkCourses(
  db: Kysely<Database>,
  search: CourseSearch,
  order: Exclude<Order, 'relevance'>,
  after: Place | undefined,
  limit: number,
): Promise<Place[]> {
  const { livemode, conditions } = search;
  const match = search.text && (await readTextQuery(db, search.text, search.openEnd ?? false));
  const where = sql.join(
    [
      mode(livemode),
      ...(match === undefined ? [] : [sql`body @@ ${match}::tsquery`]),
      ...conditions.map((condition) => condition.write(plain)),
    ],
    sql` and `,
  );
  const part = (condition: RawBuilder<unknown>, by: RawBuilder<unknown>) => sql`(
    select ${placeColumns(order)} from courses where ${where} and ${condition} order by ${by} limit ${limit + 1})`;
  const parts =
    order === 'newest' ? [part(after ? sql`n < ${after.n}` : sql`true`, sql`n desc`)] : upwards(order, after, part);
  const { rows } = await sql<Place>`select key, n from (${sql.join(parts, sql` union all `)}) as place
    order by ${order === 'newest' ? sql`n desc` : sql`key nulls last, n`} limit ${limit + 1}`.execute(db);
  return rows;
}

/** Those with a value, and those without: each part follows the index. */
function upwards(
  order: keyof typeof ascending,
  after: Place | undefined,
  part: (condition: RawBuilder<unknown>, by: RawBuilder<unknown>) => RawBuilder<unknown>,
): RawBuilder<unknown>[] {
  const { column, type } = ascending[order];
  const value = sql.ref(column);
  const without = part(sql`${value} is null and n > ${after?.key === null ? after.n : 0}`, sql`n`);
  if (after?.key === null) return [without];
  const from = after ? sql`(${value}, n) > (${after.key}::${sql.raw(type)}, ${after.n})` : sql`${value} is not null`;
  return [part(from, sql`${value}, n`), without];
}

/** What the next page continues from. */
export function courseCursor(order: Order, upTo: number, { key, n }: Place, query: unknown): string {
  return encodeCursor([upTo, key, n], [order, query]);
}

const keyTypes = {
  relevance: 'number',
  startDate: 'string?',
  price: 'number?',
  hours: 'number?',
  newest: 'null',
} as const;

/**
 * Everything in a cursor ends up in SQL, and it is only encoded, not signed.
 * @throws {ProblemError} invalid-cursor
 */
export function readCourseCursor(order: Order, cursor: string, query: unknown): { upTo: number; after: Place } {
  const [upTo, key, n] = decodeCursor(cursor, [order, query], ['number', keyTypes[order], 'number']) as [
    number,
    Exclude<CursorKey, boolean>,
    number,
  ];
  const isKey = key === null || (typeof key === 'string' ? isDate(key) : isWhole(key));
  if (!isWhole(upTo) || !isWhole(n) || !isKey) throw problem('invalid-cursor');
  return { upTo, after: { key, n } };
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
