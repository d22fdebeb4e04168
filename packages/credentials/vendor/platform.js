/** Stands in for rdf-canonize's platform file: the package's own pause between heavy steps, without a global polyfill. */
import { breathe } from '../dist/breathe.js';

export const setImmediate = (callback) => void breathe().then(callback);
