/** The corpus of ../shared, and all that there is of a network when it is judged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const shared = join(
  process.env.ILA_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url)),
  'credentials',
);

/** Answers with the corpus' own copies. */
export function offlineFetch() {
  const documents = JSON.parse(readFileSync(join(shared, 'documents.json'), 'utf8'));
  return async (given) => {
    const url = typeof given === 'string' ? given : (given.url ?? given.href);
    const file = documents[url];
    return file
      ? new Response(readFileSync(join(shared, file)), { headers: { 'content-type': 'application/json' } })
      : new Response('not found', { status: 404 });
  };
}
