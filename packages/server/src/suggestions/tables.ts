import type { ColumnType } from 'kysely';
import type { SuggestionKind } from '../generated/types.js';

export interface SuggestionsTables {
  /** Every name under which something can be found: course titles, labels of skills and occupations, provider names. */
  labels: {
    livemode: boolean;
    kind: SuggestionKind;
    /** The id of a course or provider, the URI of a skill or occupation. */
    target: string;
    /** BCP 47; `und` for a provider's name. */
    language: string;
    text: string;
    /** `fold(text)`. */
    folded: string;
    /** False for an alternative label. */
    preferred: boolean;
    /** Its words as they are, for beginnings of words, and their stems in its language. */
    words: ColumnType<string, never, never>;
  };
}
