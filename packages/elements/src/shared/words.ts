import { createLocale, type Locale } from './locale.js';
import type { MessagesLike } from './messages.js';

/** Words at hand, or what loads them when an element first shows them. */
export type Given<English> = MessagesLike<English> | (() => Promise<MessagesLike<English>>);

/**
 * What elements say, in each language that is there.
 * @template English the English words, whose keys and placeholders the other languages follow
 */
export class Words<English> {
  readonly #given: Map<string, Given<English>>;
  readonly #waiting = new Set<() => void>();

  /** @param given by language; `en` is among them */
  constructor(given: Record<string, Given<English>> & { en: Given<English> }) {
    this.#given = new Map(Object.entries(given));
  }

  /**
   * Adds a language, or replaces one, at any time; elements that wait for it change over.
   * @param language BCP 47 tag in lower case, for example `nl` or `nl-be`
   */
  register(language: string, given: Given<English>): void {
    this.#given.set(language, given);
    for (const update of this.#waiting) update();
  }

  /** Calls back whenever a language was registered. The answer ends it. */
  onRegistered(update: () => void): () => void {
    this.#waiting.add(update);
    return () => this.#waiting.delete(update);
  }

  /**
   * The locale of the closest language: `de-AT` → `de-at`, `de`, and `en` last. At once where its words are here already. A file that fails
   * to load gives English.
   * @param tag BCP 47 tag; what is no valid tag counts as English
   */
  find(tag: string): Locale<English> | Promise<Locale<English>> {
    const wanted = canonical(tag);
    let language = wanted.toLowerCase();
    while (language && !this.#given.has(language)) language = language.replace(/-?[^-]*$/, '');
    return this.#find(wanted, language || 'en');
  }

  #find(wanted: string, language: string): Locale<English> | Promise<Locale<English>> {
    const given = this.#given.get(language) as Given<English>;
    if (typeof given !== 'function') return createLocale<English>(wanted, language, given);
    return given().then(
      (messages) => {
        // Others may have been registered meanwhile.
        if (this.#given.get(language) === given) this.#given.set(language, messages);
        return this.#find(wanted, language);
      },
      (error: unknown) => {
        if (language === 'en') throw error;
        return this.#find(wanted, 'en');
      },
    );
  }
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
