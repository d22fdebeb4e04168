import { isObject, type JsonObject } from '../contract/document.js';
import { type Html, html, sentence } from './html.js';

/** A table of an object's members. */
export function memberTable(schema: JsonObject): Html | undefined {
  const properties = schema['properties'];
  if (!isObject(properties)) return undefined;
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const rows = Object.entries(properties).map(([name, property]) =>
    row(name, required.includes(name), property as JsonObject),
  );
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Member</th>
        <th scope="col">Type</th>
        <th scope="col">Meaning</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** One line of a table: a member or a parameter. */
export function row(name: string, isRequired: boolean, schema: JsonObject, description?: string): Html {
  return html`<tr>
    <td><code>${name}</code>${isRequired ? html`<br /><span class="quiet">required</span>` : undefined}</td>
    <td>${typeOf(schema)}</td>
    <td>${sentence(description ?? (schema['description'] as string | undefined))}</td>
  </tr>`;
}

/** A schema's type in a word or two, with links to named schemas. */
export function typeOf(schema: JsonObject): Html {
  const { $ref, type, items, oneOf, enum: values, const: constant, format } = schema;
  if (typeof $ref === 'string') return link($ref);
  if (Array.isArray(oneOf))
    return html`${oneOf.map((each, index) => html`${index ? ' or ' : ''}${typeOf(each as JsonObject)}`)}`;
  if (type === 'array') return html`list of ${isObject(items) ? typeOf(items) : 'anything'}`;
  if (Array.isArray(values)) return html`<code>${values.join(' | ')}</code>`;
  if (constant !== undefined) return html`<code>${String(constant)}</code>`;
  const name = Array.isArray(type) ? type.join(' or ') : String(type ?? 'anything');
  return html`${name}${typeof format === 'string' ? ` (${format})` : ''}${limitsOf(schema)}`;
}

function limitsOf({ minimum, maximum, maxLength, default: usual }: JsonObject): string {
  const limits = [
    minimum === undefined ? '' : `from ${String(minimum)}`,
    maximum === undefined ? '' : `to ${String(maximum)}`,
    maxLength === undefined ? '' : `at most ${String(maxLength)} characters`,
    usual === undefined ? '' : `${String(usual)} by default`,
  ].filter(Boolean);
  return limits.length > 0 ? `, ${limits.join(', ')}` : '';
}

function link(reference: string): Html {
  const name = reference.split('/').at(-1) ?? '';
  return reference.includes('/schemas/') ? html`<a href="#schema-${name}">${name}</a>` : html`${name}`;
}
