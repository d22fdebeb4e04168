import type { Scheme } from './generated/scheme.js';

/** A scheme that comes with the package, to be loaded when it is needed. */
export interface Pack extends Pick<Scheme, 'id' | 'country' | 'region' | 'kind'> {
  load(): Promise<Scheme>;
}
