import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'skills-0001',
    async up(db) {
      await sql`create table skills (
        id text collate "C" not null,
        livemode boolean not null,
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        uri text collate "C" not null,
        labels jsonb not null,
        alternative_labels jsonb,
        description text,
        kind text not null,
        reuse_level text,
        themes text[] not null default '{}',
        primary key (livemode, uri)
      )`.execute(db);
      await sql`create index skills_id on skills (livemode, id)`.execute(db);
      await sql`create table skill_codes (
        livemode boolean not null,
        code text not null,
        uri text not null,
        primary key (livemode, code, uri)
      )`.execute(db);
    },
  },
];
