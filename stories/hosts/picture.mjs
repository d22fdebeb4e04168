/**
 * Draws picture.png, the three sites side by side, for the README: `node stories/hosts/picture.mjs` while `npm start` runs.
 */
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../test/browser.mjs';

const sites = `http://127.0.0.1:${process.env.HOSTS_PORT ?? 4001}`;
const file = fileURLToPath(new URL('picture.png', import.meta.url));
const screen = { width: 1120, height: 1240 };

const browser = await launchChromium();
const page = await browser.newPage({ viewport: screen });
const pictures = [];
for (const [path, part] of [
  ['/job-board', '#close-the-gap'],
  ['/hr-portal', '#overview'],
  ['/provider', '#courses'],
]) {
  await page.goto(sites + path);
  await page.locator('ila-course-finder [part~="result"]').nth(1).waitFor();
  await page.locator(part).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(500);
  pictures.push((await page.screenshot()).toString('base64'));
}
await page.goto('about:blank');
await page.setViewportSize({ width: 1680, height: 648 });
await page.setContent(`
  <style>
    body { display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px; margin: 0; padding: 24px; background: #e9ebf2; }
    img { width: 100%; height: 600px; object-fit: cover; object-position: top; border-radius: 12px; box-shadow: 0 4px 20px rgb(20 24 60 / 20%); }
  </style>
  ${pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join('')}
`);
await page.waitForTimeout(300);
await page.screenshot({ path: file });
await browser.close();
console.log(file);
