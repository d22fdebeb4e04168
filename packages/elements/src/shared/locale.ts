import type { en } from '../locales/en.js';
import { closestLanguage, messagesOf, onLocaleRegistered } from './locales.js';
import { translator, type MessagesLike, type TranslateOf } from './messages.js';

/** One language's words, by default those of courses, and formats. */
export interface Locale<English = typeof en> {
  /** The language that the page asks for, which the API prefers for titles and labels. */
  readonly wanted: string;
  /** The language of the words; `en` where the wanted one is not there. */
  readonly language: string;
  /** The language of the formats, a BCP 47 tag for `Intl`. */
  readonly tag: string;
  readonly t: TranslateOf<English>;
  /** The message `group.value` where there is one, else `value` as it is. */
  label(group: string, value: string): string;
  number(value: number): string;
  /** @param date `YYYY-MM-DD` */
  date(date: string): string;
  list(items: readonly string[]): string;
  languageName(tag: string): string;
  countryName(code: string): string;
}

/** Where a controller finds its words. */
export interface LocaleSource<English> {
  find(tag: string): Locale<English> | Promise<Locale<English>>;
  /** Calls back whenever a language was registered. The answer ends it. */
  onRegistered(update: () => void): () => void;
}

// Bare `en` and `pt` would give American and Brazilian formats.
const european: Readonly<Record<string, string>> = { en: 'en-IE', pt: 'pt-PT' };

/**
 * The locale for a `lang` attribute; a promise while its words load.
 * @param tag BCP 47 tag; what is no valid tag counts as English
 */
export function findLocale(tag: string): Locale | Promise<Locale> {
  const wanted = canonical(tag);
  const language = closestLanguage(wanted);
  const messages = messagesOf(language);
  return messages instanceof Promise
    ? messages.then((words) => createLocale<typeof en>(wanted, language, words))
    : createLocale<typeof en>(wanted, language, messages);
}

/** The words about courses. */
export const courseWords: LocaleSource<typeof en> = { find: findLocale, onRegistered: onLocaleRegistered };

/** A valid BCP 47 tag; `en` for what is none. */
export function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** @param wanted what the page asks for; formats follow it where the words do */
export function createLocale<English>(
  wanted: string,
  language: string,
  messages: MessagesLike<English>,
): Locale<English> {
  const region = wanted.toLowerCase().startsWith(language) ? wanted : language;
  const tag = european[region] ?? region;
  const numbers = new Intl.NumberFormat(tag);
  const dates = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' });
  const countries = new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' });
  return {
    wanted,
    language,
    tag,
    t: translator<English>(messages, tag),
    label: (group, value) => {
      const text: unknown = messages[`${group}.${value}` as keyof English];
      return typeof text === 'string' ? text : value;
    },
    number: (value) => numbers.format(value),
    date: (date) => dates.format(new Date(`${date}T00:00Z`)),
    list: (items) => lists.format(items),
    languageName: (code) => named(languages, code),
    countryName: (code) => named(countries, code),
  };
}

/** Codes come from the API: a bad one must not break the page. */
function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
