import { createHash } from 'node:crypto';
import { batches, type Batch } from './batches.js';
import type { Destination } from './destination.js';
import type { Fault, ImportKind, ImportRecords, Place, Reading } from './reading.js';

/** One line of the report: a record that was refused, or what of a record was left out. */
export interface ReportLine {
  outcome: 'refused' | 'leftOut';
  kind: ImportKind;
  at: Place;
  /** Members in the source's own words when the reader found them, else JSON pointers into the record. */
  faults: Fault[];
  record?: ImportRecords[ImportKind];
}

export interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  /** Records that were taken without some members. */
  incomplete: number;
}

export interface RunOptions {
  batchSize: number;
  kinds?: ReadonlySet<ImportKind>;
  /** Tells this run's batches from every other run's. */
  runKey: string;
  report(line: ReportLine): void;
  /** Called when a batch is there to stay. */
  committed(counts: Counts): void;
  /** Called when a record was refused before it went anywhere. */
  counted(counts: Counts): void;
}

/** Takes everything that is read to its destination, batch by batch. Whatever `committed` was told stays when a later batch fails. */
export async function runImport(
  readings: AsyncIterable<Reading>,
  destination: Destination,
  { batchSize, kinds, runKey, report, committed, counted }: RunOptions,
): Promise<Counts> {
  const counts: Counts = { created: 0, updated: 0, unchanged: 0, refused: 0, incomplete: 0 };
  let offset = 0;
  for await (const batch of batches(readings, batchSize, kinds)) {
    if ('faults' in batch) {
      counts.refused += 1;
      report({ outcome: 'refused', ...batch });
      counted(counts);
      continue;
    }
    const records = batch.records.map(({ record }) => record);
    const key = createHash('sha256').update(`${runKey} ${batch.kind} ${offset}`).digest('base64url');
    const answer = await destination.take(batch.kind, records, key);
    offset += records.length;
    counts.created += answer.created;
    counts.updated += answer.updated;
    counts.unchanged += answer.unchanged;
    counts.refused += answer.refused;
    reportBatch(batch, answer.results, counts, report);
    committed(counts);
  }
  return counts;
}

function reportBatch(
  { kind, records }: Batch,
  results: Awaited<ReturnType<Destination['take']>>['results'],
  counts: Counts,
  report: RunOptions['report'],
): void {
  for (const { index, outcome, errors = [] } of results) {
    const read = records[index];
    if (!read) continue;
    if (outcome === 'refused') {
      const faults = errors.map(({ pointer = '', message }) => ({ path: pointer, reason: message }));
      report({ outcome, kind, at: read.at, faults, record: read.record });
    } else if (read.leftOut) {
      counts.incomplete += 1;
      report({ outcome: 'leftOut', kind, at: read.at, faults: read.leftOut });
    }
  }
}
