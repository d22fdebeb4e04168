import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { CourseSessionInput } from '../generated/types.js';
import { sessionsOf } from '../course-sessions/store.js';
import { baseLanguage } from '../suggestions/configurations.js';
import { deleteLabels, preferredLabels } from '../suggestions/labels.js';
import { type IndexRow, indexRow } from './index-row.js';
import { changeWords, WordChanges } from './search-words.js';
import { skillToken } from './course-facets.js';
import type { CourseDocument, CoursesTables } from './tables.js';
import { type CourseRecord, writeCourses } from './write-rows.js';

export type CourseRow = Pick<
  Selectable<CoursesTables['courses']>,
  'id' | 'livemode' | 'version' | 'created_at' | 'updated_at' | 'provider_id' | 'reference' | 'document' | 'words'
>;

/** What is needed to derive a course's search columns. */
export interface CourseToIndex {
  id: string;
  providerId: string;
  document: CourseDocument;
  sessions: readonly CourseSessionInput[];
}

const columns = [
  'id',
  'livemode',
  'version',
  'created_at',
  'updated_at',
  'provider_id',
  'reference',
  'document',
  'words',
] as const;

export async function findCourse(db: Kysely<Database>, livemode: boolean, id: string): Promise<CourseRow | undefined> {
  return db
    .selectFrom('courses')
    .select(columns)
    .where('livemode', '=', livemode)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The same, locked until the transaction ends. */
export async function lockCourse(db: Kysely<Database>, livemode: boolean, id: string): Promise<CourseRow | undefined> {
  return db
    .selectFrom('courses')
    .select(columns)
    .where('livemode', '=', livemode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function findCourseId(
  db: Kysely<Database>,
  providerId: string,
  reference: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('courses')
    .select('id')
    .where('provider_id', '=', providerId)
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row?.id;
}

/** Rows with any of these references or ids, locked in one order. */
export async function lockCourses(
  db: Kysely<Database>,
  livemode: boolean,
  wanted: readonly { id: string; providerId: string; reference: string }[],
): Promise<CourseRow[]> {
  return db
    .selectFrom('courses')
    .select(columns)
    .where('livemode', '=', livemode)
    .where(
      sql<boolean>`(id = any(${wanted.map(({ id }) => id)}::text[]) or (provider_id, reference) in (
        select * from unnest(${wanted.map(({ providerId }) => providerId)}::text[],
          ${wanted.map(({ reference }) => reference)}::text[])))`,
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** The search columns of courses, in the order given. */
export async function indexRows(
  db: Kysely<Database>,
  livemode: boolean,
  courses: readonly CourseToIndex[],
  today: string,
): Promise<IndexRow[]> {
  const providers = await db
    .selectFrom('providers')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any(${courses.map(({ providerId }) => providerId)}::text[])`)
    .execute();
  const names = new Map(providers.map(({ id, name }) => [id, name]));
  const skills = [...new Set(courses.flatMap(({ document }) => document.skills ?? []))];
  const languages = [...new Set(['en', ...courses.flatMap(({ document }) => languagesOf(document))])];
  const labels = await preferredLabels(db, livemode, 'skill', skills, languages);
  return courses.map(({ id, providerId, document, sessions }) => {
    const own = languagesOf(document);
    const skillLabels = (document.skills ?? []).flatMap((uri) =>
      [...(labels.get(uri) ?? [])]
        .filter(([language]) => own.includes(language))
        .map(([language, text]) => ({ language, text })),
    );
    const providerName = names.get(providerId) ?? '';
    return indexRow({ id, providerId, providerName, document, sessions, skillLabels, today });
  });
}

/** Derives the search columns anew, after something else that they are made of has changed. No new version. */
export async function reindexCourses(
  db: Kysely<Database>,
  livemode: boolean,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  const rows = await db
    .selectFrom('courses')
    .select(columns)
    .where('livemode', '=', livemode)
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  const sessions = await sessionsOf(db, ids);
  const courses = rows.map((row) => ({
    id: row.id,
    providerId: row.provider_id,
    document: row.document,
    sessions: sessions.get(row.id) ?? [],
  }));
  const indexes = await indexRows(db, livemode, courses, now.toISOString().slice(0, 10));
  const records = rows.flatMap((row, position): CourseRecord[] => {
    const index = indexes[position];
    return index ? [recordOf(row, index)] : [];
  });
  await writeCourses(db, livemode, records);
}

/** After a provider's name has changed. */
export async function reindexProvider(
  db: Kysely<Database>,
  livemode: boolean,
  providerId: string,
  now: Date,
): Promise<void> {
  await reindexWhere(db, livemode, now, sql<boolean>`provider_id = ${providerId}`);
}

/** After labels of skills have changed. */
export async function reindexSkills(
  db: Kysely<Database>,
  livemode: boolean,
  uris: readonly string[],
  now: Date,
): Promise<void> {
  const tokens = uris.map(skillToken);
  await reindexWhere(db, livemode, now, sql<boolean>`tokens && ${tokens}::text[]`);
}

export async function deleteCourseRow(db: Kysely<Database>, row: CourseRow): Promise<void> {
  await db.deleteFrom('courses').where('id', '=', row.id).execute();
  await deleteLabels(db, row.livemode, 'course', [row.id]);
  await changeWords(db, row.livemode, new WordChanges().remove(row.words));
}

/** A stored course with other search columns. */
function recordOf(row: CourseRow, index: IndexRow): CourseRecord {
  return {
    index,
    providerId: row.provider_id,
    reference: row.reference,
    document: row.document,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    wordsBefore: row.words,
  };
}

async function reindexWhere(
  db: Kysely<Database>,
  livemode: boolean,
  now: Date,
  condition: ReturnType<typeof sql<boolean>>,
): Promise<void> {
  const rows = await db
    .selectFrom('courses')
    .select('id')
    .where(livemode ? sql<boolean>`livemode` : sql<boolean>`not livemode`)
    .where(condition)
    .orderBy('id')
    .execute();
  for (let at = 0; at < rows.length; at += 500)
    await reindexCourses(
      db,
      livemode,
      rows.slice(at, at + 500).map(({ id }) => id),
      now,
    );
}

/** Languages in which a course's skills are worth finding it by. */
function languagesOf({ title, languages }: CourseDocument): string[] {
  return [...new Set([...Object.keys(title), ...languages].map(baseLanguage))];
}
