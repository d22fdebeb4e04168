import type { Kysely } from 'kysely';
import type { Caller } from '../contract/handler.js';
import { reindexProvider } from '../courses/store.js';
import type { Database } from '../db/schema.js';
import type { ProviderInput, ProviderUpdate } from '../generated/types.js';
import { assertIfMatch } from '../http/etag.js';
import { problem } from '../http/problem.js';
import { newId } from '../ids.js';
import { assertRole } from '../keys/authorize.js';
import { replaceLabels } from '../suggestions/labels.js';
import { toChangedColumns, toColumns } from './columns.js';
import { changeProvider, insertProvider, lockProvider, type ProviderRow } from './store.js';

interface Act {
  db: Kysely<Database>;
  caller: Caller;
  now: Date;
  livemode: boolean;
}

/** An operator registers a provider. */
export async function registerProvider({ db, caller, now, livemode }: Act, input: ProviderInput): Promise<ProviderRow> {
  assertRole(caller, 'operator');
  assertRegion(input);
  const row = await insertProvider(db, {
    id: newId('prv'),
    livemode,
    version: 1,
    created_at: now,
    updated_at: now,
    reference: null,
    ...toColumns(input),
  });
  await nameInSearch(db, row);
  return row;
}

/**
 * A provider changes its own entry, an operator any. To a provider another's entry does not exist.
 * @param ifMatch the version that the caller has seen
 */
export async function updateProvider(
  { db, caller, now, livemode }: Act,
  id: string,
  ifMatch: string | undefined,
  update: ProviderUpdate,
): Promise<ProviderRow> {
  assertRole(caller, 'operator', 'provider');
  const isForeign = caller.role === 'provider' && caller.providerId !== id;
  const row = isForeign ? undefined : await lockProvider(db, livemode, id);
  if (!row) throw problem('not-found');
  assertIfMatch(ifMatch, row.version);
  assertRegion({ country: row.country, nuts: row.nuts, ...update });
  const changed = await changeProvider(db, id, toChangedColumns(update), now);
  if (changed.name === row.name) return changed;
  await nameInSearch(db, changed);
  await reindexProvider(db, livemode, id, now);
  return changed;
}

/** Suggestions find the provider by its name. */
async function nameInSearch(db: Kysely<Database>, { id, livemode, name }: ProviderRow): Promise<void> {
  const labels = [{ language: 'und', text: name, preferred: true }];
  await replaceLabels(db, livemode, 'provider', [{ target: id, labels }]);
}

/** NUTS writes Greece as EL and, in its older editions, the United Kingdom as UK; ISO 3166 does not. */
const nutsCountries: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

function assertRegion({ country, nuts }: { country?: string; nuts?: string | null }): void {
  if (country === undefined || nuts === undefined || nuts === null) return;
  if (nuts.startsWith(nutsCountries[country] ?? country)) return;
  throw problem('unprocessable', { errors: [{ pointer: '/nuts', message: `must be a region of ${country}` }] });
}
