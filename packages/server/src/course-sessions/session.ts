import type { CourseSession } from '../generated/types.js';
import { type CourseSessionRow, toInput } from './store.js';

export function toSession(row: CourseSessionRow): CourseSession {
  const { state = 'open', ...input } = toInput(row);
  return {
    id: row.id,
    courseId: row.course_id,
    ...input,
    state,
    livemode: row.livemode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
