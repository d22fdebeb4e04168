import type { Kysely } from 'kysely';
import type { Database } from '../../db/schema.js';
import { findUpdate, putDocument } from '../../documents/store.js';
import { ensureIssuer, putStatusList } from '../../issuers/service.js';
import { seedIssuers } from './issuers.js';
import { candidateWallet } from './wallet.js';

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Puts the made-up credentials, and what is needed to verify them, where the relay and the verification find them; new ones each day. */
export async function seedCredentials(db: Kysely<Database>, now: Date): Promise<void> {
  await ensureIssuer(db, now);
  const issuers = await seedIssuers();
  const [first = ''] = Object.keys(issuers.campus.documents);
  const before = await findUpdate(db, first);
  if (before && dayOf(before) === dayOf(now)) return;
  const documents = await candidateWallet(issuers, now);
  await db.transaction().execute(async (transaction) => {
    await putStatusList(transaction, { id: 'stl_demonstration', purpose: 'revocation', set: [] }, now);
    for (const document of documents) await putDocument(transaction, document, now);
  });
}
