import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import { foldLetters } from '../suggestions/fold.js';

/** What somebody typed, safe to hand to `websearch_to_tsquery`. */
export interface TypedText {
  /** Words and "phrases" that must all be there. */
  wanted: string;
  /** Words that must not be there. */
  excluded: string;
  /** The wanted words one by one. */
  words: string[];
}

/** The same as queries of the database, in every language that its courses use. Undefined: matches nothing. */
export interface TextQuery {
  /** Finds the courses. */
  match: string;
  /** Any of the words, to rank courses that have only some of them in their title. */
  any: string;
}

/** Understands quotes and a minus before a word; everything else is words. */
export function readText(text: string): TypedText {
  const plain = foldLetters(text)
    .replace(/[^\p{L}\p{N}"\s-]+/gu, ' ')
    // A minus counts only at the beginning of a word, other hyphens join words.
    .replace(/(?<=\S)-|-(?![\p{L}\p{N}"])/gu, ' ');
  const wanted: string[] = [];
  const excluded: string[] = [];
  for (const [, minus, phrase, word] of plain.matchAll(/(-?)(?:"([^"]*)"|([^\s"-]+))/gu)) {
    const words = (phrase ?? word ?? '').split(/[\s-]+/).filter((each) => each !== '');
    // In quotes, so that a word such as "or" is not an operator.
    if (words.length > 0) (minus ? excluded : wanted).push(`"${words.join(' ')}"`);
  }
  const list = wanted.length > 0 ? wanted : excluded;
  return {
    wanted: list.join(' '),
    excluded: wanted.length > 0 ? excluded.join(' or ') : '',
    words: [...new Set(list.flatMap((each) => each.slice(1, -1).split(' ')))],
  };
}

/** @param openEnd the last word may be the beginning of one */
export async function textQuery(
  db: Kysely<Database>,
  { wanted, excluded, words }: TypedText,
  openEnd = false,
): Promise<TextQuery | undefined> {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const quoted = words.map((word) => `"${word}"`);
  const all = openEnd
    ? sql`${stemmed(quoted.slice(0, -1).join(' '))} && to_tsquery('simple', quote_literal(${last}::text) || ':*')`
    : stemmed(wanted);
  const any = words.length === 1 && !openEnd ? all : stemmed(quoted.join(' or '));
  const { rows } = await sql<Variants>`
    select array_agg(distinct (${all})::text) as every, array_agg(distinct (${any})::text) as some,
      ${excluded === '' ? sql`null` : sql`array_agg(distinct (${stemmed(excluded)})::text)`} as none
    from search_configurations`.execute(db);
  const { every, some, none } = rows[0] ?? { every: null, some: null, none: null };
  const match = either(every);
  if (match === undefined) return undefined;
  const not = either(none);
  return { match: not === undefined ? match : `(${match}) & !(${not})`, any: either(some) ?? match };
}

/** One query for each language; null when there is none. */
interface Variants {
  every: string[] | null;
  some: string[] | null;
  none: string[] | null;
}

function stemmed(text: string): RawBuilder<unknown> {
  return sql`websearch_to_tsquery(name::regconfig, ${text})`;
}

function either(variants: readonly string[] | null): string | undefined {
  const queries = (variants ?? []).filter((query) => query !== '');
  return queries.length === 0 ? undefined : queries.map((query) => `(${query})`).join(' | ');
}
