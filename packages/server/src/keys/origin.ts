/** Whether the text is an origin in the one form in which browsers send it: scheme, host, no usual port, lower case. */
export function isOrigin(text: string): boolean {
  try {
    const { origin, protocol } = new URL(text);
    return origin === text && (protocol === 'https:' || protocol === 'http:');
  } catch {
    return false;
  }
}
