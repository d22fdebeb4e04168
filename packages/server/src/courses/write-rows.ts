import { type Kysely, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import { replaceLabels } from '../suggestions/labels.js';
import { facetCodes, packCodes } from './facet-values.js';
import type { IndexRow } from './index-row.js';
import { changeWords, WordChanges } from './search-words.js';
import type { CourseDocument } from './tables.js';

/** A course as it is to be stored. */
export interface CourseRecord {
  index: IndexRow;
  providerId: string;
  reference: string;
  document: CourseDocument;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  /** What the stored row counted in `search_words`; empty for a new one. */
  wordsBefore: readonly string[];
}

/** Stores courses and everything that is derived from them. Ids are different from each other. */
export async function writeCourses(
  db: Kysely<Database>,
  livemode: boolean,
  records: readonly CourseRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const codes = await facetCodes(
    db,
    records.flatMap(({ index }) => index.facets),
  );
  await rememberConfigurations(db, records);
  const rows = records.map((record) => toRow(record, codes));
  await upsertRows(db, livemode, rows);
  await replaceLabels(
    db,
    livemode,
    'course',
    records.map(({ index }) => ({ target: index.id, labels: index.titles })),
  );
  const changes = new WordChanges();
  for (const { index, wordsBefore } of records) changes.remove(wordsBefore).add(index.words);
  await changeWords(db, livemode, changes);
}

type Row = ReturnType<typeof toRow>;

function toRow(record: CourseRecord, codes: ReadonlyMap<string, number>) {
  const { facets, titles: _titles, texts, ...columns } = record.index;
  return {
    ...columns,
    provider_id: record.providerId,
    reference: record.reference,
    document: record.document,
    version: record.version,
    created_at: record.createdAt.toISOString(),
    updated_at: record.updatedAt.toISOString(),
    facet_codes: packCodes(facets.flatMap(({ token }) => codes.get(token) ?? [])),
    topic_texts: texts.filter(({ weight }) => weight !== 'C'),
    other_texts: texts.filter(({ weight }) => weight === 'C'),
  };
}

async function upsertRows(db: Kysely<Database>, livemode: boolean, rows: readonly Row[]): Promise<void> {
  await sql`
    insert into courses (
      id, livemode, version, created_at, updated_at, provider_id, reference, document, merit, languages,
      price_minor, price_currency, workload_minutes, next_start, next_since, next_until, starts, skill_keys, facet_codes,
      topic, body, tokens, words
    )
    select
      id, ${livemode}::boolean, version, created_at, updated_at, provider_id, reference, document, merit, languages,
      price_minor, price_currency, workload_minutes, next_start, next_since, next_until, starts, skill_keys,
      decode(facet_codes, 'hex'), topic, topic || ${stems(sql`course.other_texts`)}, tokens, words
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as course (
      id text, version integer, created_at timestamptz, updated_at timestamptz, provider_id text, reference text,
      document jsonb, merit smallint, languages text[], price_minor bigint, price_currency text,
      workload_minutes integer, next_start date, next_since date, next_until date, starts date[], skill_keys integer[],
      facet_codes text, topic_texts jsonb, other_texts jsonb, tokens text[], words text[]
    ), lateral (select ${stems(sql`course.topic_texts`)} as topic) as stemmed
    on conflict (id) do update set
      version = excluded.version, updated_at = excluded.updated_at, reference = excluded.reference,
      document = excluded.document, merit = excluded.merit, languages = excluded.languages,
      price_minor = excluded.price_minor, price_currency = excluded.price_currency,
      workload_minutes = excluded.workload_minutes, next_start = excluded.next_start,
      next_since = excluded.next_since, next_until = excluded.next_until, starts = excluded.starts, skill_keys = excluded.skill_keys,
      facet_codes = excluded.facet_codes, topic = excluded.topic, body = excluded.body, tokens = excluded.tokens,
      words = excluded.words`.execute(db);
}

/** Texts, each stemmed by its own configuration, as one tsvector. */
function stems(texts: ReturnType<typeof sql>) {
  return sql`(
    select coalesce(ila_joined(setweight(to_tsvector(configuration::regconfig, text), weight::"char")), '')
    from jsonb_to_recordset(${texts}) as each (configuration text, text text, weight text)
  )`;
}

async function rememberConfigurations(db: Kysely<Database>, records: readonly CourseRecord[]): Promise<void> {
  const used = new Set(records.flatMap(({ index }) => index.texts.map(({ configuration }) => configuration)));
  const stored = await db.selectFrom('search_configurations').select('name').execute();
  for (const { name } of stored) used.delete(name);
  if (used.size === 0) return;
  await db
    .insertInto('search_configurations')
    .values([...used].sort().map((name) => ({ name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
