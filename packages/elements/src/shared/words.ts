import { canonical, createLocale, type Locale, type LocaleSource } from './locale.js';
import type { MessagesLike } from './messages.js';

type Loader<English> = () => Promise<MessagesLike<English>>;

/**
 * Words that are loaded only when an element shows them, each language a file of its own, English too.
 * @template English the English words, whose keys and placeholders the other languages follow
 */
export class Words<English> implements LocaleSource<English> {
  readonly #loaders: Map<string, Loader<English>>;
  readonly #loaded = new Map<string, MessagesLike<English>>();
  readonly #waiting = new Set<() => void>();

  /** @param loaders by language; `en` is among them */
  constructor(loaders: Record<string, Loader<English>> & { en: Loader<English> }) {
    this.#loaders = new Map(Object.entries(loaders));
  }

  /** Adds a language, or replaces one, at any time. @param language BCP 47 tag in lower case */
  register(language: string, load: Loader<English>): void {
    this.#loaders.set(language, load);
    this.#loaded.delete(language);
    for (const update of this.#waiting) update();
  }

  onRegistered(update: () => void): () => void {
    this.#waiting.add(update);
    return () => this.#waiting.delete(update);
  }

  /** The locale for a `lang` attribute: at once where its words are here already. A file that fails to load gives English. */
  find(tag: string): Locale<English> | Promise<Locale<English>> {
    const wanted = canonical(tag);
    return this.#find(wanted, this.#closest(wanted));
  }

  #find(wanted: string, language: string): Locale<English> | Promise<Locale<English>> {
    const here = this.#loaded.get(language);
    if (here) return createLocale(wanted, language, here);
    const load = this.#loaders.get(language) as Loader<English>;
    return load().then(
      (messages) => {
        // Others were registered meanwhile.
        if (this.#loaders.get(language) !== load) return this.#find(wanted, language);
        this.#loaded.set(language, messages);
        return createLocale(wanted, language, messages);
      },
      (error: unknown) => {
        if (language === 'en') throw error;
        return this.#find(wanted, 'en');
      },
    );
  }

  #closest(tag: string): string {
    for (let part = tag.toLowerCase(); part; part = part.replace(/-?[^-]*$/, ''))
      if (this.#loaders.has(part)) return part;
    return 'en';
  }
}
