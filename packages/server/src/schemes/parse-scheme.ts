import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { checkScheme, type Fault, type Scheme } from '@ila-kit/schemes';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import * as ajvFormats from 'ajv-formats';

/** A scheme, or everything that is wrong with it: where (a JSON Pointer) and what. */
export type ParsedScheme =
  | { readonly scheme: Scheme; readonly faults?: undefined }
  | { readonly faults: readonly Fault[]; readonly scheme?: undefined };

/** Reads a scheme from JSON text: its shape against `scheme.schema.json`, then what the shape does not show. */
export function parseScheme(json: string): ParsedScheme {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { faults: [{ path: '', message: `is not JSON: ${(error as Error).message}` }] };
  }
  const validate = compiled();
  if (!validate(value)) return { faults: (validate.errors ?? []).map(faultOf) };
  const { $schema: _, ...scheme } = value as Scheme;
  const faults = checkScheme(scheme);
  return faults.length > 0 ? { faults } : { scheme };
}

let validator: ValidateFunction | undefined;

function compiled(): ValidateFunction {
  if (validator) return validator;
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, discriminator: true });
  ajvFormats.default.default(ajv);
  const file = createRequire(import.meta.url).resolve('@ila-kit/schemes/scheme.schema.json');
  validator = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  return validator;
}

/** A member that is missing or too many is named by its own path. */
function faultOf({ instancePath, keyword, message = 'is not valid', params }: ErrorObject): Fault {
  if (keyword === 'discriminator') return { path: `${instancePath}/type`, message: 'is no type of rule' };
  const { missingProperty, additionalProperty } = params as Partial<Record<string, string>>;
  if (missingProperty !== undefined)
    return { path: `${instancePath}/${escape(missingProperty)}`, message: 'is missing' };
  if (additionalProperty !== undefined)
    return { path: `${instancePath}/${escape(additionalProperty)}`, message: 'is not known' };
  return { path: instancePath, message };
}

function escape(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1');
}
