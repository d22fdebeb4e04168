import { type DetailEnglish, type VerdictEnglish, verdictWords } from '../credential-badge/credential-words.js';
import { detailWords } from '../credential-badge/detail-words.js';
import type { Given } from '../shared/words.js';
import { type ListEnglish, listWords } from './list-words.js';

/** What is said about credentials in one language. A part that is left out stays as it was: English, where there was none. */
export interface CredentialMessages {
  /** The verdict and its checks; the English ones are in `@ila-kit/elements/locales/credential-verdict/en.js`. */
  readonly verdict?: Given<VerdictEnglish>;
  /** Reasons, standard elements, buttons; `locales/credential-details/en.js`. */
  readonly details?: Given<DetailEnglish>;
  /** The list; `locales/credential-list/en.js`. */
  readonly list?: Given<ListEnglish>;
}

/**
 * Adds a language to the credential elements, or other words for one, at any time; elements on the page change over.
 * @param language BCP 47 tag in lower case, for example `nl` or `nl-be`
 */
export function registerCredentialLocale(language: string, { verdict, details, list }: CredentialMessages): void {
  if (verdict) verdictWords.register(language, verdict);
  if (details) detailWords.register(language, details);
  if (list) listWords.register(language, list);
}
