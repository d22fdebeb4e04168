import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'credentials-0001',
    async up(db) {
      await sql`create table verifications (
        id text primary key,
        sealed_answer text not null,
        checked_at timestamptz not null
      )`.execute(db);
      await sql`create index verifications_age on verifications (checked_at)`.execute(db);
    },
  },
];
