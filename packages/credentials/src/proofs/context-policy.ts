import { type Json, type JsonObject, hasType, isObject, isText, listOf } from '../json.js';
import { Refusal } from '../refusal.js';

/** A term, and what it may stand for: an absolute IRI, alone or with an IRI type. No keyword, no `@vocab`, no scoped context. */
const term = /^[A-Za-z][\w-]*$/;
const iri = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;
const allowedKeys = new Set(['@id', '@type']);

/**
 * Contexts decide what a signature says. Only pinned ones are read, plus plain terms that the signer defines inline; a context inside the
 * document is taken only at an embedded credential, which has one of its own.
 * @returns the URLs named
 * @throws {Refusal} `unknownContext`, `unsafeContext`
 */
export function contextUrls(document: JsonObject, isPinned: (url: string) => boolean): Set<string> {
  const urls = new Set<string>();
  collect(document, true, urls);
  for (const url of urls) if (!isPinned(url)) throw new Refusal('unknownContext');
  return urls;
}

function collect(value: Json | undefined, mayHaveContext: boolean, urls: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, mayHaveContext, urls);
    return;
  }
  if (!isObject(value)) return;
  if ('@context' in value) {
    if (!mayHaveContext && !hasType(value, 'VerifiableCredential')) throw new Refusal('unsafeContext');
    for (const context of listOf(value['@context'])) {
      if (isText(context)) urls.add(context);
      else if (!isPlain(context)) throw new Refusal('unsafeContext');
    }
  }
  for (const [key, inner] of Object.entries(value)) if (key !== '@context') collect(inner, false, urls);
}

function isPlain(given: Json): boolean {
  const context = unwrapped(given);
  return (
    isObject(context) &&
    Object.entries(context).every(([name, definition]) => term.test(name) && isPlainDefinition(definition))
  );
}

/** `{ "@context": { … } }` and nothing else, as W3C's own examples of proof chains have it, is what is inside. */
const unwrapped = (context: Json): Json | undefined =>
  isObject(context) && Object.keys(context).length === 1 && '@context' in context ? context['@context'] : context;

function isPlainDefinition(definition: Json | undefined): boolean {
  if (isText(definition)) return iri.test(definition);
  if (!isObject(definition) || !Object.keys(definition).every((key) => allowedKeys.has(key))) return false;
  const { '@id': id, '@type': type } = definition;
  return isText(id) && iri.test(id) && (type === undefined || type === '@id' || (isText(type) && iri.test(type)));
}
