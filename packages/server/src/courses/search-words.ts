import { type Kysely, sql } from 'kysely';
import type { Database } from '../db/schema.js';

/** By how much the number of courses changes, by `language:word`. */
export class WordChanges {
  readonly #changes = new Map<string, number>();

  add(words: readonly string[]): this {
    return this.#count(words, 1);
  }

  remove(words: readonly string[]): this {
    return this.#count(words, -1);
  }

  /** In one order everywhere, so that two writers do not wait for each other. */
  rows(): { language: string; word: string; change: number }[] {
    return [...this.#changes]
      .filter(([, change]) => change !== 0)
      .map(([key, change]) => {
        const colon = key.indexOf(':');
        return { language: key.slice(0, colon), word: key.slice(colon + 1), change };
      })
      .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.language < b.language ? -1 : 1));
  }

  #count(words: readonly string[], step: number): this {
    for (const word of words) this.#changes.set(word, (this.#changes.get(word) ?? 0) + step);
    return this;
  }
}

/** Keeps `search_words` in step with the courses that are written in the same transaction. */
export async function changeWords(db: Kysely<Database>, livemode: boolean, changes: WordChanges): Promise<void> {
  const rows = changes.rows();
  if (rows.length === 0) return;
  await sql`
    insert into search_words as known (livemode, language, word, courses)
    select ${livemode}::boolean, language, word, change
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as row (language text, word text, change integer)
    on conflict (livemode, word, language) do update set courses = known.courses + excluded.courses`.execute(db);
  const fallen = rows.filter(({ change }) => change < 0).map(({ word }) => word);
  if (fallen.length === 0) return;
  await db
    .deleteFrom('search_words')
    .where('livemode', '=', livemode)
    .where(sql<boolean>`word = any(${fallen}::text[])`)
    .where('courses', '<=', 0)
    .execute();
}
