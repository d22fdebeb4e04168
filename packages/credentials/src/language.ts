import { type Json, isObject, isText, listOf } from './json.js';

/** BCP 47 tag → text. `und` where the language is not said. */
export type LanguageMap = Readonly<Record<string, string>>;

/**
 * Text in all its shapes: a string, `{ en: "…" }` and `{ en: ["…"] }` (ELM), `{ "@value", "@language" }` (VCDM 2.0), and lists of these.
 * Undefined where there is none.
 */
export function languageMap(value: Json | undefined, language = 'und'): LanguageMap | undefined {
  const entries = listOf(value).flatMap((one) => entriesOf(one, language));
  return entries.length > 0 ? joined(entries) : undefined;
}

/** All its texts, whatever the language. */
export const languageTexts = (value: Json | undefined): string[] => Object.values(languageMap(value) ?? {});

function entriesOf(value: Json, language: string): [string, string][] {
  if (isText(value)) return value.trim() === '' ? [] : [[language, value]];
  if (!isObject(value)) return [];
  const { '@value': text, '@language': own } = value;
  if (isText(text)) return [[isText(own) ? own : language, text]];
  // A thing of its own, whose `id` would read as Indonesian.
  if ('type' in value) return [];
  return Object.entries(value)
    .filter(([tag]) => /^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(tag))
    .flatMap(([tag, inner]) =>
      listOf(inner)
        .filter(isText)
        .map((one): [string, string] => [tag, one]),
    );
}

function joined(entries: readonly [string, string][]): LanguageMap {
  const map = new Map<string, string>();
  for (const [tag, text] of entries) map.set(tag, map.has(tag) ? `${map.get(tag)}; ${text}` : text);
  return Object.fromEntries(map);
}
