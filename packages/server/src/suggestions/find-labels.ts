import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { SuggestionKind } from '../generated/types.js';
import { baseLanguage } from './configurations.js';

export interface FoundLabel {
  kind: SuggestionKind;
  target: string;
  language: string;
  text: string;
  folded: string;
  preferred: boolean;
}

const columns = sql`kind, target, language, text, folded, preferred`;

/** Labels that begin with a folded text, the alphabetically first `limit` of them. */
export async function labelsThatStart(
  db: Kysely<Database>,
  livemode: boolean,
  start: string,
  limit: number,
): Promise<FoundLabel[]> {
  const { rows } = await sql<FoundLabel>`
    select ${columns} from labels
    where livemode = ${livemode} and folded >= ${start} and folded < ${`${start}\u{10FFFF}`}
    order by folded limit ${limit}`.execute(db);
  return rows;
}

/** Labels in which every one of these folded words begins some word. */
export async function labelsWithWords(
  db: Kysely<Database>,
  livemode: boolean,
  words: readonly string[],
  limit: number,
  kinds?: readonly SuggestionKind[],
): Promise<FoundLabel[]> {
  const pattern = words.map((word) => `${word}:*`).join(' & ');
  const { rows } = await sql<FoundLabel>`
    select ${columns} from labels
    where livemode = ${livemode} and ${ofKinds(kinds)}
      and words @@ (select to_tsquery('simple', ${pattern}))
    limit ${limit}`.execute(db);
  return rows;
}

/** Labels that are exactly this folded text. */
export async function labelsEqual(
  db: Kysely<Database>,
  livemode: boolean,
  folded: string,
  kinds: readonly SuggestionKind[],
): Promise<FoundLabel[]> {
  const { rows } = await sql<FoundLabel>`
    select ${columns} from labels
    where livemode = ${livemode} and folded = ${folded} and ${ofKinds(kinds)}`.execute(db);
  return rows;
}

/** A label with how well it fits, 0 to 1. */
export type RankedLabel = FoundLabel & { score: number };

/**
 * Labels that have the words of a text, each by the rules of its own language: all of them, or most when the text is a
 * sentence.
 */
export async function labelsByStems(
  db: Kysely<Database>,
  livemode: boolean,
  words: readonly string[],
  kind: SuggestionKind,
  { all, limit }: { all: boolean; limit: number },
): Promise<RankedLabel[]> {
  const text = words.map((word) => `"${word}"`).join(all ? ' ' : ' or ');
  const { rows } = await sql<RankedLabel>`
    with query as (
      select (string_agg('(' || each.text || ')', ' | '))::tsquery as wanted from (
        select distinct websearch_to_tsquery(configuration::regconfig, ${text})::text as text
        from unnest(${configurations}::text[]) as configuration
      ) as each where each.text <> ''
    )
    select ${columns}, ts_rank(words, (select wanted from query), 1) as score from labels
    where livemode = ${livemode} and kind = ${kind} and words @@ (select wanted from query)
    order by score desc, length(folded), target, language limit ${limit}`.execute(db);
  return rows;
}

/** Labels that are spelt alike. */
export async function labelsSpeltAlike(
  db: Kysely<Database>,
  livemode: boolean,
  folded: string,
  kind: 'skill' | 'occupation',
  limit: number,
): Promise<RankedLabel[]> {
  const { rows } = await sql<RankedLabel>`
    select ${columns}, similarity(folded, ${folded}) as score from labels
    where kind in ('skill', 'occupation') and livemode = ${livemode} and kind = ${kind} and folded % ${folded}
    order by score desc, target, language limit ${limit}`.execute(db);
  return rows;
}

/** Whether a label is in the language that somebody reads; labels without a language are in everybody's. */
export function isInLanguage(label: Pick<FoundLabel, 'language'>, lang: string | undefined): boolean {
  return lang === undefined || label.language === 'und' || baseLanguage(label.language) === baseLanguage(lang);
}

const configurations = ['simple', 'english', 'french', 'german', 'spanish', 'greek', 'italian', 'portuguese', 'dutch'];

function ofKinds(kinds: readonly SuggestionKind[] | undefined): RawBuilder<boolean> {
  return kinds ? sql`kind = any(${kinds}::text[])` : sql`true`;
}
