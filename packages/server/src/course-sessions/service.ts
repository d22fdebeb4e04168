import type { CourseSessionInput, CourseSessionUpdate } from '../generated/types.js';
import { sessionErrors } from '../courses/check-course.js';
import { mergePatch } from '../courses/merge-patch.js';
import { type Act, lockOwn } from '../courses/service.js';
import { reindexCourses } from '../courses/store.js';
import { assertIfMatch } from '../http/etag.js';
import { problem } from '../http/problem.js';
import { newId } from '../ids.js';
import {
  changeSession,
  type CourseSessionRow,
  deleteSession,
  findSession,
  insertSession,
  toColumns,
  toInput,
} from './store.js';

export async function createCourseSession(
  act: Act,
  course: string,
  input: CourseSessionInput,
): Promise<CourseSessionRow> {
  const { db, livemode, now } = act;
  const { id: courseId } = await lockOwn(act, course);
  assertFits(input);
  await assertFree(act, courseId, input.reference);
  const row = await insertSession(db, {
    id: newId('cse'),
    livemode,
    version: 1,
    created_at: now,
    updated_at: now,
    course_id: courseId,
    ...toColumns(input),
  });
  await reindexCourses(db, livemode, [courseId], now);
  return row;
}

/** @param ifMatch the version that the caller has seen */
export async function updateCourseSession(
  act: Act,
  id: string,
  ifMatch: string | undefined,
  update: CourseSessionUpdate,
): Promise<CourseSessionRow> {
  const { db, livemode, now } = act;
  const before = await lockOwnSession(act, id);
  assertIfMatch(ifMatch, before.version);
  const input = mergePatch(toInput(before), update);
  assertFits(input);
  if (input.reference !== before.reference) await assertFree(act, before.course_id, input.reference);
  const row = await changeSession(db, id, input, now);
  await reindexCourses(db, livemode, [before.course_id], now);
  return row;
}

export async function deleteCourseSession(act: Act, id: string, ifMatch: string | undefined): Promise<void> {
  const { db, livemode, now } = act;
  const before = await lockOwnSession(act, id);
  assertIfMatch(ifMatch, before.version);
  await deleteSession(db, id);
  await reindexCourses(db, livemode, [before.course_id], now);
}

/** The course is locked first, as in every other change, so that two changes never wait for each other. */
async function lockOwnSession(act: Act, id: string): Promise<CourseSessionRow> {
  const { db, livemode } = act;
  const known = await findSession(db, livemode, id);
  if (!known) throw problem('not-found');
  await lockOwn(act, known.course_id);
  const row = await findSession(db, livemode, id);
  if (!row) throw problem('not-found');
  return row;
}

async function assertFree({ db }: Act, courseId: string, reference: string | undefined): Promise<void> {
  if (reference === undefined) return;
  const taken = await db
    .selectFrom('course_sessions')
    .select('id')
    .where('course_id', '=', courseId)
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (taken) throw problem('conflict', { detail: `The course has a session with the reference ${reference}.` });
}

function assertFits(input: CourseSessionInput): void {
  const errors = sessionErrors(input);
  if (errors.length > 0) throw problem('unprocessable', { errors });
}
