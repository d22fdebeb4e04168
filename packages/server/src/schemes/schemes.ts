import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSchemes, type Scheme } from '@ila-kit/schemes';
import { parseScheme } from './parse-scheme.js';

/** The schemes that a server knows. */
export interface Schemes {
  /** By id. */
  list(): readonly Scheme[];
  retrieve(id: string): Scheme | undefined;
}

/** Files of an operator's own schemes are no good; the message names each file, path and fault. */
export class SchemeFilesError extends Error {
  override readonly name = 'SchemeFilesError';
}

/**
 * The schemes that come with the kit, and those of a folder; one of the same id takes the place of the kit's.
 * @throws {SchemeFilesError} when a file cannot be read, is no good, or is not named by its id
 */
export function loadSchemes(folder?: string): Schemes {
  const byId = new Map(listSchemes().map((scheme) => [scheme.id, scheme]));
  if (folder !== undefined) for (const scheme of readFolder(folder)) byId.set(scheme.id, scheme);
  const list = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { list: () => list, retrieve: (id) => byId.get(id) };
}

function readFolder(folder: string): Scheme[] {
  const schemes: Scheme[] = [];
  const faults: string[] = [];
  for (const file of filesOf(folder)) {
    const parsed = parseScheme(readFileSync(join(folder, file), 'utf8'));
    if (parsed.faults) faults.push(...parsed.faults.map(({ path, message }) => `${file}${path || '/'} ${message}`));
    else if (`${parsed.scheme.id}.json` !== file) faults.push(`${file}/id is not the name of the file`);
    else schemes.push(parsed.scheme);
  }
  if (faults.length > 0) throw new SchemeFilesError(`Schemes in ${folder}:\n  ${faults.join('\n  ')}`);
  return schemes;
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch (error) {
    throw new SchemeFilesError(`Schemes in ${folder}: the folder cannot be read (${(error as Error).message})`);
  }
}
