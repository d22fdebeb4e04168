import { json } from '../db/columns.js';
import type { Provider, ProviderInput, ProviderUpdate } from '../generated/types.js';
import type { ProviderColumns, ProviderRow } from './store.js';

/** All columns that a provider's description fills; what it leaves out is empty. For a new or a replaced provider. */
export function toColumns(input: ProviderInput) {
  return {
    name: input.name,
    country: input.country,
    nuts: input.nuts ?? null,
    city: input.city ?? null,
    description: input.description ? json(input.description) : null,
    url: input.url ?? null,
    registration: input.registration ?? null,
    quality_assurance: input.qualityAssurance ? json(input.qualityAssurance) : null,
    synthetic: input.synthetic ?? false,
  };
}

/** The columns that an update sets; what is absent stays, null empties. */
export function toChangedColumns({ description, qualityAssurance, ...plain }: ProviderUpdate): ProviderColumns {
  return {
    ...plain,
    ...(description === undefined ? {} : { description: description && json(description) }),
    ...(qualityAssurance === undefined ? {} : { quality_assurance: qualityAssurance && json(qualityAssurance) }),
  };
}

export function toProvider(row: ProviderRow): Provider {
  return {
    id: row.id,
    ...(row.reference === null ? {} : { reference: row.reference }),
    name: row.name,
    country: row.country,
    ...(row.nuts === null ? {} : { nuts: row.nuts }),
    ...(row.city === null ? {} : { city: row.city }),
    ...(row.description === null ? {} : { description: row.description }),
    ...(row.url === null ? {} : { url: row.url }),
    ...(row.registration === null ? {} : { registration: row.registration }),
    ...(row.quality_assurance === null ? {} : { qualityAssurance: row.quality_assurance }),
    synthetic: row.synthetic,
    livemode: row.livemode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
