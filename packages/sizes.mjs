/**
 * Bundles each entry of test/sizes.json alone, as a page would load it, and holds it against its budget. Lazy chunks count; of the
 * languages only English does. 1 kB is 1000 bytes. `--show` prints and never fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { onwarn, plugins } from '../rollup.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const otherLanguage = /\/locales\/(?!en\.)[\w-]+\.js$/;

/**
 * @typedef {{ name: string, raw: number, gzip: number, brotli: number, budget: number, chunks: number }} Size in bytes
 * @returns {Promise<Size[]>}
 */
export async function measure() {
  const budgets = JSON.parse(readFileSync(join(root, 'test/sizes.json'), 'utf8'));
  const sizes = [];
  for (const [name, { entries, gzip }] of Object.entries(budgets)) {
    const missing = entries.filter((entry) => !existsSync(join(root, entry)));
    if (missing.length > 0) console.log(`sizes: ${name} skipped, ${missing.join(' and ')} not there`);
    else sizes.push({ name, budget: gzip, ...(await bundle(entries)) });
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
  const counted = output.filter((chunk) => !otherLanguage.test(chunk.facadeModuleId ?? ''));
  const sum = (size) => counted.reduce((total, chunk) => total + size(Buffer.from(chunk.code)), 0);
  return {
    raw: sum((bytes) => bytes.length),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: sum((bytes) => brotliCompressSync(bytes).length),
    chunks: counted.length,
  };
}

function table(sizes) {
  const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(9);
  const rows = sizes.map(({ name, raw, gzip, brotli, budget, chunks }) => {
    const verdict = gzip > budget ? `  OVER BY ${gzip - budget} B` : '';
    return `${name.padEnd(28)}${kB(raw)}${kB(gzip)}${kB(brotli)}${kB(budget)}${String(chunks).padStart(8)}${verdict}`;
  });
  return [`${'kB'.padEnd(28)}      raw     gzip   brotli   budget  chunks`, ...rows].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await measure();
  console.log(table(sizes));
  const over = sizes.some(({ gzip, budget }) => gzip > budget);
  if (over && !process.argv.includes('--show')) process.exitCode = 1;
}
