import { type Kysely, sql } from 'kysely';
import type { Database } from '@ila-kit/server';
import { type CourseUpsert, upsertCourses } from '../../packages/server/src/courses/upsert.js';
import type { CourseInput, CourseSessionInput } from '../../packages/server/src/generated/types.js';
import type { Json } from './api.js';

export const now = new Date('2026-11-24T09:00:00Z');

/** Puts a provider into the database and answers its id. */
export async function addProvider(
  db: Kysely<Database>,
  name: string,
  country = 'FR',
  livemode = false,
): Promise<string> {
  const id = `prv_${name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()}`;
  await sql`
    insert into providers (id, livemode, created_at, updated_at, name, country, synthetic)
    values (${id}, ${livemode}, ${now}, ${now}, ${name}, ${country}, true)
    on conflict (id) do update set name = excluded.name`.execute(db);
  return id;
}

/** An empty catalogue; providers stay, for tenants belong to them. */
export async function clear(db: Kysely<Database>): Promise<void> {
  await sql`truncate courses, course_sessions, labels, search_words, occupation_skills`.execute(db);
}

export type CourseAndSessions = CourseInput & { sessions?: readonly CourseSessionInput[] };

/** A course that says only what it must, and `more`. */
export function course(reference: string, more: Partial<CourseAndSessions> = {}): CourseAndSessions {
  return { reference, title: { en: `Course ${reference}` }, languages: ['en'], mode: 'onSite', ...more };
}

/** Stores courses of one provider and answers their ids. */
export async function addCourses(
  db: Kysely<Database>,
  providerId: string,
  courses: readonly CourseAndSessions[],
  livemode = false,
): Promise<string[]> {
  const upserts = courses.map(({ sessions, ...input }): CourseUpsert => ({
    providerId,
    course: input,
    ...(sessions ? { sessions } : {}),
  }));
  const results = await db.transaction().execute((tx) => upsertCourses(tx, upserts, { livemode, now }));
  return results.map(({ id }) => id);
}

/** The references of the courses of an answer, in its order. */
export function references(list: Json): string[] {
  return (list.data as unknown as { reference: string }[]).map(({ reference }) => reference);
}

export interface FacetCounts {
  [value: string]: number;
}

/** The counts of one facet of an answer, by value. */
export function facet(list: Json, name: string): FacetCounts {
  const facets = list.facets as unknown as { name: string; values: { value: string; count: number }[] }[];
  const values = facets.find((each) => each.name === name)?.values ?? [];
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}
