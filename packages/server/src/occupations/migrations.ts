import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'occupations-0001',
    async up(db) {
      await sql`create table occupations (
        id text collate "C" not null,
        livemode boolean not null,
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        uri text collate "C" not null,
        labels jsonb not null,
        isco_code text collate "C" not null,
        description text,
        primary key (livemode, uri)
      )`.execute(db);
      await sql`create index occupations_id on occupations (livemode, id)`.execute(db);
      await sql`create index occupations_isco on occupations (livemode, isco_code, uri)`.execute(db);
      await sql`create table occupation_skills (
        livemode boolean not null,
        occupation_uri text collate "C" not null,
        skill_uri text collate "C" not null,
        essential boolean not null,
        primary key (livemode, occupation_uri, skill_uri)
      )`.execute(db);
    },
  },
];
