/** Stands in for the entry of rdf-canonize, of which jsonld's own modules want one class. */
export { default as IdentifierIssuer } from 'rdf-canonize/lib/IdentifierIssuer.js';
