import type { Scheme } from './generated/scheme.js';
import { schemes } from './generated/schemes.js';

export * from './account.js';
export { checkScheme } from './check-scheme.js';
export * from './evaluator.js';
export { isCurrentOn, statusOn } from './status.js';

/** All schemes that come with the package, by id. */
export function listSchemes(): readonly Scheme[] {
  return schemes;
}

/** The scheme of that id, or undefined. */
export function retrieveScheme(id: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}
