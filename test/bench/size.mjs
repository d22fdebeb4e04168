import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { measure } from '../../packages/sizes.mjs';
import { onwarn, plugins } from '../../rollup.config.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The same job in InstantSearch: a search box, one list of filters, hits, and the client that they need. */
const instantSearch = `
import instantsearch from 'instantsearch.js/es';
import { hits, refinementList, searchBox } from 'instantsearch.js/es/widgets';
import { liteClient } from 'algoliasearch/lite';
export { hits, instantsearch, liteClient, refinementList, searchBox };`;

/** Bundles the finder and InstantSearch with the same plug-ins, and compares what a page loads. */
export async function bench() {
  if (!existsSync(`${here}node_modules`))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  const peer = await bundlePeer(instantSearch);
  const finder = (await measure()).find(({ name }) => name.startsWith('finder'));
  const row = (name, gzip) => console.log(`${name.padEnd(52)}${(gzip / 1000).toFixed(2).padStart(8)} kB gzip`);
  row('finder: Lit, SDK, one language, all filters', finder.gzip);
  row('InstantSearch: searchBox, refinementList, hits', peer);
  const passed = finder.gzip <= finder.budget && finder.gzip < peer;
  console.log(
    `ratio ${(finder.gzip / peer).toFixed(2)}; budget ${finder.budget / 1000} kB: ${passed ? 'held' : 'MISSED'}`,
  );
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function bundlePeer(code) {
  const { default: commonjs } = await import('@rollup/plugin-commonjs');
  const { default: replace } = await import('@rollup/plugin-replace');
  const entry = `${here}peer.js`;
  const page = {
    name: 'page',
    resolveId: (id) => (id === 'page' ? entry : null),
    load: (id) => (id === entry ? code : null),
  };
  const production = replace({
    preventAssignment: true,
    values: { 'process.env.NODE_ENV': JSON.stringify('production') },
  });
  const built = await rollup({ input: 'page', onwarn, plugins: [page, production, ...plugins, commonjs()] });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  await built.close();
  return gzipSync(Buffer.from(output[0].code), { level: 9 }).length;
}
