import { type Kysely, sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { CourseFacet } from './course-facets.js';

/** What a code stands for. */
export interface FacetMeaning {
  name: string;
  value: string;
  validFrom: string | null;
  validTo: string | null;
}

/** Bytes of a code in `courses.facet_codes`. */
const codeLength = 3;

/** Codes for all these values; unknown ones get one. */
export async function facetCodes(
  db: Kysely<Database>,
  facets: readonly CourseFacet[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Map(facets.map((facet) => [facet.token, facet])).values()];
  const codes = await readCodes(db, wanted);
  const missing = wanted.filter(({ token }) => !codes.has(token));
  if (missing.length === 0) return codes;
  // In one order everywhere, so that two writers do not wait for each other.
  const rows = missing
    .map(({ token, name, value, validFrom, validTo }) => ({
      token,
      name,
      value,
      valid_from: validFrom,
      valid_to: validTo,
    }))
    .sort((a, b) => (a.token < b.token ? -1 : 1));
  await db
    .insertInto('facet_values')
    .values(rows)
    .onConflict((conflict) => conflict.column('token').doNothing())
    .execute();
  return readCodes(db, wanted);
}

/** Codes as `courses.facet_codes` has them, in hexadecimal. */
export function packCodes(codes: readonly number[]): string {
  return codes.map((code) => code.toString(16).padStart(codeLength * 2, '0')).join('');
}

/** How often each code stands in many courses' `facet_codes`, put behind each other. */
export function countCodes(packed: Uint8Array): Map<number, number> {
  // Tens of thousands of codes, few of them different, and all of them small.
  let counts = new Uint32Array(1024);
  for (let at = 0; at + codeLength <= packed.length; at += codeLength) {
    const code = ((packed[at] ?? 0) << 16) | ((packed[at + 1] ?? 0) << 8) | (packed[at + 2] ?? 0);
    if (code >= counts.length) counts = enlarge(counts, code);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const found = new Map<number, number>();
  counts.forEach((count, code) => {
    if (count > 0) found.set(code, count);
  });
  return found;
}

function enlarge(counts: Uint32Array<ArrayBuffer>, code: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(code * 2);
  larger.set(counts);
  return larger;
}

/** Per database. A code never changes its meaning, so this cannot be out of date, only incomplete. */
const known = new WeakMap<object, Map<number, FacetMeaning>>();

/** What these codes stand for. */
export async function facetMeanings(
  db: Kysely<Database>,
  codes: Iterable<number>,
): Promise<ReadonlyMap<number, FacetMeaning>> {
  const meanings = known.get(db) ?? new Map<number, FacetMeaning>();
  known.set(db, meanings);
  const missing = [...codes].filter((code) => !meanings.has(code));
  if (missing.length === 0) return meanings;
  const rows = await db
    .selectFrom('facet_values')
    .selectAll()
    .where(sql<boolean>`code = any(${missing}::integer[])`)
    .execute();
  for (const { code, name, value, valid_from, valid_to } of rows)
    meanings.set(code, { name, value, validFrom: valid_from, validTo: valid_to });
  return meanings;
}

async function readCodes(db: Kysely<Database>, facets: readonly CourseFacet[]): Promise<Map<string, number>> {
  const tokens = facets.map(({ token }) => token);
  const rows = await db
    .selectFrom('facet_values')
    .select(['token', 'code'])
    .where(sql<boolean>`token = any(${tokens}::text[])`)
    .execute();
  return new Map(rows.map(({ token, code }) => [token, code]));
}
