import type { Locator, Page } from 'playwright-core';

/** The credentials of a candidate, as a person sees them. Locators reach into the shadow root. */
export interface Wallet {
  readonly host: Locator;
  /** Titles, in the order on the page. */
  titles(): Promise<string[]>;
  /** How many credentials have each verdict, by the word that is shown. */
  verdicts(): Promise<Record<string, number>>;
  /** Waits until every credential has been checked. */
  settled(): Promise<void>;
}

export function walletOn(page: Page): Wallet {
  const host = page.locator('ila-credential-list');
  return {
    host,
    titles: async () =>
      (await host.locator('[part~="item"] [part~="title"]').allTextContents()).map((text) => text.trim()),
    verdicts: async () => {
      const counts: Record<string, number> = {};
      for (const word of await host.locator('[part~="item"] [part~="word"]').allTextContents())
        counts[word.trim()] = (counts[word.trim()] ?? 0) + 1;
      return counts;
    },
    settled: async () => {
      await host.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector('ila-credential-list')?.matches(':state(ready)'));
      await host.locator('[part~="progress"]').waitFor({ state: 'detached' });
    },
  };
}
