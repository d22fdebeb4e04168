import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { finderOn } from './finder.js';
import { isLong } from './long.js';
import { walletOn } from './wallet.js';
import { accessibilityFaults, sidewaysScroll, useBrowser } from './visit.js';

const sites = inject('sites');
const open = useBrowser();
const pages = [
  { name: 'home', path: '/' },
  { name: 'job-board', path: '/job-board' },
  { name: 'candidate', path: '/job-board/candidate' },
  { name: 'hr-portal', path: '/hr-portal' },
  { name: 'provider', path: '/provider' },
];
const phone = { width: 320, height: 640 };
const colorSchemes = isLong ? (['light', 'dark'] as const) : (['dark'] as const);

async function settled(page: Page): Promise<void> {
  if ((await page.locator('ila-course-finder').count()) > 0) await finderOn(page).settled();
  if ((await page.locator('ila-credential-list').count()) > 0) await walletOn(page).settled();
}

// axe is code from outside, which the pages' own policy forbids: these visits go around it.
test.each(isLong ? pages : pages.slice(2, 4))(
  `axe finds no fault on $name: in ${colorSchemes.join(', in ')}, on a phone`,
  async ({ name, path }) => {
    const { page, screenshot } = await open(sites + path, { bypassCSP: true });
    await settled(page);
    for (const colorScheme of colorSchemes) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(page), colorScheme).toEqual([]);
      await screenshot(`${name}-${colorScheme}`);
    }
    await page.setViewportSize(phone);
    await settled(page);
    expect(await accessibilityFaults(page), 'phone').toEqual([]);
  },
);

/** Pages with long words, and the API's own. */
const more = [
  { name: 'vacancy', path: '/job-board/heat-pump-technician' },
  { name: 'hr-portal-de', path: '/hr-portal?lang=de' },
  { name: 'hr-portal-el', path: '/hr-portal?lang=el' },
  { name: 'docs', path: `${inject('api')}/docs` },
];

test.each([...pages, ...more])(
  '$name fits a screen of 320 px, and can be read at twice the text size',
  async ({ name, path }) => {
    const { page, screenshot } = await open(new URL(path, sites).href, { viewport: phone });
    await settled(page);
    expect(await sidewaysScroll(page), 'at 320 px').toBe(0);
    await screenshot(`${name}-320-light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await screenshot(`${name}-320-dark`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      const larger = new CSSStyleSheet();
      larger.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets = [larger];
    });
    // The finder changes its layout a moment after its width in letters has changed.
    await expect.poll(() => sidewaysScroll(page), { timeout: 10_000, message: 'at 200 %' }).toBe(0);
    await screenshot(`${name}-200`);
  },
);

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
