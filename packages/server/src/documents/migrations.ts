import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'documents-0001',
    async up(db) {
      await sql`create table documents (
        url text collate "C" primary key check (url ~ '^https://([a-z0-9-]+\\.)+example/'),
        media_type text not null,
        body bytea not null,
        updated_at timestamptz not null
      )`.execute(db);
    },
  },
];
