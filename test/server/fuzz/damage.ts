import fc from 'fast-check';
import { hostileText, hostileValue } from './hostile.js';

/** One way to break a body; `at` chooses the place. */
export interface Damage {
  kind: (typeof kinds)[number];
  at: number;
  name: string;
  value: unknown;
}

const kinds = [
  'replace',
  'replace',
  'replace',
  'remove',
  'add',
  'add',
  'duplicateKey',
  'prototype',
  'truncate',
  'garbage',
  'deep',
  'manyItems',
  'hugeNumber',
  'surrogate',
] as const;

export const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(1000),
  name: hostileText,
  value: hostileValue,
});

/** The body's text with the damage done. */
export function damaged(body: unknown, { kind, at, name, value }: Damage): string {
  const text = JSON.stringify(body);
  switch (kind) {
    case 'replace':
      return JSON.stringify(changeAt(body, at, () => value));
    case 'remove':
      return JSON.stringify(changeAt(body, at, () => undefined));
    case 'add':
      return JSON.stringify(isRecord(body) ? { ...body, [name]: value } : [body, value]);
    case 'duplicateKey':
      return text.replace(/^\{("[^"]*":)/, '{$1null,$1');
    case 'prototype':
      return text.replace('{', '{"__proto__":{"polluted":true},');
    case 'truncate':
      return text.slice(0, at % Math.max(1, text.length));
    case 'garbage':
      return `${text.slice(0, at % text.length)}${name}${text.slice(at % text.length)}`;
    case 'deep':
      return `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    case 'manyItems':
      return JSON.stringify(changeAt(body, at, () => Array<unknown>(2000).fill(value)));
    case 'hugeNumber':
      return text.replace(/:(\d+)/, ':1e400');
    case 'surrogate':
      return text.replace(/:"/, ':"\\ud800');
  }
}

/** Changes the nth member below the body, counted round. */
function changeAt(body: unknown, at: number, change: () => unknown): unknown {
  const places = count(body);
  let left = places === 0 ? -1 : at % places;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(member)]));
    return value;
  };
  const visit = (value: unknown): unknown => {
    left -= 1;
    return left === -1 ? change() : walk(value);
  };
  return places === 0 ? change() : walk(body);
}

function count(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + 1 + count(each), 0);
  return isRecord(value) ? count(Object.values(value)) : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
