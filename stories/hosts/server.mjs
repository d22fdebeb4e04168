/**
 * A small static server for the demo sites, on an origin of its own. It does what a site's own server would:
 * sends the security headers, puts shared parts into pages, and fills in the address of the API.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageHeaders } from './policy.mjs';

const sites = fileURLToPath(new URL('.', import.meta.url));
const litHtml = fileURLToPath(new URL('../../node_modules/lit-html/lit-html.js', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A part that several pages share, by its path from this folder. */
const include = /<!--#include ([\w/.-]+) ?-->/g;

/** `?second-lit=before` or `after`: the page loads a Lit of its own, before the elements or after them. */
const secondLitFlag = 'second-lit';

/**
 * The server of the demo sites; it does not listen yet.
 * @param {{ api: string }} options the API's origin
 */
export function createSitesServer({ api }) {
  return createServer((request, response) => {
    answer(request, api)
      .catch((error) => ({ status: 500, body: `The demo server failed: ${error.message}` }))
      .then(({ status, type = 'text/plain; charset=utf-8', headers = {}, body = '' }) => {
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache', ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
}

async function answer({ method, url }, api) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const { pathname, searchParams } = new URL(url, 'http://host.invalid');
  if (pathname === '/lit-html.js') return { status: 200, type: types['.js'], body: await readFile(litHtml) };
  const file = fileFor(pathname);
  const content = file && (await readIfThere(join(sites, file)));
  const secondLit = searchParams.get(secondLitFlag);
  if (content === undefined) return page(404, await assemble('home/not-found.html'), { api });
  if (extname(file) === '.html') return page(200, await assemble(file), { api, secondLit });
  const headers = { 'X-Content-Type-Options': 'nosniff' };
  return { status: 200, type: types[extname(file)], headers, body: content };
}

function page(status, html, { api, secondLit = null }) {
  const body = (secondLit === null ? html : withSecondLit(html, secondLit)).replaceAll('{{api}}', api);
  return { status, type: types['.html'], headers: pageHeaders({ api, secondLit: secondLit !== null }), body };
}

/** `/job-board` is its index page, `/job-board/welder` is `job-board/welder.html`, anything with a suffix is itself. */
function fileFor(pathname) {
  const path = normalize(decode(pathname)).replace(/^[/\\]+|[/\\]+$/g, '');
  if (path === '') return 'home/index.html';
  if (path.split(sep).some((part) => part.startsWith('.') || part === 'parts')) return undefined;
  if (types[extname(path)]) return path;
  if (extname(path) !== '') return undefined;
  return path.includes('/') ? `${path}.html` : `${path}/index.html`;
}

/** A path that is no UTF-8 names no file. */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '.invalid';
  }
}

async function assemble(file) {
  const html = await readFile(join(sites, file), 'utf8');
  const names = [...html.matchAll(include)].map(([, name]) => name);
  const parts = await Promise.all(names.map(assemble));
  return html.replace(include, () => parts.shift());
}

function withSecondLit(html, place) {
  const script = '<script type="module" src="/second-lit/site.js"></script>\n';
  return place === 'after' ? html.replace('</head>', `${script}</head>`) : html.replace('<script', `${script}<script`);
}

async function readIfThere(path) {
  return readFile(path).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}
