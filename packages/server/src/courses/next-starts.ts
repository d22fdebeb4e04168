import { type Kysely, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import { nextStart } from '../course-sessions/next-session.js';
import { sessionsOf } from '../course-sessions/store.js';

/** The day up to which a database has been looked through. */
const refreshed = new WeakMap<object, string>();

/**
 * Brings `next_start` up to a day: every day the next session of some courses stops being one. What is written meanwhile
 * is right already, so once a day is enough.
 * @param today YYYY-MM-DD
 */
export async function refreshNextStarts(db: Kysely<Database>, today: string): Promise<void> {
  if (refreshed.get(db) === today) return;
  for (let count = batch; count === batch;) count = await refreshSome(db, today);
  refreshed.set(db, today);
}

const batch = 1000;

async function refreshSome(db: Kysely<Database>, today: string): Promise<number> {
  const due = await db
    .selectFrom('courses')
    .select(['id'])
    .where(sql<boolean>`next_until < ${today}::date`)
    .unionAll(
      db
        .selectFrom('courses')
        .select(['id'])
        .where(sql<boolean>`next_since > ${today}::date`),
    )
    .limit(batch)
    .execute();
  const ids = [...new Set(due.map(({ id }) => id))].sort();
  if (ids.length === 0) return 0;
  const sessions = await sessionsOf(db, ids);
  const rows = ids.map((id) => {
    const list = (sessions.get(id) ?? []).map(({ start, enrolBy, state = 'open' }) => ({ start, enrolBy, state }));
    return { id, ...nextStart(list, today) };
  });
  await sql`
    update courses set next_start = row.start, next_since = row.since, next_until = row.until
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as row (id text, start date, since date, until date)
    where courses.id = row.id
      -- What was written meanwhile is newer.
      and (next_until < ${today}::date or next_since > ${today}::date)`.execute(db);
  return due.length;
}
