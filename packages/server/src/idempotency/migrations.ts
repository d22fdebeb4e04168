import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'idempotency-0001',
    async up(db) {
      await sql`create table idempotency_keys (
        tenant_id text not null references tenants (id) on delete cascade,
        livemode boolean not null,
        key_hash text not null,
        request_hash text not null,
        claim text not null,
        claimed_at timestamptz not null,
        status integer,
        sealed_answer text,
        expires_at timestamptz not null,
        primary key (tenant_id, livemode, key_hash)
      )`.execute(db);
      await sql`create index idempotency_keys_expiry on idempotency_keys (expires_at)`.execute(db);
    },
  },
];
