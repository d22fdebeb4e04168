import type { Place } from '../generated/types.js';
import type { JsonLdNode } from './node.js';
import { node } from './node.js';

/** A place with its address. */
export function placeNode({ country, nuts, city }: Place): JsonLdNode {
  return node('Place', {
    address: node('PostalAddress', { addressCountry: country, addressRegion: nuts, addressLocality: city }),
  });
}
