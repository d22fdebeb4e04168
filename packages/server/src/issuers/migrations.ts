import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'issuers-0001',
    async up(db) {
      await sql`create table issuers (
        id text primary key,
        name text not null,
        private_jwk jsonb not null,
        created_at timestamptz not null
      )`.execute(db);
      await sql`create table status_lists (
        id text primary key,
        purpose text not null check (purpose in ('revocation', 'suspension')),
        set_indexes integer[] not null,
        updated_at timestamptz not null
      )`.execute(db);
    },
  },
];
