import type { en as details } from '../locales/credential-details/en.js';
import type { en as verdict } from '../locales/credential-verdict/en.js';
import type { Locale } from '../shared/locale.js';
import { Words } from '../shared/words.js';

export type VerdictEnglish = typeof verdict;
export type VerdictLocale = Locale<VerdictEnglish>;
export type DetailEnglish = typeof details;
export type DetailLocale = Locale<DetailEnglish>;

/** Words of the verdict. */
export const verdictWords = new Words<VerdictEnglish>({
  en: () => import('../locales/credential-verdict/en.js').then(({ en }) => en),
  de: () => import('../locales/credential-verdict/de.js').then(({ de }) => de),
  el: () => import('../locales/credential-verdict/el.js').then(({ el }) => el),
  fr: () => import('../locales/credential-verdict/fr.js').then(({ fr }) => fr),
});
