import { describe, expect, test } from 'vitest';
import { loadContract } from '../../packages/server/src/contract/contract.js';
import type { JsonObject, Operation } from '../../packages/server/src/contract/document.js';

/** Everything of OpenAPI 3.1 that servers get wrong, in one small document. */
const torture: JsonObject = {
  openapi: '3.1.1',
  servers: [{ url: '/v1' }],
  security: [],
  paths: {
    '/things/{thingId}': {
      post: {
        operationId: 'torture',
        parameters: [
          { name: 'thingId', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z]+$' } },
          { $ref: '#/components/parameters/Level' },
          {
            name: 'tag',
            in: 'query',
            schema: { type: 'array', maxItems: 3, uniqueItems: true, items: { $ref: '#/components/schemas/Tag' } },
          },
          { name: 'flag', in: 'query', schema: { type: 'boolean', default: true } },
          { name: 'ratio', in: 'query', schema: { type: 'number' } },
          { name: 'text', in: 'query', schema: { type: 'string' } },
          { name: 'X-Mode', in: 'header', schema: { type: 'string', enum: ['a', 'b'] } },
        ],
        requestBody: { $ref: '#/components/requestBodies/Thing' },
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          default: { content: { 'application/problem+json': { schema: { type: 'object' } } } },
        },
      },
    },
  },
  components: {
    parameters: {
      Level: { name: 'level', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 8, default: 4 } },
    },
    requestBodies: {
      Thing: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
    },
    schemas: {
      Tag: { type: 'string', pattern: '^\\w+$', maxLength: 10 },
      Thing: {
        type: 'object',
        required: ['kind'],
        additionalProperties: false,
        properties: {
          kind: { const: 'thing' },
          note: { type: ['string', 'null'], maxLength: 5 },
          day: { type: ['string', 'null'], format: 'date' },
          at: { type: 'string', format: 'date-time' },
          count: { type: 'integer', format: 'int32' },
          parent: { $ref: '#/components/schemas/Thing' },
          texts: { type: 'object', propertyNames: { pattern: '^[a-z]{2}$' }, additionalProperties: { type: 'string' } },
          maybe: { oneOf: [{ $ref: '#/components/schemas/Tag' }, { type: 'null' }] },
          pet: {
            oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
            discriminator: {
              propertyName: 'species',
              mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
            },
          },
          limit: { type: 'integer', default: 5 },
        },
      },
      Cat: {
        type: 'object',
        required: ['species', 'lives'],
        additionalProperties: false,
        properties: { species: { type: 'string', const: 'cat' }, lives: { type: 'integer' } },
      },
      Dog: {
        type: 'object',
        required: ['species'],
        additionalProperties: false,
        properties: { species: { type: 'string', const: 'dog' }, barks: { type: 'boolean' } },
      },
    },
  },
};

const contract = loadContract(torture);
const operation = contract.operations[0] as Operation;

async function send(query: string, body: unknown, headers: Record<string, string> = {}, thingId = 'abc') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text };
  const url = new URL(`http://api.example/v1/things/abc?${query}`);
  try {
    const { query: read, body: value } = await contract.checkRequest(
      operation,
      new Request(url, init),
      { thingId },
      url,
    );
    return { query: read, body: value };
  } catch (error) {
    const { problem, details } = error as { problem: string; details: { errors?: unknown[] } };
    return { problem, ...details };
  }
}

const fault = (errors: unknown) => expect.objectContaining({ problem: 'invalid-request', errors });

describe('parameters', () => {
  test('are coerced to the declared type, with defaults', async () => {
    const { query } = await send('level=7&flag=false&ratio=1.5&text=5&tag=a&tag=b', { kind: 'thing' });
    expect(query).toEqual({ level: 7, flag: false, ratio: 1.5, text: '5', tag: ['a', 'b'] });
    expect((await send('', { kind: 'thing' })).query).toEqual({ level: 4, flag: true });
    expect((await send('tag=a', { kind: 'thing' })).query).toMatchObject({ tag: ['a'] });
  });

  test.each([
    ['level=7.5', 'level', 'type'],
    ['level=', 'level', 'type'],
    ['level=+7', 'level', 'type'],
    ['level=0x7', 'level', 'type'],
    ['level=9', 'level', 'maximum'],
    ['level=1&level=2', 'level', 'repeated'],
    ['flag=1', 'flag', 'type'],
    ['flag=TRUE', 'flag', 'type'],
    ['tag=a&tag=a', 'tag', 'uniqueItems'],
    ['tag=a,b', 'tag', 'pattern'],
    ['tag=a&tag=b&tag=c&tag=d', 'tag', 'maxItems'],
    ['nope=1', 'nope', 'additionalProperties'],
    ['__proto__=1', '__proto__', 'additionalProperties'],
    ['constructor=1', 'constructor', 'additionalProperties'],
  ])('%s is refused by name', async (query, parameter, code) => {
    expect(await send(query, { kind: 'thing' })).toEqual(fault([expect.objectContaining({ parameter, code })]));
  });

  test('path and header are named as what they are', async () => {
    const refused = await send('', { kind: 'thing' }, { 'x-mode': 'c' }, 'ABC');
    expect(refused).toEqual(
      fault([
        expect.objectContaining({ parameter: 'thingId' }),
        expect.objectContaining({ header: 'X-Mode', code: 'enum' }),
      ]),
    );
  });
});

