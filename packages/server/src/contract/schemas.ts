import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import * as ajvFormats from 'ajv-formats';
import { documentName, type JsonObject, prepare } from './document.js';

/** Keywords of OpenAPI that say nothing about validity. */
const annotations = [
  'example',
  'explode',
  'style',
  'openapi',
  'info',
  'servers',
  'tags',
  'paths',
  'components',
  'security',
];

export interface Schemas {
  /** Compiles a schema of a request on first use: fills in defaults, stops at the first fault. */
  forRequest(schema: JsonObject): ValidateFunction;
  /** The same schema, finding every fault. Only for small values: `uniqueItems` may cost their square. */
  forFaults(schema: JsonObject): ValidateFunction;
  /** Compiles a schema of an answer: changes nothing. */
  forAnswer(schema: JsonObject): ValidateFunction;
}

/** Compilers for the parts of the document. Each part is compiled once, when it is first needed. */
export function compilers(document: JsonObject): Schemas {
  const prepared = prepare(document) as JsonObject;
  return {
    forRequest: compiler(prepared, { useDefaults: true }),
    forFaults: compiler(prepared, { allErrors: true }),
    forAnswer: compiler(prepared, {}),
  };
}

function compiler(document: JsonObject, options: Options): (schema: JsonObject) => ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    discriminator: true,
    validateSchema: false,
    messages: true,
    ...options,
  });
  ajv.addVocabulary(annotations);
  ajvFormats.default.default(ajv, { mode: 'full' });
  ajv.addSchema(document, documentName);
  const compiled = new Map<JsonObject, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    const validate = ajv.compile(schema);
    compiled.set(schema, validate);
    return validate;
  };
}

export type { ValidateFunction };
