import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/**
 * At the beginning of a statement that PostgreSQL should plan once per connection instead of each time: for long
 * statements whose plan does not depend on the values. The embedded database takes it for the comment that it is.
 */
export const planOnce = '/* plan once */';

/** So many different statements are kept per connection at most; searches differ by which filters they have. */
const most = 300;

/** The pool as Kysely uses it, but statements that begin with `planOnce` are prepared. */
export function preparing(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    async connect() {
      const client = await pool.connect();
      const known = clients.get(client) ?? preparingClient(client, names);
      clients.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}

function preparingClient(client: pg.PoolClient, names: Map<string, string>): PostgresPoolClient {
  // Kysely calls it with a text and values; with a cursor only in streams, which we do not use.
  const query = (text: string, values: readonly unknown[]) => {
    const name = nameOf(text, names);
    return client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
  };
  return { query: query as unknown as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) };
}

function nameOf(text: string, names: Map<string, string>): string | undefined {
  const known = names.get(text);
  if (known !== undefined || !text.trimStart().startsWith(planOnce) || names.size >= most) return known;
  const name = `ila_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
