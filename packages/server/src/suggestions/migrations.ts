import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'suggestions-0001',
    async up(db) {
      await sql`create table labels (
        livemode boolean not null,
        kind text not null,
        target text not null,
        language text not null,
        text text not null,
        folded text collate "C" not null,
        preferred boolean not null,
        words tsvector not null,
        primary key (livemode, kind, target, language, folded)
      )`.execute(db);
      await sql`create index labels_folded on labels (livemode, folded)`.execute(db);
      await sql`create index labels_words on labels using gin (words) with (gin_pending_list_limit = 256)`.execute(db);
      // Spelling is compared for concepts only: there are few of them, and courses have `search_words`.
      await sql`create index labels_concept_letters on labels using gin (folded gin_trgm_ops)
        where kind in ('skill', 'occupation')`.execute(db);
    },
  },
];
