import { expect, test } from 'vitest';
import { loadContract } from '../../packages/server/src/contract/contract.js';
import type { JsonObject } from '../../packages/server/src/contract/document.js';
import { problemTypes } from '../../packages/server/src/http/problem.js';
import { descriptions } from '../../packages/server/src/problems/descriptions.js';

const own = loadContract();

test('every schema compiles, and every example of an answer is valid', () => {
  const examples = own.operations.flatMap((each) => {
    const item = (own.document.paths as Record<string, Record<string, JsonObject>>)[each.path.slice(3)];
    const responses = (item?.[each.method.toLowerCase()]?.responses ?? {}) as Record<
      string,
      { content?: Record<string, { example?: unknown }> }
    >;
    return Object.entries(responses).flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(([contentType, { example }]) => ({ each, status, contentType, example })),
    );
  });
  expect(examples.length).toBeGreaterThan(20);
  for (const { each, status, contentType, example } of examples) {
    if (example === undefined) continue;
    const answer = { status: Number(status), headers: new Headers(), contentType, body: example };
    expect(() => own.checkAnswer(each, answer), `${each.id} ${status}`).not.toThrow();
  }
});

test('the parameters with a default are those that handlers may rely on', () => {
  const defaulted = own.operations.flatMap(({ parameters }) =>
    parameters.filter(({ schema }) => 'default' in schema).map(({ name }) => name),
  );
  expect([...new Set(defaulted)].sort()).toEqual(['currency', 'facets', 'limit', 'orOnline', 'sort']);
});

test('the problems are those of the contract, in the same words', () => {
  const schemas = (own.document.components as JsonObject).schemas as Record<string, JsonObject>;
  const constant = (schema: JsonObject, name: string) => ((schema.properties as JsonObject)[name] as JsonObject).const;
  const types = Object.values(schemas).filter(
    (schema) =>
      schema.properties &&
      'type' in (schema.properties as object) &&
      String(constant(schema, 'type')).startsWith('/v1/problems/'),
  );
  const described = types.map((schema) => [
    constant(schema, 'type'),
    constant(schema, 'status'),
    (schema.example as JsonObject).title,
    schema.description,
  ]);
  const ours = Object.entries(problemTypes).map(([name, { status, title }]) => [
    `/v1/problems/${name}`,
    status,
    title,
    descriptions[name as keyof typeof descriptions],
  ]);
  expect(ours.sort()).toEqual(described.sort());
});
