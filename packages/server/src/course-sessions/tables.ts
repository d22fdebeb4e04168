import type { Json, ResourceColumns } from '../db/columns.js';
import type { CourseSessionInput, CourseSessionState } from '../generated/types.js';

/** What a session says beside its dates, its state and its reference. */
export type CourseSessionDocument = Omit<CourseSessionInput, 'reference' | 'start' | 'end' | 'enrolBy' | 'state'>;

export interface CourseSessionsTables {
  course_sessions: ResourceColumns & {
    course_id: string;
    /** Unique in the course. */
    reference: string | null;
    /** YYYY-MM-DD */
    start_date: string;
    end_date: string;
    enrol_by: string | null;
    state: CourseSessionState;
    document: Json<CourseSessionDocument>;
  };
}
