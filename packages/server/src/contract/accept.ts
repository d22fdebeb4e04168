import type { Accepted } from './handler.js';

interface Range extends Accepted {
  quality: number;
}

/**
 * Chooses among the media types of an operation by the `Accept` header (RFC 9110, 12.5.1). The first offer wins ties.
 * @returns undefined when the header excludes every offer
 */
export function negotiate(header: string | null, offers: readonly string[]): Accepted | undefined {
  const [first] = offers;
  // No content: nothing to negotiate.
  if (first === undefined) return { type: '' };
  if (header === null || header.trim() === '') return { type: first };
  const ranges = splitQuoted(header, ',').map(readRange);
  const rated = offers.map((type) => ({ type, range: bestRange(ranges, type) }));
  const best = rated.reduce((a, b) => ((b.range?.quality ?? 0) > (a.range?.quality ?? 0) ? b : a));
  if (!best.range || best.range.quality === 0) return undefined;
  const { profile } = best.range;
  return profile === undefined ? { type: best.type } : { type: best.type, profile };
}

/** The most specific range that covers the type decides about it. */
function bestRange(ranges: readonly Range[], type: string): Range | undefined {
  const names = [type, `${type.split('/')[0]}/*`, '*/*'];
  for (const name of names) {
    const matching = ranges.filter((range) => range.type === name);
    if (matching.length > 0) return matching.reduce((a, b) => (b.quality > a.quality ? b : a));
  }
  return undefined;
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = splitQuoted(text, ';').map((part) => part.trim());
  const range: Range = { type: type.toLowerCase(), quality: 1 };
  for (const parameter of parameters) {
    const [name = '', ...rest] = parameter.split('=');
    const value = rest
      .join('=')
      .trim()
      .replace(/^"(.*)"$/s, '$1');
    if (name.trim().toLowerCase() === 'q')
      range.quality = /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(value) ? Number(value) : 0;
    if (name.trim().toLowerCase() === 'profile') range.profile = value;
  }
  return range;
}

/** Splits at a separator that is not inside quotes: a profile is a quoted URI. */
function splitQuoted(text: string, separator: string): string[] {
  const parts = [''];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === separator && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
