import { type Json, type JsonObject, isObject } from './json.js';
import { Refusal } from './refusal.js';

/** More than the largest sealed diploma in use (0.5 MB), less than what stalls a page. */
export const maxTextLength = 4_000_000;
const maxDepth = 64;

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// A string without control characters, in linear time; JSON.parse then judges its escapes.
const string = /"[^"\\\u0000-\u001f]*(?:\\.[^"\\\u0000-\u001f]*)*"/y;
const words: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * JSON.parse would keep the last of two equal keys, and a signature covers bytes, not our reading of them: two readers could then see two
 * credentials. Refuses duplicate keys, `__proto__`, lone surrogates, depth over 64 and text over 4 MB.
 * @throws {Refusal} `unsafeJson` or `tooLarge`
 */
export function parseStrict(text: string): Json {
  if (text.length > maxTextLength) throw new Refusal('tooLarge');
  return new Reader(text).document();
}

/** As parseStrict, where only an object makes sense. @throws {Refusal} */
export function parseObject(text: string): JsonObject {
  const value = parseStrict(text);
  if (!isObject(value)) throw new Refusal('notACredential');
  return value;
}

class Reader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Json {
    const value = this.#value(0);
    this.#match(space);
    if (this.#at !== this.#text.length) this.#refuse();
    return value;
  }

  #value(depth: number): Json {
    if (depth > maxDepth) this.#refuse();
    this.#match(space);
    const next = this.#text[this.#at];
    if (next === '{') return this.#object(depth);
    if (next === '[') return this.#array(depth);
    if (next === '"') return this.#string();
    for (const [word, value] of words) if (this.#skip(word)) return value;
    const digits = this.#match(number);
    const value = Number(digits);
    if (digits === '' || !Number.isFinite(value)) this.#refuse();
    return value;
  }

  #object(depth: number): JsonObject {
    const entries = new Map<string, Json>();
    this.#at++;
    for (this.#match(space); !this.#skip('}'); this.#match(space)) {
      if (entries.size > 0) this.#expect(',');
      this.#match(space);
      const key = this.#string();
      if (key === '__proto__' || entries.has(key)) this.#refuse();
      this.#match(space);
      this.#expect(':');
      entries.set(key, this.#value(depth + 1));
    }
    return Object.fromEntries(entries);
  }

  #array(depth: number): Json[] {
    const items: Json[] = [];
    this.#at++;
    for (this.#match(space); !this.#skip(']'); this.#match(space)) {
      if (items.length > 0) this.#expect(',');
      items.push(this.#value(depth + 1));
    }
    return items;
  }

  #string(): string {
    const token = this.#match(string);
    if (token === '') this.#refuse();
    try {
      const value = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
      if (!loneSurrogate.test(value)) return value;
    } catch {
      // an escape that JSON does not know
    }
    return this.#refuse();
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #skip(token: string): boolean {
    const found = this.#text.startsWith(token, this.#at);
    if (found) this.#at += token.length;
    return found;
  }

  #expect(token: string): void {
    if (!this.#skip(token)) this.#refuse();
  }

  #refuse(): never {
    throw new Refusal('unsafeJson');
  }
}

const loneSurrogate = /\p{Surrogate}/u;
