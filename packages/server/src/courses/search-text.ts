import { type Kysely, sql } from 'kysely';
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
  if (words.length === 0) return undefined;
  const last = openEnd ? (words.at(-1) ?? '') : '';
  const before = openEnd ? words.slice(0, -1).map((word) => `"${word}"`) : [];
  const { rows } = await sql<{ match: string | null; any: string | null }>`
    with variant as (
      select
        ${
          openEnd
            ? sql`websearch_to_tsquery(name::regconfig, ${before.join(' ')})
              && to_tsquery('simple', quote_literal(${last}::text) || ':*')`
            : sql`websearch_to_tsquery(name::regconfig, ${wanted})`
        } as wanted,
        websearch_to_tsquery(name::regconfig, ${words.map((word) => `"${word}"`).join(' or ')}) as any_word,
        websearch_to_tsquery(name::regconfig, ${excluded}) as excluded
      from search_configurations
    )
    select
      (select string_agg('(' || text || ')', ' | ') from (select distinct wanted::text as text from variant) as each
        where text <> '')
      || coalesce((select ' & !(' || string_agg('(' || text || ')', ' | ') || ')'
        from (select distinct excluded::text as text from variant) as each where text <> ''), '') as match,
      (select string_agg('(' || text || ')', ' | ') from (select distinct any_word::text as text from variant) as each
        where text <> '') as any`.execute(db);
  const { match, any } = rows[0] ?? {};
  if (!match) return undefined;
  return { match: excluded === '' ? match : grouped(match), any: any ?? match };
}

/** `a | b & !c` → `(a | b) & !c` */
function grouped(match: string): string {
  const at = match.lastIndexOf(' & !((');
  return at === -1 ? match : `(${match.slice(0, at)})${match.slice(at)}`;
}
