/** Stands in for rdf-canonize's digest, which is never reached: ours is always passed in (`createMessageDigest`). */
export default function MessageDigest() {
  throw new Error('createMessageDigest is required');
}
