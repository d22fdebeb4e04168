import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.js';
import type { MultilingualText } from '../generated/types.js';
import { baseLanguage } from './configurations.js';
import { type FoundLabel, isInLanguage, labelsByStems, labelsSpeltAlike, labelsWithWords } from './find-labels.js';
import { fold, foldedWords } from './fold.js';

/** So many concepts are ranked. */
const most = 500;

/** URIs of the skills or occupations whose labels have these words or begin so; else of those spelt alike. Best first. */
export async function searchConcepts(
  db: Kysely<Database>,
  livemode: boolean,
  kind: 'skill' | 'occupation',
  q: string,
  lang: string | undefined,
): Promise<string[]> {
  const folded = fold(q);
  if (folded === '') return [];
  const words = foldedWords(q).slice(0, 20);
  const stems = await labelsByStems(db, livemode, words, kind, { all: true, limit: most });
  const starts = await labelsWithWords(db, livemode, words, most, [kind]);
  const found = [...stems, ...starts];
  const labels = found.length > 0 ? found : await labelsSpeltAlike(db, livemode, folded, kind, 50);
  const rank = (label: FoundLabel) =>
    (label.folded === folded ? 0 : label.folded.startsWith(folded) ? 100 : 200) +
    (isInLanguage(label, lang) ? 0 : 1000) +
    (label.preferred ? 0 : 300) +
    Math.min(90, label.folded.length);
  const ranked = [...labels].sort((a, b) => rank(a) - rank(b) || (a.target < b.target ? -1 : 1));
  return [...new Set(ranked.map(({ target }) => target))].slice(0, most);
}

/** The label in the language asked for, else in English, else in any. */
export function labelIn(labels: MultilingualText, lang: string | undefined): string {
  const wanted = lang === undefined ? ['en'] : [lang, baseLanguage(lang), 'en'];
  const label = wanted.map((language) => labels[language]).find((text) => text !== undefined);
  return (label ?? Object.values(labels)[0] ?? '').slice(0, 500);
}
