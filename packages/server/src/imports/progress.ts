import { Presets, SingleBar } from 'cli-progress';
import type { Counts } from './run.js';

/** What the person sees while an import runs. */
export interface Progress {
  /** Bytes of the files that were read. */
  read(bytes: number): void;
  committed(counts: Counts): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a line `imported N` whenever N records are there to stay. */
export function progress(totalBytes: number, isTerminal: boolean): Progress {
  return isTerminal ? bar(totalBytes) : lines();
}

function bar(totalBytes: number): Progress {
  const shown = new SingleBar(
    { format: '{bar} {percentage} % · {taken} imported, {refused} refused · {duration_formatted}', hideCursor: true },
    Presets.shades_classic,
  );
  shown.start(totalBytes, 0, { taken: 0, refused: 0 });
  let read = 0;
  return {
    read(bytes) {
      read += bytes;
    },
    committed(counts) {
      // Files are read more than once where what belongs together stands apart.
      shown.update(Math.min(read, totalBytes), { taken: takenOf(counts), refused: counts.refused });
    },
    stop: () => shown.stop(),
  };
}

function lines(): Progress {
  return {
    read: () => undefined,
    committed: (counts) => console.log(`imported ${takenOf(counts)}`),
    stop: () => undefined,
  };
}

export function takenOf({ created, updated, unchanged }: Counts): number {
  return created + updated + unchanged;
}
