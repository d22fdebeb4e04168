import { pipeline, Readable } from 'node:stream';
import Assembler from 'stream-json/assembler.js';
import { parser as jsonParser } from 'stream-json/parser.js';
import { UnreadableFile } from '../reading.js';
import type { TextSource } from '../source.js';

/** A node of a JSON-LD document, and its JSON path. */
export interface JsonItem {
  value: unknown;
  path: string;
}

type Token = jsonParser.Token;

/** Members whose array is read item by item; what stands beside them is the document's head. */
const containers = new Set(['@graph', 'itemListElement', 'dataFeedElement']);

/** One item larger than this is refused. */
const mostTokens = 200_000;
const mostText = 5_000_000;

/**
 * The nodes of a JSON-LD text, one in memory at a time: a single object, an array, the array in `@graph` or `itemListElement`, or several of
 * these one after another (JSON Lines). The head of a document with such an array comes behind its items, without the array.
 * @throws {UnreadableFile} when the text is not JSON, or an item is too large; items before that were given
 */
export async function* jsonItems(source: TextSource, onBytes?: (read: number) => void): AsyncIterable<JsonItem> {
  const splitter = new Splitter(source.name);
  let unread = 0;
  async function* measured() {
    for await (const chunk of source.chunks(onBytes)) {
      unread += chunk.length;
      if (unread > mostText)
        throw new UnreadableFile({ file: source.name, path: splitter.path }, 'one text is too large');
      yield chunk;
    }
  }
  const tokens = jsonParser.asStream({ jsonStreaming: true, streamValues: false });
  pipeline(Readable.from(measured()), tokens, () => undefined);
  try {
    for await (const token of tokens as AsyncIterable<Token>) {
      unread = 0;
      yield* splitter.take(token);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      { file: source.name, path: splitter.path },
      `the text is not JSON: ${(error as Error).message}`,
    );
  } finally {
    tokens.destroy();
  }
  splitter.end();
}

class Splitter {
  readonly #file: string;
  #documents = 0;
  #depth = 0;
  #container: { depth: number; name: string; items: number } | undefined;
  #head: Assembler | undefined;
  #item: Assembler | undefined;
  #key: string | undefined;
  #pending: Token | undefined;
  #tokens = 0;
  #text = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Where reading stands. */
  get path(): string {
    const document = this.#documents > 1 ? `document ${this.#documents} ` : '';
    return `${document}$${this.#container ? `${this.#container.name}[${this.#container.items}]` : ''}`;
  }

  *take(token: Token): Iterable<JsonItem> {
    this.#measure(token);
    yield* this.#consume(token);
  }

  /** @throws {UnreadableFile} when the text ended within a value */
  end(): void {
    if (this.#depth > 0) throw new UnreadableFile({ file: this.#file, path: this.path }, 'the text ends too early');
    if (this.#documents === 0) throw new UnreadableFile({ file: this.#file }, 'the file is empty');
  }

  *#consume(token: Token): Iterable<JsonItem> {
    const opens = token.name === 'startObject' || token.name === 'startArray';
    const closes = token.name === 'endObject' || token.name === 'endArray';
    if (this.#depth === 0 && isValueStart(token)) this.#documents += 1;
    if (closes) this.#depth -= 1;
    if (this.#opensContainer(token)) {
      this.#container = { depth: this.#depth, name: this.#depth ? `.${this.#key ?? ''}` : '', items: 0 };
      this.#pending = undefined;
    } else if (closes && this.#container?.depth === this.#depth) this.#container = undefined;
    else if (this.#container) yield* this.#feedItem(token);
    else yield* this.#feedHead(token);
    if (opens) this.#depth += 1;
  }

  #opensContainer(token: Token): boolean {
    if (token.name !== 'startArray' || this.#container) return false;
    return this.#depth === 0 || (this.#depth === 1 && this.#pending !== undefined);
  }

  *#feedItem(token: Token): Iterable<JsonItem> {
    const container = this.#container as { items: number };
    const item = (this.#item ??= new Assembler());
    item.consume(token);
    if (!item.done) return;
    yield { value: item.current, path: this.path };
    this.#item = undefined;
    container.items += 1;
    this.#resetMeasure();
  }

  *#feedHead(token: Token): Iterable<JsonItem> {
    if (this.#depth === 1 && token.name === 'keyValue') {
      this.#key = token.value;
      // If an array follows, it is taken item by item, and the head must not see a key without a value.
      this.#pending = containers.has(token.value) ? token : undefined;
      if (this.#pending) return;
    }
    const head = (this.#head ??= new Assembler());
    if (this.#pending) head.consume(this.#pending);
    this.#pending = undefined;
    head.consume(token);
    if (!head.done) return;
    yield { value: head.current, path: this.path };
    this.#head = undefined;
    this.#key = undefined;
    this.#resetMeasure();
  }

  #measure(token: Token): void {
    this.#tokens += 1;
    if ('value' in token && typeof token.value === 'string') this.#text += token.value.length;
    if (this.#tokens <= mostTokens && this.#text <= mostText) return;
    throw new UnreadableFile({ file: this.#file, path: this.path }, 'one item is too large');
  }

  #resetMeasure(): void {
    this.#tokens = 0;
    this.#text = 0;
  }
}

function isValueStart(token: Token): boolean {
  return token.name === 'startObject' || token.name === 'startArray' || isScalar(token);
}

function isScalar({ name }: Token): boolean {
  return ['stringValue', 'numberValue', 'trueValue', 'falseValue', 'nullValue'].includes(name);
}
