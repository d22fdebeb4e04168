/** A class that knows its own tag. */
export interface TaggedElement extends CustomElementConstructor {
  readonly tagName: string;
}

const warned = new Set<string>();

/**
 * Registers an element, and never throws: a second copy on the page leaves the first in charge and says so once.
 * Does nothing where there is no registry (Node).
 */
export function safeDefine(
  element: TaggedElement,
  registry = globalThis.customElements as typeof customElements | undefined,
): void {
  const { tagName } = element;
  const existing = registry?.get(tagName);
  if (!existing) registry?.define(tagName, element);
  else if (existing !== element && !warned.has(tagName)) {
    warned.add(tagName);
    console.warn(`<${tagName}> is defined already; the copy that came first stays.`);
  }
}
