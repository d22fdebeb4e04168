import { check, type Checked, type Question } from '../credential-badge/checking.js';
import type { Source } from '../credential-badge/credential-source.js';

/** One credential of the list. */
export interface Item {
  /** Its place among those given. */
  readonly key: number;
  readonly source: Source;
  checked?: Checked;
  /** Why it could not be checked. */
  error?: unknown;
}

const atOnce = 6;

/**
 * Checks every item, some at a time. The verifier pauses between credentials, so that the page goes on meanwhile; what they share (key
 * documents, status lists) is fetched once.
 * @param progress called after each
 */
export async function checkAll(
  items: readonly Item[],
  question: Question,
  signal: AbortSignal,
  progress: () => void,
): Promise<readonly Item[]> {
  const queue = items[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const item of queue) {
      if (signal.aborted) return;
      await check(item.source, question, signal).then(
        (checked) => void (item.checked = checked),
        (error: unknown) => void (item.error = error),
      );
      progress();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return items;
}
