import { sql } from 'kysely';
import type { Migration } from '../db/migrate.js';

export const migrations: readonly Migration[] = [
  {
    name: 'tenants-0001',
    async up(db) {
      await sql`create table tenants (
        id text primary key,
        livemode boolean not null,
        role text not null check (role in ('operator', 'fund', 'employer', 'provider', 'board')),
        name text not null,
        provider_id text references providers (id) on delete cascade,
        created_at timestamptz not null,
        check ((role = 'provider') = (provider_id is not null))
      )`.execute(db);
      await sql`create unique index tenants_provider on tenants (provider_id) where provider_id is not null`.execute(
        db,
      );
      await sql`create unique index tenants_name on tenants (livemode, role, name) where provider_id is null`.execute(
        db,
      );
    },
  },
];
