const HEADER = '// Generated from openapi/ by packages/sdk/generate.mjs. Do not edit; run `npm run generate`.\n';

/** `generated/browser.ts`: what a page may call, and only that. */
export function writePublicResources(resources) {
  const open = resources
    .map((resource) => ({ ...resource, operations: resource.operations.filter(({ isPublic }) => isPublic) }))
    .filter(({ operations }) => operations.length > 0);
  return [
    HEADER,
    writeImports(
      open,
      ["import { Client } from '../client.js';", "import { Resource } from '../operation.js';"],
      ['paths'],
    ),
    ...open.flatMap(({ operations }) => operations.filter(({ query }) => query).map(writeQueryType)),
    writePublicPaths(open.flatMap(({ operations }) => operations)),
    ...open.map((resource) => writeClass(`Public${resource.className}`, 'Resource', resource)),
    writeClient('PublicClient', 'PublicPaths', open, ({ className }) => `Public${className}`),
  ].join('\n');
}

/** `generated/resources.ts`: what needs a secret key, on top of the public part. */
export function writeSecretResources(resources) {
  const secret = resources
    .map((resource) => ({ ...resource, operations: resource.operations.filter(({ isPublic }) => !isPublic) }))
    .filter(({ operations }) => operations.length > 0);
  const isOpen = ({ operations }) => operations.some(({ isPublic }) => isPublic);
  const isSecret = ({ className }) => secret.some((resource) => resource.className === className);
  const open = resources.filter(isOpen).map(({ className }) => `Public${className}`);
  return [
    HEADER,
    writeImports(
      secret,
      [
        "import { Client } from '../client.js';",
        secret.every((resource) => open.includes(`Public${resource.className}`))
          ? ''
          : "import { Resource } from '../operation.js';",
        `import { ${open.join(', ')} } from './browser.js';`,
      ],
      ['paths'],
    ),
    ...secret.flatMap(({ operations }) => operations.filter(({ query }) => query).map(writeQueryType)),
    ...secret.map((resource) => {
      const base = `Public${resource.className}`;
      return writeClass(resource.className, open.includes(base) ? base : 'Resource', resource);
    }),
    writeClient('SecretClient', 'paths', resources, (resource) =>
      isSecret(resource) ? resource.className : `Public${resource.className}`,
    ),
  ].join('\n');
}

