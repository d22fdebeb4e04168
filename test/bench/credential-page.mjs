/** The same times in Chromium: each library bundled alike into one file, loaded from loopback by a page that is new to it. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launchChromium } from '../browser.mjs';

/** The packages of each of `peers`: a bundle holds those of one. */
const packagesOf = {
  'ila-kit': ['@ila-kit/credentials'],
  '@digitalbazaar/vc': [
    '@digitalbazaar/vc',
    '@digitalbazaar/data-integrity',
    '@digitalbazaar/eddsa-rdfc-2022-cryptosuite',
    '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite',
    '@digitalbazaar/ed25519-signature-2020',
  ],
  '@digitalcredentials/verifier-core': ['@digitalcredentials/verifier-core'],
};

async function bundle(library) {
  const others = Object.keys(packagesOf).filter((name) => name !== library);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('credential-time.mjs', import.meta.url))],
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    external: others.flatMap((name) => packagesOf[name]),
    logLevel: 'error',
  });
  return Buffer.from(outputFiles[0].contents);
}

/** @returns {Promise<{ time(library: string, given: object): Promise<object>, close(): Promise<void> }>} */
export async function openPages() {
  const names = Object.keys(packagesOf);
  const files = new Map(await Promise.all(names.map(async (name) => [`/${name}.js`, await bundle(name)])));
  const server = createServer(({ url }, response) => {
    const file = files.get(url);
    const type = file ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(file ?? '<!doctype html>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launchChromium();
  return {
    async time(library, given) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(origin);
      const timed = ([name, all]) => import(`/${name}.js`).then(({ timeOf }) => timeOf(name, all));
      const times = await page.evaluate(timed, [library, given]);
      await context.close();
      return times;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
