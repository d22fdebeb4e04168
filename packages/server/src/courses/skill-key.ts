/** FNV-1a, 32 bits, signed: a skill's URI as an integer that fits a search row. */
export function skillKey(uri: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < uri.length; index++) hash = Math.imul(hash ^ uri.charCodeAt(index), 0x01000193);
  return hash | 0;
}
