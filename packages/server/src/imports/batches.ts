import {
  type ImportKind,
  importKinds,
  isUnreadable,
  type ReadRecord,
  type Reading,
  type Unreadable,
} from './reading.js';

/** Records of one kind to take together. */
export interface Batch {
  kind: ImportKind;
  records: ReadRecord[];
}

/** The server takes bodies of 5 MiB; a character is up to three bytes. */
const mostCharacters = 1_500_000;

/**
 * Gathers readings into batches of one kind. What others need comes first: before a batch of courses goes, the providers read so far go.
 * Unreadable records pass at once.
 */
export async function* batches(
  readings: AsyncIterable<Reading>,
  size: number,
  kinds: ReadonlySet<ImportKind> = new Set(importKinds),
): AsyncIterable<Batch | Unreadable> {
  const waiting = new Map<ImportKind, { records: ReadRecord[]; characters: number }>();
  function* flush(upTo: ImportKind): Iterable<Batch> {
    for (const kind of importKinds.slice(0, importKinds.indexOf(upTo) + 1)) {
      const { records } = waiting.get(kind) ?? { records: [] };
      waiting.delete(kind);
      if (records.length > 0) yield { kind, records };
    }
  }
  for await (const reading of readings) {
    if (!kinds.has(reading.kind)) continue;
    if (isUnreadable(reading)) {
      yield reading;
      continue;
    }
    const characters = JSON.stringify(reading.record).length;
    if ((waiting.get(reading.kind)?.characters ?? 0) + characters > mostCharacters) yield* flush(reading.kind);
    const gathered = waiting.get(reading.kind) ?? { records: [], characters: 0 };
    waiting.set(reading.kind, gathered);
    gathered.records.push(reading);
    gathered.characters += characters;
    if (gathered.records.length >= size) yield* flush(reading.kind);
  }
  yield* flush('courses');
}
