import type { en as list } from '../locales/credential-list/en.js';
import type { Locale } from '../shared/locale.js';
import { Words } from '../shared/words.js';

export type ListEnglish = typeof list;
export type ListLocale = Locale<ListEnglish>;

/** Words of a list of credentials. */
export const listWords = new Words<ListEnglish>({
  en: () => import('../locales/credential-list/en.js').then(({ en }) => en),
  de: () => import('../locales/credential-list/de.js').then(({ de }) => de),
  el: () => import('../locales/credential-list/el.js').then(({ el }) => el),
  fr: () => import('../locales/credential-list/fr.js').then(({ fr }) => fr),
});
