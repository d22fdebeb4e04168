import type { MultilingualText } from '../generated/types.js';

/** The text in a language: the same tag, else the same language, else English, else the first there is. */
export function textIn(text: MultilingualText | undefined, lang: string): string | undefined {
  if (!text) return undefined;
  const [language] = lang.split('-');
  const tags = Object.keys(text);
  const tag =
    tags.find((candidate) => candidate === lang) ??
    tags.find((candidate) => candidate.split('-')[0] === language) ??
    tags.find((candidate) => candidate === 'en') ??
    tags[0];
  return tag === undefined ? undefined : text[tag];
}
