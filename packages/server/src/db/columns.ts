import { type ColumnType, type RawBuilder, sql } from 'kysely';

/** jsonb: read as a value, written through `json()`. */
export type Json<T> = ColumnType<T, RawBuilder<T>, RawBuilder<T>>;

/** The columns that each resource's table has. */
export interface ResourceColumns {
  id: string;
  livemode: boolean;
  /** Counts up with each change; the `ETag` is made of it. */
  version: number;
  created_at: Date;
  updated_at: Date;
}

/** A value for a jsonb column. Both drivers would otherwise send an array as a PostgreSQL array. */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`cast(${JSON.stringify(value)} as jsonb)`;
}
