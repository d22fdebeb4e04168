import { readFile, stat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../command.js';
import { readMapping } from './csv/mapping.js';
import { readCsv } from './csv/read-csv.js';
import { readElm } from './elm/read-elm.js';
import { readEsco } from './esco/read-esco.js';
import type { Reading } from './reading.js';
import { readSchemaOrg } from './schema-org/read-schema-org.js';
import type { TextSource } from './source.js';

export const formats = ['elm', 'schema-org', 'csv', 'esco'] as const;

export type Format = (typeof formats)[number];

export interface FormatOptions {
  mapping?: string;
  providerReference?: string;
  language?: string;
  country?: string;
  onBytes?: (read: number) => void;
}

/** The records of files in a format, file after file; ESCO's files together, since they complete each other. */
export async function* readFiles(
  format: Format,
  sources: readonly TextSource[],
  { mapping, providerReference, language, country, onBytes }: FormatOptions,
): AsyncIterable<Reading> {
  const common = {
    ...(providerReference ? { providerReference } : {}),
    ...(language ? { language } : {}),
    ...(country ? { country } : {}),
    ...(onBytes ? { onBytes } : {}),
  };
  if (format === 'esco') yield* readEsco(sources, common);
  else if (format === 'csv') {
    if (mapping === undefined) throw new UsageError('CSV needs --mapping, a JSON file that says what its columns are.');
    const rules = readMapping(await readFile(mapping, 'utf8'));
    for (const source of sources) yield* readCsv(source, rules, onBytes);
  } else {
    const read = format === 'elm' ? readElm : readSchemaOrg;
    for (const source of sources) yield* read(source, common);
  }
}

/** Files as they are, folders as the files in them that a format may have. */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new UsageError(`There is no file ${path}.`);
    if (!found.isDirectory()) files.push(path);
    else {
      const names = (await readdir(path)).filter((name) => /\.(csv|xml|json|jsonl|jsonld)(\.gz)?$/.test(name));
      files.push(...names.sort().map((name) => join(path, name)));
    }
  }
  return files;
}
