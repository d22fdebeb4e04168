import type { AnyOptions } from './options.js';
import type { Query, QueryValues } from './query.js';

/** Methods that a path of the contract answers. */
export type MethodOf<PathItem> = {
  [Method in keyof PathItem]: PathItem[Method] extends { responses: unknown } ? Method : never;
}[keyof PathItem] &
  string;

/** Data of an operation: the JSON of its success. */
export type DataOf<Operation> = Operation extends { responses: infer Responses }
  ? JsonOf<Responses[keyof Responses & (200 | 201 | 202)]> | (204 extends keyof Responses ? undefined : never)
  : never;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : never;

/** What `request` takes beside method and path. */
export interface RequestInput extends AnyOptions {
  path?: Readonly<Record<string, string>>;
  query?: QueryValues;
  body?: unknown;
  /** Whether to send an `Idempotency-Key`; by default each POST does. */
  effect?: boolean;
  /** Whether it acts for a person, with a session's token. */
  session?: boolean;
  undocumented?: boolean;
}

/** What `request` takes for one operation of the contract; it may be left out where nothing is required. */
export type RequestArguments<Operation> =
  object extends TypedInput<Operation> ? [input?: TypedInput<Operation> & Rest] : [input: TypedInput<Operation> & Rest];

type Rest = Omit<RequestInput, 'path' | 'query' | 'body' | 'undocumented'>;

type TypedInput<Operation> = PathInput<Operation> & QueryInput<Operation> & BodyInput<Operation>;

type PathInput<Operation> = Operation extends { parameters: { path: infer Path } } ? { path: Path } : unknown;

type QueryInput<Operation> = Operation extends { parameters: { query: infer Parameters } }
  ? { query: Query<Parameters> }
  : Operation extends { parameters: { query?: infer Parameters } }
    ? { query?: Query<NonNullable<Parameters>> }
    : unknown;

type BodyInput<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { body: Body }
  : unknown;
