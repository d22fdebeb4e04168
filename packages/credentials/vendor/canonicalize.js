/** Stands in for canonicalize, for literals of type rdf:JSON: the same JCS that the package has. */
export { canonicalJson as default } from '../dist/proofs/jcs.js';
