import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

/** The table that rate-limiter-flexible's PostgreSQL limiter expects; processes that share a database share the counts. */
export const migrations: readonly Migration[] = [
  {
    name: 'rate-limits-0001',
    async up(db) {
      await sql`create unlogged table rate_limits (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      )`.execute(db);
    },
  },
];
