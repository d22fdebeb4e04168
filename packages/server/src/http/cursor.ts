import { createHash } from 'node:crypto';
import { problem } from './problem.js';

/** A value to go on after. */
export type CursorKey = string | number | boolean | null;

/**
 * A place in a list: the sort keys of the last row that was answered, and which query they belong to.
 * @param query what must not change from page to page: filters and order, not `limit`
 */
export function encodeCursor(keys: readonly CursorKey[], query: unknown): string {
  return Buffer.from(JSON.stringify([fingerprint(query), ...keys])).toString('base64url');
}

/**
 * Reads a cursor back.
 * @param types what each key must be; a cursor comes from the outside and ends up in SQL
 * @throws {ProblemError} invalid-cursor when it is not ours, or of another query
 */
export function decodeCursor(
  cursor: string,
  query: unknown,
  types: readonly ('string' | 'number' | 'boolean' | 'null' | 'string?' | 'number?')[],
): CursorKey[] {
  const [mark, ...keys] = parse(cursor);
  const fits = keys.length === types.length && keys.every((key, index) => isOfType(key, types[index] ?? ''));
  if (mark !== fingerprint(query) || !fits) throw problem('invalid-cursor');
  return keys as CursorKey[];
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isOfType(key: unknown, type: string): boolean {
  if (key === null) return type === 'null' || type.endsWith('?');
  // PostgreSQL's text cannot hold U+0000.
  if (typeof key === 'string' && key.includes('\0')) return false;
  if (typeof key === 'number' && !Number.isFinite(key)) return false;
  return typeof key === type.replace('?', '');
}

function fingerprint(query: unknown): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 12);
}
