import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { finderOn } from './finder.js';
import { accessibilityFaults, sidewaysScroll, useBrowser } from './visit.js';

const sites = inject('sites');
const open = useBrowser();
const pages = [
  { name: 'home', path: '/' },
  { name: 'job-board', path: '/job-board' },
  { name: 'hr-portal', path: '/hr-portal' },
  { name: 'provider', path: '/provider' },
];
const phone = { width: 320, height: 640 };

async function settled(page: Page): Promise<void> {
  if ((await page.locator('ila-course-finder').count()) > 0) await finderOn(page).settled();
}

// axe is code from outside, which the pages' own policy forbids: these visits go around it.
describe.each(pages)('$name has no fault that axe finds', ({ name, path }) => {
  test.each(['light', 'dark'] as const)('in %s', async (colorScheme) => {
    const { page, screenshot } = await open(sites + path, { colorScheme, bypassCSP: true });
    await settled(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await screenshot(`${name}-${colorScheme}`);
  });

  test('on a phone', async () => {
    const { page } = await open(sites + path, { viewport: phone, bypassCSP: true });
    await settled(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

const longWords = [
  { name: 'vacancy', path: '/job-board/heat-pump-technician' },
  { name: 'hr-portal-de', path: '/hr-portal?lang=de' },
  { name: 'hr-portal-el', path: '/hr-portal?lang=el' },
];

describe.each([...pages, ...longWords])('$name', ({ name, path }) => {
  test('fits a screen of 320 px', async () => {
    const { page, screenshot } = await open(sites + path, { viewport: phone });
    await settled(page);
    expect(await sidewaysScroll(page)).toBe(0);
    await screenshot(`${name}-320-light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await screenshot(`${name}-320-dark`);
  });

  test('can be read at twice the text size', async () => {
    const { page, screenshot } = await open(sites + path);
    await settled(page);
    await page.evaluate(() => {
      const larger = new CSSStyleSheet();
      larger.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets = [larger];
    });
    // The finder changes its layout a moment after its width in letters has changed.
    await expect.poll(() => sidewaysScroll(page), { timeout: 10_000 }).toBe(0);
    await screenshot(`${name}-200`);
  });
});

describe('on a phone', () => {
  test.each(['/job-board', '/hr-portal', '/provider'])(
    'the filters of %s open as a sheet and give the focus back',
    async (path) => {
      const { page, troubles, screenshot } = await open(sites + path, { viewport: phone, hasTouch: true });
      const finder = finderOn(page);
      await finder.settled();
      const button = finder.host.locator('[part~="filter-button"]');
      await button.click();
      const sheet = finder.host.getByRole('dialog');
      await sheet.waitFor();
      await screenshot(`sheet${path.replace('/', '-')}`, 'screen');
      await sheet.locator('input[type="checkbox"]').locator('visible=true').first().check();
      await finder.settled();
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'hidden' });
      expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
      expect(await finder.chips.count()).toBeGreaterThan(0);
      expect(await troubles()).toEqual([]);
    },
  );
});
