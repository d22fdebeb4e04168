/** Random damage, from a seed. What the damage is does not matter; that it is printed with its seed does. */
export type Random = () => number;

/** Mulberry32: small, seeded, good enough for choosing where to strike. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

type Node = Record<string, unknown> | unknown[];

/** One or two changes: of a byte of the text, of a node of the JSON, or of a part of a token. */
export function mutate(original: string, random: Random): string {
  const once = (text: string) =>
    text.startsWith('{') && random() < 0.7 ? mutateJson(text, random) : mutateText(text, random);
  return random() < 0.2 ? once(once(original)) : once(original);
}

function mutateText(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const letter = pick(random, [...'{}[]",:.~-_=+/ \n01aAzZ\u00e9\u0000']);
  switch (Math.floor(random() * 4)) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 3));
    default:
      return text.slice(0, at) + text.slice(at, at + 20) + text.slice(at);
  }
}

function mutateJson(text: string, random: Random): string {
  let document: Node;
  try {
    document = JSON.parse(text) as Node;
  } catch {
    return mutateText(text, random);
  }
  const nodes: Node[] = [];
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    nodes.push(value as Node);
    Object.values(value).forEach(collect);
  };
  collect(document);
  strike(pick(random, nodes), random, nodes);
  return JSON.stringify(document);
}

const strangers = [
  '',
  'x',
  0,
  1e21,
  true,
  null,
  [],
  {},
  'https://attacker.example/',
  'did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi',
];
const names = [
  'name',
  'id',
  'type',
  '@type',
  '@id',
  '@context',
  '@graph',
  '@included',
  '@reverse',
  'description',
  'issuer',
  'proof',
  'result',
  'x',
  'https://schema.org/name',
];

function strike(node: Node, random: Random, nodes: readonly Node[]): void {
  const target = node as Record<string, unknown>;
  const keys = Object.keys(target);
  const key = keys.length > 0 ? pick(random, keys) : pick(random, names);
  const value = target[key];
  switch (Math.floor(random() * 8)) {
    case 0:
      if (Array.isArray(node)) node.splice(Number(key) || 0, 1);
      else Reflect.deleteProperty(target, key);
      return;
    case 1:
      target[key] = pick(random, strangers);
      return;
    case 2:
      target[pick(random, names)] = pick(random, strangers);
      return;
    case 3:
      target[key] = [value];
      return;
    case 4:
      target[key] = typeof value === 'string' ? mutateText(value, random) : pick(random, strangers);
      return;
    case 5:
      if (Array.isArray(node)) node.push(structuredClone(value));
      else target[`${key}x`] = structuredClone(value);
      return;
    case 6: {
      const other = pick(random, nodes) as Record<string, unknown>;
      const theirs = pick(random, Object.keys(other));
      if (theirs !== undefined && !contains(other[theirs], node)) target[key] = structuredClone(other[theirs]);
      return;
    }
    default:
      if (Array.isArray(node)) node.reverse();
      else target[key] = typeof value === 'string' ? { '@value': value } : value;
  }
}

const contains = (whole: unknown, part: Node): boolean =>
  whole === part ||
  (typeof whole === 'object' && whole !== null && Object.values(whole).some((inner) => contains(inner, part)));

/** Everything a document says: each value with the names on the way to it. Not order, not how often, not one against many. */
export function claimsOf(document: unknown, path = ''): string[] {
  if (Array.isArray(document)) return document.flatMap((item) => claimsOf(item, path));
  if (typeof document !== 'object' || document === null)
    return document === null ? [] : [`${path}=${String(document)}`];
  return Object.entries(document).flatMap(([key, value]) =>
    claimsOf(value, `${path}/${key.replace(/^@(id|type)$/, '$1').replace(/^@value$/, '')}`.replace(/\/$/, '')),
  );
}
