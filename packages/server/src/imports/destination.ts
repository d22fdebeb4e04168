import { type DatabaseOptions, openDatabase } from '../db/open.js';
import type { ImportResponse } from '../generated/types.js';
import type { ImportKind, ImportRecords } from './reading.js';
import { postImport } from './remote.js';
import { importRecords } from './service.js';

/** Where records go. `take` answers when they are there to stay. */
export interface Destination {
  take(kind: ImportKind, records: readonly ImportRecords[ImportKind][], key: string): Promise<ImportResponse>;
  close(): Promise<void>;
}

/**
 * The database itself, while no server has its folder.
 * @throws {FolderInUseError}
 */
export async function openStopped(options: DatabaseOptions, livemode: boolean): Promise<Destination> {
  const database = await openDatabase(options);
  return {
    take: (kind, records) =>
      database.db.transaction().execute((db) => importRecords(db, kind, records, { livemode, now: new Date() })),
    close: () => database.close(),
  };
}

/** A running server, through its contract, with an operator's secret key. */
export function toServer(baseUrl: string, secretKey: string): Destination {
  return {
    take: (kind, records, key) => postImport({ baseUrl, secretKey }, { kind, records }, key),
    close: async () => undefined,
  };
}
