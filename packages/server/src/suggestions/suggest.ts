import type { Kysely } from 'kysely';
import { nearestKnown } from '../courses/spelling.js';
import type { Database } from '../db/schema.js';
import type { Suggestion, SuggestionKind } from '../generated/types.js';
import { type FoundLabel, isInLanguage, labelsThatStart, labelsWithWords } from './find-labels.js';
import { fold } from './fold.js';

interface Typed {
  q: string;
  lang?: string;
  limit: number;
}

/** So many labels are looked at before the best are chosen. */
const enough = 300;

/** Searches that somebody may be typing: texts that start so, then texts with such words, then with words near to them. */
export async function suggest(db: Kysely<Database>, livemode: boolean, typed: Typed): Promise<Suggestion[]> {
  const start = fold(typed.q);
  if (start === '') return [];
  const words = start.split(' ');
  const starting = choose(await labelsThatStart(db, livemode, start, enough), typed, start);
  if (starting.length >= typed.limit || start.length < 2) return starting.slice(0, typed.limit);
  const containing = choose(await labelsWithWords(db, livemode, words, enough), typed, start);
  const found = distinct([...starting, ...containing]);
  if (found.length > 0) return found.slice(0, typed.limit);
  const mended = await mend(db, livemode, words);
  if (!mended) return [];
  return choose(await labelsWithWords(db, livemode, mended, enough), typed, mended.join(' ')).slice(0, typed.limit);
}

/** Each word that no label has is replaced by the nearest that one has. */
async function mend(db: Kysely<Database>, livemode: boolean, words: readonly string[]): Promise<string[] | undefined> {
  const mended: string[] = [];
  for (const word of words.slice(0, 6)) {
    const isKnown = word.length < 3 || (await labelsWithWords(db, livemode, [word], 1)).length > 0;
    const nearest = isKnown ? undefined : await nearestKnown(db, livemode, word);
    mended.push(nearest?.word ?? word);
  }
  return mended.every((word, index) => word === words[index]) ? undefined : mended;
}

/** Fields of work before single courses: they lead to more. */
const kinds: readonly SuggestionKind[] = ['occupation', 'skill', 'provider', 'course'];

function choose(labels: readonly FoundLabel[], { lang, limit }: Typed, start: string): Suggestion[] {
  const rank = (label: FoundLabel) =>
    (isInLanguage(label, lang) ? 0 : 1000) +
    (label.folded.startsWith(start) ? 0 : 500) +
    Math.min(label.folded.length, 300);
  const ranked = labels
    .filter(({ preferred }) => preferred)
    .sort((a, b) => rank(a) - rank(b) || (a.folded < b.folded ? -1 : 1) || (a.target < b.target ? -1 : 1));
  // A few of each kind first, so that one does not crowd out the others.
  const share = Math.max(1, Math.ceil(limit / 2));
  const counts = new Map<SuggestionKind, number>();
  const [first, rest] = [[] as FoundLabel[], [] as FoundLabel[]];
  for (const label of uniqueTexts(ranked)) {
    const count = (counts.get(label.kind) ?? 0) + 1;
    counts.set(label.kind, count);
    (count <= share ? first : rest).push(label);
  }
  const chosen = [...first, ...rest].slice(0, limit);
  return chosen.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)).map(toSuggestion);
}

/** Many courses have the same title. */
function uniqueTexts(labels: readonly FoundLabel[]): FoundLabel[] {
  return [
    ...new Map([...labels].reverse().map((label) => [`${label.kind} ${label.folded}`, label])).values(),
  ].reverse();
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.map((each) => [`${each.kind} ${fold(each.text)}`, each])).values()];
}

function toSuggestion({ kind, target, text, language }: FoundLabel): Suggestion {
  const isConcept = kind === 'skill' || kind === 'occupation';
  return {
    text,
    kind,
    ...(isConcept ? { uri: target } : { id: target }),
    ...(language === 'und' ? {} : { lang: language }),
  };
}
