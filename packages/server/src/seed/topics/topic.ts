import type { Theme } from '../../generated/types.js';

export const seedLanguages = ['en', 'fr', 'de', 'el', 'es', 'pl'] as const;

export type SeedLanguage = (typeof seedLanguages)[number];

export interface TopicWords {
  /** The first two can take a level behind them (`… – evening course`); the third stands as it is. The same three courses in each language. */
  titles: [string, string, string];
  /** One or two sentences of the description. */
  about: string;
}

/** What the seed knows about one subject of further training. The words are written by us, in each language by itself. */
export interface Topic {
  id: string;
  iscedF: string;
  /** Levels from lowest to highest, lengths, and Euro cents for an hour before the country's level of prices. */
  usual: { eqf: [number, number]; hours: number[]; hourlyPrice: number };
  /** Done with the hands, so never online alone. */
  handsOn: boolean;
  /** English labels of ESCO skills. */
  skills: string[];
  /** Instead of `skills`, where they depend on the language of the country. */
  skillsBy?: Record<SeedLanguage, string[]>;
  themes?: Theme[];
  words: Record<SeedLanguage, TopicWords>;
}

export function words(first: string, second: string, third: string, about: string): TopicWords {
  return { titles: [first, second, third], about };
}
