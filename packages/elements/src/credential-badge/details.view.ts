import { disarm } from '../shared/foreign-words.js';
import type { ForeignText } from '../shared/multilingual.js';
import type { Checked } from './checking.js';
import type { DetailLocale } from './credential-words.js';
import type { ElementName, Fact, LanguageMap } from './credentials.js';
import { foreignText } from './foreign-text.js';

/** A text, and where it leads. */
export interface LinkedText {
  readonly text: ForeignText;
  readonly href: string | undefined;
}

/** One line about a credential: what it is about, and its words in the reader's language. */
export interface LineView {
  readonly label: string;
  readonly texts: readonly LinkedText[];
}

export interface DetailsView {
  readonly lines: readonly LineView[];
  readonly description: ForeignText | undefined;
  readonly criteria: ForeignText | undefined;
  readonly skills: readonly (LinkedText & { readonly framework: string | undefined })[];
  readonly evidence: readonly (LinkedText & { readonly about: ForeignText | undefined })[];
  /** Where the credential breaks the rules of its format. */
  readonly problems: string | undefined;
  /** Languages to choose from; none where there is no choice. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
}

export function detailsView({ result, description }: Checked, locale: DetailLocale, wanted: string): DetailsView {
  const { t } = locale;
  const isProven = result.checks.integrity.result === 'intact';
  const linked = (map: LanguageMap | undefined, url: string | undefined, fallback: string): LinkedText => ({
    text: foreignText(map, wanted) ?? { text: fallback, lang: locale.language },
    href: isProven ? webLink(url) : undefined,
  });
  const own = (text: string): LinkedText[] => [{ text: { text, lang: locale.language }, href: undefined }];
  const date = (stated: string | undefined): LinkedText[] => (stated ? own(dateText(stated, locale)) : []);
  const { eqfLevel, skills, evidence, issuer } = description;
  const certificate = result.signers[0]?.certificates[0];
  const lines: LineView[] = [
    { label: t('issued'), texts: date(description.issuedAt) },
    { label: t('validFrom'), texts: description.validFrom === description.issuedAt ? [] : date(description.validFrom) },
    { label: t('validUntil'), texts: date(description.validUntil) },
    { label: t('level'), texts: eqfLevel === undefined ? [] : own(t('eqf', { level: eqfLevel })) },
    { label: t('workload'), texts: workloadTexts(description.workload, locale).flatMap(own) },
    {
      label: t('issuer'),
      texts: [issuer.url ?? issuer.id].flatMap((url) => (url ? [linked({ und: url }, url, '')] : [])),
    },
    { label: t('sealedBy'), texts: certificate ? own(disarm(certificate.organization ?? certificate.subject)) : [] },
  ];
  return {
    lines: lines.filter(({ texts }) => texts.length > 0),
    description: foreignText(description.description, wanted),
    criteria: foreignText(description.criteria, wanted),
    skills: skills.map(({ title, uri, framework }) => ({
      ...linked(title, uri, uri ?? ''),
      framework: framework === undefined ? undefined : disarm(framework, 100),
    })),
    evidence: evidence.map(({ title, text, url }, index) => ({
      ...linked(title, url, t('evidenceItem', { n: index + 1 })),
      about: foreignText(text, wanted),
    })),
    problems: problemsText(result.problems, locale),
    languages: languagesOf(description.languages, locale),
  };
}

function problemsText(problems: readonly { readonly at: string }[], locale: DetailLocale): string | undefined {
  const places = [...new Set(problems.map(({ at }) => disarm(at, 60)))].slice(0, 8);
  return places.length > 0 ? locale.t('problems', { places: locale.list(places) }) : undefined;
}

const languagesOf = (tags: readonly string[], locale: DetailLocale): DetailsView['languages'] =>
  tags.length < 2 ? [] : tags.slice(0, 50).map((tag) => ({ tag, name: locale.languageName(tag) }));

function workloadTexts(
  { duration, credits }: Checked['description']['workload'],
  locale: DetailLocale,
): readonly string[] {
  const amounts = credits.map(({ points, framework }) =>
    framework
      ? locale.t('creditsOf', { n: points, framework: disarm(framework, 60) })
      : locale.t('credits', { n: points }),
  );
  return [...(duration ? [durationText(duration, locale)] : []), ...amounts];
}

/** `PT37H30M` → “37.5 hours”; what is no such duration stays as it is. */
function durationText(duration: string, { t }: DetailLocale): string {
  const [, hours, minutes] = /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?$/.exec(duration) ?? [];
  if (hours === undefined && minutes === undefined) return disarm(duration, 100);
  return t('hours', { n: Number(hours ?? 0) + Number(minutes ?? 0) / 60 });
}

/** A date of RFC 3339 as the reader writes it; what is no date stays as it is. */
function dateText(stated: string, locale: DetailLocale): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(stated)?.[0];
  return day && !Number.isNaN(Date.parse(`${day}T00:00Z`)) ? locale.date(day) : disarm(stated, 100);
}

/** Only web addresses become links. */
const webLink = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;

/** One thing that a credential states of a standard element. */
export interface FactView extends LinkedText {
  /** Hidden until it is asked for, by this kind of question. */
  readonly sensitive: 'dateOfBirth' | 'nationalId' | 'identifier' | undefined;
}

export interface ElementView {
  readonly name: ElementName;
  readonly label: string;
  readonly state: 'stated' | 'notStated' | 'notInFormat';
  readonly facts: readonly FactView[];
}

export interface ElementsView {
  readonly mandatory: readonly ElementView[];
  readonly optional: readonly ElementView[];
  readonly stated: number;
  readonly total: number;
}

/** The elements of Annex I, in its order. */
export function elementsView({ result, description }: Checked, locale: DetailLocale, wanted: string): ElementsView {
  const isProven = result.checks.integrity.result === 'intact';
  const all = (Object.entries(description.elements) as [ElementName, (typeof description.elements)[ElementName]][]).map(
    ([name, { state, facts }]): ElementView => ({
      name,
      label: locale.label('element', name),
      state,
      facts: facts.flatMap((fact) => factView(name, fact, locale, wanted, isProven)),
    }),
  );
  return {
    mandatory: all.slice(0, 11),
    optional: all.slice(11),
    stated: all.filter(({ state }) => state === 'stated').length,
    total: all.length,
  };
}

function factView(name: ElementName, fact: Fact, locale: DetailLocale, wanted: string, isProven: boolean): FactView[] {
  const text = foreignText(fact.text, wanted);
  if (!text) return [];
  const { kind, uri, sensitive } = fact;
  return [
    {
      text: ownWords(name, kind, text, locale),
      href: isProven ? webLink(uri) : undefined,
      sensitive: !sensitive ? undefined : kind === 'dateOfBirth' || kind === 'nationalId' ? kind : 'identifier',
    },
  ];
}

/** Dates, durations and countries are written as the reader writes them. */
function ownWords(name: ElementName, kind: Fact['kind'], text: ForeignText, locale: DetailLocale): ForeignText {
  const own = (words: string): ForeignText => ({ text: words, lang: locale.language });
  if (name === 'dateOfIssuing' || kind === 'dateOfBirth') return own(dateText(text.text, locale));
  if (kind === 'partial') return own(locale.label('partial', text.text));
  if (kind === 'duration') return own(durationText(text.text, locale));
  if (kind === 'country' && /^[A-Z]{2}$/.test(text.text)) return own(locale.countryName(text.text));
  return text;
}
