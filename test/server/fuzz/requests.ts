import fc from 'fast-check';
import type { JsonObject, Operation, Parameter } from '../../../packages/server/src/contract/document.js';
import { type Damage, damage } from './damage.js';
import { hostileHeader, hostileText } from './hostile.js';
import { SchemaValues } from './schema-values.js';

/** A request before ids and tokens are known. */
export interface Sketch {
  operation: Operation;
  method: string;
  /** Each path parameter: a value, or the nth of the ids that exist. */
  path: Record<string, Filled>;
  query: [name: string, value: string][];
  /** Who calls, by name. */
  caller: string;
  headers: Record<string, string>;
  body: unknown;
  damage: Damage | undefined;
}

export type Filled = { known: number } | { text: string };

/** Those who call, the usual ones more often. */
const caller = fc.oneof(
  { arbitrary: fc.constant('operator'), weight: 9 },
  { arbitrary: fc.constant('provider'), weight: 3 },
  { arbitrary: fc.constant('nobody'), weight: 3 },
  { arbitrary: fc.constantFrom('page', 'wrongPage', 'live', 'narrow', 'unknown'), weight: 3 },
);

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const rarely = <T>(value: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 40 }, { arbitrary: value, weight });

/** Requests for every operation, most of them nearly right. */
export function requests(document: JsonObject, operations: readonly Operation[]): fc.Arbitrary<Sketch> {
  const values = new SchemaValues(document);
  return fc.oneof(...operations.map((operation) => requestFor(operation, values)));
}

function requestFor(operation: Operation, values: SchemaValues): fc.Arbitrary<Sketch> {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  return fc.record({
    operation: fc.constant(operation),
    method: fc.oneof(
      { arbitrary: fc.constant(operation.method as string), weight: 30 },
      { arbitrary: fc.constantFrom(...methods), weight: 1 },
    ),
    path: fc.record(Object.fromEntries(inPath.map(({ name, schema }) => [name, pathValue(values.of(schema))]))),
    query: query(inQuery, values),
    caller,
    headers: headers(operation),
    body: operation.body ? values.of(operation.body.schema) : fc.constant(undefined),
    damage: operation.body
      ? fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: damage, weight: 2 })
      : fc.constant(undefined),
  });
}

function pathValue(valid: fc.Arbitrary<unknown>): fc.Arbitrary<Filled> {
  return fc.oneof(
    { arbitrary: fc.nat(1000).map((known) => ({ known })), weight: 16 },
    { arbitrary: valid.map((value) => ({ text: String(value) })), weight: 2 },
    { arbitrary: hostileText.map((text) => ({ text })), weight: 2 },
  );
}

function query(parameters: readonly Parameter[], values: SchemaValues): fc.Arbitrary<[string, string][]> {
  const valid = parameters.map(({ name, schema, required }) => {
    const value = values
      .of(schema)
      .map((each) => (Array.isArray(each) ? each : [each]).map((one) => [name, String(one)] as [string, string]));
    return required ? value : fc.oneof({ arbitrary: fc.constant([]), weight: 5 }, { arbitrary: value, weight: 2 });
  });
  const names = fc.oneof(fc.constantFrom('limit', 'cursor', 'q', ...parameters.map(({ name }) => name)), hostileText);
  const wrong = fc.oneof(
    { arbitrary: fc.constant([]), weight: 12 },
    { arbitrary: fc.array(fc.tuple(names, hostileText), { minLength: 1, maxLength: 2 }), weight: 1 },
  );
  return fc.tuple(fc.tuple(...valid), wrong).map(([right, extra]) => [...right.flat(), ...extra]);
}

function headers(operation: Operation): fc.Arbitrary<Record<string, string>> {
  const key = fc.oneof(
    { arbitrary: fc.uuid(), weight: 20 },
    { arbitrary: fc.constantFrom('the-same-key', 'another-same-key'), weight: 3 },
    { arbitrary: hostileHeader, weight: 2 },
  );
  const tag = fc.oneof(
    { arbitrary: fc.constantFrom('*', '*', '"1"', '"2"', 'W/"1"', '"x"', '"1", "2"'), weight: 8 },
    { arbitrary: hostileHeader, weight: 1 },
  );
  const accept = fc.oneof(
    fc.constantFrom('*/*', 'application/json', 'application/ld+json', 'text/html', 'application/problem+json'),
    fc.constant('application/ld+json;profile="http://data.europa.eu/snb/model/elm"'),
    hostileHeader,
  );
  const type = fc.constantFrom(
    'application/json; charset=utf-8',
    'text/plain',
    'application/json;charset=utf-16',
    'multipart/form-data',
    'application/merge-patch+json',
  );
  const none = fc.constant(undefined);
  return fc
    .record({
      'idempotency-key': operation.isIdempotent
        ? fc.oneof({ arbitrary: key, weight: 15 }, { arbitrary: none, weight: 1 })
        : rarely(key),
      'if-match': operation.isConditional
        ? fc.oneof({ arbitrary: tag, weight: 10 }, { arbitrary: none, weight: 1 })
        : rarely(tag),
      'if-none-match': rarely(tag),
      accept: rarely(accept, 3),
      'content-type': rarely(type),
      'content-encoding': rarely(fc.constantFrom('gzip', 'identity', 'br')),
      'x-request-id': rarely(hostileHeader),
      'accept-language': rarely(hostileHeader),
      origin: rarely(fc.oneof(fc.constantFrom('https://jobs.example', 'null', 'https://evil.example'), hostileHeader)),
      'access-control-request-method': rarely(fc.oneof(fc.constantFrom(...methods), hostileHeader)),
      'access-control-request-headers': rarely(fc.oneof(fc.constant('authorization'), hostileHeader)),
    })
    .map((all) =>
      Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    );
}
