/**
 * One verifier in a process of its own: `node credential-run.mjs LIBRARY [FILE]`. With a file of credentials (JSON, one issuer): how long the first takes
 * with all imports, the first again, and the others. Without: what it says of each file of the corpus. Prints JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineFetch, shared } from './credential-corpus.mjs';
import { peers } from './credential-peers.mjs';
import { timeOf } from './credential-time.mjs';

const [library, file] = process.argv.slice(2);

async function judgeAll() {
  const judge = await peers[library](offlineFetch());
  const answers = {};
  for (const entry of JSON.parse(readFileSync(join(shared, 'manifest.json'), 'utf8'))) {
    const bytes = new Uint8Array(readFileSync(join(shared, entry.file)));
    answers[entry.file] = (await judge(bytes).catch(() => false)) ?? null;
  }
  return answers;
}

// verifier-core logs each schema that it cannot fetch; that is not what is timed.
Object.assign(console, { log: () => undefined, warn: () => undefined, error: () => undefined });
process.stdout.write(
  JSON.stringify(file ? await timeOf(library, JSON.parse(readFileSync(file, 'utf8'))) : await judgeAll()),
);
