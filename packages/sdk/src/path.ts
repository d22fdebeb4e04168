/**
 * Builds a path from a template and encodes what is put in.
 *
 * @throws TypeError when a part is empty, `.` or `..`, which would name another resource.
 * @example path`/courses/${courseId}`
 */
export function path(texts: TemplateStringsArray, ...parts: readonly string[]): string {
  return texts.reduce((before, text, index) => before + encodeSegment(parts[index - 1]) + text);
}

/**
 * Fills the `{name}` places of a path of the contract.
 *
 * @throws TypeError when a part is missing, empty, `.` or `..`.
 */
export function fillPath(template: string, parts: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeSegment(parts[name]));
}

function encodeSegment(part: unknown): string {
  const text = typeof part === 'number' ? String(part) : part;
  if (typeof text !== 'string' || /^\.{0,2}$/.test(text)) {
    throw new TypeError(`"${part}" cannot be part of a path`);
  }
  return encodeURIComponent(text);
}
