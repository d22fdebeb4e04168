import type { JsonWebKey } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { json } from '../db/columns.js';
import type { Database } from '../db/schema.js';
import type { IssuersTables } from './tables.js';

export type IssuerRow = Selectable<IssuersTables['issuers']>;
export type StatusListRow = Selectable<IssuersTables['status_lists']>;

const theOne = 'demonstration';

export async function findIssuer(db: Kysely<Database>): Promise<IssuerRow | undefined> {
  return db.selectFrom('issuers').selectAll().where('id', '=', theOne).executeTakeFirst();
}

/** Leaves the issuer that is there as it is: what its key has signed must go on to verify. */
export async function insertIssuer(
  db: Kysely<Database>,
  { name, jwk }: { name: string; jwk: JsonWebKey },
  now: Date,
): Promise<void> {
  await db
    .insertInto('issuers')
    .values({ id: theOne, name, private_jwk: json(jwk), created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findStatusList(db: Kysely<Database>, id: string): Promise<StatusListRow | undefined> {
  return db.selectFrom('status_lists').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function upsertStatusList(db: Kysely<Database>, { id, ...row }: StatusListRow): Promise<void> {
  await db
    .insertInto('status_lists')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}
