import { expect, waitUntil as openWcWaitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  coursesAsked,
  find,
  mountFinder,
  options,
  readyFinder,
  settled,
  type,
  words,
  type Mounted,
} from './support.js';

/** The machine may be busy. */
const waitUntil = (predicate: () => unknown, message?: string): Promise<void> =>
  openWcWaitUntil(predicate, message, { timeout: 8000 });

async function opened(
  text = 'so',
  settings?: Parameters<typeof readyFinder>[0],
): Promise<Mounted & { field: HTMLInputElement }> {
  const mounted = await readyFinder(settings);
  const field = type(mounted.finder, text);
  await waitUntil(() => options(mounted.finder).length > 0, 'no suggestion came');
  return { ...mounted, field };
}

const active = (finder: Element): string | undefined => {
  const id = find(finder, '[role=combobox]').getAttribute('aria-activedescendant');
  return id ? words(find(finder, `#${id}`)) : undefined;
};
const isOpen = (finder: Element): boolean => find(finder, '[role=combobox]').getAttribute('aria-expanded') === 'true';

describe('the combobox of the finder', () => {
  it('groups what it suggests by kind, and says how many there are', async () => {
    const { finder } = await opened();
    expect(all(finder, '[role=group][aria-labelledby^=kind]').map((group) => words(group))).to.deep.equal([
      'Courses Solar panel installation',
      'Jobs solar energy technician',
    ]);
    expect(active(finder)).to.equal(undefined);
    await waitUntil(() => words(find(finder, '[role=status]')) === '2 suggestions');
  });

  const first = 'Solar panel installation';
  const last = 'solar energy technician';
  const table: { keys: string[]; open: boolean; on?: string; text?: string }[] = [
    { keys: ['ArrowDown'], open: true, on: first },
    { keys: ['ArrowDown', 'ArrowDown'], open: true, on: last },
    { keys: ['ArrowDown', 'ArrowDown', 'ArrowDown'], open: true, on: first },
    { keys: ['ArrowUp'], open: true, on: last },
    { keys: ['ArrowUp', 'ArrowUp'], open: true, on: first },
    { keys: ['Escape'], open: false, text: 'so' },
    { keys: ['Escape', 'Escape'], open: false, text: '' },
    { keys: ['Escape', 'ArrowDown'], open: true, on: first },
    { keys: ['Escape', 'ArrowUp'], open: true, on: last },
    { keys: ['Escape', 'Alt+ArrowDown'], open: true },
    { keys: ['ArrowDown', 'Alt+ArrowUp'], open: false },
    { keys: ['ArrowDown', 'Home'], open: true },
    { keys: ['ArrowDown', 'End'], open: true },
    { keys: ['ArrowDown', 'ArrowLeft'], open: true },
    { keys: ['ArrowDown', 'ArrowRight'], open: true },
    { keys: ['Tab'], open: false, text: 'so' },
  ];
  for (const { keys, open, on, text } of table) {
    it(`${keys.join(', ')}: ${open ? 'open' : 'closed'}${on ? `, on ${on}` : ''}`, async () => {
      const { finder, field } = await opened();
      for (const key of keys) {
        const [modifier, name] = key.includes('+') ? (key.split('+') as [string, string]) : [undefined, key];
        if (modifier) await sendKeys({ down: modifier });
        await sendKeys({ press: name });
        if (modifier) await sendKeys({ up: modifier });
      }
      await finder.updateComplete;
      expect(isOpen(finder)).to.equal(open);
      expect(active(finder)).to.equal(on);
      if (text !== undefined) expect(field.value).to.equal(text);
    });
  }

  it('Home and End move the cursor of the text', async () => {
    const { field } = await opened();
    await sendKeys({ press: 'Home' });
    expect(field.selectionStart).to.equal(0);
    await sendKeys({ press: 'End' });
    expect(field.selectionStart).to.equal(2);
  });

  it('Enter without a choice searches the text', async () => {
    const { finder, registry } = await opened();
    await sendKeys({ press: 'Enter' });
    await settled(finder);
    expect(coursesAsked(registry).at(-1)?.searchParams.get('q')).to.equal('so');
    expect(isOpen(finder)).to.equal(false);
  });

  it('Enter on a course searches its title', async () => {
    const { finder, registry, field } = await opened();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(finder);
    expect(field.value).to.equal(first);
    expect(coursesAsked(registry).at(-1)?.searchParams.get('q')).to.equal(first);
  });

  it('a job becomes a filter with its name, and the text is empty', async () => {
    const { finder, registry, field } = await opened();
    options(finder).at(-1)?.click();
    await settled(finder);
    expect(coursesAsked(registry).at(-1)?.searchParams.get('occupation')).to.contain('/esco/occupation/');
    expect(words(find(finder, '[part=chip]'))).to.equal('For the job: solar energy technician');
    expect(field.value).to.equal('');
  });

  it('a skill and a provider become filters as well', async () => {
    const { finder, registry } = await opened('perform data');
    options(finder).at(-1)?.click();
    await settled(finder);
    type(finder, 'liffey');
    await waitUntil(() => options(finder).some((option) => words(option) === 'Liffey Skills Centre'));
    options(finder).at(-1)?.click();
    await settled(finder);
    const { searchParams } = coursesAsked(registry).at(-1) as URL;
    expect(searchParams.getAll('skill')).to.have.length(1);
    expect(searchParams.getAll('provider')).to.deep.equal(['prv_liffeyie']);
    expect(all(finder, '[part=chip]').map(words)).to.have.members(['perform data analysis', 'Liffey Skills Centre']);
  });

  it('shows the suggestions for what was typed last, whatever comes first', async () => {
    const delay = (url: URL): number => (url.searchParams.get('q') === 'so' ? 300 : 0);
    const { finder, registry } = await readyFinder({ delay });
    type(finder, 'so');
    await waitUntil(() => registry.asked.some(({ pathname }) => pathname.endsWith('/course-suggestions')));
    type(finder, 'weld');
    await waitUntil(() => options(finder).length > 0);
    expect(words(options(finder)[0] as Element)).to.contain('Welding');
    expect(registry.aborted.map(({ searchParams }) => searchParams.get('q'))).to.deep.equal(['so']);
  });

  it('the active suggestion resolves, and stands in the visible part of the list', async () => {
    const { finder } = await opened('a');
    await sendKeys({ press: 'ArrowUp' });
    await finder.updateComplete;
    const list = find(finder, '[role=listbox]').getBoundingClientRect();
    const option = find(finder, '[role=option][aria-selected=true]').getBoundingClientRect();
    expect(option.bottom).to.be.at.most(list.bottom + 1);
  });

  it('searches by the button as well, and empties the text by the cross', async () => {
    const { finder, registry } = await mountFinder();
    await settled(finder);
    type(finder, 'welding');
    find(finder, '[part~=search-button]').click();
    await settled(finder);
    expect(coursesAsked(registry).at(-1)?.searchParams.get('q')).to.equal('welding');
    find(finder, '[part=clear]').click();
    await settled(finder);
    expect(coursesAsked(registry).at(-1)?.searchParams.has('q')).to.equal(false);
    expect(finder.shadowRoot?.activeElement?.getAttribute('role')).to.equal('combobox');
  });
});
