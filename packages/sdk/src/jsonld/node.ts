/** A value of JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A node of JSON-LD with terms of schema.org. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly [term: string]: JsonLdValue;
}

/** A node without the terms that have nothing to say. */
export function node(type: string, terms: Readonly<Record<string, JsonLdValue | undefined>>): JsonLdNode {
  const stated = Object.entries(terms).filter(
    (entry): entry is [string, JsonLdValue] =>
      entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return { '@type': type, ...Object.fromEntries(stated) };
}

/** A node that stands alone in a page. */
export function topNode(type: string, terms: Readonly<Record<string, JsonLdValue | undefined>>): JsonLdNode {
  return { '@context': 'https://schema.org', ...node(type, terms) };
}

/** A term of a classification, such as ESCO. */
export function definedTerm(uri: string, name: string | null | undefined, set: string, code?: string): JsonLdNode {
  return node('DefinedTerm', { '@id': uri, name: name ?? undefined, termCode: code, inDefinedTermSet: set, url: uri });
}

/** Where ESCO is. */
export const ESCO = 'http://data.europa.eu/esco/concept-scheme/skills';

/** Where the occupations of ESCO are. */
export const ESCO_OCCUPATIONS = 'http://data.europa.eu/esco/concept-scheme/occupations';
