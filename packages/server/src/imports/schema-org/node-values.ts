import { languageTag } from '../codes.js';
import { oneLine } from '../values.js';

/** A node of JSON-LD as it came: nothing about it is certain. */
export type Node = Readonly<Record<string, unknown>>;

/** What is read from a node of schema.org. In JSON-LD one value may always stand for a list of one, and a text for an object. */

export function asNode(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : undefined;
}

export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  const set = asNode(value)?.['@list'] ?? asNode(value)?.['@set'];
  return Array.isArray(value) ? value : Array.isArray(set) ? set : [value];
}

/** The local names of a node's types. */
export function types(node: Node | undefined): string[] {
  return list(node?.['@type']).flatMap((type) => (typeof type === 'string' ? localName(type) : []));
}

export function localName(iri: string): string {
  return iri.split(/[/#:]/).at(-1) ?? '';
}

export function nodes(value: unknown): Node[] {
  return list(value)
    .map(asNode)
    .filter((node) => node !== undefined);
}

/** The first scalar of a value, as text. */
export function text(value: unknown): string | undefined {
  for (const item of list(value)) {
    const scalar = asNode(item)?.['@value'] ?? item;
    if (typeof scalar === 'string') return oneLine(scalar);
    if (typeof scalar === 'number' || typeof scalar === 'boolean') return String(scalar);
  }
  return undefined;
}

/** What names a thing: its `@id`, `url`, or the text itself. */
export function iri(value: unknown): string | undefined {
  const [first] = list(value);
  if (typeof first === 'string') return first.trim() || undefined;
  const node = asNode(first);
  return node && (text(node['@id']) ?? text(node.url));
}

/** What a thing is called: its `name`, or the text itself. */
export function nameOf(value: unknown): string | undefined {
  const [first] = list(value);
  const node = asNode(first);
  return node && !('@value' in node) ? text(node.name) : text(first);
}

/** Texts with `@language`, or in `language` where none is given; the first of each. */
export function localised(
  value: unknown,
  language: string | undefined,
  clean: (text: string) => string | undefined = oneLine,
): Record<string, string> | undefined {
  const texts: Record<string, string> = {};
  for (const item of list(value)) {
    const node = asNode(item);
    const said = node ? node['@value'] : item;
    const tag = typeof node?.['@language'] === 'string' ? languageTag(node['@language']) : language;
    const cleaned = typeof said === 'string' ? clean(said) : undefined;
    if (tag && cleaned && !(tag in texts)) texts[tag] = cleaned;
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/** `fr`, `fr-FR`, `fra`, a Language node with `alternateName`, or an authority URI; English names of languages are not guessed. */
export function languages(...values: unknown[]): string[] {
  const found = values.flatMap(list).flatMap((item) => {
    const node = asNode(item);
    const said = node ? (text(node.alternateName) ?? text(node['@id']) ?? text(node.name)) : text(item);
    return said && (said.length <= 12 || said.includes('/')) ? (languageTag(said) ?? []) : [];
  });
  return [...new Set(found)];
}

/** An iri or a code as the registry's reference. */
export function asReference(said: string | undefined): string | undefined {
  const reference = said?.trim().replaceAll(/\s+/g, '-');
  return reference && /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}$/.test(reference) ? reference : undefined;
}

export function isWebUrl(said: string | undefined): said is string {
  return said !== undefined && /^https?:\/\/[^\s]+$/.test(said) && URL.canParse(said);
}
