import { type Kysely, type RawBuilder, sql } from 'kysely';
import { planOnce } from '../db/prepared.js';
import type { Database } from '../db/schema.js';
import type { Course, CourseSessionSummary, ProviderReference } from '../generated/types.js';
import { baseLanguage } from '../suggestions/configurations.js';
import { preferredLabels } from '../suggestions/labels.js';
import { type ShownCourse, toCourse } from './course.js';
import type { CourseDocument } from './tables.js';

interface Viewer {
  db: Kysely<Database>;
  now: Date;
  baseUrl: string;
  livemode: boolean;
  lang?: string;
}

/** The courses with these `n`, in this order. */
export async function coursesInOrder(viewer: Viewer, numbers: readonly number[]): Promise<Course[]> {
  if (numbers.length === 0) return [];
  return show(viewer, sql`courses.n = any(${numbers}::bigint[])`, numbers);
}

/** The course with this id, as others see it. */
export async function courseById(viewer: Viewer, id: string): Promise<Course | undefined> {
  const [course] = await show(viewer, sql`courses.id = ${id} and courses.livemode = ${viewer.livemode}`, []);
  return course;
}

interface Row {
  id: string;
  reference: string;
  document: CourseDocument;
  livemode: boolean;
  created_at: Date;
  updated_at: Date;
  provider: ProviderReference;
  next_session: CourseSessionSummary | null;
  /** Labels of its skills: URI, language, text. */
  labels: [string, string, string][] | null;
}

async function show(viewer: Viewer, where: RawBuilder<unknown>, numbers: readonly number[]): Promise<Course[]> {
  const { db, now, baseUrl, livemode, lang } = viewer;
  const languages = readableLanguages(lang);
  const today = now.toISOString().slice(0, 10);
  const { rows } = await sql<Row>`
    ${sql.raw(planOnce)} select courses.id, courses.reference, document, courses.livemode, courses.created_at, courses.updated_at,
      (select json_build_object('id', id, 'name', name, 'country', country)
        from providers where id = provider_id) as provider,
      (select json_build_object('id', id, 'start', start_date, 'end', end_date, 'state', state)::jsonb
          || case when document ? 'seats' then jsonb_build_object('seats', document -> 'seats') else '{}' end
        from course_sessions
        where course_id = courses.id and state in ('open', 'planned')
          and least(start_date, coalesce(enrol_by, start_date)) >= ${today}::date
        order by start_date, id limit 1) as next_session,
      (select json_agg(json_build_array(target, language, text)) from labels
        where labels.livemode = ${livemode} and kind = 'skill' and preferred and language = any(${languages}::text[])
          and target in (select jsonb_array_elements_text(document -> 'skills'))) as labels
    from courses
    where ${where}
    order by array_position(${numbers}::bigint[], courses.n)`.execute(db);
  return rows.map((row) => toCourse(toShown(row), bestLabels(row.labels ?? [], languages), baseUrl));
}

function toShown(row: Row): ShownCourse {
  return {
    id: row.id,
    reference: row.reference,
    document: row.document,
    livemode: row.livemode,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    provider: row.provider,
    nextSession: row.next_session,
  };
}

/** Labels of skills in the viewer's language, else in English. */
export async function skillLabels(
  { db, livemode, lang }: Pick<Viewer, 'db' | 'livemode' | 'lang'>,
  uris: readonly string[],
): Promise<Map<string, string>> {
  const languages = readableLanguages(lang);
  const found = await preferredLabels(db, livemode, 'skill', [...new Set(uris)], languages);
  const labels = [...found].flatMap(([uri, texts]) =>
    [...texts].map(([language, text]): [string, string, string] => [uri, language, text]),
  );
  return bestLabels(labels, languages);
}

/** The languages of labels for somebody, the best first. */
function readableLanguages(lang: string | undefined): string[] {
  return lang === undefined ? ['en'] : [...new Set([lang, baseLanguage(lang), 'en'])];
}

function bestLabels(labels: readonly [string, string, string][], languages: readonly string[]): Map<string, string> {
  const best = new Map<string, string>();
  // The best last, for it replaces the others.
  for (const wanted of [...languages].reverse())
    for (const [uri, language, text] of labels) if (language === wanted) best.set(uri, text);
  return best;
}
