import fc from 'fast-check';
import { type JsonObject, resolve } from '../../../packages/server/src/contract/document.js';

/** Values that follow a schema of the contract: the small part of JSON Schema that the contract uses. */
export class SchemaValues {
  readonly #document: JsonObject;
  readonly #known = new Map<string, fc.Arbitrary<unknown>>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  of(schema: JsonObject): fc.Arbitrary<unknown> {
    const reference = schema.$ref;
    if (typeof reference !== 'string') return this.#plain(schema);
    const known = this.#known.get(reference) ?? this.of(resolve(this.#document, schema));
    this.#known.set(reference, known);
    return known;
  }

  #plain(schema: JsonObject): fc.Arbitrary<unknown> {
    if ('const' in schema) return fc.constant(schema.const);
    if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
    if (Array.isArray(schema.oneOf)) return fc.oneof(...(schema.oneOf as JsonObject[]).map((each) => this.of(each)));
    const { type } = schema;
    if (Array.isArray(type)) return fc.oneof(...(type as string[]).map((each) => this.of({ ...schema, type: each })));
    switch (type) {
      case 'integer':
        return fc.integer(range(schema));
      case 'number':
        return fc.double({ ...range(schema), noNaN: true, noDefaultInfinity: true });
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'array':
        return this.#list(schema);
      case 'object':
        return this.#object(schema);
      default:
        return text(schema);
    }
  }

  #list({ items, minItems = 0, maxItems = 3, uniqueItems }: JsonObject): fc.Arbitrary<unknown[]> {
    const limits = { minLength: minItems as number, maxLength: Math.min(maxItems as number, 3) };
    const item = this.of(items as JsonObject);
    return uniqueItems
      ? fc.uniqueArray(item, { ...limits, selector: (value) => JSON.stringify(value) })
      : fc.array(item, limits);
  }

  #object({
    properties,
    required,
    additionalProperties,
    propertyNames,
    minProperties = 0,
  }: JsonObject): fc.Arbitrary<unknown> {
    // Any JSON: an object of another's making.
    if (additionalProperties === true)
      return fc.dictionary(fc.string({ maxLength: 20 }), fc.jsonValue(), { maxKeys: 4 });
    if (properties === undefined) {
      const key = text(propertyNames as JsonObject);
      return fc.dictionary(key, this.of(additionalProperties as JsonObject), {
        minKeys: minProperties as number,
        maxKeys: 3,
      });
    }
    const members = Object.entries(properties as Record<string, JsonObject>).map(
      ([name, each]) => [name, this.of(each)] as const,
    );
    const record = fc.record(Object.fromEntries(members), {
      requiredKeys: (required as string[] | undefined) ?? [],
      noNullPrototype: true,
    });
    return record.filter((value) => Object.keys(value).length >= (minProperties as number));
  }
}

function range({ minimum, maximum }: JsonObject): { min: number; max: number } {
  return { min: (minimum as number | undefined) ?? -1000, max: (maximum as number | undefined) ?? 1000 };
}

function text({ pattern, format, minLength = 0, maxLength = 60 }: JsonObject): fc.Arbitrary<string> {
  const fits = (value: string) => value.length >= (minLength as number) && [...value].length <= (maxLength as number);
  if (format === 'date') return day;
  if (format === 'date-time') return day.map((date) => `${date}T10:00:00Z`);
  if (typeof pattern !== 'string')
    return fc.string({ unit: 'grapheme', minLength: minLength as number, maxLength: 40 });
  return matching(pattern).filter(fits);
}

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Strings of a pattern. Three kinds are beyond fast-check, or would come out too dull. */
function matching(pattern: string): fc.Arbitrary<string> {
  const regex = new RegExp(pattern, 'u');
  if (pattern.startsWith('^PT'))
    return fc.tuple(fc.nat(99_999), fc.nat(99)).map(([hours, minutes]) => `PT${hours}H${minutes}M`);
  if (pattern.startsWith('^https?://[^')) return fc.webUrl();
  if (pattern.startsWith('^https://[^')) return fc.webUrl({ validSchemes: ['https'] });
  if (/^\^\[(\^|\\s\\S)[^\]]*\][+*]\$$/.test(pattern)) {
    return fc
      .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.lorem({ maxCount: 4 }))
      .filter((each) => regex.test(each));
  }
  return fc.stringMatching(regex);
}
