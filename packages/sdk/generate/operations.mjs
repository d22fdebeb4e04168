const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/**
 * The operations of a document, by tag, in the document's order.
 *
 * @returns {{ name: string, className: string, property: string, description: string, operations: { name: string }[] }[]}
 */
export function readResources(document) {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => readOperation(document, path, method, item)),
  );
  return document.tags
    .map(({ name, description }) => ({
      name,
      description,
      className: pascalCase(name),
      property: camelCase(name),
      operations: withUniqueNames(
        name,
        operations.filter(({ tag }) => tag === name),
      ),
    }))
    .filter((resource) => resource.operations.length > 0);
}

function readOperation(document, path, method, item) {
  const operation = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((it) => resolve(document, it));
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const headers = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name.toLowerCase());
  const security = operation.security ?? document.security ?? [];
  return {
    id: operation.operationId,
    // `listCourses` is `courses.list`.
    name: /^[a-z]+/.exec(operation.operationId)[0],
    tag: operation.tags[0],
    path,
    method: method.toUpperCase(),
    summary: operation.summary,
    description: operation.description,
    pathParameters: Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name),
    query: inQuery.length > 0 && { required: inQuery.some(({ required }) => required) },
    body: readBody(document, operation),
    data: readData(document, operation),
    effect: headers.includes('idempotency-key'),
    change: headers.includes('if-match'),
    conditional: headers.includes('if-none-match'),
    session: security.some((requirement) => 'session' in requirement),
    // What only verifiers read, by an address that a credential names, would be dead weight in a page's client.
    isPublic: !operation['x-for-verifiers'] && security.some((requirement) => !('secretKey' in requirement)),
    scopes: security.flatMap((requirement) => requirement.secretKey ?? []),
  };
}

function readBody(document, operation) {
  const schema = resolve(document, operation.requestBody)?.content?.['application/json']?.schema;
  return schema && { type: typeName(schema, `operations['${operation.operationId}']['requestBody']`) };
}

function readData(document, operation) {
  const status = ['200', '201', '202'].find((candidate) => operation.responses[candidate]);
  if (!status) return { type: 'void', list: false };
  const { schema } = resolve(document, operation.responses[status]).content['application/json'];
  const { properties = {} } = resolve(document, schema);
  return {
    type: typeName(schema, `operations['${operation.operationId}']['responses'][${status}]`),
    list: 'data' in properties && 'nextCursor' in properties,
  };
}

function typeName({ $ref }, place) {
  return $ref ? $ref.split('/').at(-1) : `${place}['content']['application/json']`;
}

function resolve(document, value) {
  if (!value?.$ref) return value;
  const keys = value.$ref.slice(2).split('/');
  return resolve(
    document,
    keys.reduce((node, key) => node[key], document),
  );
}

function withUniqueNames(tag, operations) {
  const names = operations.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Two operations of the tag "${tag}" would be called ${twice}()`);
  return operations;
}

function pascalCase(text) {
  return text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());
}

function camelCase(text) {
  const pascal = pascalCase(text);
  return pascal[0].toLowerCase() + pascal.slice(1);
}
