/**
 * Benches by name, or all: `npm run bench -- search`. Each prints its figures and whether it holds its bars.
 * What a bench compares with has its own package.json here, so that nobody installs it for the tests.
 */
const benches = {
  credentials: () => import('./credentials.mjs'),
  schemes: () => import('./schemes.mjs'),
  search: () => import('./search.mjs'),
  size: () => import('./size.mjs'),
};

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const names = wanted.length > 0 ? wanted : Object.keys(benches);
const totals = { passed: 0, failed: 0 };
for (const name of names) {
  const load = benches[name];
  if (!load) throw new Error(`No such bench. There are: ${Object.keys(benches).join(' ')}`);
  const { bench } = await load();
  const { passed, failed } = await bench();
  totals.passed += passed;
  totals.failed += failed;
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
