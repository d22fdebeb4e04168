/** JSON as the strict parser gives it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** JSON-LD's "one or many" as a list; absent is empty. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Json];
}

export const objectsOf = (value: Json | undefined): JsonObject[] => listOf(value).filter(isObject);

export const textsOf = (value: Json | undefined): string[] => listOf(value).filter(isText);

/** `type` and its JSON-LD keyword, which issuers mix. */
export const typesOf = (value: JsonObject): string[] => [...textsOf(value['type']), ...textsOf(value['@type'])];

export const hasType = (value: JsonObject, ...types: string[]): boolean =>
  typesOf(value).some((type) => types.includes(type));

/** The id of a reference that is given as a string or as an object. */
export function idOf(value: Json | undefined): string | undefined {
  if (isText(value)) return value;
  if (!isObject(value)) return undefined;
  const id = value['id'] ?? value['@id'];
  return isText(id) ? id : undefined;
}

/** A copy without one key. */
export function without(value: JsonObject, ...keys: string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** Freezes through and through, so that what was verified is what is shown. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
