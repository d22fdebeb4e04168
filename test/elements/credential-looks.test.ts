import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { judgedBadge } from './credential-support.js';
import { all, find, narrow, words } from './support.js';

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
