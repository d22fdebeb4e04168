import { languageTag } from '../codes.js';
import { csvColumns } from '../csv/rows.js';
import { UnreadableFile } from '../reading.js';
import type { TextSource } from '../source.js';

/** What an ESCO file holds. `skillTexts` and `occupationTexts` only add words to concepts of another file; `theme` files list concepts. */
export type EscoContent = 'skills' | 'skillTexts' | 'occupations' | 'relations' | 'greenSkills' | 'digitalSkills';

/** One file of an ESCO download, and which of its columns hold what. */
export interface EscoFile {
  source: TextSource;
  content: EscoContent;
  uri: string;
  /** Language → column. */
  labels: ReadonlyMap<string, string>;
  alternativeLabels: ReadonlyMap<string, string>;
  descriptions: ReadonlyMap<string, string>;
  columns: ReadonlySet<string>;
}

/**
 * Recognises a file by its header: the official download (`conceptUri, preferredLabel, altLabels, …`, one language a file, named in the
 * file's name as `skills_fr.csv`) and the same with a column for each language (`uri, label_en, label_fr, …`).
 * @param language of the official files whose name does not say it
 * @throws {UnreadableFile} for a file that is neither, or holds concepts that the registry does not keep
 */
export async function recogniseEscoFile(source: TextSource, language?: string): Promise<EscoFile> {
  const columns = new Set(await csvColumns(source));
  const content = contentOf(source, columns);
  const uri = columns.has('conceptUri') ? 'conceptUri' : 'uri';
  const named = languageTag(/_([a-z]{2})(?:\.csv)?(?:\.gz)?$/i.exec(source.name)?.[1] ?? '') ?? language;
  const inColumns = (prefixes: string[], official: string) => {
    const found = new Map<string, string>();
    for (const column of columns) {
      const tag = prefixes.map((prefix) => column.startsWith(prefix) && languageTag(column.slice(prefix.length)));
      const known = tag.find((value) => typeof value === 'string' && value !== '');
      if (known) found.set(known as string, column);
    }
    if (columns.has(official)) found.set(requireLanguage(named, source), official);
    return found;
  };
  return {
    source,
    content,
    uri,
    columns,
    labels: inColumns(['label_', 'preferredLabel_'], 'preferredLabel'),
    alternativeLabels: inColumns(['alt_labels_', 'altLabels_'], 'altLabels'),
    descriptions: inColumns(['description_'], 'description'),
  };
}

function contentOf(source: TextSource, columns: ReadonlySet<string>): EscoContent {
  const has = (...names: string[]) => names.some((name) => columns.has(name));
  if (has('occupation', 'occupationUri') && has('skill', 'skillUri') && has('relation', 'relationType'))
    return 'relations';
  if (!has('conceptUri', 'uri')) throw unknown(source, columns);
  if (/green/i.test(source.name) && has('conceptType')) return 'greenSkills';
  if (/digital|digcomp/i.test(source.name) && has('conceptType')) return 'digitalSkills';
  if (has('iscoGroup', 'isco')) return 'occupations';
  if (has('skillType', 'type')) return 'skills';
  if (has('code')) throw unknown(source, columns);
  if ([...columns].some((column) => /^(alt_labels|description)_/.test(column))) return 'skillTexts';
  throw unknown(source, columns);
}

function unknown(source: TextSource, columns: ReadonlySet<string>): UnreadableFile {
  return new UnreadableFile(
    { file: source.name, line: 1 },
    `these columns are no ESCO skills, occupations or occupation-skill relations: ${[...columns].join(', ')}`,
  );
}

function requireLanguage(language: string | undefined, source: TextSource): string {
  if (language) return language;
  throw new UnreadableFile(
    { file: source.name },
    'neither the name of the file (…_fr.csv) nor --language says its language',
  );
}
