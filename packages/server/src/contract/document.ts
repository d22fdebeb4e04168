import { readFileSync } from 'node:fs';
import type { Scope } from '../generated/types.js';
import type { OperationId } from './handler.js';

/** JSON of any shape. */
export type JsonObject = { readonly [key: string]: unknown };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description: string;
  schema: JsonObject;
}

export interface Answer {
  /** JSON Schema by media type; none without content. */
  content: Readonly<Record<string, JsonObject>>;
  headers: Readonly<Record<string, JsonObject>>;
}

/** One operation of the contract, references to parameters and responses resolved. */
export interface Operation {
  id: OperationId;
  method: Method;
  /** With the version, for example `/v1/courses/{courseId}`. */
  path: string;
  /** Answers without a key. */
  isPublic: boolean;
  /** Answers a publishable key. */
  isForPages: boolean;
  /** What a secret key must have, beside being valid. */
  scopes: readonly Scope[];
  parameters: readonly Parameter[];
  body?: { required: boolean; schema: JsonObject };
  /** By status, or `default`. */
  answers: Readonly<Record<string, Answer>>;
  /** Media types of its success, the preferred first. */
  mediaTypes: readonly string[];
  /** POST with an effect: takes an `Idempotency-Key`. */
  isIdempotent: boolean;
  /** Takes `If-Match`. */
  isConditional: boolean;
}

/** Under which name the schemas refer to the document. */
export const documentName = 'ila.json';

const documentFile = new URL('../../openapi/openapi.json', import.meta.url);

const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The contract as it is served. */
export function readDocument(): JsonObject {
  return JSON.parse(readFileSync(documentFile, 'utf8')) as JsonObject;
}

/**
 * The document for Ajv: references absolute, so that a part can be compiled by itself; no discriminator mapping, which Ajv
 * does not know (the branches' constants say the same).
 */
export function prepare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, prepareMember(key, part)]));
}

function prepareMember(key: string, part: unknown): unknown {
  if (key === '$ref' && typeof part === 'string' && part.startsWith('#')) return `${documentName}${part}`;
  if (key === 'discriminator' && isObject(part) && 'propertyName' in part)
    return { propertyName: part['propertyName'] };
  return prepare(part);
}

/** All operations, in the order of the document. */
export function operationsOf(document: JsonObject): Operation[] {
  const base = serverPath(document);
  return Object.entries(object(document['paths'])).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = object(item)[method.toLowerCase()];
      return isObject(operation) ? [readOperation(document, operation, method, base + path)] : [];
    }),
  );
}

function serverPath(document: JsonObject): string {
  const [server] = document['servers'] as { url: string }[];
  return server?.url ?? '';
}

function readOperation(document: JsonObject, operation: JsonObject, method: Method, path: string): Operation {
  const parameters = list(operation['parameters']).map((parameter) => readParameter(resolve(document, parameter)));
  const security = list(operation['security'] ?? document['security']);
  const answers = readAnswers(document, object(operation['responses']));
  const takes = (name: string) => parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
  const body = operation['requestBody'];
  return {
    id: operation['operationId'] as OperationId,
    method,
    path,
    isPublic: security.some((requirement) => Object.keys(requirement).length === 0),
    isForPages: security.some((requirement) => 'publishableKey' in requirement),
    scopes: security.flatMap((requirement) => (requirement['secretKey'] as Scope[] | undefined) ?? []),
    parameters,
    answers,
    mediaTypes: [
      ...new Set(
        Object.entries(answers).flatMap(([status, answer]) => (/^2/.test(status) ? Object.keys(answer.content) : [])),
      ),
    ],
    isIdempotent: takes('Idempotency-Key'),
    isConditional: takes('If-Match'),
    ...(isObject(body) ? { body: readBody(resolve(document, body)) } : {}),
  };
}

function readParameter(parameter: JsonObject): Parameter {
  return {
    name: parameter['name'] as string,
    in: parameter['in'] as Parameter['in'],
    required: parameter['required'] === true,
    description: (parameter['description'] as string | undefined) ?? '',
    schema: prepare(parameter['schema']) as JsonObject,
  };
}

function readBody(body: JsonObject): { required: boolean; schema: JsonObject } {
  const { schema } = object(object(body['content'])['application/json']);
  return { required: body['required'] === true, schema: prepare(schema) as JsonObject };
}

function readAnswers(document: JsonObject, responses: JsonObject): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      readAnswer(document, resolve(document, object(response))),
    ]),
  );
}

function readAnswer(document: JsonObject, response: JsonObject): Answer {
  const schemas = (map: unknown) =>
    Object.fromEntries(
      Object.entries(object(map ?? {})).map(([name, part]) => [
        name,
        prepare(resolve(document, object(part))['schema']) as JsonObject,
      ]),
    );
  return { content: schemas(response['content']), headers: schemas(response['headers']) };
}

/** Follows `$ref` until there is none. */
export function resolve(document: JsonObject, value: JsonObject): JsonObject {
  const reference = value['$ref'];
  if (typeof reference !== 'string') return value;
  const segments = reference.replace(documentName, '').split('/').slice(1);
  const target = segments.reduce<unknown>(
    (part, segment) => object(part)[segment.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  return resolve(document, object(target));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(value: unknown): JsonObject {
  if (!isObject(value)) throw new Error('The contract is not as expected: an object is missing.');
  return value;
}

function list(value: unknown): JsonObject[] {
  return Array.isArray(value) ? (value as JsonObject[]) : [];
}
