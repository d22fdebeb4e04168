import { expect, inject, test } from 'vitest';
import { finderOn, tabTo } from './finder.js';
import { useBrowser } from './visit.js';

const sites = inject('sites');
const open = useBrowser();

test('with the keyboard alone: skip, type, take a suggestion, filter, show more, choose', async () => {
  const { page, troubles } = await open(`${sites}/hr-portal`);
  const finder = finderOn(page);
  await finder.settled();

  await page.keyboard.press('Tab');
  expect(await page.locator('.skip').evaluate((link) => link.matches(':focus'))).toBe(true);
  await page.keyboard.press('Enter');
  expect(await tabTo(page, finder.field)).toBeLessThanOrEqual(3);

  await page.keyboard.type('dat', { delay: 30 });
  await finder.suggestions.first().waitFor();
  await page.keyboard.press('ArrowDown');
  const active = await finder.field.getAttribute('aria-activedescendant');
  expect(active).toBeTruthy();
  expect(await finder.suggestions.first().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  await finder.suggestions.first().waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await finder.settled();

  const boxes = finder.host.locator('input[type="checkbox"]').locator('visible=true');
  await tabTo(page, boxes);
  await page.keyboard.press('Space');
  await finder.settled();
  expect(await finder.chips.count()).toBeGreaterThan(0);
  await tabTo(page, finder.chips);
  await page.keyboard.press('Enter');
  await finder.settled();

  const before = await finder.results.count();
  await tabTo(page, finder.more, { limit: 300 });
  await page.keyboard.press('Enter');
  await finder.results.nth(before).waitFor({ state: 'attached' });
  await finder.settled();

  await tabTo(page, finder.links, { limit: 300 });
  const title = await page.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return focused?.textContent?.trim() ?? '';
  });
  await page.keyboard.press('Enter');
  await page.locator('#plan-list').getByText(title).waitFor();
  expect(await troubles()).toEqual([]);
});

test('Tab visits the same places forward and backward, and never gets stuck', async () => {
  const { page } = await open(`${sites}/provider`);
  await finderOn(page).settled();
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return 'page';
      const { top, left } = element.getBoundingClientRect();
      return `${element.tagName} ${Math.round(top + scrollY)} ${Math.round(left)}`;
    });
  const walk = async (key: string) => {
    const places: string[] = [];
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press(key);
      const place = await focused();
      if (places.length > 0 && (place === 'page' || place === places[0])) return places;
      places.push(place);
    }
    throw new Error('Tab never left the page.');
  };
  const forward = await walk('Tab');
  const backward = await walk('Shift+Tab');
  expect(forward.length).toBeGreaterThan(15);
  expect(backward.filter((place) => place !== 'page')).toEqual(forward.filter((place) => place !== 'page').reverse());
});
