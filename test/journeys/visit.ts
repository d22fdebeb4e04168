import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium } from '../browser.mjs';

/** The folder for pictures, for a person to look at; none are made when it is not named. */
const screenshots = process.env['ILA_SCREENSHOTS'];

/** One page in a browser, with all that went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, and violations of the page's policy. Empty on a page that is well. */
  troubles(): Promise<string[]>;
  /** The whole page, or what a screen shows of it. */
  screenshot(name: string, what?: 'page' | 'screen'): Promise<void>;
}

interface WatchedWindow {
  policyViolations?: string[];
}

/** One browser for the tests of a file; what a test opened is closed after it. */
export function useBrowser(): (url: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => browser.close());
  return (url, options) => visit(browser, url, options);
}

async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-IE', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await page.addInitScript(() => {
    const watched = window as WatchedWindow;
    const violations: string[] = (watched.policyViolations = []);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      violations.push(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  await page.goto(url);
  return {
    page,
    troubles: async () => [...said, ...(await page.evaluate(() => (window as WatchedWindow).policyViolations ?? []))],
    screenshot: async (name, what = 'page') => {
      if (!screenshots) return;
      mkdirSync(screenshots, { recursive: true });
      const { width } = page.viewportSize() ?? { width: 1280 };
      const path = join(screenshots, `${name}.png`);
      if (what === 'screen') {
        await page.screenshot({ path });
        return;
      }
      // The whole page at once: what is below the edge of a screen is not drawn until somebody scrolls there.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.min(height, 8_000) });
      await page.screenshot({ path, fullPage: true });
    },
  };
}

/** What axe finds on the whole page, shadow roots included; best practices too. Needs a context with `bypassCSP`. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** By how many pixels the page can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
