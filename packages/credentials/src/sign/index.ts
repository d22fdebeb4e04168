export { type SigningAlgorithm, type SigningKey, didDocument, generateSigningKey, importSigningKey } from './key.js';
export type { Concept, EscoSkill, MicroCredential } from './micro-credential.js';
export { elmContext, elmCredential } from './elm.js';
export { openBadge } from './open-badge.js';
export { type ProofOptions, signAsJwt, signWithProof } from './sign.js';
export { type StatusEntryOptions, type StatusListOptions, statusEntry, statusList } from './status-list.js';
