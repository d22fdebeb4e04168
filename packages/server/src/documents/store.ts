import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.js';
import type { Loaded } from './guarded-fetch.js';

/** What the seed made up for this address. */
export async function findDocument(db: Kysely<Database>, url: string): Promise<Loaded | undefined> {
  const row = await db.selectFrom('documents').select(['media_type', 'body']).where('url', '=', url).executeTakeFirst();
  return row && { mediaType: row.media_type, bytes: row.body };
}

/** Puts a made-up document where a verifier will look for it: `https://….example/…`. */
export async function putDocument(
  db: Kysely<Database>,
  { url, mediaType, bytes }: Loaded & { url: string },
  now: Date,
): Promise<void> {
  const row = { media_type: mediaType, body: Buffer.from(bytes), updated_at: now };
  await db
    .insertInto('documents')
    .values({ url, ...row })
    .onConflict((conflict) => conflict.column('url').doUpdateSet(row))
    .execute();
}

/** When the document was put there. */
export async function findUpdate(db: Kysely<Database>, url: string): Promise<Date | undefined> {
  const row = await db.selectFrom('documents').select('updated_at').where('url', '=', url).executeTakeFirst();
  return row?.updated_at;
}
