import { describe, expect, inject, test } from 'vitest';
import { finderOn } from './finder.js';
import { isLong } from './long.js';
import { useBrowser, type Visit } from './visit.js';

const sites = inject('sites');
const api = inject('api');
const open = useBrowser();
const paths = ['/job-board', '/hr-portal', '/provider'];

/** Everything that makes the finder draw something new. */
async function useEverything({ page }: Visit): Promise<void> {
  const finder = finderOn(page);
  await finder.settled();
  await finder.field.pressSequentially('a', { delay: 20 });
  await finder.suggestions.first().waitFor();
  await finder.field.press('Escape');
  await finder.field.fill('');
  await finder.field.press('Enter');
  await finder.settled();
  const box = finder.host.locator('input[type="checkbox"]').locator('visible=true').first();
  await box.check();
  await finder.settled();
  await finder.chips.first().click();
  await finder.settled();
  if (await finder.more.isVisible()) await finder.more.click();
  await finder.settled();
  await finder.field.fill('zzzzqqqqxxxx');
  await finder.field.press('Enter');
  await finder.settled();
}

describe.each(paths)('under a strict policy %s', (path) => {
  test('shows all that the finder can show without one violation', async () => {
    const visit = await open(sites + path);
    await useEverything(visit);
    expect(await visit.troubles()).toEqual([]);
  });

  test('the policy is in force: what it forbids is reported', async () => {
    const { page, troubles } = await open(sites + path);
    await page
      .evaluate(() => {
        const script = document.createElement('script');
        script.src = 'http://127.0.0.1:9/other.js';
        document.head.append(script);
      })
      .catch(() => undefined);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    expect((await troubles()).join()).toMatch(/policy: (script-src-elem|require-trusted-types-for)/);
    expect((await troubles()).join()).toContain('policy: style-src-attr');
  });

  test('without scripts there is a way to the courses', async () => {
    const { page } = await open(sites + path, { javaScriptEnabled: false });
    const link = page.locator('ila-course-finder a');
    expect(await link.isVisible()).toBe(true);
    const answer = await fetch((await link.getAttribute('href')) ?? '');
    expect(answer.status).toBe(200);
    const { data } = (await answer.json()) as { data: unknown[] };
    expect(data.length).toBeGreaterThan(0);
  });

  test('talks to its own origin and the API, and to nobody else', async () => {
    const { page } = await open('about:blank');
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await page.goto(sites + path);
    await finderOn(page).settled();
    expect([...origins].sort()).toEqual([api, sites].sort());
  });
});

describe.each(isLong ? paths : ['/job-board'])('with a second Lit on %s', (path) => {
  test.each(isLong ? ['before', 'after'] : ['after'])(
    'loaded %s the elements, there is not one violation',
    async (place) => {
      const visit = await open(`${sites}${path}?second-lit=${place}`);
      await visit.page.getByRole('button', { name: 'Clicked 0 times' }).click();
      await visit.page.getByRole('button', { name: 'Clicked 1 times' }).waitFor();
      await useEverything(visit);
      expect(await visit.troubles()).toEqual([]);
    },
  );
});
