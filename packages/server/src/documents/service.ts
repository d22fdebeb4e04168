import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.js';
import { assertAllowed, guardedLoad, type Loaded, type Network } from './guarded-fetch.js';
import { keptDocuments } from './kept-documents.js';
import { findDocument } from './store.js';

/** Bytes of a key document, a status list or an image. */
export const maxDocumentBytes = 1_000_000;

/** Documents of others: the only way in which this server asks an address that a caller or a credential names. */
export interface Documents {
  /**
   * At most 4 MB; up to 1 MB kept for five minutes. Test data has what the seed made up as well.
   * @throws {FetchError}
   */
  load(url: URL, livemode: boolean): Promise<Loaded>;
}

export interface DocumentsOptions {
  /** The internet, or what a test has in its place. */
  network: Network;
  db: Kysely<Database>;
  now: () => Date;
}

export function createDocuments({ network, db, now }: DocumentsOptions): Documents {
  const kept = keptDocuments(guardedLoad(network), now, maxDocumentBytes);
  return {
    async load(url, livemode) {
      assertAllowed(url);
      const madeUp = !livemode && url.hostname.endsWith('.example') ? await findDocument(db, url.href) : undefined;
      return madeUp ?? kept(url);
    },
  };
}
