import type { en } from '../locales/en.js';
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

// Bare `en` and `pt` would give American and Brazilian formats.
const european: Readonly<Record<string, string>> = { en: 'en-IE', pt: 'pt-PT' };

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
  const lists = new Intl.ListFormat(tag);
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const countries = new Intl.DisplayNames(tag, { type: 'region' });
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
