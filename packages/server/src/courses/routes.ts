import type { Context, Handlers } from '../contract/handler.js';
import type { Course } from '../generated/types.js';
import { problem } from '../http/problem.js';
import { representationEtag } from './etag.js';
import { courseToElm, elmProfile } from './elm.js';
import { courseToSchemaOrg } from './json-ld.js';
import { listCourses } from './list-courses.js';
import { createCourse, deleteCourse, resolveCourseId, updateCourse } from './service.js';
import { courseById } from './show-courses.js';
import { findCourse } from './store.js';
import { sessionsOf } from '../course-sessions/store.js';

export const handlers: Handlers<'listCourses' | 'createCourse' | 'retrieveCourse' | 'updateCourse' | 'deleteCourse'> = {
  async listCourses({ query }, context) {
    return { status: 200, body: await listCourses(query, context) };
  },

  async createCourse({ body }, context) {
    const id = await createCourse(context, body);
    return { status: 201, location: `/v1/courses/${id}`, ...(await shown(context, id)) };
  },

  async retrieveCourse({ path, accept }, context) {
    const id = await resolveCourseId(context, path.courseId);
    const { body: course, version } = await shown(context, id);
    if (accept.type !== 'application/ld+json')
      return { status: 200, etag: representationEtag(version, course), body: course };
    const sessions = (await sessionsOf(context.db, [id])).get(id) ?? [];
    const document =
      accept.profile === elmProfile ? courseToElm(course, sessions) : courseToSchemaOrg(course, sessions);
    const contentType =
      accept.profile === elmProfile ? `application/ld+json;profile="${elmProfile}"` : 'application/ld+json';
    return { status: 200, etag: representationEtag(version, document), contentType, body: document };
  },

  async updateCourse({ path, headers, body }, context) {
    const id = await updateCourse(context, path.courseId, headers['If-Match'], body);
    return { status: 200, ...(await shown(context, id)) };
  },

  async deleteCourse({ path, headers }, context) {
    await deleteCourse(context, path.courseId, headers['If-Match']);
    return { status: 204 };
  },
};

/** @throws {ProblemError} not-found */
async function shown(context: Context, id: string): Promise<{ body: Course; etag: string; version: number }> {
  const row = await findCourse(context.db, context.livemode, id);
  const body = row && (await courseById(context, id));
  if (!body) throw problem('not-found');
  return { body, etag: representationEtag(row.version, body), version: row.version };
}
