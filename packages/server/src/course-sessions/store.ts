import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import { json } from '../db/columns.js';
import type { Database } from '../db/schema.js';
import type { CourseSessionInput } from '../generated/types.js';
import type { CourseSessionDocument, CourseSessionsTables } from './tables.js';

export type CourseSessionRow = Selectable<CourseSessionsTables['course_sessions']>;

/** The sessions of some courses by course id, each as its provider stated it, by start. */
export async function sessionsOf(
  db: Kysely<Database>,
  courseIds: readonly string[],
): Promise<Map<string, (CourseSessionInput & { id: string })[]>> {
  const rows = await db
    .selectFrom('course_sessions')
    .selectAll()
    .where(sql<boolean>`course_id = any(${courseIds}::text[])`)
    .orderBy('course_id')
    .orderBy('start_date')
    .orderBy('id')
    .execute();
  const sessions = new Map<string, (CourseSessionInput & { id: string })[]>();
  for (const row of rows) {
    const list = sessions.get(row.course_id) ?? [];
    list.push({ id: row.id, ...toInput(row) });
    sessions.set(row.course_id, list);
  }
  return sessions;
}

export function toInput(row: CourseSessionRow): CourseSessionInput {
  return {
    ...(row.reference === null ? {} : { reference: row.reference }),
    start: row.start_date,
    end: row.end_date,
    ...(row.enrol_by === null ? {} : { enrolBy: row.enrol_by }),
    state: row.state,
    ...row.document,
  };
}

/** The columns that hold what a provider states. */
export function toColumns({ reference, start, end, enrolBy, state = 'open', ...document }: CourseSessionInput) {
  return {
    reference: reference ?? null,
    start_date: start,
    end_date: end,
    enrol_by: enrolBy ?? null,
    state,
    document: json<CourseSessionDocument>(document),
  };
}

export async function findSession(
  db: Kysely<Database>,
  livemode: boolean,
  id: string,
): Promise<CourseSessionRow | undefined> {
  return db
    .selectFrom('course_sessions')
    .selectAll()
    .where('livemode', '=', livemode)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertSession(
  db: Kysely<Database>,
  row: Insertable<CourseSessionsTables['course_sessions']>,
): Promise<CourseSessionRow> {
  return db.insertInto('course_sessions').values(row).returningAll().executeTakeFirstOrThrow();
}

export async function changeSession(
  db: Kysely<Database>,
  id: string,
  input: CourseSessionInput,
  now: Date,
): Promise<CourseSessionRow> {
  return db
    .updateTable('course_sessions')
    .set(toColumns(input))
    .set((column) => ({ version: column('version', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function deleteSession(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('course_sessions').where('id', '=', id).execute();
}

/** A session that replaces or joins those of its course. */
export interface SessionRecord {
  id: string;
  courseId: string;
  input: CourseSessionInput;
}

/** The courses have these sessions and no others. Those that stay as they are keep their version. */
export async function replaceSessions(
  db: Kysely<Database>,
  livemode: boolean,
  courseIds: readonly string[],
  sessions: readonly SessionRecord[],
  now: Date,
): Promise<void> {
  if (courseIds.length === 0) return;
  await db
    .deleteFrom('course_sessions')
    .where(sql<boolean>`course_id = any(${courseIds}::text[])`)
    .where(sql<boolean>`id <> all(${sessions.map(({ id }) => id)}::text[])`)
    .execute();
  if (sessions.length === 0) return;
  const rows = sessions.map(({ id, courseId, input }) => {
    const { reference, start, end, enrolBy, state = 'open', ...document } = input;
    return { id, course_id: courseId, reference, start_date: start, end_date: end, enrol_by: enrolBy, state, document };
  });
  await sql`
    insert into course_sessions as old (
      id, livemode, version, created_at, updated_at, course_id, reference, start_date, end_date, enrol_by, state, document
    )
    select id, ${livemode}::boolean, 1, ${now}::timestamptz, ${now}::timestamptz, course_id, reference, start_date,
      end_date, enrol_by, state, document
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as session (
      id text, course_id text, reference text, start_date date, end_date date, enrol_by date, state text, document jsonb
    )
    on conflict (id) do update set
      version = old.version + 1, updated_at = excluded.updated_at, reference = excluded.reference,
      start_date = excluded.start_date, end_date = excluded.end_date, enrol_by = excluded.enrol_by,
      state = excluded.state, document = excluded.document
    where (old.reference, old.start_date, old.end_date, old.enrol_by, old.state, old.document)
      is distinct from (excluded.reference, excluded.start_date, excluded.end_date, excluded.enrol_by,
        excluded.state, excluded.document)`.execute(db);
}
