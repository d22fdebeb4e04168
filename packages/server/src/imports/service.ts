import { type Kysely, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { FieldError, ImportResponse, ImportResult } from '../generated/types.js';
import { checkRecord } from './check-record.js';
import type { ImportKind, ImportRecords } from './reading.js';
import { take, type Taken } from './take.js';

export interface ImportScope {
  livemode: boolean;
  now: Date;
}

interface Candidate<Kind extends ImportKind> {
  index: number;
  record: ImportRecords[Kind];
}

/**
 * Takes up to 500 records of one kind, all in the transaction that `db` is. Each is taken or refused on its own; the same again is
 * `unchanged`.
 * @param records as they came: nothing about them is certain
 */
export async function importRecords<Kind extends ImportKind>(
  db: Kysely<Database>,
  kind: Kind,
  records: readonly unknown[],
  scope: ImportScope,
): Promise<ImportResponse> {
  const results: ImportResult[] = [];
  const sound: Candidate<Kind>[] = [];
  records.forEach((record, index) => {
    const errors = checkRecord(kind, record);
    if (errors.length > 0) results[index] = refused(index, errors);
    else sound.push({ index, record: record as ImportRecords[Kind] });
  });
  await takeAll(db, kind, sound, scope, results);
  const count = (outcome: ImportResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  return {
    results,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  };
}

/** All at once; and if the database will not have them all, one by one, to find out which. */
async function takeAll<Kind extends ImportKind>(
  db: Kysely<Database>,
  kind: Kind,
  candidates: readonly Candidate<Kind>[],
  scope: ImportScope,
  results: ImportResult[],
): Promise<void> {
  if (candidates.length === 0) return;
  await sql`savepoint import_records`.execute(db);
  try {
    const taken = await take(
      db,
      kind,
      candidates.map(({ record }) => record),
      scope,
    );
    candidates.forEach(({ index }, position) => {
      results[index] = toResult(index, taken[position] as Taken);
    });
    await sql`release savepoint import_records`.execute(db);
  } catch (error) {
    const fault = valueFault(error);
    if (fault === undefined) throw error;
    await sql`rollback to savepoint import_records`.execute(db);
    const [only, ...others] = candidates;
    if (only && others.length === 0)
      results[only.index] = refused(only.index, [{ pointer: '', code: 'value', message: fault }]);
    else for (const candidate of candidates) await takeAll(db, kind, [candidate], scope, results);
  }
}

/** Classes 22 (data) and 54 (limits) of SQLSTATE are about the values; anything else is a fault of ours or of the database. */
function valueFault(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return /^(22|54)...$/.test(code) ? 'cannot be stored' : undefined;
}

function toResult(index: number, taken: Taken): ImportResult {
  if (taken.outcome === 'refused') return refused(index, [taken.error]);
  return { index, outcome: taken.outcome, ...(taken.id === undefined ? {} : { id: taken.id }) };
}

function refused(index: number, errors: FieldError[]): ImportResult {
  return { index, outcome: 'refused', errors: errors.slice(0, 100) };
}
