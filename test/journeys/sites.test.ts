import { describe, expect, inject, test } from 'vitest';
import { finderOn } from './finder.js';
import { isLong } from './long.js';
import { useBrowser } from './visit.js';

const api = inject('api');
const sites = inject('sites');
const open = useBrowser();

interface Course {
  id: string;
  title: Record<string, string>;
  mode: string;
  provider: { id: string; name: string };
}

async function ask<T>(path: string): Promise<T> {
  const response = await fetch(`${api}/v1${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

const places = [
  { name: 'job board', path: '/job-board', words: 'solar' },
  { name: 'vacancy', path: '/job-board/data-analyst', words: 'data' },
  { name: 'HR portal', path: '/hr-portal', words: 'project' },
  { name: 'provider', path: '/provider', words: 'management' },
] as const;

describe.each(places)('on the $name', ({ path }) => {
  test('courses come from the database, and nothing goes wrong', async () => {
    const { page, troubles } = await open(sites + path);
    const finder = finderOn(page);
    await finder.settled();
    const ids = await finder.ids();
    expect(ids.length).toBeGreaterThan(0);
    const course = await ask<Course>(`/courses/${ids[0]}`);
    const text = await finder.links.first().innerText();
    expect(Object.values(course.title)).toContain(text);
    expect(await troubles()).toEqual([]);
  });
});

describe.each(isLong ? places : [places[0]])('on the $name', ({ path, words }) => {
  test('typing gives suggestions, and choosing one searches', async () => {
    const { page, troubles } = await open(sites + path);
    const finder = finderOn(page);
    await finder.settled();
    await finder.field.pressSequentially(words.slice(0, 4), { delay: 30 });
    await finder.suggestions.first().waitFor();
    await finder.suggestions.first().click();
    await finder.settled();
    await finder.suggestions.first().waitFor({ state: 'hidden' });
    expect((await finder.ids()).length + (await finder.chips.count())).toBeGreaterThan(0);
    expect(await troubles()).toEqual([]);
  });
});

describe('on the job board', () => {
  test('the finder looks for the skills of the vacancy, and for those only that are still missing', async () => {
    const { page } = await open(`${sites}/job-board/data-analyst`);
    const asked: string[][] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/v1/courses') asked.push(url.searchParams.getAll('skill'));
    });
    const finder = finderOn(page);
    await finder.settled();
    await page.getByRole('checkbox', { name: 'SQL' }).check();
    await finder.settled();
    expect(await page.locator('#gap-state').innerText()).toBe('3 of 4 still to learn');
    expect(asked.at(-1)).toHaveLength(3);
    expect(asked.at(-1)?.join()).not.toContain('598de5b0');
  });

  test('the list of vacancies can be searched and leads to each vacancy', async () => {
    const { page, troubles } = await open(`${sites}/job-board`);
    await page.getByLabel('What would you like to do?').fill('care');
    expect(await page.locator('.vacancies li:visible').count()).toBe(1);
    await page.getByRole('link', { name: /Healthcare assistant/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Healthcare assistant' }).waitFor();
    await finderOn(page).settled();
    expect(await troubles()).toEqual([]);
  });
});

describe.each(['/job-board', '/provider'])('from %s', (path) => {
  test('a course’s link leads to the site’s own page for it, and back', async () => {
    const { page, troubles } = await open(sites + path);
    const finder = finderOn(page);
    await finder.settled();
    const [id] = await finder.ids();
    const title = await finder.links.first().innerText();
    await finder.links.first().click();
    await page.waitForURL(`${sites}${path}/course?id=${id}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.goBack();
    await finder.settled();
    expect(await troubles()).toEqual([]);
  });
});

describe('on the HR portal', () => {
  test('a facet narrows the results, and its chip takes it back', async () => {
    const { page } = await open(`${sites}/hr-portal`);
    const finder = finderOn(page);
    await finder.settled();
    await finder.box('mode', 'online').check();
    await finder.settled();
    const { data } = await ask<{ data: Course[] }>('/courses?mode=online&limit=100&facets=false');
    const online = new Set(data.map(({ id }) => id));
    const shown = await finder.ids();
    expect(shown.length).toBeGreaterThan(0);
    for (const id of shown)
      expect(online.has(id) || (await ask<Course>(`/courses/${id}`)).mode === 'online').toBe(true);
    expect(await finder.chips.count()).toBe(1);
    await finder.chips.first().click();
    await finder.settled();
    expect(await finder.box('mode', 'online').isChecked()).toBe(false);
  });

  test('show more appends what comes next, and nothing twice', async () => {
    const { page, troubles } = await open(`${sites}/hr-portal`);
    const finder = finderOn(page);
    await finder.settled();
    const before = await finder.ids();
    await finder.more.click();
    await finder.results.nth(before.length).waitFor({ state: 'attached' });
    const after = await finder.ids();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
    expect(await troubles()).toEqual([]);
  });

  test('a chosen course goes into the plan, and the person stays on the page', async () => {
    const { page, troubles } = await open(`${sites}/hr-portal`);
    const finder = finderOn(page);
    await finder.settled();
    const title = await finder.links.first().innerText();
    await finder.links.first().click();
    await page.locator('#plan-list').getByText(title).waitFor();
    expect(page.url()).toBe(`${sites}/hr-portal`);
    await page.getByRole('button', { name: `Remove: ${title}` }).click();
    await expect.poll(() => page.locator('#plan-list li').allInnerTexts()).toEqual([]);
    expect(await page.getByText('Nothing chosen yet.').isVisible()).toBe(true);
    expect(await troubles()).toEqual([]);
  });

  test('switching the language changes the page and the finder, and keeps what was typed', async () => {
    const { page, troubles } = await open(`${sites}/hr-portal`);
    const finder = finderOn(page);
    await finder.settled();
    const inEnglish = await finder.field.getAttribute('placeholder');
    await finder.field.fill('energie');
    await finder.field.press('Enter');
    await finder.settled();
    const seen = new Set([inEnglish]);
    for (const language of ['fr', 'de', 'el']) {
      await page.locator('#language').selectOption(language);
      await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
      await finder.settled();
      seen.add(await finder.field.getAttribute('placeholder'));
      expect(await finder.field.inputValue()).toBe('energie');
    }
    expect(seen.size).toBe(4);
    expect(await page.title()).toBe('Η μάθησή μου · Corvane People');
    expect(await troubles()).toEqual([]);
  });
});

describe('on the provider’s site', () => {
  test('a facet leads to as many courses as its count says', async () => {
    const { page } = await open(`${sites}/provider`);
    const finder = finderOn(page);
    await finder.settled();
    const promised = Number(await finder.countOf('mode', 'onSite').innerText());
    await finder.box('mode', 'onSite').check();
    await finder.settled();
    expect(await finder.ids()).toHaveLength(promised);
    expect(await finder.total.innerText()).toBe(`${promised} courses`);
  });

  test('only its own courses appear, each in the site’s own template', async () => {
    const { page } = await open(`${sites}/provider`);
    const finder = finderOn(page);
    await finder.settled();
    const provider = await finder.host.getAttribute('provider');
    const ids = await finder.ids();
    const courses = await Promise.all(ids.map((id) => ask<Course>(`/courses/${id}`)));
    expect(new Set(courses.map((course) => course.provider.id))).toEqual(new Set([provider]));
    expect(courses[0]?.provider.name).toBe(await page.locator('.top .brand').innerText());
    expect(await page.locator('ila-course-finder > div .course').count()).toBe(ids.length);
  });
});
