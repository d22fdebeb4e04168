import type { ReuseLevel, Theme } from '../../generated/types.js';
import { escoUri } from '../codes.js';
import { type CsvOptions, csvRows } from '../csv/rows.js';
import { type Fault, type Place, type Reading, UnreadableFile } from '../reading.js';
import type { TextSource } from '../source.js';
import { type EscoContent, type EscoFile, recogniseEscoFile } from './esco-file.js';
import { type EscoWords, indexUris, indexWords, mergeWords, oneDescription, rowWords } from './esco-words.js';

export interface EscoOptions {
  /** Of official files whose name does not say it. */
  language?: string;
  onBytes?: (read: number) => void;
}

type Row = ReadonlyMap<string, string>;

/**
 * The skills, occupations and links of the files of one ESCO download, in this order. Files of several languages become one record a concept:
 * the first file of a kind gives the concepts, the others add their words.
 * @throws {UnreadableFile}
 */
export async function* readEsco(sources: readonly TextSource[], options: EscoOptions = {}): AsyncIterable<Reading> {
  const files: EscoFile[] = [];
  for (const source of sources) files.push(await recogniseEscoFile(source, options.language));
  const csv = options.onBytes ? { onBytes: options.onBytes } : {};
  const of = (...contents: EscoContent[]) => files.filter(({ content }) => contents.includes(content));
  yield* readSkills(of('skills'), of('skillTexts'), { green: of('greenSkills'), digital: of('digitalSkills') }, csv);
  yield* readOccupations(of('occupations'), csv);
  for (const file of of('relations')) yield* readRelations(file, csv);
  if (of('skills', 'occupations', 'relations').length > 0) return;
  throw new UnreadableFile(
    { file: sources.map(({ name }) => name).join(', ') },
    'words alone make no concepts: give the skills file too',
  );
}

async function* readSkills(
  skills: EscoFile[],
  texts: EscoFile[],
  themes: Record<Theme, EscoFile[]>,
  csv: CsvOptions,
): AsyncIterable<Reading> {
  const [first, ...others] = skills;
  if (!first) return;
  const words = await indexWords([...others, ...texts], csv);
  const green = await indexUris(themes.green, csv);
  const digital = await indexUris(themes.digital, csv);
  for await (const { at, row, fault } of rows(first, csv)) {
    const uri = escoUri(row.get(first.uri) ?? '', 'skill');
    const faults = fault ?? required(first.uri, uri);
    if (!uri || faults) {
      yield { kind: 'skills', at, faults: faults ?? noUri(first.uri) };
      continue;
    }
    const said = mergeWords(rowWords(first, row), words.get(uri));
    const collections = (row.get('collections') ?? '').split('|');
    const found = {
      green: green.has(uri) || collections.includes('green'),
      digital: digital.has(uri) || collections.some((name) => /^dig/i.test(name)),
    };
    const reuseLevel = reuseLevels[(row.get('reuseLevel') ?? row.get('reuse') ?? '').trim()];
    const named = (['green', 'digital'] as const).filter((theme) => found[theme]);
    yield {
      kind: 'skills',
      at,
      record: {
        uri,
        ...labelled(said),
        // ESCO leaves the type of a handful of concepts empty; they are named as acts.
        kind: (row.get('skillType') ?? row.get('type') ?? '').trim() === 'knowledge' ? 'knowledge' : 'skill',
        ...(reuseLevel ? { reuseLevel } : {}),
        ...(named.length > 0 ? { themes: named } : {}),
      },
    };
  }
}

async function* readOccupations(files: EscoFile[], csv: CsvOptions): AsyncIterable<Reading> {
  const [first, ...others] = files;
  if (!first) return;
  const words = await indexWords(others, csv);
  for await (const { at, row, fault } of rows(first, csv)) {
    const uri = escoUri(row.get(first.uri) ?? '', 'occupation');
    const iscoCode = (row.get('iscoGroup') ?? row.get('isco') ?? '').trim().replace(/^C/, '');
    const faults = fault ?? required(first.uri, uri);
    if (!uri || faults) {
      yield { kind: 'occupations', at, faults: faults ?? noUri(first.uri) };
      continue;
    }
    const { labels, description } = labelled(mergeWords(rowWords(first, row), words.get(uri)));
    yield { kind: 'occupations', at, record: { uri, labels, ...(description ? { description } : {}), iscoCode } };
  }
}

async function* readRelations(file: EscoFile, csv: CsvOptions): AsyncIterable<Reading> {
  const column = (...names: string[]) => names.find((name) => file.columns.has(name)) ?? '';
  const occupationColumn = column('occupationUri', 'occupation');
  const skillColumn = column('skillUri', 'skill');
  const relationColumn = column('relationType', 'relation');
  for await (const { at, row, fault } of rows(file, csv)) {
    const occupation = escoUri(row.get(occupationColumn) ?? '', 'occupation');
    const skill = escoUri(row.get(skillColumn) ?? '', 'skill');
    const relation = relations[(row.get(relationColumn) ?? '').trim()];
    if (!fault && occupation && skill && relation) {
      yield { kind: 'occupationSkills', at, record: { occupation, skill, relation } };
      continue;
    }
    const faults = [
      ...(fault ?? []),
      ...(fault || occupation ? [] : noUri(occupationColumn)),
      ...(fault || skill ? [] : noUri(skillColumn)),
      ...(fault || relation ? [] : [{ path: relationColumn, reason: 'is neither essential nor optional' }]),
    ];
    yield { kind: 'occupationSkills', at, faults: faults as [Fault, ...Fault[]] };
  }
}

async function* rows(
  file: EscoFile,
  csv: CsvOptions,
): AsyncIterable<{ at: Place; row: Row; fault: [Fault] | undefined }> {
  for await (const read of csvRows(file.source, csv)) {
    const at = { file: file.source.name, row: read.row, line: read.line };
    if ('fault' in read) yield { at, row: new Map(), fault: [{ path: '', reason: read.fault }] };
    else yield { at, row: read.values, fault: undefined };
  }
}

function labelled(words: EscoWords) {
  const description = oneDescription(words);
  return {
    labels: words.labels,
    ...(Object.keys(words.alternativeLabels).length > 0 ? { alternativeLabels: words.alternativeLabels } : {}),
    ...(description ? { description } : {}),
  };
}

function required(column: string, uri: string | undefined): [Fault] | undefined {
  return uri ? undefined : noUri(column);
}

function noUri(path: string): [Fault] {
  return [{ path, reason: 'is not the URI of an ESCO concept' }];
}

const reuseLevels: Record<string, ReuseLevel> = {
  transversal: 'transversal',
  'cross-sector': 'crossSector',
  'sector-specific': 'sectorSpecific',
  'occupation-specific': 'occupationSpecific',
};

const relations: Record<string, 'essential' | 'optional'> = {
  essential: 'essential',
  e: 'essential',
  optional: 'optional',
  o: 'optional',
};
