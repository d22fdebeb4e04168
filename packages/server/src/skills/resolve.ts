import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.js';
import type { SkillMatch, SkillQuery } from '../generated/types.js';
import { skillLabels } from '../courses/show-courses.js';
import {
  isInLanguage,
  labelsByStems,
  labelsEqual,
  labelsSpeltAlike,
  type FoundLabel,
} from '../suggestions/find-labels.js';
import { fold, foldedWords } from '../suggestions/fold.js';
import { skillsOfCode, skillsOfIsco } from './store.js';

interface Scope {
  db: Kysely<Database>;
  livemode: boolean;
}

interface Candidate {
  uri: string;
  score: number;
  basis: SkillMatch['basis'];
}

/** The skills that a text, an ISCO code or a national code means, the most likely first. */
export async function resolveSkill(scope: Scope, query: SkillQuery, limit: number): Promise<SkillMatch[]> {
  const candidates = await candidatesOf(scope, query, limit);
  const best = new Map<string, Candidate>();
  for (const candidate of candidates)
    if ((best.get(candidate.uri)?.score ?? -1) < candidate.score) best.set(candidate.uri, candidate);
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || (a.uri < b.uri ? -1 : 1)).slice(0, limit);
  const lang = query.lang;
  const labels = await skillLabels(
    { ...scope, ...(lang === undefined ? {} : { lang }) },
    ranked.map(({ uri }) => uri),
  );
  return ranked.flatMap(({ uri, score, basis }) => {
    const label = labels.get(uri);
    return label === undefined ? [] : [{ uri, label, score: Math.round(score * 1000) / 1000, basis }];
  });
}

async function candidatesOf({ db, livemode }: Scope, query: SkillQuery, limit: number): Promise<Candidate[]> {
  const { text, isco, code, lang } = query;
  if (isco !== undefined) {
    const skills = await skillsOfIsco(db, livemode, isco, limit);
    return skills.map(({ uri, share }) => ({ uri, score: share, basis: 'occupation' }));
  }
  if (code !== undefined) {
    const uris = await skillsOfCode(db, livemode, code);
    return uris.map((uri) => ({ uri, score: 1, basis: 'code' }));
  }
  return byText(db, livemode, text ?? '', lang, limit);
}

/** Each way is tried only when the ones before found too little. */
async function byText(
  db: Kysely<Database>,
  livemode: boolean,
  text: string,
  lang: string | undefined,
  limit: number,
): Promise<Candidate[]> {
  const folded = fold(text);
  if (folded === '') return [];
  const inLang = (label: FoundLabel) => (isInLanguage(label, lang) ? 1 : 0.95);
  const equal = (await labelsEqual(db, livemode, folded, ['skill'])).map((label): Candidate => ({
    uri: label.target,
    score: (label.preferred ? 1 : 0.9) * inLang(label),
    basis: label.preferred ? 'exactLabel' : 'alternativeLabel',
  }));
  if (equal.length >= limit) return equal;
  const words = foldedWords(text).slice(0, 20);
  const wanted = limit * 4;
  const all = await labelsByStems(db, livemode, words, 'skill', { all: true, limit: wanted });
  // The share of the label that the text covers: the words of "weld" are all in many labels.
  const withAll = all.map((label): Candidate => ({
    uri: label.target,
    score: (0.5 + 0.35 * Math.min(1, words.length / label.folded.split(' ').length)) * inLang(label),
    basis: 'words',
  }));
  const found = [...equal, ...withAll];
  if (new Set(found.map(({ uri }) => uri)).size >= limit) return found;
  const alike = await labelsSpeltAlike(db, livemode, folded, 'skill', wanted);
  const byLetters = alike.map((label): Candidate => ({
    uri: label.target,
    score: 0.8 * label.score * inLang(label),
    basis: 'similarSpelling',
  }));
  const some = words.length > 1 ? await labelsByStems(db, livemode, words, 'skill', { all: false, limit: wanted }) : [];
  const withSome = some.map((label): Candidate => ({
    uri: label.target,
    score: coverage(words, label.folded) * inLang(label),
    basis: 'words',
  }));
  return [...found, ...byLetters, ...withSome];
}

/** How much two texts have in common by their words' beginnings, 0 to 0.6. */
function coverage(words: readonly string[], folded: string): number {
  const others = folded.split(' ');
  const isCommon = (word: string, list: readonly string[]) =>
    word.length > 2 && list.some((other) => other.slice(0, 5) === word.slice(0, 5));
  const common = words.filter((word) => isCommon(word, others)).length;
  return (0.6 * 2 * common) / (words.length + others.length);
}
