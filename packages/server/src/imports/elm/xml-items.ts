import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UnreadableFile } from '../reading.js';
import type { TextSource } from '../source.js';

/** An element. Names of the ELM namespaces stand alone; others carry the usual prefix, whatever prefix the file uses: `skos:prefLabel`. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
  line: number;
}

const prefixes = new Map([
  ['http://data.europa.eu/snb/model/ap/loq-constraints/', ''],
  ['http://data.europa.eu/snb/model/elm/', ''],
  ['http://www.w3.org/2004/02/skos/core#', 'skos:'],
  ['http://purl.org/dc/terms/', 'dc:'],
]);

/** One item larger than this is refused: a catalogue's largest courses have a few hundred elements. */
const mostElements = 20_000;
const mostText = 2_000_000;
const deepest = 64;

/**
 * The items of an ELM file in the order of the file: the children of the `…References` lists below the root. Only one is in memory at a time.
 * @throws {UnreadableFile} when the text is not well-formed, or an item is too large; items before that were given
 */
export async function* xmlItems(source: TextSource, onBytes?: (read: number) => void): AsyncIterable<XmlElement> {
  const finished: XmlElement[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: XmlElement[] = [];
  let depth = 0;
  let elements = 0;
  let text = 0;
  let fault: UnreadableFile | undefined;
  const stop = (reason: string) => {
    fault ??= new UnreadableFile({ file: source.name, line: parser.line }, reason);
  };
  parser.on('error', (error) => stop(error.message));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth === 1 && nameOf(tag) === undefined)
      stop(`the root element is not of the ELM namespace, but of "${tag.uri}"`);
    if (depth > deepest) stop(`elements are nested more than ${deepest} deep`);
    if (depth < 3 || fault) return;
    elements += 1;
    if (elements > mostElements) stop(`one item has more than ${mostElements} elements`);
    const element = {
      name: nameOf(tag) ?? tag.name,
      attributes: attributesOf(tag),
      children: [],
      text: '',
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (more: string) => {
    const element = open.at(-1);
    if (!element) return;
    text += more.length;
    if (text > mostText) stop(`one item has more than ${mostText} characters`);
    else element.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    depth -= 1;
    const element = open.pop();
    if (!element || open.length > 0) return;
    finished.push(element);
    elements = 0;
    text = 0;
  });
  for await (const chunk of source.chunks(onBytes)) {
    parser.write(chunk);
    yield* finished.splice(0);
    if (fault) throw fault;
  }
  parser.close();
  yield* finished.splice(0);
  if (fault) throw fault;
}

function nameOf({ uri, local }: SaxesTagNS): string | undefined {
  const prefix = prefixes.get(uri);
  return prefix === undefined ? undefined : prefix + local;
}

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.values(attributes).map(({ local, value }) => [local, value]));
}
