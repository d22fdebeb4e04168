import { en } from '../locales/en.js';
import type { Messages } from './messages.js';

/** The official languages of the Union, in the order in which it lists them. */
export const officialLanguages = [
  'bg', 'es', 'cs', 'da', 'de', 'et', 'el', 'en', 'fr', 'ga', 'hr', 'it', 'lv', 'lt', 'hu', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'fi', 'sv',
] as const; // prettier-ignore

type Loader = () => Promise<Messages>;

/** Each language is a file of its own that is loaded when a page first asks for it. */
const loaders = new Map<string, Loader>([
  ['de', () => import('../locales/de.js').then(({ de }) => de)],
  ['el', () => import('../locales/el.js').then(({ el }) => el)],
  ['fr', () => import('../locales/fr.js').then(({ fr }) => fr)],
]);

const loaded = new Map<string, Messages>([['en', en]]);
const waiting = new Set<() => void>();

/** Languages whose words are there. */
export const availableLanguages = (): readonly string[] => [...loaded.keys(), ...loaders.keys()];

/**
 * Adds a language, or replaces one, at any time; elements that wait for it change over.
 * @param language BCP 47 tag in lower case, for example `nl` or `nl-be`
 */
export function registerLocale(language: string, messages: Messages | Loader): void {
  if (typeof messages === 'function') {
    loaders.set(language, messages);
    loaded.delete(language);
  } else loaded.set(language, messages);
  for (const update of waiting) update();
}

/** Calls back whenever a language was registered. The answer ends it. */
export function onLocaleRegistered(update: () => void): () => void {
  waiting.add(update);
  return () => waiting.delete(update);
}

/** The closest language that is there: `de-AT` → `de-at`, `de`, and `en` last. */
export function closestLanguage(tag: string): string {
  for (let part = tag.toLowerCase(); part; part = part.replace(/-?[^-]*$/, '')) {
    if (loaded.has(part) || loaders.has(part)) return part;
  }
  return 'en';
}

/** The words of a language: at once where they are here already, else a promise. A file that fails to load gives English. */
export function messagesOf(language: string): Messages | Promise<Messages> {
  const here = loaded.get(language);
  const load = loaders.get(language);
  if (here || !load) return here ?? en;
  return load().then(
    (messages) => {
      loaded.set(language, messages);
      return messages;
    },
    () => en,
  );
}
