/**
 * Bundles each entry of test/sizes.json alone, as a page would load it, and holds it against its budget. Lazy chunks count, but of the
 * languages only English does; `"lazy": false` counts what is loaded at once, and `"modules"` adds the lazy chunks that hold these modules.
 * 1 kB is 1000 bytes. `--show` prints and never fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { onwarn, plugins } from '../rollup.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const otherLanguage = /\/locales\/(?:[\w-]+\/)?(?!en\.)[\w-]+\.js$/;

/**
 * @typedef {{ name: string, raw: number, gzip: number, brotli: number, budget: number, chunks: number }} Size in bytes
 * @returns {Promise<Size[]>}
 */
export async function measure() {
  const budgets = JSON.parse(readFileSync(join(root, 'test/sizes.json'), 'utf8'));
  const builds = new Map();
  const sizes = [];
  for (const [name, { entries, gzip, lazy, modules }] of Object.entries(budgets)) {
    const missing = entries.filter((entry) => !existsSync(join(root, entry)));
    if (missing.length > 0) {
      console.log(`sizes: ${name} skipped, ${missing.join(' and ')} not there`);
      continue;
    }
    const key = entries.join();
    if (!builds.has(key)) builds.set(key, await bundle(entries));
    const chunks = builds.get(key);
    const counted = lazy === false || modules ? loadedAtFirst(chunks, modules ?? []) : chunks;
    sizes.push({ name, budget: gzip, ...sizeOf(counted) });
  }
  return sizes;
}

async function bundle(entries) {
  const code = entries.map((entry) => `export * from ${JSON.stringify(join(root, entry))};`).join('\n');
  const page = {
    name: 'page',
    resolveId: (id) => (id === 'page' ? id : null),
    load: (id) => (id === 'page' ? code : null),
  };
  const built = await rollup({ input: 'page', onwarn, plugins: [page, ...plugins] });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return output.filter(({ type, facadeModuleId }) => type === 'chunk' && !otherLanguage.test(facadeModuleId ?? ''));
}

/** The entry's chunk, those of the modules named, and all that these import outright. */
function loadedAtFirst(chunks, modules) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set();
  const take = (chunk) => {
    if (!chunk || wanted.has(chunk)) return;
    wanted.add(chunk);
    for (const name of chunk.imports) take(byName.get(name));
  };
  chunks.filter(({ isEntry }) => isEntry).forEach(take);
  for (const module of modules) {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/dist/${module}.js`)));
    if (!found) throw new Error(`no chunk with ${module}`);
    take(found);
  }
  return [...wanted];
}

function sizeOf(chunks) {
  const sum = (size) => chunks.reduce((total, chunk) => total + size(Buffer.from(chunk.code)), 0);
  return {
    raw: sum((bytes) => bytes.length),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: sum((bytes) => brotliCompressSync(bytes).length),
    chunks: chunks.length,
  };
}

function table(sizes) {
  const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(9);
  const rows = sizes.map(({ name, raw, gzip, brotli, budget, chunks }) => {
    const verdict = gzip > budget ? `  OVER BY ${gzip - budget} B` : '';
    return `${name.padEnd(40)}${kB(raw)}${kB(gzip)}${kB(brotli)}${kB(budget)}${String(chunks).padStart(8)}${verdict}`;
  });
  return [`${'kB'.padEnd(40)}      raw     gzip   brotli   budget  chunks`, ...rows].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await measure();
  console.log(table(sizes));
  const over = sizes.some(({ gzip, budget }) => gzip > budget);
  if (over && !process.argv.includes('--show')) process.exitCode = 1;
}
