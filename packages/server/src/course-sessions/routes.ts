import { sql } from 'kysely';
import type { Context, Handlers } from '../contract/handler.js';
import { resolveCourseId } from '../courses/service.js';
import { findCourse } from '../courses/store.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { etagOf } from '../http/etag.js';
import { problem } from '../http/problem.js';
import { createCourseSession, deleteCourseSession, updateCourseSession } from './service.js';
import { toSession } from './session.js';
import { type CourseSessionRow, findSession } from './store.js';

export const handlers: Handlers<
  'listCourseSessions' | 'createCourseSession' | 'retrieveCourseSession' | 'updateCourseSession' | 'deleteCourseSession'
> = {
  async listCourseSessions({ path, query: { limit, cursor } }, context) {
    const courseId = await resolveCourseId(context, path.courseId);
    if (!(await findCourse(context.db, context.livemode, courseId))) throw problem('not-found');
    const after = cursor === undefined ? undefined : readCursor(cursor, courseId);
    const rows = await list(context, courseId, after, limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const nextCursor =
      rows.length > limit && last ? encodeCursor([last.is_over, last.start_date, last.id], courseId) : null;
    return { status: 200, body: { data: page.map(toSession), nextCursor } };
  },

  async createCourseSession({ path, body }, context) {
    const row = await createCourseSession(context, path.courseId, body);
    return {
      status: 201,
      etag: etagOf(row.version),
      location: `/v1/course-sessions/${row.id}`,
      body: toSession(row),
    };
  },

  async retrieveCourseSession({ path }, { db, livemode }) {
    const row = await findSession(db, livemode, path.courseSessionId);
    if (!row) throw problem('not-found');
    return { status: 200, etag: etagOf(row.version), body: toSession(row) };
  },

  async updateCourseSession({ path, headers, body }, context) {
    const row = await updateCourseSession(context, path.courseSessionId, headers['If-Match'], body);
    return { status: 200, etag: etagOf(row.version), body: toSession(row) };
  },

  async deleteCourseSession({ path, headers }, context) {
    await deleteCourseSession(context, path.courseSessionId, headers['If-Match']);
    return { status: 204 };
  },
};

interface After {
  isOver: boolean;
  start: string;
  id: string;
}

/** Those that are over come last. */
async function list(
  { db, now }: Context,
  courseId: string,
  after: After | undefined,
  limit: number,
): Promise<(CourseSessionRow & { is_over: boolean })[]> {
  const isOver = sql<boolean>`(end_date < ${now.toISOString().slice(0, 10)}::date)`;
  let query = db
    .selectFrom('course_sessions')
    .selectAll()
    .select(isOver.as('is_over'))
    .where('course_id', '=', courseId);
  if (after)
    query = query.where(
      sql<boolean>`(${isOver}, start_date, id) > (${after.isOver}, ${after.start}::date, ${after.id})`,
    );
  return query.orderBy(isOver).orderBy('start_date').orderBy('id').limit(limit).execute();
}

function readCursor(cursor: string, courseId: string): After {
  const [isOver, start, id] = decodeCursor(cursor, courseId, ['boolean', 'string', 'string']);
  // It ends up in SQL as a date.
  if (!/^\d{4}-\d\d-\d\d$/.test(String(start)) || Number.isNaN(Date.parse(String(start))))
    throw problem('invalid-cursor');
  return { isOver: isOver === true, start: String(start), id: String(id) };
}
