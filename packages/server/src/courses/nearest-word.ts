export interface KnownWord {
  word: string;
  /** How many courses have it. */
  courses: number;
}

/**
 * The word that a misspelt one most likely stands for: the nearest, then one with the same first letter, then the most
 * frequent.
 * @param most so many letters may be wrong; by default one in a short word, two in a longer one
 */
export function nearestWord(
  word: string,
  known: readonly KnownWord[],
  most = word.length > 5 ? 2 : 1,
): KnownWord | undefined {
  const near = known
    .filter((each) => each.word !== word)
    .map((each) => ({ ...each, distance: editDistance(word, each.word, most) }))
    .filter(({ distance }) => distance <= most);
  const isAhead = (a: (typeof near)[number], b: (typeof near)[number]) =>
    a.distance - b.distance ||
    Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]) ||
    b.courses - a.courses ||
    (a.word < b.word ? -1 : 1);
  return near.sort(isAhead)[0];
}

/**
 * Letters to add, drop, change or swap with their neighbour (optimal string alignment).
 * @returns more than `most` as soon as that is certain
 */
export function editDistance(from: string, to: string, most: number): number {
  const a = [...from];
  const b = [...to];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
