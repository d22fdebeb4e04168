import type { ErrorObject } from 'ajv';
import type { FieldError } from '../generated/types.js';

const mostErrors = 100;

/** How a fault's place is named: by a pointer into the body, or by the name of a parameter or a header. */
export type Place = (segments: readonly string[]) => Pick<FieldError, 'pointer' | 'parameter' | 'header'>;

export const inBody: Place = (segments) => ({ pointer: pointerOf(segments) });

export const inParameter: Place = ([name = '']) => ({ parameter: clip(name, 100) });

export const inHeader: Place = ([name = '']) => ({ header: clip(name.replace(/[^!-~]/g, '?'), 100) });

/**
 * Ajv's errors as the contract's. Values of the request are never repeated: they may be huge, or personal.
 * @param errors as Ajv left them
 */
export function fieldErrors(errors: readonly ErrorObject[], place: Place): FieldError[] {
  const telling = errors.filter((error) => !isNoise(error, errors));
  const unique = new Map<string, FieldError>();
  for (const error of telling.length > 0 ? telling : errors) {
    const fieldError = { ...place(segmentsOf(error)), code: error.keyword, message: clip(messageOf(error), 1000) };
    unique.set(JSON.stringify(fieldError), fieldError);
  }
  return [...unique.values()].slice(0, mostErrors);
}

/** What says the same as another error, less precisely: the `oneOf` around `X or null`, and its branch `null`. */
function isNoise(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  const hasOther = all.some((other) => other !== error && other.instancePath.startsWith(error.instancePath));
  if (!hasOther) return false;
  return error.keyword === 'oneOf' || error.keyword === 'propertyNames' || isNullBranch(error);
}

function isNullBranch({ keyword, params }: ErrorObject): boolean {
  return keyword === 'type' && (params as { type: unknown }).type === 'null';
}

function segmentsOf({ instancePath, keyword, params, propertyName }: ErrorObject): string[] {
  const segments = instancePath.split('/').slice(1).map(unescape);
  const { missingProperty, additionalProperty, tag } = params as Record<string, unknown>;
  const last = missingProperty ?? additionalProperty ?? (keyword === 'discriminator' ? tag : propertyName);
  return typeof last === 'string' ? [...segments, last] : segments;
}

function messageOf({ keyword, params, message = 'is not allowed' }: ErrorObject): string {
  const { allowedValues, allowedValue } = params as { allowedValues?: readonly unknown[]; allowedValue?: unknown };
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return 'is not known here';
    case 'enum':
      return `must be one of ${allowedValues?.join(', ')}`;
    case 'const':
      return `must be ${String(allowedValue)}`;
    case 'discriminator':
      return 'must name one of the kinds in the contract';
    default:
      return message;
  }
}

function pointerOf(segments: readonly string[]): string {
  return clip(segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), 500);
}

function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** At most so long, without U+0000 and without half a surrogate pair. */
function clip(text: string, length: number): string {
  return text
    .slice(0, length)
    .replaceAll('\0', '\uFFFD')
    .replace(/[\ud800-\udfff]/gu, '\uFFFD');
}
