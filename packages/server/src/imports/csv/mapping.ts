import { Ajv2020 } from 'ajv/dist/2020.js';
import { type ImportKind, importKinds } from '../reading.js';
import type { DecimalMark } from '../values.js';

/** How the rows of one CSV file become records. Written by hand for each source; see `readMapping` for what may be in it. */
export interface Mapping {
  /** Guessed from the header when absent. */
  delimiter?: string;
  records: RecordMapping[];
}

/** One record out of each row. */
export interface RecordMapping {
  kind: ImportKind;
  /** A template: a record is made only of the first row for which it gives this text. A row for which it gives nothing makes none. */
  once?: string;
  /** Only rows where the column holds one of these texts. */
  when?: { column: string; in: string[] };
  /** From a member of the record (`course.title.en`) to where its value comes from. A text is a template. */
  fields: Record<string, string | FieldMapping>;
}

/** Where a member's value comes from; exactly one of `value`, `column`, `template`, then the steps in this order. */
export interface FieldMapping {
  /** The same for all rows, and no further steps. */
  value?: unknown;
  column?: string;
  /** `NJ-{programid}`: columns in braces. Empty when one of them is empty. */
  template?: string;
  /** Characters to take off both ends, besides white space. */
  trim?: string;
  /** A separator: the text is a list, and the steps below are for each of its items. */
  split?: string;
  /** From text to value. A text that is not in it is a fault, unless `otherwise` says what it stands for; null says that it is left out. */
  map?: Record<string, unknown>;
  otherwise?: unknown;
  as?: 'text' | 'line' | 'number' | 'integer' | 'boolean' | 'hours' | 'minutes' | 'date' | 'money' | 'reference';
  /** For number and integer. */
  multiply?: number;
  /** The decimal mark; guessed when absent. */
  decimal?: DecimalMark;
  /** For money. */
  currency?: string;
  /** For date: which part comes first, when it is not YYYY-MM-DD. */
  order?: 'dmy' | 'mdy';
  /** When there is nothing else. */
  default?: unknown;
}

const field = {
  type: 'object',
  additionalProperties: false,
  properties: {
    value: {},
    column: { type: 'string' },
    template: { type: 'string' },
    trim: { type: 'string', minLength: 1 },
    split: { type: 'string', minLength: 1 },
    map: { type: 'object' },
    otherwise: {},
    as: { enum: ['text', 'line', 'number', 'integer', 'boolean', 'hours', 'minutes', 'date', 'money', 'reference'] },
    multiply: { type: 'number' },
    decimal: { enum: ['.', ','] },
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    order: { enum: ['dmy', 'mdy'] },
    default: {},
  },
  oneOf: [{ required: ['value'] }, { required: ['column'] }, { required: ['template'] }],
  if: { properties: { as: { const: 'money' } }, required: ['as'] },
  then: { required: ['currency'] },
};

const schema = {
  type: 'object',
  required: ['records'],
  additionalProperties: false,
  properties: {
    $comment: { type: 'string' },
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    records: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['kind', 'fields'],
        additionalProperties: false,
        properties: {
          kind: { enum: importKinds },
          once: { type: 'string' },
          when: {
            type: 'object',
            required: ['column', 'in'],
            additionalProperties: false,
            properties: { column: { type: 'string' }, in: { type: 'array', items: { type: 'string' } } },
          },
          fields: {
            type: 'object',
            minProperties: 1,
            propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9-]*)*$' },
            additionalProperties: { anyOf: [{ type: 'string' }, field] },
          },
        },
      },
    },
  },
};

const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
}).compile<Mapping>(schema);

/** A mapping file is not one. `message` names each place. */
export class InvalidMapping extends Error {
  override readonly name = 'InvalidMapping';
}

/** Reads the text of a mapping file. @throws {InvalidMapping} */
export function readMapping(text: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InvalidMapping(`the mapping is not JSON: ${(error as Error).message}`);
  }
  if (validate(value)) return value;
  const faults = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`);
  throw new InvalidMapping(`the mapping breaks its schema: ${[...new Set(faults)].join('; ')}`);
}

/** The columns that a mapping reads. */
export function mappedColumns(mapping: Mapping): Set<string> {
  const columns = new Set<string>();
  const addTemplate = (template: string) => {
    for (const name of templateColumns(template)) columns.add(name);
  };
  for (const { once, when, fields } of mapping.records) {
    if (once) addTemplate(once);
    if (when) columns.add(when.column);
    for (const source of Object.values(fields)) {
      if (typeof source === 'string') addTemplate(source);
      else if (source.template !== undefined) addTemplate(source.template);
      else if (source.column !== undefined) columns.add(source.column);
    }
  }
  return columns;
}

export function templateColumns(template: string): string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? '');
}
