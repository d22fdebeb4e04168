import pg from 'pg';

/** PostgreSQL's numbers of the types whose usual JavaScript form is of no use here. */
const oid = { int8: 20, date: 1082, numeric: 1700, int8Array: 1016, dateArray: 1182, numericArray: 1231 };

type Parser = (text: string) => unknown;

const usualParser = pg.types.getTypeParser as (id: number, format?: 'text' | 'binary') => Parser;

const arrayParser = usualParser(1009) as (text: string) => (string | null)[];

/**
 * How both drivers read values: int8 and numeric as numbers (all of ours are safe integers or small decimals), dates as
 * `YYYY-MM-DD` (pg would make a Date at local midnight of them).
 */
export const parsers: Record<number, Parser> = {
  [oid.int8]: Number,
  [oid.numeric]: Number,
  [oid.date]: (text) => text,
  [oid.int8Array]: (text) => numbers(text),
  [oid.numericArray]: (text) => numbers(text),
  [oid.dateArray]: (text) => arrayParser(text),
};

/** The same for a `pg` client. */
export const pgTypes = {
  getTypeParser(id: number, format?: 'text' | 'binary'): Parser {
    return parsers[id] ?? usualParser(id, format);
  },
};

function numbers(text: string): (number | null)[] {
  return arrayParser(text).map((value) => (value === null ? null : Number(value)));
}
