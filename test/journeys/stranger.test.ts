import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { finderOn } from './finder.js';
import { readmePolicy, snippet } from './readme.js';
import { root } from './stack.js';
import { servePage } from './stranger-page.js';
import { useBrowser, type Visit } from './visit.js';

const api = inject('api');
const open = useBrowser();
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
    await findCourse(await open(await servePage(snippet('page', api))));
  });

  test('sends the README’s policy with it, and nothing is blocked', async () => {
    const headers = { 'Content-Security-Policy': readmePolicy(api) };
    await findCourse(await open(await servePage(snippet('page', api), headers)));
  });

  test('copies the listener and is told what a person chose', async () => {
    const { page } = await open(await servePage(snippet('page', api)));
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
