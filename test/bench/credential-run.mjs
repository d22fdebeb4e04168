/**
 * One verifier in a process of its own: `node credential-run.mjs LIBRARY [FILE]`. With a file of credentials (JSON, one issuer): how long the first takes
 * with all imports, the first again, and the others. Without: what it says of each file of the corpus. Prints JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineFetch, peers, shared } from './credential-peers.mjs';

const [library, file] = process.argv.slice(2);
const fetch = offlineFetch();
const inputs = file && JSON.parse(readFileSync(file, 'utf8')).map((one) => Buffer.from(JSON.stringify(one)));
const repetitions = 30;

async function time() {
  const started = performance.now();
  const judge = await peers[library](fetch);
  const accepted = await judge(inputs[0]);
  const cold = performance.now() - started;
  if (!accepted) throw new Error(`${library} refuses a good credential`);
  const start = performance.now();
  for (const input of inputs.slice(1))
    if (!(await judge(input))) throw new Error(`${library} refuses a good credential`);
  const others = (performance.now() - start) / (inputs.length - 1);
  const warm = [];
  for (let n = 0; n < repetitions; n += 1) {
    const again = performance.now();
    await judge(inputs[0]);
    warm.push(performance.now() - again);
  }
  return { cold, others, warm: warm.sort((a, b) => a - b)[repetitions / 2] };
}

async function judgeAll() {
  const judge = await peers[library](fetch);
  const answers = {};
  for (const entry of JSON.parse(readFileSync(join(shared, 'manifest.json'), 'utf8'))) {
    const bytes = new Uint8Array(readFileSync(join(shared, entry.file)));
    answers[entry.file] = (await judge(bytes).catch(() => false)) ?? null;
  }
  return answers;
}

// verifier-core logs each schema that it cannot fetch; that is not what is timed.
Object.assign(console, { log: () => undefined, warn: () => undefined, error: () => undefined });
process.stdout.write(JSON.stringify(inputs ? await time() : await judgeAll()));
