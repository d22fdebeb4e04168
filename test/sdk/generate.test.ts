import { describe, expect, it } from 'vitest';
import { readResources } from '../../packages/sdk/generate/operations.mjs';
import { writeReference } from '../../packages/sdk/generate/reference.mjs';
import { writePublicResources, writeSecretResources } from '../../packages/sdk/generate/resources.mjs';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const header = (name: string) => ({ name, in: 'header' });
const open = [{}, { secretKey: [] }];
const secret = [{ secretKey: ['things:write'] }];
const thing = { $ref: '#/components/schemas/Thing' };

/** A small contract with one of everything. */
function contract(change: object = {}) {
  const operation = (operationId: string, more: object) => ({
    operationId,
    tags: ['Big things'],
    summary: 'Does it',
    description: 'How it does it.',
    responses: { 200: json(thing) },
    ...more,
  });
  return {
    tags: [{ name: 'Big things', description: 'Things that are big.' }],
    security: secret,
    paths: {
      '/big-things': {
        get: operation('listBigThings', {
          security: open,
          parameters: [{ name: 'q', in: 'query' }],
          responses: { 200: json({ $ref: '#/components/schemas/ThingList' }) },
        }),
        post: operation('createBigThing', {
          parameters: [header('Idempotency-Key')],
          requestBody: json({ $ref: '#/components/schemas/ThingInput' }),
          responses: { 201: json(thing) },
        }),
      },
      '/big-things/{thingId}': {
        parameters: [{ name: 'thingId', in: 'path', required: true }],
        get: operation('retrieveBigThing', { security: open, parameters: [header('If-None-Match')] }),
        delete: operation('deleteBigThing', { parameters: [header('If-Match')], responses: { 204: {} } }),
      },
      ...change,
    },
    components: {
      schemas: {
        Thing: { type: 'object', properties: { id: {} } },
        ThingInput: { type: 'object' },
        ThingList: { type: 'object', properties: { data: {}, nextCursor: {} } },
      },
    },
  };
}

describe('the generator', () => {
  it('names methods by the verbs of the operations', () => {
    const [resource] = readResources(contract());
    expect(resource).toMatchObject({ className: 'BigThings', property: 'bigThings' });
    expect(resource!.operations.map(({ name }) => name)).toEqual(['list', 'create', 'retrieve', 'delete']);
  });

  it('refuses two methods of one name', () => {
    const twice = {
      '/other': { get: { operationId: 'listOthers', tags: ['Big things'], responses: { 200: json(thing) } } },
    };
    expect(() => readResources(contract(twice))).toThrow(
      'Two operations of the tag "Big things" would be called list()',
    );
  });

  it('writes what a page may call, and only that, into the public part', () => {
    const code = writePublicResources(readResources(contract()));
    expect(code).toContain('list(query?: ListBigThingsQuery, options?: RequestOptions): PagePromise<ThingList>');
    expect(code).toContain('retrieve(thingId: string, options: ConditionalOptions): IlaPromise<Thing | undefined>;');
    expect(code).toContain("'/big-things': Pick<paths['/big-things'], 'get'>;");
    expect(code).not.toMatch(/create|delete/i);
  });

  it('writes the rest on top of it', () => {
    const code = writeSecretResources(readResources(contract()));
    expect(code).toContain('class BigThings extends PublicBigThings');
    expect(code).toContain('create(body: ThingInput, options?: EffectOptions): IlaPromise<Thing>');
    expect(code).toContain("{ method: 'POST', path: '/big-things', body, effect: true, options }");
    expect(code).toContain('delete(thingId: string, options: ChangeOptions): IlaPromise<void>');
    expect(code).toContain('secret key with `things:write`');
  });

  it('writes one line of reference per method', () => {
    const reference = writeReference(readResources(contract()));
    expect(reference).toContain('`ila.bigThings.list(query?, options?)`');
    expect(reference.match(/^\| \[`ila\./gm)).toHaveLength(4);
  });
});
