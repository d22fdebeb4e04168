import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'providers-0001',
    async up(db) {
      await sql`create table providers (
        id text primary key,
        livemode boolean not null,
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        reference text,
        name text not null,
        country text not null,
        nuts text,
        city text,
        description jsonb,
        url text,
        registration text,
        quality_assurance jsonb,
        synthetic boolean not null
      )`.execute(db);
      await sql`create unique index providers_reference on providers (livemode, reference) where reference is not null`.execute(
        db,
      );
      // The order of listProviders.
      await sql`create index providers_name on providers (livemode, (lower(name) collate "C"), id)`.execute(db);
      await sql`create index providers_name_words on providers using gin (lower(name) gin_trgm_ops)`.execute(db);
    },
  },
];
