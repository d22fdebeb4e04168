export { verify } from './verify.js';
export type * from './types.js';
export type * from './reasons.js';
export type { Json, JsonObject } from './json.js';
export type { LanguageMap } from './language.js';
export { describe, prepareDescription } from './describe/describe.js';
export { mandatoryElements, optionalElements } from './describe/description.js';
export type * from './describe/description.js';
