import type { Kysely } from 'kysely';
import type { Caller } from '../contract/handler.js';
import type { Database } from '../db/schema.js';
import type { CourseInput, CourseUpdate } from '../generated/types.js';
import { sessionsOf } from '../course-sessions/store.js';
import { problem } from '../http/problem.js';
import { newId } from '../ids.js';
import { assertRole } from '../keys/authorize.js';
import { courseErrors } from './check-course.js';
import { assertSeen } from './etag.js';
import { mergePatch } from './merge-patch.js';
import { type CourseRow, deleteCourseRow, findCourse, findCourseId, indexRows, lockCourse } from './store.js';
import { courseId } from './upsert.js';
import { writeCourses } from './write-rows.js';

/** Who does something, where and when. */
export interface Act {
  db: Kysely<Database>;
  caller: Caller;
  now: Date;
  livemode: boolean;
}

/** A provider adds a course of its own, an operator one of any provider. */
export async function createCourse(act: Act, input: CourseInput): Promise<string> {
  const { db, livemode } = act;
  const { reference, providerId: _providerId, ...document } = input;
  const providerId = await providerFor(act, input);
  assertFits(input);
  if (await findCourseId(db, providerId, reference)) throw conflict(reference);
  const usual = courseId(livemode, providerId, reference);
  const id = (await findCourse(db, livemode, usual)) ? newId('crs') : usual;
  await store(act, { id, providerId, reference, document, sessions: [] }, undefined);
  return id;
}

/** @param ifMatch the version that the caller has seen */
export async function updateCourse(
  act: Act,
  idOrReference: string,
  ifMatch: string | undefined,
  update: CourseUpdate,
): Promise<string> {
  const row = await lockOwn(act, idOrReference);
  assertSeen(ifMatch, row.version);
  const before: CourseInput = { reference: row.reference, ...row.document };
  const after = mergePatch(before, update);
  assertFits(after);
  const { reference, ...document } = after;
  if (reference !== row.reference && (await findCourseId(act.db, row.provider_id, reference)))
    throw conflict(reference);
  const sessions = (await sessionsOf(act.db, [row.id])).get(row.id) ?? [];
  await store(act, { id: row.id, providerId: row.provider_id, reference, document, sessions }, row);
  return row.id;
}

/** Removes a course and its sessions. */
export async function deleteCourse(act: Act, idOrReference: string, ifMatch: string | undefined): Promise<void> {
  const row = await lockOwn(act, idOrReference);
  assertSeen(ifMatch, row.version);
  await deleteCourseRow(act.db, row);
}

/**
 * The id of a course that is named by its id, or as `ref:…` by its own provider.
 * @throws {ProblemError} not-found
 */
export async function resolveCourseId(
  { db, caller }: Pick<Act, 'db' | 'caller'>,
  idOrReference: string,
): Promise<string> {
  if (!idOrReference.startsWith('ref:')) return idOrReference;
  const { kind, providerId } = caller;
  const id = kind === 'secret' && providerId ? await findCourseId(db, providerId, idOrReference.slice(4)) : undefined;
  if (id === undefined) throw problem('not-found');
  return id;
}

/**
 * A course that the caller may change, locked. Another provider's course does not exist for a provider.
 * @throws {ProblemError} not-found, forbidden
 */
export async function lockOwn(act: Act, idOrReference: string): Promise<CourseRow> {
  const { db, caller, livemode } = act;
  assertRole(caller, 'operator', 'provider');
  const row = await lockCourse(db, livemode, await resolveCourseId(act, idOrReference));
  if (!row || (caller.role === 'provider' && row.provider_id !== caller.providerId)) throw problem('not-found');
  return row;
}

async function store(
  { db, livemode, now }: Act,
  course: Parameters<typeof indexRows>[2][number] & { reference: string },
  before: CourseRow | undefined,
): Promise<void> {
  const [index] = await indexRows(db, livemode, [course], now.toISOString().slice(0, 10));
  if (!index) throw new Error('Every course has search columns.');
  const { providerId, reference, document } = course;
  await writeCourses(db, livemode, [
    {
      index,
      providerId,
      reference,
      document,
      version: (before?.version ?? 0) + 1,
      createdAt: before?.created_at ?? now,
      updatedAt: now,
      wordsBefore: before?.words ?? [],
    },
  ]);
}

async function providerFor({ db, caller, livemode }: Act, { providerId }: CourseInput): Promise<string> {
  assertRole(caller, 'operator', 'provider');
  const wanted = caller.role === 'provider' ? caller.providerId : providerId;
  if (wanted === undefined) throw unknownProvider('An operator says whose course it is.');
  if (providerId !== undefined && providerId !== wanted) throw unknownProvider('A provider writes its own courses.');
  const provider = await db
    .selectFrom('providers')
    .select('id')
    .where('id', '=', wanted)
    .where('livemode', '=', livemode)
    .executeTakeFirst();
  if (!provider) throw unknownProvider('There is no such provider.');
  return wanted;
}

function unknownProvider(message: string) {
  return problem('unprocessable', { errors: [{ pointer: '/providerId', message }] });
}

function assertFits(course: CourseInput): void {
  const errors = courseErrors(course);
  if (errors.length > 0) throw problem('unprocessable', { errors });
}

function conflict(reference: string) {
  return problem('conflict', { detail: `The provider has a course with the reference ${reference}.` });
}
