import { sql } from 'kysely';
import type { Migration } from './migrate.js';

/** Both are trusted extensions: the owner of the database may create them. */
export const extensions: readonly Migration[] = [
  {
    name: '0001-extensions',
    async up(db) {
      await sql`create extension if not exists pg_trgm`.execute(db);
      await sql`create extension if not exists unaccent`.execute(db);
    },
  },
];
