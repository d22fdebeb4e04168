import { problem } from '../http/problem.js';

const deepest = 64;

const codes = {
  quote: 34,
  comma: 44,
  colon: 58,
  open: 91,
  backslash: 92,
  close: 93,
  openObject: 123,
  closeObject: 125,
};

/** An object or an array that is being read; an array has no keys. */
interface Level {
  keys?: Set<string>;
  expectsKey: boolean;
}

/**
 * Parses JSON from the outside. Refuses what parsers disagree about or what poisons later code: repeated keys, `__proto__`,
 * nesting beyond 64 levels, lone surrogates (PostgreSQL cannot store them).
 * @throws {ProblemError} malformed-json, with what and where
 */
export function parseJson(text: string): unknown {
  inspect(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    throw malformed(position ? `Not JSON at character ${position}.` : 'Not JSON.');
  }
}

/** One pass over the text before the parser: it looks at structure and strings only, the parser finds every other fault. */
function inspect(text: string): void {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const level = levels.at(-1);
    switch (text.charCodeAt(at)) {
      case codes.quote: {
        const end = endOfString(text, at);
        inspectString(text.slice(at, end + 1), at, level);
        at = end;
        break;
      }
      case codes.openObject:
        levels.push({ keys: new Set(), expectsKey: true });
        break;
      case codes.open:
        levels.push({ expectsKey: false });
        break;
      case codes.closeObject:
      case codes.close:
        levels.pop();
        break;
      case codes.comma:
        if (level?.keys) level.expectsKey = true;
        break;
      case codes.colon:
        if (level) level.expectsKey = false;
        break;
      default:
    }
    if (levels.length > deepest) throw malformed(`Nested deeper than ${deepest} levels at character ${at}.`);
  }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === codes.backslash) at += 1;
    else if (code === codes.quote) return at;
  }
  throw malformed(`The string that begins at character ${start} does not end.`);
}

function inspectString(quoted: string, at: number, level: Level | undefined): void {
  const keys = level?.expectsKey ? level.keys : undefined;
  if (!keys && !quoted.includes('\\u')) return;
  const value = unquote(quoted, at);
  // With the flag u only surrogates without their partner match.
  if (/[\ud800-\udfff]/u.test(value)) throw malformed(`Half a surrogate pair in the string at character ${at}.`);
  if (!keys) return;
  if (value === '__proto__') throw malformed(`The key "__proto__" at character ${at} is not allowed.`);
  if (keys.has(value)) throw malformed(`The key at character ${at} was in the same object before.`);
  keys.add(value);
}

function unquote(quoted: string, at: number): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw malformed(`The string at character ${at} is not a JSON string.`);
  }
}

function malformed(detail: string): Error {
  return problem('malformed-json', { detail });
}
