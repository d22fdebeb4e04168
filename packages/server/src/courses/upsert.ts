import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import { replaceSessions, type SessionRecord, sessionsOf } from '../course-sessions/store.js';
import type { Database } from '../db/schema.js';
import type { CourseInput, CourseSessionInput } from '../generated/types.js';
import { idOf, newId } from '../ids.js';
import { type CourseRow, indexRows, lockCourses } from './store.js';
import type { CourseDocument } from './tables.js';
import { type CourseRecord, writeCourses } from './write-rows.js';

/** A course to create, or to put in place of the one with its reference. It has been validated. */
export interface CourseUpsert {
  providerId: string;
  course: CourseInput;
  /** When absent, the sessions stay as they are. */
  sessions?: readonly CourseSessionInput[];
}

export interface UpsertResult {
  id: string;
  outcome: 'created' | 'updated' | 'unchanged';
}

type Session = CourseSessionInput & { id: string };

interface Change {
  position: number;
  id: string;
  upsert: CourseUpsert;
  document: CourseDocument;
  before: CourseRow | undefined;
  sessionsBefore: readonly Session[];
  /** Undefined: they stay. */
  sessions: readonly Session[] | undefined;
}

/**
 * Creates or replaces courses, all in the transaction that `db` is, and keeps everything in step that is derived from
 * them. The same again is `unchanged` and makes no new version.
 * @param upserts up to some hundreds; the providers exist
 * @returns one result each, in the order given
 */
export async function upsertCourses(
  db: Kysely<Database>,
  upserts: readonly CourseUpsert[],
  { livemode, now }: { livemode: boolean; now: Date },
): Promise<UpsertResult[]> {
  const results: UpsertResult[] = [];
  // The same reference twice: one after the other.
  for (const positions of rounds(upserts)) {
    const changes = await prepare(db, upserts, positions, livemode);
    for (const { position, id, before } of changes.all)
      results[position] = { id, outcome: before ? 'updated' : 'created' };
    for (const { position, id } of changes.unchanged) results[position] = { id, outcome: 'unchanged' };
    await write(db, changes.all, livemode, now);
  }
  return results;
}

function rounds(upserts: readonly CourseUpsert[]): number[][] {
  const seen = new Map<string, number>();
  const lists: number[][] = [];
  upserts.forEach(({ providerId, course }, position) => {
    const key = JSON.stringify([providerId, course.reference]);
    const round = seen.get(key) ?? 0;
    seen.set(key, round + 1);
    (lists[round] ??= []).push(position);
  });
  return lists;
}

async function prepare(
  db: Kysely<Database>,
  upserts: readonly CourseUpsert[],
  positions: readonly number[],
  livemode: boolean,
): Promise<{ all: Change[]; unchanged: Change[] }> {
  const wanted = positions.flatMap((position) => {
    const upsert = upserts[position];
    if (!upsert) return [];
    const { providerId, course } = upsert;
    return [
      {
        position,
        upsert,
        providerId,
        reference: course.reference,
        id: courseId(livemode, providerId, course.reference),
      },
    ];
  });
  const stored = await lockCourses(db, livemode, wanted);
  const byReference = new Map(stored.map((row) => [JSON.stringify([row.provider_id, row.reference]), row]));
  const takenIds = new Set(stored.map(({ id }) => id));
  const sessions = await sessionsOf(
    db,
    stored.map(({ id }) => id),
  );
  const all: Change[] = [];
  const unchanged: Change[] = [];
  for (const { position, upsert, providerId, reference, id: usualId } of wanted) {
    const before = byReference.get(JSON.stringify([providerId, reference]));
    // The id of this reference may belong to a course that has another reference by now.
    const id = before?.id ?? (takenIds.has(usualId) ? newId('crs') : usualId);
    const sessionsBefore = before ? (sessions.get(id) ?? []) : [];
    const { reference: _reference, providerId: _providerId, ...document } = upsert.course;
    const named = upsert.sessions && nameSessions(id, upsert.sessions, sessionsBefore);
    const change = { position, id, upsert, document, before, sessionsBefore, sessions: named };
    const isSame = before !== undefined && isDeepStrictEqual(before.document, document);
    (isSame && (!named || areSame(named, sessionsBefore)) ? unchanged : all).push(change);
  }
  return { all, unchanged };
}

/** Sessions keep their id by their reference, or by their dates when they have none. */
function nameSessions(courseId: string, inputs: readonly CourseSessionInput[], before: readonly Session[]): Session[] {
  const free = new Map(before.map((session) => [session.id, session]));
  const used = new Set<string>();
  return inputs.map((input, position) => {
    const same = [...free.values()].find((session) =>
      input.reference === undefined
        ? session.reference === undefined && session.start === input.start && session.end === input.end
        : session.reference === input.reference,
    );
    if (same) free.delete(same.id);
    const usual = idOf('cse', courseId, input.reference ?? `${input.start}/${input.end}`);
    const id =
      same?.id ?? (used.has(usual) || free.has(usual) ? idOf('cse', courseId, String(position), usual) : usual);
    used.add(id);
    return { ...input, state: input.state ?? 'open', id };
  });
}

function areSame(a: readonly Session[], b: readonly Session[]): boolean {
  const sorted = (list: readonly Session[]) => [...list].sort((x, y) => (x.id < y.id ? -1 : 1));
  return isDeepStrictEqual(sorted(a), sorted(b));
}

async function write(db: Kysely<Database>, changes: readonly Change[], livemode: boolean, now: Date): Promise<void> {
  const courses = changes.map(({ id, upsert, document, sessions, sessionsBefore }) => ({
    id,
    providerId: upsert.providerId,
    document,
    sessions: sessions ?? sessionsBefore,
  }));
  const indexes = await indexRows(db, livemode, courses, now.toISOString().slice(0, 10));
  const records = changes.flatMap(({ upsert, document, before }, position): CourseRecord[] => {
    const index = indexes[position];
    if (!index) return [];
    const isSame = before !== undefined && isDeepStrictEqual(before.document, document);
    return [
      {
        index,
        providerId: upsert.providerId,
        reference: upsert.course.reference,
        document,
        version: before ? before.version + (isSame ? 0 : 1) : 1,
        createdAt: before?.created_at ?? now,
        updatedAt: before && isSame ? before.updated_at : now,
        wordsBefore: before?.words ?? [],
      },
    ];
  });
  await writeCourses(db, livemode, records);
  const replaced = changes.filter(({ sessions }) => sessions !== undefined);
  const sessions = replaced.flatMap(({ id: courseId, sessions: list = [] }): SessionRecord[] =>
    list.map(({ id, ...input }) => ({ id, courseId, input })),
  );
  await replaceSessions(
    db,
    livemode,
    replaced.map(({ id }) => id),
    sessions,
    now,
  );
}

/** A provider's reference gives the same id wherever and whenever it is imported. */
export function courseId(livemode: boolean, providerId: string, reference: string): string {
  return idOf('crs', livemode, providerId, reference);
}
