import { optionsType } from './resources.mjs';

/** `api.md`: one line per method. */
export function writeReference(resources) {
  return [
    '<!-- Generated from openapi/ by packages/sdk/generate.mjs. Do not edit; run `npm run generate`. -->',
    '',
    '# Methods',
    '',
    'Methods marked "page" are also in `@ila-kit/sdk/browser`; the others need a secret key with the scope named.',
    ...resources.flatMap(writeResource),
    '',
  ].join('\n');
}

function writeResource({ name, property, description, operations }) {
  return [
    '',
    `## ${name}`,
    '',
    description,
    '',
    '| method | request | answer | who |',
    '| --- | --- | --- | --- |',
    ...operations.map((operation) => writeLine(property, operation)),
  ];
}

function writeLine(property, operation) {
  const { name, method, path, pathParameters, body, query, data, isPublic, scopes } = operation;
  const options = optionsType(operation) === 'ChangeOptions' ? 'options' : 'options?';
  const parameters = [...pathParameters, body && 'body', query && (query.required ? 'query' : 'query?'), options];
  const answer = data.list ? `PagePromise<${data.type}>` : `IlaPromise<${data.type}>`;
  const file = isPublic ? 'browser' : 'resources';
  return [
    '',
    `[\`ila.${property}.${name}(${parameters.filter(Boolean).join(', ')})\`](src/generated/${file}.ts)`,
    `\`${method} ${path}\``,
    `\`${answer}\``,
    isPublic ? 'page' : scopes.map((scope) => `\`${scope}\``).join(', '),
    '',
  ]
    .join(' | ')
    .trim();
}
