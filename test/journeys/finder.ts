import type { Locator, Page } from 'playwright-core';

/** The course finder of a page, as a person sees it. Locators reach into its shadow root. */
export interface Finder {
  readonly host: Locator;
  readonly field: Locator;
  readonly suggestions: Locator;
  /** One item for each course that is shown. */
  readonly results: Locator;
  readonly links: Locator;
  readonly chips: Locator;
  /** The heading that says how many courses there are. */
  readonly total: Locator;
  readonly more: Locator;
  /** The box of one value of one facet, for example `['mode', 'online']`. */
  box(facet: string, value: string): Locator;
  /** What that box says it would give. */
  countOf(facet: string, value: string): Locator;
  /** Waits until the answer to the last input is shown. */
  settled(): Promise<void>;
  /** The ids of the courses that are shown. */
  ids(): Promise<string[]>;
}

export function finderOn(page: Page): Finder {
  const host = page.locator('ila-course-finder');
  const results = host.locator('[part~="result"]');
  return {
    host,
    results,
    field: host.locator('input[role="combobox"]'),
    suggestions: host.getByRole('option').locator('visible=true').and(host.locator('[part~="suggestion"]')),
    links: host.locator('[data-ila="link"]'),
    chips: host.locator('[part~="chip"]'),
    total: host.locator('[part~="total"]'),
    more: host.locator('[part~="more-button"]'),
    box: (facet, value) => host.locator(`input[name="${facet}"][value="${value}"]`).locator('visible=true'),
    countOf: (facet, value) =>
      host
        .locator('label')
        .filter({ has: page.locator(`input[name="${facet}"][value="${value}"]`), visible: true })
        .locator('[part~="count"]'),
    settled: () => settled(host),
    ids: () => results.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['id'] ?? '')),
  };
}

/** A search may start a moment after the input: the finder has to be at rest for longer than it waits. */
async function settled(host: Locator): Promise<void> {
  const atRest = (element: Element) =>
    element.matches(':state(ready), :state(empty)') && !element.matches(':state(refreshing)');
  const giveUp = Date.now() + 25_000;
  let calm = 0;
  while (calm < 4) {
    calm = (await host.evaluate(atRest)) ? calm + 1 : 0;
    if (Date.now() > giveUp) throw new Error('The finder did not come to rest within 25 s.');
    await host.page().waitForTimeout(75);
  }
}

/** Presses Tab until the focus is on what is wanted, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, { key = 'Tab', limit = 120 } = {}): Promise<number> {
  for (let presses = 1; presses <= limit; presses += 1) {
    await page.keyboard.press(key);
    if (await wanted.evaluateAll((elements) => elements.some((element) => element.matches(':focus')))) return presses;
  }
  throw new Error(`Not reached by ${limit} times ${key}.`);
}
