import { Words } from '../shared/words.js';
import type { CheckView } from './credential-badge.view.js';
import type { DetailEnglish, DetailLocale } from './credential-words.js';

/** Words of everything beside the verdict. */
export const detailWords = new Words<DetailEnglish>({
  en: () => import('../locales/credential-details/en.js').then(({ en }) => en),
  de: () => import('../locales/credential-details/de.js').then(({ de }) => de),
  el: () => import('../locales/credential-details/el.js').then(({ el }) => el),
  fr: () => import('../locales/credential-details/fr.js').then(({ fr }) => fr),
});

/** The sentence that says why a check came out as it did. */
export const reasonIn =
  (locale: DetailLocale) =>
  ({ why }: CheckView): string =>
    locale.label(...(why.split('.') as [string, string]));
