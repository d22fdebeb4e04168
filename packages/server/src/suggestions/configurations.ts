/** Text search configurations that PostgreSQL 15 and PGlite share, by language. Estonian came with PostgreSQL 18. */
const stemmed: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  tr: 'turkish',
  yi: 'yiddish',
};

/** The configuration that stems a language; words of the others are searched as they stand. */
export function configurationOf(languageTag: string): string {
  return stemmed[baseLanguage(languageTag)] ?? 'simple';
}

/** `fr` of `fr-CA`. */
export function baseLanguage(languageTag: string): string {
  return languageTag.split('-')[0] ?? languageTag;
}
