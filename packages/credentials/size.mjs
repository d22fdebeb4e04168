/**
 * What a page pays for a verification, by kind: the chunks that are loaded until the verdict shows, minified, in bytes of gzip.
 * `node packages/credentials/size.mjs`, after a build.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');

/** Modules whose chunk a kind of credential loads, beside the core. */
const kinds = {
  'core (before any verification)': [],
  'VC-JWT': ['describe/open-badge-3', 'formats/vc-jwt'],
  'SD-JWT VC': ['describe/attestation', 'formats/vc-jwt', 'formats/sd-jwt'],
  'EDC seal': ['describe/elm', 'formats/seal'],
  'Data Integrity, JCS': ['describe/open-badge-3', 'formats/vc', 'proofs/data-integrity'],
  'Data Integrity, RDFC': ['describe/open-badge-3', 'formats/vc', 'proofs/data-integrity', 'proofs/rdfc'],
  'Data Integrity, RDFC, status list': [
    'describe/open-badge-3',
    'formats/vc',
    'proofs/data-integrity',
    'proofs/rdfc',
    'status/bitstring',
  ],
  'Open Badge 2.0 hosted': ['describe/open-badge-2', 'formats/open-badge-2'],
};

/** @returns {Promise<Record<string, { gzip: number, chunks: number }>>} */
export async function measure() {
  const build = await rollup({
    input: 'page',
    plugins: [
      page(),
      nodeResolve({ browser: true }),
      terser({ ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false } }),
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  return Object.fromEntries(Object.entries(kinds).map(([kind, modules]) => [kind, cost(chunks, modules)]));
}

/** `export *` keeps verify and describe; nothing else is asked for. */
function page() {
  const code = `export { verify, describe } from ${JSON.stringify(join(dist, 'index.js'))};`;
  return { name: 'page', resolveId: (id) => (id === 'page' ? id : null), load: (id) => (id === 'page' ? code : null) };
}

function cost(chunks, modules) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set();
  const take = (chunk) => {
    if (wanted.has(chunk)) return;
    wanted.add(chunk);
    for (const name of chunk.imports) if (byName.has(name)) take(byName.get(name));
  };
  chunks.filter(({ isEntry }) => isEntry).forEach(take);
  for (const module of modules) {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`dist/${module}.js`)));
    if (!found) throw new Error(`no chunk with ${module}`);
    take(found);
  }
  return {
    gzip: [...wanted].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0),
    chunks: wanted.size,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [kind, { gzip, chunks }] of Object.entries(await measure())) {
    console.log(`${kind.padEnd(38)}${(gzip / 1000).toFixed(2).padStart(7)} kB  ${String(chunks).padStart(3)} chunks`);
  }
}
