import type { JsonObject } from '../json.js';

export interface Term {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
  readonly value: string;
}
export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
  readonly graph: Term;
}
export interface MessageDigest {
  update(text: string): void;
  digest(): string | Promise<string>;
}
export interface CanonizeOptions {
  createMessageDigest: () => MessageDigest;
  maxDeepIterations?: number;
  canonicalIdMap?: Map<string, string>;
  signal?: AbortSignal;
}
export class Contexts {
  constructor(load: (url: string) => JsonObject);
  resolve(request: { readonly context: unknown }): readonly object[];
}
export function toQuads(document: JsonObject, contexts: Contexts): Promise<Quad[]>;
export function canonize(quads: readonly Quad[], options: CanonizeOptions): Promise<string>;
