import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.js';

export interface VerificationRow {
  id: string;
  sealed_answer: string;
  checked_at: Date;
}

export async function findVerification(db: Kysely<Database>, id: string): Promise<VerificationRow | undefined> {
  return db.selectFrom('verifications').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function putVerification(db: Kysely<Database>, { id, ...row }: VerificationRow): Promise<void> {
  await db
    .insertInto('verifications')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Answers that are too old to be given again are not kept. */
export async function removeVerifications(db: Kysely<Database>, before: Date): Promise<void> {
  await db.deleteFrom('verifications').where('checked_at', '<=', before).execute();
}
