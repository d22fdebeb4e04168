/** Numbers that look random and are the same in every run with the same name. */
export interface Random {
  /** From 0 up to and without 1. */
  next(): number;
  /** A whole number between both, both included. */
  between(lowest: number, highest: number): number;
  pick<T>(values: readonly T[]): T;
  /** Different ones, in the order drawn. */
  sample<T>(values: readonly T[], count: number): T[];
  chance(probability: number): boolean;
}

/** Mulberry32, started from the text: each name has a stream of its own, so that one more draw in one changes no other. */
export function random(name: string): Random {
  let state = hash(name);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1));
  const pick = <T>(values: readonly T[]): T => values[between(0, values.length - 1)] as T;
  return {
    next,
    between,
    pick,
    sample(values, count) {
      const left = [...values];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      ).flat();
    },
    chance: (probability) => next() < probability,
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
