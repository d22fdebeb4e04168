import { isObject, type JsonObject, resolve } from '../contract/document.js';
import { type Html, html, markdown, sentence } from './html.js';
import { memberTable, row, typeOf } from './schema-rows.js';

interface Entry {
  method: string;
  path: string;
  operation: JsonObject;
}

/** The reference as one page: operations by tag, then the schemas. */
export function renderReference(document: JsonObject): string {
  const info = document['info'] as JsonObject;
  const entries = entriesOf(document);
  const tags = document['tags'] as JsonObject[];
  const schemas = Object.entries((document['components'] as JsonObject)['schemas'] as Record<string, JsonObject>);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${text(info['title'])}: reference</title>
        <link rel="stylesheet" href="/docs/docs.css" />
      </head>
      <body>
        <div class="page">
          <nav aria-label="Operations">
            ${tags.map((tag) => navigation(text(tag['name']), entries))}
            <ul>
              <li><a href="#schemas">Schemas</a></li>
              <li><a href="/v1/openapi.json">openapi.json</a></li>
            </ul>
          </nav>
          <main>
            <h1>${text(info['title'])} <span class="quiet">${text(info['version'])}</span></h1>
            <p>${text(info['summary'])}</p>
            ${markdown(text(info['description']))} ${tags.map((tag) => section(document, tag, entries))}
            <h2 id="schemas">Schemas</h2>
            ${schemas.map(([name, schema]) => schemaArticle(name, schema))}
          </main>
        </div>
      </body>
    </html> `;
  return page.html;
}

function entriesOf(document: JsonObject): Entry[] {
  return Object.entries(document['paths'] as Record<string, JsonObject>).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => isObject(operation) && 'operationId' in operation)
      .map(([method, operation]) => ({
        method: method.toUpperCase(),
        path: `/v1${path}`,
        operation: operation as JsonObject,
      })),
  );
}

function ofTag(tag: string, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ operation }) => (operation['tags'] as string[]).includes(tag));
}

function navigation(tag: string, entries: readonly Entry[]): Html {
  const links = ofTag(tag, entries).map(
    ({ operation }) => html`<li><a href="#${text(operation['operationId'])}">${text(operation['summary'])}</a></li>`,
  );
  return html`<h2>${tag}</h2>
    <ul>
      ${links}
    </ul>`;
}

function section(document: JsonObject, tag: JsonObject, entries: readonly Entry[]): Html {
  const name = text(tag['name']);
  return html`<h2>${name}</h2>
    <p>${text(tag['description'])}</p>
    ${ofTag(name, entries).map((entry) => article(document, entry))}`;
}

function article(document: JsonObject, { method, path, operation }: Entry): Html {
  const parameters = ((operation['parameters'] ?? []) as JsonObject[]).map((parameter) => resolve(document, parameter));
  const body = operation['requestBody'];
  return html`<article id="${text(operation['operationId'])}">
    <h3>${text(operation['summary'])}</h3>
    <p class="route"><span class="method">${method}</span> ${path}</p>
    ${markdown(text(operation['description']))}
    <p class="quiet">${access(operation, document)}</p>
    ${parameters.length > 0 ? parameterTable(parameters) : undefined}
    ${isObject(body) ? content('Body', resolve(document, body)) : undefined}
    ${Object.entries(operation['responses'] as Record<string, JsonObject>).map(([status, response]) =>
      answer(status, resolve(document, response)),
    )}
  </article>`;
}

function access(operation: JsonObject, document: JsonObject): string {
  const security = (operation['security'] ?? document['security']) as JsonObject[];
  if (security.some((requirement) => Object.keys(requirement).length === 0)) return 'Needs no key.';
  const scopes = security.flatMap((requirement) => Object.values(requirement) as string[][]).flat();
  return `Needs a key${scopes.length > 0 ? ` with the scope ${scopes.join(', ')}` : ''}.`;
}

function parameterTable(parameters: readonly JsonObject[]): Html {
  const rows = parameters.map((parameter) =>
    row(
      text(parameter['name']),
      parameter['required'] === true,
      parameter['schema'] as JsonObject,
      `${text(parameter['description'])} (${text(parameter['in'])})`,
    ),
  );
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Parameter</th>
        <th scope="col">Type</th>
        <th scope="col">Meaning</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function answer(status: string, response: JsonObject): Html {
  const title = `${status} ${text(response['description'])}`;
  return html`<details>
    <summary>${title}</summary>
    ${content('', response)}
  </details>`;
}

function content(title: string, { content: types }: JsonObject): Html | undefined {
  if (!isObject(types)) return undefined;
  const parts = Object.entries(types as Record<string, JsonObject>).map(
    ([type, { schema, example, examples }]) =>
      html`<p>${title} <code>${type}</code>: ${typeOf(schema as JsonObject)}</p>
        ${sample(example ?? firstOf(examples))}`,
  );
  return html`${parts}`;
}

function firstOf(examples: unknown): unknown {
  const [first] = isObject(examples) ? Object.values(examples) : [];
  return isObject(first) ? first['value'] : undefined;
}

function sample(example: unknown): Html | undefined {
  return example === undefined ? undefined : html`<pre>${JSON.stringify(example, null, 2)}</pre>`;
}

function schemaArticle(name: string, schema: JsonObject): Html {
  return html`<article id="schema-${name}">
    <h3>${name}</h3>
    <p>${sentence(text(schema['description']))}</p>
    ${memberTable(schema) ?? html`<p>${typeOf(schema)}</p>`} ${sample(schema['example'])}
  </article>`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
