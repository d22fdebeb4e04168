import '@ila-kit/elements/define/credential-list.js';
import type { IlaConfig } from '@ila-kit/elements/config.js';
import type { IlaCredentialList } from '@ila-kit/elements/credential-list.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { relayFetch, sampleCredentials } from '../../stories/support/sample-credentials.js';
import { judgedBadge } from './credential-support.js';
import { all, find, words } from './support.js';

const longer = { timeout: 8000 };
const press = (key: string): Promise<void> => sendKeys({ press: key });

/** Where the focus is, in whatever shadow root. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What has the focus, as it is called: its kind, and its name. */
function focusedName(): string {
  const at = focused()!;
  const labels = (at as HTMLInputElement).labels ?? [];
  return `${at.localName} ${at.ariaLabel ?? ([...labels].map((label) => words(label.firstElementChild ?? label)).join() || words(at))}`;
}

/** A ring that is seen stands around what has the focus. */
function expectRing(): void {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused()!);
  expect(outlineStyle, focusedName()).to.not.equal('none');
  expect(parseFloat(outlineWidth), focusedName()).to.be.at.least(2);
  expect(outlineColor, focusedName()).to.not.match(/, 0\)$|transparent/);
}

/** Goes through the page by the tabulator, from a button before it to one behind, and tells what it came by. */
async function tabThrough(host: Element): Promise<string[]> {
  const [before, behind] = [document.createElement('button'), document.createElement('button')];
  host.before(before);
  host.after(behind);
  before.focus();
  const names: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    await press('Tab');
    if (focused() === behind) break;
    expectRing();
    names.push(focusedName());
  }
  expect(focused(), 'there is no way out').to.equal(behind);
  before.remove();
  behind.remove();
  return names;
}

/** Goes on by the tabulator to what is so called. */
async function tabTo(host: Element, name: RegExp): Promise<Element> {
  if (!host.matches(':focus-within')) {
    const before = document.createElement('button');
    host.before(before);
    before.focus();
    setTimeout(() => before.remove(), 50);
  }
  for (let steps = 0; steps < 60; steps += 1) {
    await press('Tab');
    if (name.test(focusedName())) return focused()!;
  }
  throw new Error(`the tabulator does not come by ${name}`);
}

