import { type Fault, type Place, type Reading, UnreadableFile } from '../reading.js';
import type { TextSource } from '../source.js';
import { type CourseDefaults, readCourse } from './course.js';
import { jsonItems } from './json-items.js';
import { asNode, type Node, nodes, text, types } from './node-values.js';
import { type NodeIndex, providerReference, readProvider } from './provider.js';

export interface SchemaOrgOptions extends CourseDefaults {
  /** Of organisations whose address names none. */
  country?: string;
  onBytes?: (read: number) => void;
}

/**
 * The providers and courses of a schema.org JSON-LD text: a Course, an array, a `@graph`, an ItemList, or one after another in JSON Lines.
 * A provider comes before the first course that names it.
 * @throws {UnreadableFile}
 */
export async function* readSchemaOrg(source: TextSource, options: SchemaOrgOptions = {}): AsyncIterable<Reading> {
  const index = await indexNodes(source);
  const providers = new Set<string>();
  let found = 0;
  for await (const { node, path } of thingsOf(source, options.onBytes)) {
    if (!isCourse(node)) continue;
    found += 1;
    const at: Place = { file: source.name, path };
    if (options.providerReference === undefined) yield* readNewProvider(node, index, options, at, providers);
    const leftOut: Fault[] = [];
    const record = readCourse(node, index, options, (member, reason) => void leftOut.push({ path: member, reason }));
    if (Array.isArray(record)) yield { kind: 'courses', at, faults: record as [Fault, ...Fault[]] };
    else yield { kind: 'courses', at, record, ...(leftOut.length > 0 ? { leftOut } : {}) };
  }
  if (found === 0) throw new UnreadableFile({ file: source.name }, 'there is no Course in it');
}

function* readNewProvider(
  course: Node,
  index: NodeIndex,
  options: SchemaOrgOptions,
  at: Place,
  known: Set<string>,
): Iterable<Reading> {
  if (course.provider === undefined) return;
  const reference = providerReference(course.provider, index) ?? '';
  if (known.has(reference)) return;
  known.add(reference);
  const record = readProvider(course.provider, index, options.country, options.language);
  if (Array.isArray(record)) yield { kind: 'providers', at, faults: record as [Fault, ...Fault[]] };
  else yield { kind: 'providers', at, record };
}

/** A first pass: what courses refer to may come behind them. Courses themselves are not kept. */
async function indexNodes(source: TextSource): Promise<Map<string, Node>> {
  const index = new Map<string, Node>();
  for await (const { node } of thingsOf(source)) {
    const id = text(node['@id']);
    if (id !== undefined && !isCourse(node)) index.set(id, node);
  }
  return index;
}

async function* thingsOf(
  source: TextSource,
  onBytes?: (read: number) => void,
): AsyncIterable<{ node: Node; path: string }> {
  for await (const { value, path } of jsonItems(source, onBytes)) {
    const node = asNode(value);
    if (!node) continue;
    // An ItemList wraps each thing in a ListItem; a single object may hold its graph as one object.
    const inner = [...nodes(node.item), ...nodes(node['@graph'])];
    for (const thing of inner.length > 0 ? inner : [node]) yield { node: thing, path };
  }
}

function isCourse(node: Node): boolean {
  return types(node).some((type) => type === 'Course' || type === 'EducationalOccupationalProgram');
}
