import { peers } from './credential-peers.mjs';

const repetitions = 30;

/**
 * Milliseconds for the first credential with all that has to be loaded for it, for the first again, and for each of the others. In a process or a page
 * that has not done this before.
 * @param {string} library a name of `peers`
 * @param {{ credentials: readonly object[], documents: Record<string, object> }} given credentials of one issuer, and what their contexts are
 */
export async function timeOf(library, { credentials, documents }) {
  const fetch = async (given) => {
    const document = documents[typeof given === 'string' ? given : (given.url ?? given.href)];
    return document ? Response.json(document) : new Response('not found', { status: 404 });
  };
  const inputs = credentials.map((one) => new TextEncoder().encode(JSON.stringify(one)));
  const started = performance.now();
  const judge = await peers[library](fetch);
  const accepted = await judge(inputs[0]);
  const cold = performance.now() - started;
  if (!accepted) throw new Error(`${library} refuses a good credential`);
  const start = performance.now();
  for (const input of inputs.slice(1))
    if (!(await judge(input))) throw new Error(`${library} refuses a good credential`);
  const others = (performance.now() - start) / (inputs.length - 1);
  const again = performance.now();
  for (let n = 0; n < repetitions; n += 1) await judge(inputs[0]);
  return { cold, others, warm: (performance.now() - again) / repetitions };
}
