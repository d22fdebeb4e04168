import type { Fault, ImportRecords, ReadRecord, Reading } from '../reading.js';
import { UnreadableFile } from '../reading.js';
import type { TextSource } from '../source.js';
import { FieldFault, fieldValue, fillTemplate, type Row } from './field.js';
import { type Mapping, mappedColumns, type RecordMapping } from './mapping.js';
import { csvColumns, csvRows } from './rows.js';

/** The records that a mapping makes of a CSV file's rows. @throws {UnreadableFile} when a column it needs is missing */
export async function* readCsv(
  source: TextSource,
  mapping: Mapping,
  onBytes?: (read: number) => void,
): AsyncIterable<Reading> {
  const options = { ...(mapping.delimiter ? { delimiter: mapping.delimiter } : {}), ...(onBytes ? { onBytes } : {}) };
  await requireColumns(source, mapping, options);
  const made = mapping.records.map(() => new Set<string>());
  for await (const read of csvRows(source, options)) {
    const at = { file: source.name, row: read.row, line: read.line };
    if ('fault' in read) {
      // One row may make several records; the row is what is refused.
      yield { kind: (mapping.records.at(-1) as RecordMapping).kind, at, faults: [{ path: '', reason: read.fault }] };
      continue;
    }
    for (const [index, recordMapping] of mapping.records.entries()) {
      if (!wanted(recordMapping, read.values, made[index] as Set<string>)) continue;
      yield readRecord(recordMapping, read.values, at);
    }
  }
}

async function requireColumns(source: TextSource, mapping: Mapping, options: { delimiter?: string }): Promise<void> {
  const columns = new Set(await csvColumns(source, options));
  const missing = [...mappedColumns(mapping)].filter((column) => !columns.has(column));
  if (missing.length === 0) return;
  throw new UnreadableFile(
    { file: source.name, line: 1 },
    `the mapping reads ${missing.map((name) => `"${name}"`).join(', ')}; the header has ${[...columns].join(', ')}`,
  );
}

function wanted({ when, once }: RecordMapping, row: Row, made: Set<string>): boolean {
  if (when && !when.in.includes(row.get(when.column)?.trim() ?? '')) return false;
  if (once === undefined) return true;
  const key = fillTemplate(once, row);
  if (key === '' || made.has(key)) return false;
  made.add(key);
  return true;
}

function readRecord({ kind, fields }: RecordMapping, row: Row, at: ReadRecord['at']): Reading {
  const record: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [member, source] of Object.entries(fields)) {
    try {
      const value = fieldValue(source, row);
      if (value !== undefined && value !== null) setMember(record, member.split('.'), value);
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      faults.push({ path: member, reason: error.message });
    }
  }
  const [first, ...rest] = faults;
  if (first) return { kind, at, faults: [first, ...rest] };
  // The mapping is data: whether what it makes is a record of this kind is checked where it is taken.
  return { kind, record: record as unknown as ImportRecords[typeof kind], at } as ReadRecord;
}

function setMember(record: Record<string, unknown>, path: string[], value: unknown): void {
  const last = path.at(-1) as string;
  const parent = path.slice(0, -1).reduce<Record<string, unknown>>((inner, name) => {
    const next = Object.hasOwn(inner, name) ? inner[name] : undefined;
    if (typeof next === 'object' && next !== null && !Array.isArray(next)) return next as Record<string, unknown>;
    return define(inner, name, {}) as Record<string, unknown>;
  }, record);
  define(parent, last, value);
}

function define(target: Record<string, unknown>, name: string, value: unknown): unknown {
  Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });
  return value;
}
