import type { JsonObject } from './document.js';

/**
 * What surrounds the records of `importRecords`. The records themselves are checked by the operation, each on its own, so that one that is
 * wrong does not stop the others.
 */
export const importEnvelope: JsonObject = {
  type: 'object',
  required: ['kind', 'records'],
  additionalProperties: false,
  properties: {
    kind: { type: 'string', enum: ['providers', 'courses', 'skills', 'occupations', 'occupationSkills', 'skillCodes'] },
    records: { type: 'array', minItems: 1, maxItems: 500, items: { type: 'object' } },
  },
};
