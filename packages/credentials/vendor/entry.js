/** The parts of jsonld and rdf-canonize that verification needs, as one ES module. Deep imports: both versions are pinned exactly. */
import context from 'jsonld/lib/context.js';
import events from 'jsonld/lib/events.js';
import expansion from 'jsonld/lib/expand.js';
import ResolvedContext from 'jsonld/lib/ResolvedContext.js';
import rdf from 'jsonld/lib/toRdf.js';
import RDFC10 from 'rdf-canonize/lib/RDFC10.js';

/** Contexts that are named, by URL, and those inside them, by identity: each is processed once for all documents. */
export class Contexts {
  #load;
  #named = new Map();
  #inner = new WeakMap();

  /** @param {(url: string) => object} load gives a pinned context, or throws */
  constructor(load) {
    this.#load = load;
  }

  /** What jsonld asks of its ContextResolver, without a network. */
  resolve({ context }) {
    return [context?.['@context'] ?? context].flat().flatMap((one) => this.#resolved(one));
  }

  #resolved(one) {
    if (typeof one === 'string') {
      if (!this.#named.has(one)) this.#named.set(one, this.resolve({ context: this.#load(one) }));
      return this.#named.get(one);
    }
    if (one === null) return [new ResolvedContext({ document: null })];
    if (!this.#inner.has(one)) this.#inner.set(one, new ResolvedContext({ document: one }));
    return [this.#inner.get(one)];
  }
}

/**
 * @param {object} document JSON-LD; not changed, but its nodes are shared
 * @param {Contexts} contexts
 * @returns {Promise<object[]>} quads; throws where a term, a type or an id would be dropped (safe mode)
 */
export async function toQuads(document, contexts) {
  const options = {
    base: '',
    safe: true,
    keepFreeFloatingNodes: false,
    produceGeneralizedRdf: false,
    // VCDM 2.0 §11.1: a text's direction is signed too, as in the reference implementations.
    rdfDirection: 'i18n-datatype',
    contextResolver: contexts,
  };
  options.eventHandler = events.setupEventHandler({ options });
  const activeCtx = context.getInitialContext(options);
  let expanded = await expansion.expand({ activeCtx, element: document, options });
  if (expanded && !Array.isArray(expanded) && '@graph' in expanded && Object.keys(expanded).length === 1) {
    expanded = expanded['@graph'];
  }
  return rdf.toRDF(expanded ? [expanded].flat() : [], options);
}

/**
 * @param {object[]} quads
 * @param {object} options `createMessageDigest`, `maxDeepIterations`, `canonicalIdMap`, `signal` as in rdf-canonize
 * @returns {Promise<string>} canonical N-Quads
 */
export const canonize = (quads, options) => new RDFC10(options).main(quads);
