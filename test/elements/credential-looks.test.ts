import '@ila-kit/elements/define/credential-list.js';
import { registerCredentialLocale } from '@ila-kit/elements/credential-i18n.js';
import { de as detailsDe } from '@ila-kit/elements/locales/credential-details/de.js';
import { de as listDe } from '@ila-kit/elements/locales/credential-list/de.js';
import { de as verdictDe } from '@ila-kit/elements/locales/credential-verdict/de.js';
import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { sampleCredentials } from '../../stories/support/sample-credentials.js';
import { judgedBadge } from './credential-support.js';
import { all, find, narrow, words } from './support.js';

const longer = { timeout: 8000 };

describe('the looks of a badge', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    await setViewport({ width: 1280, height: 800 });
  });

  for (const lang of ['fr', 'de', 'el']) {
    it(`has words in ${lang}`, async () => {
      const { badge } = await judgedBadge('revoked', (one) => Object.assign(one, { lang, layout: 'full' }));
      const expected: Record<string, string> = { fr: 'Révoquée', de: 'Widerrufen', el: 'Ανακλήθηκε' };
      expect(words(find(badge, '[part=word]'))).to.equal(expected[lang]);
      expect(all(badge, '[part=reason]').map(words).join(' ')).to.not.match(/\b(the|issuer)\b/);
      await expect(badge).to.be.accessible();
    });
  }

  it('has the words that a page registers, whenever it does', async () => {
    const { badge, config } = await judgedBadge('revoked', (one) => Object.assign(one, { lang: 'nl', layout: 'full' }));
    const list = document.createElement('ila-credential-list');
    Object.assign(list, { lang: 'nl', credentials: [(await sampleCredentials()).credentials.revoked] });
    config.prepend(list);
    await waitUntil(() => list.shadowRoot?.querySelector('[part=word]'), 'no list came', longer);
    expect(words(find(badge, '[part=word]'))).to.equal('Revoked');
    registerCredentialLocale('nl', {
      verdict: { ...verdictDe, 'verdict.revoked': 'Ingetrokken' },
      details: async () => ({ ...detailsDe, download: 'Het origineel opslaan' }),
      list: { ...listDe, total: { one: '{n} bewijs', other: '{n} bewijzen' } },
    });
    await waitUntil(() => words(find(badge, '[part=word]')) === 'Ingetrokken', 'the verdict did not change', longer);
    await waitUntil(() => words(find(badge, '[part~=download]')).startsWith('Het'), 'the details did not', longer);
    await waitUntil(() => words(find(list, '[part=total]')) === '1 bewijs', 'the list did not', longer);
    await waitUntil(() => words(find(list, '[part=word]')) === 'Ingetrokken', 'its rows did not', longer);
    expect(find(badge, '[lang]').getAttribute('lang')).to.equal('nl');
    badge.lang = 'en';
    await waitUntil(() => words(find(badge, '[part=word]')) === 'Revoked', 'English is gone', longer);
  });

  for (const layout of ['badge', 'card', 'full'] as const) {
    it(`fits 320 px and twice the text as ${layout}, in the dark too`, async () => {
      await setViewport({ width: 320, height: 640 });
      document.documentElement.style.fontSize = '200%';
      document.documentElement.style.colorScheme = 'dark';
      const { badge } = await judgedBadge('european', (one) =>
        Object.assign(one, { layout, upload: layout === 'full' }),
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(narrow);
      for (const element of all(badge, '.credential *'))
        expect(element.scrollWidth, element.outerHTML.slice(0, 90)).to.be.at.most(narrow);
      await expect(badge).to.be.accessible();
    });
  }
});
