import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql } from 'kysely';
import { reindexProvider } from '../courses/store.js';
import type { Database } from '../db/schema.js';
import type { ImportProvider } from '../generated/types.js';
import { idOf } from '../ids.js';
import { replaceLabels } from '../suggestions/labels.js';
import type { ProviderRow } from './store.js';

export interface ProviderUpsert {
  id: string;
  outcome: 'created' | 'updated' | 'unchanged';
}

/**
 * Adds or replaces providers by the operator's reference, with their names in search. The same again is `unchanged`.
 * @param providers of different references, validated
 * @returns one result each, in the order given
 */
export async function upsertProviders(
  db: Kysely<Database>,
  providers: readonly ImportProvider[],
  { livemode, now }: { livemode: boolean; now: Date },
): Promise<ProviderUpsert[]> {
  const stored = await db
    .selectFrom('providers')
    .selectAll()
    .where('livemode', '=', livemode)
    .where(sql<boolean>`reference = any(${providers.map(({ reference }) => reference)}::text[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  const before = new Map(stored.map((row) => [row.reference ?? '', row]));
  const results = providers.map(({ reference, provider }): ProviderUpsert => {
    const row = before.get(reference);
    const same = row && isDeepStrictEqual(columnsOf(row), plainColumns(provider));
    // A reference gives the same id wherever and whenever it is imported.
    return {
      id: row?.id ?? idOf('prv', livemode, reference),
      outcome: same ? 'unchanged' : row ? 'updated' : 'created',
    };
  });
  const changed = providers.flatMap(({ reference, provider }, position) => {
    const { id, outcome } = results[position] as ProviderUpsert;
    return outcome === 'unchanged'
      ? []
      : [{ id, reference, provider, renamed: before.get(reference)?.name !== provider.name }];
  });
  await write(db, livemode, changed, now);
  const renamed = changed.filter((each) => each.renamed);
  await replaceLabels(
    db,
    livemode,
    'provider',
    renamed.map(({ id, provider }) => ({
      target: id,
      labels: [{ language: 'und', text: provider.name, preferred: true }],
    })),
  );
  for (const { id, reference } of renamed) if (before.has(reference)) await reindexProvider(db, livemode, id, now);
  return results;
}

/** Ids of providers by the operator's reference. */
export async function providerIds(
  db: Kysely<Database>,
  livemode: boolean,
  references: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('providers')
    .select(['id', 'reference'])
    .where('livemode', '=', livemode)
    .where(sql<boolean>`reference = any(${references}::text[])`)
    .execute();
  return new Map(rows.flatMap(({ id, reference }) => (reference === null ? [] : [[reference, id] as const])));
}

function plainColumns(input: ImportProvider['provider']) {
  return {
    name: input.name,
    country: input.country,
    nuts: input.nuts ?? null,
    city: input.city ?? null,
    description: input.description ?? null,
    url: input.url ?? null,
    registration: input.registration ?? null,
    quality_assurance: input.qualityAssurance ?? null,
    synthetic: input.synthetic ?? false,
  };
}

function columnsOf(row: ProviderRow): ReturnType<typeof plainColumns> {
  const { name, country, nuts, city, description, url, registration, quality_assurance, synthetic } = row;
  return { name, country, nuts, city, description, url, registration, quality_assurance, synthetic };
}

async function write(
  db: Kysely<Database>,
  livemode: boolean,
  providers: readonly { id: string; reference: string; provider: ImportProvider['provider'] }[],
  now: Date,
): Promise<void> {
  if (providers.length === 0) return;
  const rows = providers.map(({ id, reference, provider }) => ({ id, reference, ...plainColumns(provider) }));
  await sql`
    insert into providers (livemode, created_at, updated_at, id, reference, name, country, nuts, city, description, url,
      registration, quality_assurance, synthetic)
    select ${livemode}::boolean, ${now}::timestamptz, ${now}::timestamptz, each.*
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as each (id text, reference text, name text,
      country text, nuts text, city text, description jsonb, url text, registration text, quality_assurance jsonb,
      synthetic boolean)
    on conflict (id) do update set
      version = providers.version + 1, updated_at = excluded.updated_at, reference = excluded.reference,
      name = excluded.name, country = excluded.country, nuts = excluded.nuts, city = excluded.city,
      description = excluded.description, url = excluded.url, registration = excluded.registration,
      quality_assurance = excluded.quality_assurance, synthetic = excluded.synthetic`.execute(db);
}
