import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'courses-0001',
    async up(db) {
      await sql`create aggregate ila_joined (tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '')`.execute(
        db,
      );
      await sql`create table courses (
        id text primary key,
        livemode boolean not null,
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        n bigint generated always as identity unique,
        provider_id text not null references providers,
        reference text not null,
        document jsonb not null,
        merit smallint not null,
        languages text[] not null,
        price_minor bigint,
        price_currency text,
        workload_minutes integer,
        next_start date,
        next_since date,
        next_until date,
        starts date[] not null,
        skill_keys integer[] not null,
        facet_codes bytea not null,
        topic tsvector not null,
        body tsvector not null,
        tokens text[] not null,
        words text[] not null,
        unique (provider_id, reference)
      )`.execute(db);
      // A search reads thousands of rows: what it reads of them stays in the row, the rest moves out of its way.
      await sql`alter table courses
        alter column languages set storage main,
        alter column starts set storage main,
        alter column skill_keys set storage main,
        alter column facet_codes set storage main,
        alter column topic set storage main,
        alter column body set storage external,
        alter column tokens set storage external,
        alter column words set storage external,
        set (toast_tuple_target = 512)`.execute(db);
      // One index for all conditions of a search, so that it intersects them before it touches a row.
      for (const mode of ['livemode', 'not livemode']) {
        const name = sql.id(mode === 'livemode' ? 'courses_search_live' : 'courses_search_test');
        await sql`create index ${name} on courses using gin (topic, body, tokens)
          with (gin_pending_list_limit = 256) where ${sql.raw(mode)}`.execute(db);
      }
      await sql`create index courses_price on courses (livemode, price_minor, n)`.execute(db);
      await sql`create index courses_hours on courses (livemode, workload_minutes, n)`.execute(db);
      await sql`create index courses_start on courses (livemode, next_start, n)`.execute(db);
      await sql`create index courses_newest on courses (livemode, n desc)`.execute(db);
      await sql`create index courses_next_until on courses (next_until)`.execute(db);
      await sql`create index courses_next_since on courses (next_since)`.execute(db);
      await sql`create table facet_values (
        code integer generated always as identity primary key,
        token text not null unique,
        name text not null,
        value text not null,
        valid_from date,
        valid_to date
      )`.execute(db);
      await sql`create index facet_values_scheme on facet_values (value) where name = 'scheme'`.execute(db);
      await sql`create table search_configurations (name text primary key)`.execute(db);
      await sql`create table search_words (
        livemode boolean not null,
        language text not null,
        word text collate "C" not null,
        courses integer not null,
        primary key (livemode, word, language)
      )`.execute(db);
      await sql`create index search_words_letters on search_words using gin (word gin_trgm_ops)`.execute(db);
    },
  },
];
