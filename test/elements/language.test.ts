import { registerLocale } from '@ila-kit/elements/i18n.js';
import { de } from '@ila-kit/elements/locales/de.js';
import { expect, waitUntil as openWcWaitUntil } from '@open-wc/testing';
import { all, coursesAsked, find, readyFinder, settled, type, words } from './support.js';

/** The machine may be busy. */
const waitUntil = (predicate: () => unknown, message?: string): Promise<void> =>
  openWcWaitUntil(predicate, message, { timeout: 8000 });

const total = (finder: Element): string => words(find(finder, '[part=total]'));

describe('the language of the elements', () => {
  it('is that of the closest lang attribute, and can be changed at any time', async () => {
    const { config, finder, registry } = await readyFinder();
    const field = type(finder, 'sol');
    field.setSelectionRange(1, 2);
    for (const [lang, words] of [
      ['de', '137 Kurse'],
      ['fr', '137 formations'],
      ['el', '137 μαθήματα'],
    ] as const) {
      config.lang = lang;
      await waitUntil(() => total(finder) === words, `${lang} did not come`);
      await settled(finder);
      expect(find(finder, '.root').getAttribute('lang')).to.equal(lang);
      expect(coursesAsked(registry).at(-1)?.searchParams.get('lang')).to.equal(lang);
    }
    expect(finder.shadowRoot?.activeElement).to.equal(field);
    expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['sol', 1, 2]);
    config.removeAttribute('lang');
  });

  it('is found across shadow roots', async () => {
    const { config, finder } = await readyFinder();
    const host = document.createElement('div');
    host.lang = 'de-AT';
    host.attachShadow({ mode: 'open' }).append(config);
    document.body.append(host);
    await waitUntil(() => total(finder) === '137 Kurse');
    expect(words(find(finder, '[part=price]'))).to.match(/^€\s1[\s.]200$/u);
    host.lang = 'fr';
    await waitUntil(() => total(finder) === '137 formations');
    host.remove();
  });

  it('falls back to English words, and still asks for the courses’ texts in the reader’s language', async () => {
    const { finder, registry } = await readyFinder({}, (f) => (f.lang = 'bg'));
    expect(total(finder)).to.equal('137 courses');
    expect(find(finder, '.root').getAttribute('lang')).to.equal('en');
    expect(coursesAsked(registry).at(-1)?.searchParams.get('lang')).to.equal('bg');
  });

  it('that is registered later is taken up', async () => {
    const { finder } = await readyFinder({}, (f) => (f.lang = 'nl'));
    expect(total(finder)).to.equal('137 courses');
    registerLocale('nl', { ...de, courses: { one: '{n} cursus', other: '{n} cursussen' } });
    await waitUntil(() => total(finder) === '137 cursussen');
  });

  it('that fails to load gives English', async () => {
    registerLocale('sv', () => Promise.reject(new Error('offline')));
    const { finder } = await readyFinder({}, (f) => (f.lang = 'sv'));
    expect(total(finder)).to.equal('137 courses');
  });

  it('does not break on a lang attribute that is no language', async () => {
    const { finder } = await readyFinder({}, (f) => (f.lang = 'not a language!'));
    expect(total(finder)).to.equal('137 courses');
  });

  it('marks foreign titles with their own', async () => {
    const { finder } = await readyFinder({}, (f) => (f.lang = 'fr'));
    const languages = new Set(all(finder, '[part=link]').map((link) => link.lang));
    expect([...languages]).to.include.members(['fr']);
    expect(words(find(finder, '[part=title]'))).to.equal('Installation de panneaux solaires');
  });
});
