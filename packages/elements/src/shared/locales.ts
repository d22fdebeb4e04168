import { en } from '../locales/en.js';
import { type Given, Words } from './words.js';

/** The official languages of the Union, in the order in which it lists them. */
export const officialLanguages = [
  'bg', 'es', 'cs', 'da', 'de', 'et', 'el', 'en', 'fr', 'ga', 'hr', 'it', 'lv', 'lt', 'hu', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'fi', 'sv',
] as const; // prettier-ignore

/** The words about courses. English is at hand; each other language is a file of its own that is loaded when a page first asks for it. */
export const courseWords = new Words<typeof en>({
  en,
  de: () => import('../locales/de.js').then(({ de }) => de),
  el: () => import('../locales/el.js').then(({ el }) => el),
  fr: () => import('../locales/fr.js').then(({ fr }) => fr),
});

/**
 * Adds a language to the course elements, or replaces one, at any time; elements that wait for it change over.
 * @param language BCP 47 tag in lower case, for example `nl` or `nl-be`
 */
export const registerLocale = (language: string, messages: Given<typeof en>): void =>
  courseWords.register(language, messages);
