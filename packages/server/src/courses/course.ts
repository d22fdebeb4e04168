import type { Course, CourseSessionSummary, ProviderReference } from '../generated/types.js';
import type { CourseDocument } from './tables.js';

/** A stored course with what an answer says about it from elsewhere. */
export interface ShownCourse {
  id: string;
  reference: string;
  document: CourseDocument;
  livemode: boolean;
  createdAt: Date;
  updatedAt: Date;
  provider: ProviderReference;
  nextSession: CourseSessionSummary | null;
}

/** @param labels labels of skills by URI */
export function toCourse(course: ShownCourse, labels: ReadonlyMap<string, string>, baseUrl: string): Course {
  const { id, reference, document, provider, nextSession, livemode, createdAt, updatedAt } = course;
  const { title, description, languages, mode, skills = [], credential, synthetic = false, ...rest } = document;
  return {
    id,
    uri: `${baseUrl}/v1/courses/${id}`,
    reference,
    provider,
    title,
    ...(description ? { description } : {}),
    languages,
    mode,
    ...rest,
    skills: skills.map((uri) => ({ uri, label: labels.get(uri) ?? null })),
    credential: credential ?? { kind: 'none' },
    nextSession,
    synthetic,
    livemode,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
