import { type CsvOptions, csvRows } from '../csv/rows.js';
import { oneLine, plainText } from '../values.js';
import type { EscoFile } from './esco-file.js';

/** What files say about one concept in words, by language. */
export interface EscoWords {
  labels: Record<string, string>;
  alternativeLabels: Record<string, string>;
  descriptions: Record<string, string>;
}

/** The words of the files that only add to another, by URI. One entry a concept: ESCO has 17,000. */
export async function indexWords(files: readonly EscoFile[], options: CsvOptions): Promise<Map<string, EscoWords>> {
  const index = new Map<string, EscoWords>();
  for (const file of files) {
    for await (const read of csvRows(file.source, options)) {
      if ('fault' in read) continue;
      const uri = read.values.get(file.uri)?.trim();
      if (uri) index.set(uri, mergeWords(rowWords(file, read.values), index.get(uri)));
    }
  }
  return index;
}

/** The URIs that a file lists. */
export async function indexUris(files: readonly EscoFile[], options: CsvOptions): Promise<Set<string>> {
  const uris = new Set<string>();
  for (const file of files) {
    for await (const read of csvRows(file.source, options)) {
      const uri = 'fault' in read ? undefined : read.values.get(file.uri)?.trim();
      if (uri) uris.add(uri);
    }
  }
  return uris;
}

export function rowWords(file: EscoFile, row: ReadonlyMap<string, string>): EscoWords {
  return {
    labels: texts(file.labels, row, oneLine),
    alternativeLabels: texts(file.alternativeLabels, row, alternatives),
    descriptions: texts(file.descriptions, row, plainText),
  };
}

/** `words`, and what `more` says in other languages. */
export function mergeWords(words: EscoWords, more: EscoWords | undefined): EscoWords {
  if (!more) return words;
  return {
    labels: { ...more.labels, ...words.labels },
    alternativeLabels: { ...more.alternativeLabels, ...words.alternativeLabels },
    descriptions: { ...more.descriptions, ...words.descriptions },
  };
}

/** The registry keeps one description: the English one where there is one. */
export function oneDescription({ descriptions }: EscoWords): string | undefined {
  return descriptions.en ?? Object.values(descriptions)[0];
}

function texts(
  columns: ReadonlyMap<string, string>,
  row: ReadonlyMap<string, string>,
  clean: (text: string) => string | undefined,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [language, column] of columns) {
    const text = clean(row.get(column) ?? '');
    if (text !== undefined) found[language] = text;
  }
  return found;
}

/** ESCO writes one alternative a line, others `a|b`; the contract has one a line. */
function alternatives(text: string): string | undefined {
  return plainText(
    text
      .split(/[\n|]/)
      .flatMap((label) => oneLine(label) ?? [])
      .join('\n'),
  );
}