function writeImports(resources, lines, extraTypes) {
  const operations = resources.flatMap((resource) => resource.operations);
  const text = JSON.stringify(operations.map((operation) => [operation.data.type, operation.body?.type]));
  const types = new Set(
    operations.flatMap(({ data, body }) => [data.type, body?.type]).filter((type) => /^[A-Z]\w*$/.test(type ?? '')),
  );
  const needsOperations = text.includes('operations[') || operations.some(({ query }) => query);
  const options = new Set(operations.map(optionsType));
  if (operations.some(({ conditional }) => conditional)) options.add('ConditionalOptions').add('AnyOptions');
  return [
    ...lines,
    `import type { ${[...options].sort().join(', ')} } from '../options.js';`,
    operations.some(({ data }) => data.list) ? "import type { PagePromise } from '../page.js';" : '',
    operations.some(({ pathParameters }) => pathParameters.length > 0) ? "import { path } from '../path.js';" : '',
    operations.some(({ data }) => !data.list) ? "import type { IlaPromise } from '../promise.js';" : '',
    operations.some(({ query }) => query) ? "import type { Query } from '../query.js';" : '',
    `import type { ${[...types, ...extraTypes, ...(needsOperations ? ['operations'] : [])].sort().join(', ')} } from './types.js';`,
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');
}

function writeQueryType({ id, name, tag, path, method }) {
  return `/** Query of \`${method} ${path}\`. */
export type ${queryType({ id, name, tag })} = Query<NonNullable<operations['${id}']['parameters']['query']>>;
`;
}

function writePublicPaths(operations) {
  const paths = new Map();
  for (const { path, method } of operations) paths.set(path, [...(paths.get(path) ?? []), `'${method.toLowerCase()}'`]);
  const lines = Array.from(paths, ([path, methods]) => `  '${path}': Pick<paths['${path}'], ${methods.join(' | ')}>;`);
  return `/** The paths and methods that a page may call. */
export interface PublicPaths {
${lines.join('\n')}
}
`;
}

function writeClient(name, paths, resources, classOf) {
  const fields = resources.map(
    (resource) => `  /** ${resource.description} */
  readonly ${resource.property} = new ${classOf(resource)}(this.sender);`,
  );
  return `/** A client with its resources. */
export abstract class ${name} extends Client<${paths}> {
${fields.join('\n')}
}
`;
}

function writeClass(name, base, { description, operations }) {
  return `/** ${description} */
export class ${name} extends ${base} {
${operations.map(writeMethod).join('\n\n')}
}
`;
}

function writeMethod(operation) {
  const { name, data, conditional } = operation;
  const answer = data.list ? `PagePromise<${data.type}>` : `IlaPromise<${data.type}>`;
  const signature = `${name}(${writeArguments(operation).join(', ')}): ${answer}`;
  if (!conditional) return `${writeDoc(operation)}\n  ${signature} {\n${writeCall(operation)}\n  }`;
  const perhaps = `IlaPromise<${data.type} | undefined>`;
  return `${writeDoc(operation, 'The data is `undefined` when the version that you hold is still current.')}
  ${name}(${writeArguments(operation, { conditional: true }).join(', ')}): ${perhaps};
${writeDoc(operation)}
  ${signature};
  ${name}(${writeArguments({ ...operation, optionsType: 'AnyOptions' }).join(', ')}): ${perhaps} {
${writeCall(operation)}
  }`;
}

function writeArguments(operation, { conditional = false } = {}) {
  const { pathParameters, body, query } = operation;
  const options = optionsType(operation);
  const queryText = query && (query.required ? `query: ${queryType(operation)}` : `query?: ${queryType(operation)}`);
  return [
    ...pathParameters.map((parameter) => `${parameter}: string`),
    body && `body: ${body.type}`,
    conditional ? queryText && queryText.replace(/\?: (.*)/, ': $1 | undefined') : queryText,
    conditional
      ? 'options: ConditionalOptions'
      : options === 'ChangeOptions'
        ? `options: ${options}`
        : `options?: ${options}`,
  ].filter(Boolean);
}

function writeCall({ method, path, pathParameters, query, body, effect, session, data }) {
  const template = path.replace(/\{(\w+)\}/g, '${$1}');
  const target = pathParameters.length > 0 ? `path\`${template}\`` : `'${path}'`;
  if (method === 'GET' && !session) {
    return `    return this.sender.${data.list ? 'list' : 'get'}(${[target, 'options', query && 'query'].filter(Boolean).join(', ')});`;
  }
  const fields = [
    `method: '${method}'`,
    `path: ${target}`,
    query && 'query',
    body && 'body',
    effect && 'effect: true',
    session && 'session: true',
    'options',
  ].filter(Boolean);
  return `    return this.sender.send({ ${fields.join(', ')} });`;
}

function writeDoc({ summary, description, method, path, isPublic, session, scopes }, remark) {
  const who = session
    ? 'with a session'
    : isPublic
      ? 'no key needed'
      : `secret key with ${scopes.map((scope) => `\`${scope}\``).join(', ')}`;
  const lines = [`${summary}.`, '', description, ...(remark ? ['', remark] : []), '', `\`${method} ${path}\`, ${who}.`];
  return ['  /**', ...lines.map((line) => `   * ${line}`.trimEnd()), '   */'].join('\n');
}

/** Options that an operation takes; also used for the reference. */
export function optionsType({ effect, change, optionsType: given }) {
  if (given) return given;
  return effect ? 'EffectOptions' : change ? 'ChangeOptions' : 'RequestOptions';
}

function queryType({ id }) {
  return `${id[0].toUpperCase()}${id.slice(1)}Query`;
}
