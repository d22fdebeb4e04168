import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import { fold } from '../suggestions/fold.js';
import { nearestWord, type KnownWord } from './nearest-word.js';
import { mode } from './search-filters.js';

/** The nearest known word to one that was typed. */
export async function nearestKnown(
  db: Kysely<Database>,
  livemode: boolean,
  word: string,
): Promise<KnownWord | undefined> {
  // Most slips leave the first two letters alone, and words that begin so are found at once.
  return (
    nearestWord(word, await wordsThatStartAlike(db, livemode, word)) ??
    nearestWord(word, await wordsSpeltAlike(db, livemode, word))
  );
}

async function wordsThatStartAlike(db: Kysely<Database>, livemode: boolean, word: string): Promise<KnownWord[]> {
  const start = word.slice(0, 2);
  return words(db, livemode, word, sql`word >= ${start} and word < ${`${start}\u{10FFFF}`}`);
}

async function wordsSpeltAlike(db: Kysely<Database>, livemode: boolean, word: string): Promise<KnownWord[]> {
  return words(db, livemode, word, sql`word % ${word}`);
}

async function words(
  db: Kysely<Database>,
  livemode: boolean,
  word: string,
  condition: RawBuilder<unknown>,
): Promise<KnownWord[]> {
  const { rows } = await sql<KnownWord>`
    select word, sum(courses)::integer as courses from search_words
    where livemode = ${livemode} and ${condition}
      and length(word) between ${word.length - 2} and ${word.length + 2}
    group by word`.execute(db);
  return rows;
}

/**
 * For a text that matched nothing: words that no course has are replaced by the nearest that some course has.
 * @returns undefined when there is nothing to replace, or nothing near
 */
export async function correctText(
  db: Kysely<Database>,
  livemode: boolean,
  text: string,
  words: readonly string[],
): Promise<string | undefined> {
  const replaced = new Map<string, string>();
  for (const word of await unknownWords(db, livemode, words)) {
    const nearest = await nearestKnown(db, livemode, word);
    if (nearest) replaced.set(word, nearest.word);
  }
  return replaceWords(text, replaced);
}

/** For a text that matched little: a word that few courses have may be meant as one that many have. */
export async function betterText(
  db: Kysely<Database>,
  livemode: boolean,
  text: string,
  words: readonly string[],
): Promise<string | undefined> {
  const replaced = new Map<string, string>();
  for (const word of words) {
    const near = await wordsThatStartAlike(db, livemode, word);
    const own = near.find((each) => each.word === word)?.courses ?? 0;
    const better = nearestWord(
      word,
      near.filter(({ courses }) => courses >= 20 * (own + 1)),
      1,
    );
    if (better) replaced.set(word, better.word);
  }
  return replaceWords(text, replaced);
}

async function unknownWords(db: Kysely<Database>, livemode: boolean, words: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${words.slice(0, 8)}::text[]) as word,
      lateral (
        select string_agg('(' || text || ')', ' | ')::tsquery as query from (
          select distinct plainto_tsquery(name::regconfig, word)::text as text from search_configurations
        ) as each where text <> ''
      ) as variant
    where length(word) >= 3
      and not exists (select from courses where ${mode(livemode)} and body @@ query)`.execute(db);
  return rows.map(({ word }) => word);
}

/** Replaces folded words where they stand in a text, and leaves the rest as it was typed. */
function replaceWords(text: string, replaced: ReadonlyMap<string, string>): string | undefined {
  if (replaced.size === 0) return undefined;
  const better = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => replaced.get(fold(word)) ?? word);
  return better === text || better.length > 300 ? undefined : better;
}
