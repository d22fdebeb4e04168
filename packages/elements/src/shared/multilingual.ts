/** A text and the language that it is in. */
export interface ForeignText {
  text: string;
  lang: string;
}

/**
 * The text that suits the reader best: in the wanted language, else in one of those given, else in English, else any.
 * @param texts by BCP 47 tag
 */
export function pickText(
  texts: Readonly<Record<string, string>>,
  wanted: string,
  others: readonly string[] = [],
): ForeignText | undefined {
  const base = wanted.replace(/-.*/, '');
  const lang = [wanted, base, ...others, 'en', ...Object.keys(texts)].find((tag) => texts[tag]);
  return lang === undefined ? undefined : { text: texts[lang] as string, lang };
}
