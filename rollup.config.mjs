import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const cdn = 'packages/elements/cdn';

/** What makes a bundle small; the size budget measures with the same. */
export const plugins = [
  // Said outright: without it NODE_ENV decides, and a build that a test starts would hold Lit's development version.
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  renameTrustedTypesPolicy(),
  literalsHtmlCssMinifier({ failOnError: true }),
  terser({ ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
];

/** Warnings that say nothing; everything else fails the build. */
export function onwarn(warning) {
  throw new Error(`rollup: ${warning.code} ${warning.message}`);
}

export default {
  input: { ila: 'packages/elements/dist/cdn/ila.js' },
  // What is loaded later takes what it shares from ila.js itself, so that a page's first load stays one file with one integrity.
  preserveEntrySignatures: 'allow-extension',
  output: { dir: cdn, format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  onwarn,
  plugins: [emptyFolder(cdn), ...plugins, manifest(cdn)],
};

/** Lit's policy is renamed, so that a page which runs a Lit of its own may forbid duplicate policies. */
function renameTrustedTypesPolicy() {
  return {
    name: 'rename-trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/(development\/)?lit-html\.js$/.test(id)) return null;
      const renamed = code.replace(/createPolicy\((["'])lit-html\1/, 'createPolicy("ila-kit"');
      if (renamed === code) this.error('lit-html no longer creates its policy as expected');
      return { code: renamed, map: null };
    },
  };
}

/** Hashed names of an earlier build must not be published. */
function emptyFolder(folder) {
  return { name: 'empty-folder', buildStart: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes manifest.json: for each file its bytes, its bytes as gzip, and its integrity for `<script integrity>`. */
function manifest(folder) {
  return {
    name: 'manifest',
    writeBundle() {
      const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8'));
      const files = {};
      for (const file of readdirSync(folder).sort()) {
        const bytes = readFileSync(join(folder, file));
        const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
        files[file] = { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, integrity };
      }
      const text = JSON.stringify({ version, entry: 'ila.js', files }, null, 2);
      writeFileSync(join(folder, 'manifest.json'), `${text}\n`);
    },
  };
}
