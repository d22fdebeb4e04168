import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'course-sessions-0001',
    async up(db) {
      await sql`create table course_sessions (
        id text primary key,
        livemode boolean not null,
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        course_id text not null references courses on delete cascade,
        reference text,
        start_date date not null,
        end_date date not null,
        enrol_by date,
        state text not null,
        document jsonb not null
      )`.execute(db);
      await sql`create index course_sessions_start on course_sessions (course_id, start_date, id)`.execute(db);
      await sql`create unique index course_sessions_reference on course_sessions (course_id, reference)
        where reference is not null`.execute(db);
    },
  },
];
