import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { finderOn } from './finder.js';
import { readmePolicy, snippet } from './readme.js';
import { root } from './stack.js';
import { useBrowser, type Visit } from './visit.js';

const api = inject('api');
const open = useBrowser();
let server: Server | undefined;

afterEach(() => {
  server?.close();
});

/** A server that knows nothing of us, on an origin that no key names. */
async function serve(html: string, headers: Record<string, string> = {}): Promise<string> {
  server = createServer(({ url }, response) => {
    const status = url === '/' ? 200 : 204;
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(status === 200 ? html : undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

async function findCourse({ page, troubles }: Visit): Promise<void> {
  const finder = finderOn(page);
  await finder.settled();
  expect((await finder.ids()).length).toBeGreaterThan(0);
  await finder.field.fill('data');
  await finder.field.press('Enter');
  await finder.settled();
  expect((await finder.ids()).length).toBeGreaterThan(0);
  expect(await troubles()).toEqual([]);
}

describe('a stranger with the README', () => {
  test('copies the page and finds a course', async () => {
    await findCourse(await open(await serve(snippet('page', api))));
  });

  test('sends the README’s policy with it, and nothing is blocked', async () => {
    const headers = { 'Content-Security-Policy': readmePolicy(api) };
    await findCourse(await open(await serve(snippet('page', api), headers)));
  });

  test('copies the listener and is told what a person chose', async () => {
    const { page } = await open(await serve(snippet('page', api)));
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.evaluate(snippet('select', api));
    const finder = finderOn(page);
    await finder.settled();
    const [first] = await finder.ids();
    await finder.links.first().click();
    await expect.poll(() => said).toContain(first);
    expect(await page.title()).toBe('Find a course');
  });

  test('runs the SDK’s example', async () => {
    const folder = join(root, 'node_modules/.cache/readme');
    const file = join(folder, 'example.mjs');
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, snippet('sdk', api));
    const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 30_000 });
    rmSync(folder, { recursive: true });
    expect(stdout).toMatch(/^crs_/m);
    expect(stdout).toMatch(/req_|[0-9a-f]{8}/);
  });
});
