import { languageTag } from '../codes.js';
import { oneLine, plainText } from '../values.js';
import type { XmlElement } from './xml-items.js';

/** What is read from an element of ELM. Every function answers nothing for an element that is absent. */

export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce((inner, name) => inner?.children.find((next) => next.name === name), element);
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((next) => next.name === name) ?? [];
}

/** The text of the first child of this name. */
export function childText(element: XmlElement | undefined, ...path: string[]): string | undefined {
  const found = child(element, ...path);
  return found && oneLine(found.text);
}

/** The `uri` of each child of this name. */
export function uris(element: XmlElement | undefined, name: string): string[] {
  return children(element, name).flatMap(({ attributes }) => attributes.uri ?? []);
}

/** The `idref` of each child of this name. */
export function references(element: XmlElement | undefined, name: string): string[] {
  return children(element, name).flatMap(({ attributes }) => attributes.idref ?? attributes.uri ?? []);
}

/** `<title language="en">` → `{ en: … }`, the first of each language. */
export function multilingual(
  element: XmlElement | undefined,
  name: string,
  clean: (text: string) => string | undefined = oneLine,
): Record<string, string> | undefined {
  const texts: Record<string, string> = {};
  for (const { attributes, text } of children(element, name)) {
    const language = languageTag(attributes.language ?? attributes.lang ?? '');
    const cleaned = clean(text);
    if (language && cleaned && !(language in texts)) texts[language] = cleaned;
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/** The literals of notes: `<entryRequirement><noteLiteral language="en">`. */
export function notes(element: XmlElement | undefined, name: string): Record<string, string> | undefined {
  const found = children(element, name).map((note) => multilingual(note, 'noteLiteral', plainText));
  const texts = Object.assign({}, ...found.reverse()) as Record<string, string>;
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/** One of several languages: English, else the first. */
export function oneOf(texts: Record<string, string> | undefined): string | undefined {
  return texts && (texts.en ?? Object.values(texts)[0]);
}
