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

/**
 * The same as queries of the database, in every language that its courses use: a `select` of one row with
 * - `match`: finds the courses; null when there is nothing to look for
 * - `partial`: any of the words, to rank courses that have only some of them in their title
 * @param openEnd the last word may be the beginning of one
 */
export function textQuery({ wanted, excluded, words }: TypedText, openEnd: boolean): RawBuilder<unknown> {
  const quoted = words.map((word) => `"${word}"`);
  const all = openEnd
    ? sql`${stemmed(quoted.slice(0, -1).join(' '))} && to_tsquery('simple', quote_literal(${words.at(-1) ?? ''}::text) || ':*')`
    : stemmed(wanted);
  const some = words.length === 1 && !openEnd ? all : stemmed(quoted.join(' or '));
  const none = excluded === '' ? sql`` : sql` || coalesce(' & !(' || ${either(stemmed(excluded))} || ')', '')`;
  return sql`
    select ('(' || ${either(all)} || ')' ${none})::tsquery as match, (${either(some)})::tsquery as partial
    from search_configurations`;
}

/** The same as text, for a statement that must know it when it is planned. */
export async function readTextQuery(db: Kysely<Database>, typed: TypedText, openEnd: boolean): Promise<string | null> {
  const { rows } = await sql<{ match: string | null }>`
    select match::text from (${textQuery(typed, openEnd)}) as typed`.execute(db);
  return rows[0]?.match ?? null;
}

function stemmed(text: string): RawBuilder<unknown> {
  return sql`websearch_to_tsquery(name::regconfig, ${text})`;
}

/** One query out of one for each language. */
function either(query: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`string_agg(distinct '(' || nullif((${query})::text, '') || ')', ' | ')`;
}
