import { type Json, type JsonObject, isObject, isText, listOf, objectsOf } from '../json.js';
import { type LanguageMap, languageMap } from '../language.js';
import type { Fact, FactKind, Skill } from './description.js';

/** Values along a path of keys; every step may be one or many. */
export function at(value: Json | undefined, ...path: readonly string[]): Json[] {
  return path.reduce<Json[]>(
    (found, key) => found.flatMap((one) => (isObject(one) ? [...listOf(one[key])] : [])),
    [...listOf(value)],
  );
}

/** Each value as a fact, where it has text. */
export function factsOf(values: readonly Json[], kind?: FactKind, options: { sensitive?: true } = {}): Fact[] {
  return values.flatMap((value) => {
    const text = textOf(value);
    const uri = isObject(value) ? safeLink(value['id']) : undefined;
    return text ? [{ text, ...(kind && { kind }), ...(uri && { uri }), ...options }] : [];
  });
}

/** The text of a string, a number, a language map, a concept (`prefLabel`), a note (`noteLiteral`), or a thing with a title or a name. */
export function textOf(value: Json | undefined): LanguageMap | undefined {
  if (typeof value === 'number') return { und: String(value) };
  if (!isObject(value) || isText(value['@value'])) return languageMap(value);
  for (const key of ['prefLabel', 'title', 'noteLiteral', 'name', 'legalName', 'notation', 'targetName']) {
    const text = languageMap(value[key]);
    if (text) return text;
  }
  return languageMap(value);
}

/** Each thing once: credentials repeat a concept wherever they use it. */
export function distinct(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify([fact.text, fact.kind, fact.uri]), fact])).values()];
}

/** Links that may be shown: https, http and urn. `javascript:`, `data:` and `blob:` are never emitted. */
export function safeLink(value: Json | undefined): string | undefined {
  return isText(value) && /^(https?:\/\/|urn:)\S+$/i.test(value) && value.length < 2048 ? value : undefined;
}

const rasterData = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z\d+/]+={0,2}$/;
const maxImageLength = 1_400_000;

/** The address of an image: https, or raster data by its own first bytes. SVG as data is left out: an `<img>` of the host decides by label. */
export function imageOf(value: Json | undefined): string | undefined {
  const [first] = listOf(value);
  const address = isObject(first) ? (first['id'] ?? mediaData(first)) : first;
  if (!isText(address) || address.length > maxImageLength) return undefined;
  if (/^https:\/\/\S+$/i.test(address)) return address;
  return rasterData.test(address) && hasRasterMagic(address) ? address : undefined;
}

/** ELM MediaObject: base64 content with a type from the EU file type list. */
function mediaData({ content, contentType }: JsonObject): string | undefined {
  const type =
    isObject(contentType) && isText(contentType['id']) ? contentType['id'].split('/').at(-1)?.toLowerCase() : undefined;
  const named = type === 'jpg' ? 'jpeg' : type;
  return isText(content) && named ? `data:image/${named};base64,${content}` : undefined;
}

/** PNG, JPEG, GIF and RIFF in base64. */
const hasRasterMagic = (address: string): boolean => /;base64,(iVBORw0KGgo|\/9j\/|R0lGOD|UklGR)/.test(address);

/** Alignments of Open Badges that name a skill, a competence or anything else taught. */
export function skillsOf(alignments: readonly JsonObject[]): Skill[] {
  return alignments.flatMap((alignment) => {
    const title = languageMap(alignment['targetName']);
    const framework = alignment['targetFramework'];
    const uri = safeLink(alignment['targetUrl']);
    return title ? [skill(title, uri, isText(framework) ? framework : undefined)] : [];
  });
}

export const skill = (title: LanguageMap, uri: string | undefined, framework: string | undefined): Skill => ({
  title,
  uri,
  framework: uri && /\/esco\/skill\//.test(uri) ? 'ESCO' : framework,
});

export const skillFacts = (skills: readonly Skill[]): Fact[] =>
  skills.map(({ title, uri }) => ({ text: title, ...(uri && { uri }) }));

/** An EQF level as number: from the EU list's concept, from words like "EQF 5", or from a bare number. */
export function eqfOf(values: readonly Json[]): number | undefined {
  for (const value of values) {
    const words =
      typeof value === 'number'
        ? [String(value)]
        : [isObject(value) ? value['id'] : value, ...Object.values(textOf(value) ?? {})].filter(isText);
    for (const word of words) {
      const level = /^(?:.*(?:EQF|Level|snb\/eqf\/)\D{0,9})?([1-8])\b/i.exec(word)?.[1];
      if (level) return Number(level);
    }
  }
  return undefined;
}

export const firstObject = (value: Json | undefined): JsonObject => objectsOf(value)[0] ?? {};

export const firstText = (...values: readonly (Json | undefined)[]): string | undefined =>
  values.flatMap(listOf).find(isText);
