import { Readable, pipeline } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { UnreadableFile } from '../reading.js';
import type { TextSource } from '../source.js';

export interface CsvOptions {
  /** Guessed from the header when absent. */
  delimiter?: string;
  onBytes?: (read: number) => void;
}

/** One data row, or why it could not be read. `row` counts data rows from 1, `line` is the line of text it ends on. */
export type CsvRow =
  { row: number; line: number; values: ReadonlyMap<string, string> } | { row: number; line: number; fault: string };

/** A row longer than this is a quote that was never closed. */
const longestRow = 1_000_000;

/** The columns that the file's first row names. @throws {UnreadableFile} */
export async function csvColumns(source: TextSource, options: CsvOptions = {}): Promise<string[]> {
  for await (const { record } of records(source, options)) return header(record, source.name);
  throw new UnreadableFile({ file: source.name }, 'the file is empty');
}

/** The data rows, as they are read. @throws {UnreadableFile} when the header cannot be used or the file breaks off */
export async function* csvRows(source: TextSource, options: CsvOptions = {}): AsyncIterable<CsvRow> {
  let columns: string[] | undefined;
  let row = 0;
  for await (const { record, line, fault } of records(source, options)) {
    if (!columns) {
      columns = header(record, source.name);
      continue;
    }
    row += 1;
    if (fault) yield { row, line, fault };
    else if (record.length !== columns.length) {
      yield { row, line, fault: `the row has ${record.length} values, the header names ${columns.length} columns` };
    } else {
      yield { row, line, values: new Map(columns.map((column, index) => [column, record[index] ?? ''])) };
    }
  }
  if (!columns) throw new UnreadableFile({ file: source.name }, 'the file is empty');
}

interface Parsed {
  record: string[];
  line: number;
  fault?: string;
}

async function* records(source: TextSource, { delimiter, onBytes }: CsvOptions): AsyncIterable<Parsed> {
  const skipped: Parsed[] = [];
  const parser = parse({
    delimiter: delimiter ?? (await guessDelimiter(source)),
    info: true,
    max_record_size: longestRow,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) skipped.push({ record: [], line: lineOf(error), fault: error.message });
      return undefined;
    },
  });
  pipeline(Readable.from(source.chunks(onBytes)), parser, () => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      // The parser runs ahead: what it skipped further down waits for its turn.
      while (skipped[0] && skipped[0].line <= info.lines) yield skipped.shift() as Parsed;
      yield { record, line: info.lines };
    }
    yield* skipped.splice(0);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile({ file: source.name, line: lineOf(error) }, (error as Error).message);
  } finally {
    parser.destroy();
  }
}

function lineOf(error: unknown): number {
  const lines = (error as CsvError & { lines?: number }).lines;
  return typeof lines === 'number' ? lines : 1;
}

function header(record: string[], file: string): string[] {
  const columns = record.map((name) => name.trim());
  const repeated = columns.find((name, index) => columns.indexOf(name) !== index);
  if (repeated !== undefined) throw new UnreadableFile({ file, line: 1 }, `the header names "${repeated}" twice`);
  return columns;
}

async function guessDelimiter(source: TextSource): Promise<string> {
  let start = '';
  for await (const chunk of source.chunks()) {
    start += chunk;
    if (start.includes('\n') || start.length > 65_536) break;
  }
  const firstLine = start.split('\n', 1)[0] ?? '';
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: firstLine.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}
