import { nextStart } from '../course-sessions/next-session.js';
import type { CourseSessionInput, MultilingualText } from '../generated/types.js';
import { baseLanguage, configurationOf } from '../suggestions/configurations.js';
import { fold, foldedWords } from '../suggestions/fold.js';
import type { Label } from '../suggestions/labels.js';
import { type CourseFacet, courseFacets, courseTokens } from './course-facets.js';
import { durationMinutes } from './duration.js';
import { skillKey } from './skill-key.js';
import type { CourseDocument } from './tables.js';

/** What a course's search columns are made of. */
export interface Indexable {
  id: string;
  providerId: string;
  providerName: string;
  document: CourseDocument;
  sessions: readonly CourseSessionInput[];
  /** Labels of its skills. */
  skillLabels: readonly { language: string; text: string }[];
  /** YYYY-MM-DD */
  today: string;
}

/** A text to stem: title A, skills and provider B, everything else C. */
export interface WeightedText {
  weight: 'A' | 'B' | 'C';
  configuration: string;
  text: string;
}

/** The search columns of a course, before the database stems the texts and gives codes to the facets. */
export interface IndexRow {
  id: string;
  merit: number;
  languages: string[];
  price_minor: number | null;
  price_currency: string | null;
  workload_minutes: number | null;
  next_start: string | null;
  next_since: string | null;
  next_until: string | null;
  starts: string[];
  skill_keys: number[];
  texts: WeightedText[];
  facets: CourseFacet[];
  tokens: string[];
  /** `language:word` */
  words: string[];
  titles: Label[];
}

/** PostgreSQL refuses a tsvector over 1 MB; nobody searches that far into a text. */
const longestText = 10_000;

export function indexRow(course: Indexable): IndexRow {
  const { id, document, sessions, providerId, today } = course;
  const facets = courseFacets(document, sessions.filter(takesPlace));
  const next = nextStart(
    sessions.map(({ start, enrolBy, state = 'open' }) => ({ start, enrolBy, state })),
    today,
  );
  return {
    id,
    merit: meritOf(document, sessions.length),
    languages: [...new Set([...document.languages, ...Object.keys(document.title)].map(baseLanguage))],
    price_minor: document.price?.amountMinor ?? null,
    price_currency: document.price?.currency ?? null,
    workload_minutes: document.workload === undefined ? null : durationMinutes(document.workload),
    next_start: next.start,
    next_since: next.since,
    next_until: next.until,
    starts: sessions
      .filter(takesPlace)
      .map(({ start }) => start)
      .sort(),
    skill_keys: (document.skills ?? []).map(skillKey),
    texts: textsOf(course),
    facets,
    tokens: [
      ...facets.map(({ token }) => token),
      ...courseTokens(document, sessions.filter(takesPlace), { id, providerId }),
    ],
    words: wordsOf(course),
    titles: Object.entries(document.title).map(([language, text]) => ({ language, text, preferred: true })),
  };
}

/** A session that is full may still be of interest. */
function takesPlace({ state = 'open' }: CourseSessionInput): boolean {
  return state === 'open' || state === 'planned' || state === 'full';
}

/** Each text is stemmed by the rules of its own language. */
function textsOf({ document, providerName, skillLabels }: Indexable): WeightedText[] {
  const { title, description, credential, assessment, entryRequirement } = document;
  const own = configurationOf(document.languages[0] ?? 'und');
  return [
    ...weighted('A', title),
    { weight: 'B' as const, configuration: own, text: fold(providerName) },
    ...skillLabels.map(({ language, text }) => ({
      weight: 'B' as const,
      configuration: configurationOf(language),
      text: fold(text),
    })),
    ...[credential?.title, description, assessment, entryRequirement].flatMap((text) => weighted('C', text)),
  ].filter(({ text }) => text !== '');
}

function weighted(weight: 'A' | 'C', text: MultilingualText | undefined): WeightedText[] {
  return Object.entries(text ?? {}).map(([language, each]) => ({
    weight,
    configuration: configurationOf(language),
    text: fold(each.slice(0, longestText)),
  }));
}

/** Words that a misspelt one may have meant. Without the short ones: each of them is near to too many others. */
function wordsOf({ document, providerName, skillLabels }: Indexable): string[] {
  const texts = [
    ...Object.entries(document.title),
    ['und', providerName] as const,
    ...skillLabels.map(({ language, text }) => [language, text] as const),
  ];
  const words = texts.flatMap(([language, text]) =>
    foldedWords(text.slice(0, longestText))
      .filter((word) => word.length >= 3 && word.length <= 40 && !/\d/.test(word))
      .map((word) => `${baseLanguage(language)}:${word}`),
  );
  return [...new Set(words)].sort();
}

function meritOf(document: CourseDocument, sessions: number): number {
  const told = [
    document.description,
    document.price,
    document.workload,
    document.skills?.length,
    document.eqfLevel,
    document.iscedF,
    document.credential && document.credential.kind !== 'none',
    document.qualityAssurance?.length,
    document.entryRequirement ?? document.assessment,
    sessions > 0,
  ];
  return told.filter(Boolean).length;
}
