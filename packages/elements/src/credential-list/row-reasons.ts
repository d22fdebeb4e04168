import type { LitElement } from 'lit';
import type { CheckView } from '../credential-badge/credential-badge.view.js';
import type { DetailEnglish, DetailLocale, VerdictLocale } from '../credential-badge/credential-words.js';
import { detailWords, reasonIn } from '../credential-badge/detail-words.js';
import { reasonStyles } from '../credential-badge/reasons.styles.js';
import { addStyles } from '../shared/add-styles.js';
import { LocaleController } from '../shared/locale-controller.js';

/** Why the checks of a row came out as they did; loaded when someone first asks. */
export class RowReasons {
  readonly #locale: LocaleController<DetailEnglish>;
  #of: readonly [DetailLocale, VerdictLocale] | undefined;
  #why: ((check: CheckView) => string) | undefined;

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, detailWords);
    addStyles(host, reasonStyles);
  }

  /** The same function as long as all words of a row are the same; undefined until they are there. */
  why(words: VerdictLocale): ((check: CheckView) => string) | undefined {
    const locale = this.#locale.current;
    if (!locale) return undefined;
    if (this.#of?.[0] !== locale || this.#of[1] !== words) {
      this.#of = [locale, words];
      this.#why = reasonIn(locale);
    }
    return this.#why;
  }
}
