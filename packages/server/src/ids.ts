import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32, lower case: no i, l, o, u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new identifier: the prefix, `_`, and 100 random bits. */
export function newId(prefix: string): string {
  return `${prefix}_${encode(randomBytes(20))}`;
}

/** The same identifier for the same parts, for records that an import names by a reference. */
export function idOf(prefix: string, ...parts: readonly (string | boolean)[]): string {
  return `${prefix}_${encode(createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 20))}`;
}

/** One letter a byte keeps it simple: 5 bits of each byte are used. */
function encode(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => alphabet[byte & 31]).join('');
}