describe('a badge by keyboard alone', () => {
  it('in full is gone through in the order in which it reads, each stop with a name and a ring', async () => {
    const { badge } = await judgedBadge('european', (one) => Object.assign(one, { layout: 'full', upload: true }));
    await waitUntil(() => badge.shadowRoot?.querySelector('form'), 'no form came', longer);
    const skills = ['a mount photovoltaic panels', 'a assess roofs'];
    expect(await tabThrough(badge)).to.deep.equal([
      'select Language of the credential',
      'a https://university.example',
      ...skills,
      'button Show the date of birth',
      'button Show the national number',
      'a IRL',
      ...skills,
      'a Level 5',
      'a Practical test',
      'a Blended',
      'a Programme accreditation',
      'a Supervised onsite with identity check',
      'button Download the original',
      'button Share',
      'button Print this page',
      'input A file (PNG, SVG, JSON or JWT). It stays in your browser. Drop it here, or choose it.',
      'textarea Or paste its text or address',
      'button Check',
    ]);
  });

  it('opens and closes its reasons by Enter and by the space bar, and keeps the focus', async () => {
    const { badge } = await judgedBadge('revoked');
    const button = await tabTo(badge, /Why/);
    for (const [key, reasons] of [
      ['Enter', 5],
      [' ', 0],
      [' ', 5],
      ['Enter', 0],
    ] as const) {
      await press(key);
      await waitUntil(() => all(badge, '[part=reason]').length === reasons, `${key} did nothing`, longer);
      expect(button.getAttribute('aria-expanded')).to.equal(String(reasons > 0));
      expect(focused()).to.equal(button);
    }
  });

  it('shows and hides a birth date, chooses a language, downloads, shares and prints, and keeps the focus', async () => {
    const { badge } = await judgedBadge('european', (one) => (one.layout = 'full'));
    await waitUntil(() => badge.shadowRoot?.querySelector('[part=elements]'), 'no elements came', longer);
    const select = await tabTo(badge, /Language/);
    await press('ArrowDown');
    if (!/Chrome|Firefox/.test(navigator.userAgent)) await press('Enter');
    await waitUntil(() => words(find(badge, '[part=title]')).startsWith('Conseil'), 'no French came', longer);
    expect(focused()).to.equal(select);

    const birth = await tabTo(badge, /date of birth/);
    await press(' ');
    await waitUntil(() => badge.shadowRoot?.textContent?.includes('17 May 1990'), 'no date came', longer);
    expect([focused(), words(birth)]).to.deep.equal([birth, 'Hide']);
    await press('Enter');
    await waitUntil(() => !badge.shadowRoot?.textContent?.includes('1990'), 'the date is still there', longer);
    expect(focused()).to.equal(birth);

    const done: string[] = [];
    const [{ click }, { print }] = [HTMLAnchorElement.prototype, window];
    HTMLAnchorElement.prototype.click = function () {
      done.push(this.download);
    };
    window.print = () => void done.push('printed');
    badge.addEventListener('ila-credential-share', (event) => (event.preventDefault(), done.push('shared')));
    for (const [name, result] of [
      [/Download/, 'credential.jwt'],
      [/Share/, 'shared'],
      [/Print/, 'printed'],
    ] as const) {
      const button = await tabTo(badge, name);
      await press('Enter');
      await waitUntil(() => done.at(-1) === result, `${result} is not in ${done.join()}`, longer);
      expect(focused()).to.equal(button);
    }
    HTMLAnchorElement.prototype.click = click;
    window.print = print;
  });

  it('takes a file and a text, and keeps the focus where the person is', async () => {
    const { credentials } = await sampleCredentials();
    const { badge } = await judgedBadge('valid', (one) => Object.assign(one, { layout: 'card', upload: true }));
    await waitUntil(() => badge.shadowRoot?.querySelector('form'), 'no form came', longer);
    const verdict = (word: string): Promise<void> =>
      waitUntil(() => words(find(badge, '[part=word]')) === word, `it is not ${word}`, longer);
    const input = (await tabTo(badge, /^input/)) as HTMLInputElement;
    const transfer = new DataTransfer();
    transfer.items.add(new File([JSON.stringify(credentials.revoked)], 'credential.json'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await verdict('Revoked');
    expect(focused()).to.equal(input);
    const text = await tabTo(badge, /^textarea/);
    await sendKeys({ type: '{"type":"nothing"}' });
    expect((text as HTMLTextAreaElement).value).to.equal('{"type":"nothing"}');
    const button = await tabTo(badge, /^button Check/);
    await press('Enter');
    await verdict('Cannot be checked');
    expect(focused()).to.equal(button);
  });

  it('has the reasons of the credentials inside at hand, with nothing to open', async () => {
    const { badge } = await judgedBadge('presentation', (one) => (one.layout = 'card'));
    expect(all(badge, '[part=inside] [part=reason]')).to.have.length(10);
    expect(all(badge, '[part=inside] button')).to.have.length(0);
  });
});

describe('a list by keyboard alone', () => {
  async function listOf(): Promise<IlaCredentialList> {
    const { credentials } = await sampleCredentials();
    const config = await fixture<IlaConfig>(
      html`<ila-config api="https://api.example" .fetch=${relayFetch}></ila-config>`,
    );
    const list = document.createElement('ila-credential-list');
    list.credentials = [credentials.valid, credentials.revoked, credentials.expired, credentials.european];
    config.append(list);
    await waitUntil(() => list.status === 'ready', 'it never settled', longer);
    await waitUntil(() => all(list, '[part=more]').length === 4, 'not all were drawn', longer);
    return list;
  }

  it('is gone through from its choices to each credential, which says whose reasons it opens', async () => {
    const list = await listOf();
    const titles = ['Installing solar panels', 'Working at heights', 'First aid at work', 'Energy advice for homes'];
    expect(await tabThrough(list)).to.deep.equal([
      'select Show',
      'select Sort by',
      'select Group by',
      ...titles.map((title) => `button Why? ${title}`),
    ]);
  });

  it('opens the reasons of one credential, and no other’s, and keeps the focus', async () => {
    const list = await listOf();
    const button = await tabTo(list, /Working at heights/);
    await press('Enter');
    await waitUntil(() => all(list, '[part=reason]').length === 5, 'no reasons came', longer);
    const row = button.closest('li')!;
    expect(words(row.querySelector('[part~=check-status]')!)).to.equal(
      'Withdrawal: revoked The issuer’s list names it as withdrawn.',
    );
    expect(all(list, '[aria-expanded=true]')).to.deep.equal([button]);
    expect(focused()).to.equal(button);
    await expect(list).to.be.accessible();
    list.lang = 'de';
    await waitUntil(() => words(row).includes('Widerrufen'), 'no German came', longer);
    await waitUntil(() => words(row).includes('Liste'), 'no German reasons came', longer);
    expect(focused()).to.equal(button);
    await press(' ');
    await waitUntil(() => all(list, '[part=reason]').length === 0, 'the reasons are still there', longer);
    expect([focused(), button.getAttribute('aria-expanded')]).to.deep.equal([button, 'false']);
  });

  it('sorts, groups and filters, and keeps the focus and what is open', async () => {
    const list = await listOf();
    await tabTo(list, /Working at heights/);
    await press('Enter');
    await waitUntil(() => all(list, '[part=reason]').length === 5, 'no reasons came', longer);
    const choose = async (name: RegExp, down: number, isDone: () => unknown): Promise<void> => {
      (focused() as HTMLElement).blur();
      const select = await tabTo(list, name);
      for (let step = 0; step < down; step += 1) await press('ArrowDown');
      if (!/Chrome|Firefox/.test(navigator.userAgent)) await press('Enter');
      await waitUntil(isDone, `${name} did nothing`, longer);
      expect(focused()).to.equal(select);
    };
    const titles = (): string => all(list, '[part=title]').map(words).join();
    await choose(/Sort/, 2, () => titles().startsWith('Energy advice'));
    expect(all(list, '[part=reason]'), 'sorting closed it').to.have.length(5);
    await choose(/Group/, 1, () => all(list, '[part=group-title]').length === 1);
    await choose(/Show/, 2, () => titles() === 'Working at heights');
  });
});
