import type { FieldError } from '../generated/types.js';
import { problem } from '../http/problem.js';
import { type AnswerChecker, answerChecker } from './answers.js';
import { negotiate } from './accept.js';
import { readJsonBody } from './body.js';
import { type JsonObject, type Operation, operationsOf, readDocument } from './document.js';
import { fieldErrors, inBody } from './field-errors.js';
import type { Accepted, OperationId } from './handler.js';
import { importEnvelope } from './import-envelope.js';
import { type ParameterReader, parameterReader } from './parameters.js';
import { compilers, type Schemas } from './schemas.js';

/** What is left of a request when it has passed the contract. */
export interface CheckedRequest {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, string | undefined>;
  body: unknown;
  /** The body as it came, for the fingerprint of an idempotent request. */
  bodyText: string;
}

export interface Contract {
  /** The document as it is served. */
  document: JsonObject;
  operations: readonly Operation[];
  /** @throws {ProblemError} not-acceptable */
  accept(operation: Operation, header: string | null): Accepted;
  /** @throws {ProblemError} naming each fault and its place */
  checkRequest(operation: Operation, request: Request, path: Record<string, string>, url: URL): Promise<CheckedRequest>;
  checkAnswer: AnswerChecker;
}

const mebibyte = 1024 * 1024;

/** Bodies that may be larger than one mebibyte. */
const bodyLimits: Partial<Record<OperationId, number>> = {
  importRecords: 5 * mebibyte,
  // A credential of 4 MB, as a string of JSON.
  verifyCredential: 5 * mebibyte,
};

/** Bodies of which the operation checks the parts itself, each on its own. */
const envelopes: Partial<Record<OperationId, JsonObject>> = { importRecords: importEnvelope };

/** Finding every fault may cost the square of the size; beyond this one fault is enough. */
const smallBody = 16 * 1024;

/** The contract as a machine: each request and each answer is held against the document. */
export function loadContract(document: JsonObject = readDocument()): Contract {
  const operations = operationsOf(document);
  const schemas = compilers(document);
  const readers = new Map<OperationId, ParameterReader>();

  function readerOf(operation: Operation): ParameterReader {
    const reader = readers.get(operation.id) ?? parameterReader(document, operation, schemas);
    readers.set(operation.id, reader);
    return reader;
  }

  return {
    document,
    operations,
    accept(operation, header) {
      const accepted = negotiate(header, operation.mediaTypes);
      if (!accepted) throw problem('not-acceptable', { detail: `This answers ${operation.mediaTypes.join(' or ')}.` });
      return accepted;
    },
    async checkRequest(operation, request, pathValues, url) {
      const { path, query, headers, errors } = readerOf(operation).read(pathValues, url.searchParams, request.headers);
      assertHeaders(operation, request.headers);
      const limit = bodyLimits[operation.id] ?? mebibyte;
      const body = operation.body ? await readJsonBody(request, limit) : undefined;
      const bodyErrors = operation.body ? checkBody(operation, operation.body, body, schemas) : [];
      const all = [...errors, ...bodyErrors].slice(0, 100);
      if (all.length > 0) throw problem('invalid-request', { errors: all });
      return { path, query, headers: headers as Record<string, string>, body: body?.value, bodyText: body?.text ?? '' };
    },
    checkAnswer: answerChecker(schemas),
  };
}

function assertHeaders({ isIdempotent, isConditional }: Operation, headers: Headers): void {
  if (isIdempotent && !headers.has('idempotency-key')) throw problem('idempotency-key-missing');
  if (isConditional && !headers.has('if-match')) throw problem('precondition-required');
}

function checkBody(
  { id }: Operation,
  { required, schema: stated }: NonNullable<Operation['body']>,
  body: { text: string; value: unknown } | undefined,
  schemas: Schemas,
): FieldError[] {
  const schema = envelopes[id] ?? stated;
  if (!body) return required ? [{ pointer: '', code: 'required', message: 'a body is required' }] : [];
  const validate = schemas.forRequest(schema);
  if (validate(body.value)) return [];
  if (body.text.length > smallBody) return fieldErrors(validate.errors ?? [], inBody);
  const findAll = schemas.forFaults(schema);
  findAll(body.value);
  return fieldErrors(findAll.errors ?? validate.errors ?? [], inBody);
}
