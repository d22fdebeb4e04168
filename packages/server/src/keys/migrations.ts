import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'keys-0001',
    async up(db) {
      await sql`create table keys (
        id text primary key,
        livemode boolean not null,
        version integer not null default 1,
        created_at timestamptz not null,
        tenant_id text not null references tenants (id) on delete cascade,
        kind text not null check (kind in ('publishable', 'secret')),
        name text not null,
        token_hash text not null unique,
        token_end text not null,
        scopes text[] not null,
        allowed_origins text[] not null,
        last_used_at timestamptz,
        revoked_at timestamptz
      )`.execute(db);
      await sql`create index keys_tenant on keys (tenant_id, created_at desc, id desc)`.execute(db);
      // A preflight names an origin and no key.
      await sql`create index keys_origins on keys using gin (allowed_origins) where revoked_at is null`.execute(db);
    },
  },
];