describe('bodies', () => {
  test.each([
    { kind: 'thing', note: null, day: null, maybe: null },
    { kind: 'thing', note: 'abcde', day: '2028-02-29', at: '2026-11-24T10:00:00Z', maybe: 'tag' },
    { kind: 'thing', parent: { kind: 'thing', parent: { kind: 'thing' } } },
    { kind: 'thing', pet: { species: 'cat', lives: 9 }, texts: { en: 'x' } },
    { kind: 'thing', pet: { species: 'dog' } },
  ])('%j passes', async (body) => {
    expect((await send('', body)).body).toMatchObject(body);
  });

  test('defaults are filled in', async () => {
    expect((await send('', { kind: 'thing' })).body).toEqual({ kind: 'thing', limit: 5 });
  });

  test.each([
    [{ kind: 'other' }, '/kind', 'const'],
    [{}, '/kind', 'required'],
    [{ kind: 'thing', count: '5' }, '/count', 'type'],
    [{ kind: 'thing', note: 5 }, '/note', 'type'],
    [{ kind: 'thing', note: 'abcdef' }, '/note', 'maxLength'],
    [{ kind: 'thing', day: '2026-02-29' }, '/day', 'format'],
    [{ kind: 'thing', at: '2026-11-24T10:00:00' }, '/at', 'format'],
    [{ kind: 'thing', more: 1 }, '/more', 'additionalProperties'],
    [{ kind: 'thing', 'a/b~c': 1 }, '/a~1b~0c', 'additionalProperties'],
    [{ kind: 'thing', parent: { kind: 'x' } }, '/parent/kind', 'const'],
    [{ kind: 'thing', texts: { english: 'x' } }, '/texts/english', 'pattern'],
    [{ kind: 'thing', maybe: 'not a tag' }, '/maybe', 'pattern'],
    [{ kind: 'thing', pet: { species: 'cat' } }, '/pet/lives', 'required'],
    [{ kind: 'thing', pet: { species: 'cat', lives: 9, barks: true } }, '/pet/barks', 'additionalProperties'],
    [{ kind: 'thing', pet: { species: 'cow' } }, '/pet/species', 'discriminator'],
    [[], '', 'type'],
    ['null', '', 'type'],
  ])('%j is refused at %s', async (body, pointer, code) => {
    expect(await send('', body)).toEqual(fault(expect.arrayContaining([expect.objectContaining({ pointer, code })])));
  });

  test('every fault is told at once, and values are never repeated', async () => {
    const refused = await send('level=9', { kind: 'secret value', count: 'secret value', more: 'secret value' });
    expect(refused).toEqual(fault(expect.objectContaining({ length: 4 })));
    expect(JSON.stringify(refused)).not.toContain('secret value');
  });

  test('a megabyte is refused by name and not repeated', async () => {
    const refused = await send('', { kind: 'thing', note: 'x'.repeat(900_000) });
    expect(refused).toEqual(fault([expect.objectContaining({ pointer: '/note', code: 'maxLength' })]));
    expect(await send('', { kind: 'thing', note: 'x'.repeat(1_100_000) })).toMatchObject({
      problem: 'payload-too-large',
      limitBytes: 1_048_576,
    });
    const long = await send('', { kind: 'thing', ['x'.repeat(900_000)]: 1 });
    expect(JSON.stringify(long).length).toBeLessThan(1000);
  });

  test.each([
    ['text/plain', '{"kind":"thing"}'],
    ['application/json; charset=latin1', '{"kind":"thing"}'],
    ['', '{"kind":"thing"}'],
  ])('content type %j is not supported', async (type, body) => {
    expect(await send('', body, { 'content-type': type })).toMatchObject({ problem: 'unsupported-media-type' });
  });

  test('a missing body is named', async () => {
    expect(await send('', '')).toEqual(fault([expect.objectContaining({ pointer: '', code: 'required' })]));
  });
});

describe('answers', () => {
  const check =
    (body: unknown, status = 200, contentType = 'application/json') =>
    () =>
      contract.checkAnswer(operation, { status, headers: new Headers(), contentType, body });

  test('only what the contract says may leave', () => {
    expect(check({ kind: 'thing' })).not.toThrow();
    expect(check({ kind: 'thing', secret: 1 })).toThrow('additionalProperties');
    expect(check({ kind: 'thing' }, 201)).toThrow('not in the contract');
    expect(check({ kind: 'thing' }, 200, 'text/html')).toThrow('text/html');
    expect(check({}, 418, 'application/problem+json')).not.toThrow();
  });

  test('checking changes nothing', () => {
    const body = { kind: 'thing' };
    check(body)();
    expect(body).toEqual({ kind: 'thing' });
  });
});
