import { type Kysely, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { SuggestionKind } from '../generated/types.js';
import { configurationOf } from './configurations.js';
import { fold } from './fold.js';

/** A name of something. */
export interface Label {
  /** BCP 47, or `und`. */
  language: string;
  text: string;
  preferred: boolean;
}

export interface Labelled {
  /** The id of a course or provider, the URI of a skill or occupation. */
  target: string;
  labels: readonly Label[];
}

/** Longer texts are found by their beginning. */
const longest = 300;

/** From now on these things have these names and no others. */
export async function replaceLabels(
  db: Kysely<Database>,
  livemode: boolean,
  kind: SuggestionKind,
  things: readonly Labelled[],
): Promise<void> {
  if (things.length === 0) return;
  await deleteLabels(
    db,
    livemode,
    kind,
    things.map(({ target }) => target),
  );
  const rows = things.flatMap(({ target, labels }) => labels.map((label) => toRow(target, label)));
  const named = rows.filter(({ folded }) => folded !== '');
  if (named.length === 0) return;
  // A preferred label wins over the same words as an alternative one.
  await sql`
    insert into labels (livemode, kind, target, language, text, folded, preferred, words)
    select distinct on (target, language, folded collate "C")
      ${livemode}::boolean, ${kind}, target, language, text, folded, preferred,
      to_tsvector('simple', folded) || to_tsvector(configuration::regconfig, folded)
    from jsonb_to_recordset(cast(${JSON.stringify(named)} as jsonb))
      as label (target text, language text, text text, folded text, preferred boolean, configuration text)
    order by target, language, folded collate "C", preferred desc`.execute(db);
}

export async function deleteLabels(
  db: Kysely<Database>,
  livemode: boolean,
  kind: SuggestionKind,
  targets: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('labels')
    .where('livemode', '=', livemode)
    .where('kind', '=', kind)
    .where(sql<boolean>`target = any(${targets}::text[])`)
    .execute();
}

/** The preferred labels of some concepts, by URI and language. */
export async function preferredLabels(
  db: Kysely<Database>,
  livemode: boolean,
  kind: SuggestionKind,
  targets: readonly string[],
  languages: readonly string[],
): Promise<Map<string, Map<string, string>>> {
  const labels = new Map<string, Map<string, string>>();
  if (targets.length === 0) return labels;
  const rows = await db
    .selectFrom('labels')
    .select(['target', 'language', 'text'])
    .where('livemode', '=', livemode)
    .where('kind', '=', kind)
    .where(sql<boolean>`target = any(${targets}::text[])`)
    .where(sql<boolean>`language = any(${languages}::text[])`)
    .where('preferred', '=', true)
    .execute();
  for (const { target, language, text } of rows) {
    const ofTarget = labels.get(target) ?? new Map<string, string>();
    labels.set(target, ofTarget.set(language, text));
  }
  return labels;
}

function toRow(target: string, { language, text, preferred }: Label) {
  const short = text.slice(0, longest);
  return { target, language, text: short, folded: fold(short), preferred, configuration: configurationOf(language) };
}
