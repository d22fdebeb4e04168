import { expect, inject, test } from 'vitest';
import { readmePolicy, snippet } from './readme.js';
import { servePage } from './stranger-page.js';
import { useBrowser } from './visit.js';
import { walletOn } from './wallet.js';

const sites = inject('sites');
const api = inject('api');
const open = useBrowser();

/** The relay refuses what no issuer serves, and a browser reports every refusal as an error. */
const refusal = /^console error: Failed to load resource: .* 422/;

test('the candidate’s credentials show each verdict, from the seed through the relay, without one violation', async () => {
  const { page, troubles, screenshot } = await open(`${sites}/job-board/candidate`);
  const wallet = walletOn(page);
  await wallet.settled();
  expect(await wallet.verdicts()).toEqual({
    Valid: 8,
    'Not valid yet': 1,
    Expired: 1,
    Revoked: 1,
    Suspended: 1,
    'Not confirmed': 1,
    'Cannot be checked': 1,
    Invalid: 1,
  });
  expect((await troubles()).filter((trouble) => !refusal.test(trouble))).toEqual([]);
  await screenshot('candidate-settled');
});

test('they can be filtered by verdict and grouped by issuer', async () => {
  const { page } = await open(`${sites}/job-board/candidate`);
  const wallet = walletOn(page);
  await wallet.settled();
  await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Revoked (1)' });
  await expect.poll(() => wallet.titles()).toEqual(['Forklift driving']);
  await page.getByRole('combobox', { name: 'Show' }).selectOption({ index: 0 });
  await page.getByRole('combobox', { name: 'Group by' }).selectOption({ label: 'Issuer' });
  await expect
    .poll(() => wallet.host.locator('[part~="group-title"]').first().innerText())
    .toBe('Académie Hélios (synthétique) 2');
});

test('a person checks a badge of their own, and sees that it was changed', async () => {
  const { page, troubles } = await open(`${sites}/job-board/candidate`);
  await walletOn(page).settled();
  const own = page.locator('#own-badge');
  await own.scrollIntoViewIfNeeded();
  const address = encodeURIComponent('https://campus-nord.example/credentials/valid-open-badge');
  const badge = await (await fetch(`${api}/v1/documents?url=${address}`)).text();
  await own.getByLabel('Or paste its text or address').fill(badge);
  await own.getByRole('button', { name: 'Check' }).click();
  await own.getByRole('heading', { name: 'Valid', exact: true }).waitFor();
  const changed = badge.replace('Solar panel installation', 'Brain surgery');
  await own.locator('input[type="file"]').setInputFiles({
    name: 'badge.json',
    mimeType: 'application/json',
    buffer: Buffer.from(changed),
  });
  await own.getByRole('heading', { name: 'Invalid', exact: true }).waitFor();
  expect(await own.locator('[part~="alert"]').innerText()).toMatch(/Invalid/);
  expect((await troubles()).filter((trouble) => !refusal.test(trouble))).toEqual([]);
});

test('a stranger copies the README’s badge, under its policy', async () => {
  const page = snippet('page', api).replace(/<ila-course-finder.*<\/ila-course-finder>/, snippet('badge', api).trim());
  const address = await servePage(page, { 'Content-Security-Policy': readmePolicy(api) });
  const visit = await open(address);
  await visit.page.getByRole('heading', { name: 'Solar panel installation' }).waitFor();
  await visit.page.getByRole('heading', { name: 'Valid', exact: true }).waitFor();
  expect(await visit.troubles()).toEqual([]);
});
