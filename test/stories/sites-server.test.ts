import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSitesServer } from '../../stories/hosts/server.mjs';

const api = 'http://127.0.0.1:4321';
const folder = fileURLToPath(new URL('../../stories/hosts', import.meta.url));
const pages = [
  '/',
  '/job-board',
  '/job-board/data-analyst',
  '/job-board/course',
  '/job-board/candidate',
  '/hr-portal',
  '/provider',
  '/provider/course',
];

let server: Server;
let port: number;

beforeAll(async () => {
  server = createSitesServer({ api });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.close();
});

/** With `request`, because `fetch` would tidy up the path before sending it. */
async function get(path: string, method = 'GET') {
  const [response] = await once(request({ host: '127.0.0.1', port, path, method }).end(), 'response');
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode as number, headers: response.headers as Record<string, string>, body };
}

describe('the demo sites', () => {
  test.each(pages)('%s is a page with every part and address filled in', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).not.toMatch(/\{\{|#include/);
    expect(body).toContain('Demonstration.');
    expect(body).toContain(api);
  });

  test.each(pages)('%s has nothing inline', async (path) => {
    const { body } = await get(path);
    expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  test.each(pages.slice(1))('%s forbids what it does not need', async (path) => {
    const { headers } = await get(path);
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self' ${api}; style-src 'self'; connect-src ${api}; img-src 'self' ${api}; ` +
        `font-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; ` +
        `require-trusted-types-for 'script'; trusted-types ila-kit`,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each(['before', 'after'])('a second Lit can be loaded %s the elements', async (place) => {
    const { headers, body } = await get(`/job-board?second-lit=${place}`);
    expect(headers['content-security-policy']).toMatch(/trusted-types ila-kit lit-html$/);
    const own = body.indexOf('/second-lit/site.js');
    expect(own).toBeGreaterThan(0);
    expect(own < body.indexOf('/embed/ila.js')).toBe(place === 'before');
    expect((await get('/lit-html.js')).body).toContain('createPolicy("lit-html"');
  });

  test('every file that a page names is there', async () => {
    for (const page of pages) {
      const { body } = await get(page);
      const names = [...body.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, name]) => name as string);
      for (const name of new Set(names)) expect([name, (await get(name)).status]).toEqual([name, 200]);
    }
  });

  test.each(['/nothing', '/job-board/nothing', '/job-board/parts/top.html', '/%', '/.git/config', '/server.mjs'])(
    '%s is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/job-board/../../../package.json',
    '/%2e%2e/%2e%2e/LICENSE',
  ])('%s stays inside the folder', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('workspaces');
  });

  test('answers HEAD without a body and refuses what writes', async () => {
    expect(await get('/job-board', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get('/job-board', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

describe('the portal', () => {
  test('has the same texts in each language', async () => {
    const languages = readdirSync(`${folder}/hr-portal/texts`);
    const [first, ...rest] = await Promise.all(
      languages.map(async (file) => {
        const module = (await import(`${folder}/hr-portal/texts/${file}`)) as { texts: Record<string, string> };
        return module.texts;
      }),
    );
    expect(languages).toEqual(['de.js', 'el.js', 'en.js', 'fr.js']);
    for (const texts of rest) expect(Object.keys(texts)).toEqual(Object.keys(first ?? {}));
  });

  test('shows only texts that exist, and the English ones before any script runs', async () => {
    const { texts } = (await import(`${folder}/hr-portal/texts/en.js`)) as { texts: Record<string, string> };
    const html = readFileSync(`${folder}/hr-portal/index.html`, 'utf8');
    const shown = [...html.matchAll(/data-text="(\w+)"[^>]*>([^<]*)</g)];
    expect(shown.length).toBeGreaterThan(25);
    for (const [, key, text] of shown) expect(text?.replace(/\s+/g, ' ').trim()).toBe(texts[key as string]);
  });
});
