import type { FieldError } from '../generated/types.js';
import { type JsonObject, type Operation, type Parameter, resolve } from './document.js';
import { fieldErrors, inHeader, inParameter, type Place } from './field-errors.js';
import type { Schemas } from './schemas.js';

type Values = Record<string, unknown>;

export interface Parameters {
  path: Values;
  query: Values;
  headers: Values;
  errors: FieldError[];
}

/** Reads and checks the parameters of one operation. */
export interface ParameterReader {
  read(path: Readonly<Record<string, string>>, query: URLSearchParams, headers: Headers): Parameters;
}

/** How the text of a parameter becomes a value. */
type Reading = 'text' | 'number' | 'boolean';

interface QueryParameter {
  reading: Reading;
  isList: boolean;
}

/**
 * Prepares the reading of an operation's parameters: text is turned into the declared type only where it is exactly that
 * (`5`, not `5.0` or ` 5`); a list is a repeated parameter; what the contract does not name is refused by name.
 */
export function parameterReader(document: JsonObject, operation: Operation, schemas: Schemas): ParameterReader {
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  const query = new Map(inQuery.map(({ name, schema }) => [name, queryParameter(document, schema)]));
  const headerNames = operation.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  const pathSchema = groupSchema(operation, 'path');
  const querySchema = groupSchema(operation, 'query');
  const headerSchema = groupSchema(operation, 'header');

  function check(schema: JsonObject, values: Values, place: Place): FieldError[] {
    const validate = schemas.forRequest(schema);
    return validate(values) ? [] : fieldErrors(validate.errors ?? [], place);
  }

  return {
    read(pathValues, search, headers) {
      const path = { ...pathValues };
      const { values, errors } = readQuery(search, query);
      const headerValues = readHeaders(headers, headerNames);
      return {
        path,
        query: values,
        headers: headerValues,
        errors: [
          ...check(pathSchema, path, inParameter),
          ...errors,
          ...check(querySchema, values, inParameter),
          ...check(headerSchema, headerValues, inHeader),
        ],
      };
    },
  };
}

/** A schema over all parameters of one place. Absence of `Idempotency-Key` and `If-Match` has problems of its own. */
function groupSchema({ parameters }: Operation, place: Parameter['in']): JsonObject {
  const here = parameters.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    required: place === 'header' ? [] : here.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function queryParameter(document: JsonObject, schema: JsonObject): QueryParameter {
  const resolved = resolve(document, schema);
  if (resolved['type'] !== 'array') return { reading: readingOf(resolved), isList: false };
  return { reading: readingOf(resolve(document, resolved['items'] as JsonObject)), isList: true };
}

function readingOf({ type }: JsonObject): Reading {
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : 'text';
}

function readQuery(search: URLSearchParams, known: ReadonlyMap<string, QueryParameter>) {
  const values: Values = {};
  const errors: FieldError[] = [];
  for (const name of new Set(search.keys())) {
    const parameter = known.get(name);
    const texts = search.getAll(name);
    if (!parameter) errors.push({ ...inParameter([name]), code: 'additionalProperties', message: 'is not known here' });
    else if (parameter.isList) values[name] = texts.map((text) => readValue(text, parameter.reading));
    else if (texts.length > 1) errors.push({ ...inParameter([name]), code: 'repeated', message: 'must come once' });
    else values[name] = readValue(texts[0] ?? '', parameter.reading);
  }
  return { values, errors: errors.slice(0, 50) };
}

function readValue(text: string, reading: Reading): string | number | boolean {
  if (reading === 'number' && /^-?(0|[1-9]\d{0,15})(\.\d{1,15})?$/.test(text)) return Number(text);
  if (reading === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function readHeaders(headers: Headers, names: readonly string[]): Values {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
