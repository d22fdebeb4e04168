import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.js';
import type { Documents } from '../documents/service.js';
import type { operations, Scope } from '../generated/types.js';
import type { Schemes } from '../schemes/schemes.js';

export type OperationId = keyof operations;

/** What kind of body a tenant is. */
export type TenantRole = 'operator' | 'fund' | 'employer' | 'provider' | 'board';

/** Who calls, as far as the `Authorization` header tells. Without a key: `anonymous`, in the mode that the server shows to the public. */
export interface Caller {
  kind: 'anonymous' | 'publishable' | 'secret';
  keyId?: string;
  tenantId?: string;
  role?: TenantRole;
  /** The provider that a tenant of role `provider` is. */
  providerId?: string;
  scopes: ReadonlySet<Scope>;
  livemode: boolean;
}

/** What a handler may use besides its input. */
export interface Context {
  /** In a POST, PUT, PATCH or DELETE this is the request's one transaction: it commits when the handler returns and rolls back when it throws. */
  db: Kysely<Database>;
  now: Date;
  caller: Caller;
  requestId: string;
  /** Scheme, host and port, without a slash at the end. */
  baseUrl: string;
  /** Which data the caller sees and writes. */
  livemode: boolean;
  /** Documents of others. */
  documents: Documents;
  /** The schemes that this server knows. */
  schemes: Schemes;
  /** The query parameter `lang`, where the operation has it. */
  lang?: string;
}

/** The media type that the `Accept` header prefers among those that the operation answers. */
export interface Accepted {
  type: string;
  /** The `profile` parameter that came with it. */
  profile?: string;
}

/** The parts of a request, after validation: coerced, defaults filled in, nothing unknown in them. */
export interface Input<Id extends OperationId> {
  path: Defined<operations[Id]['parameters']['path']>;
  query: WithDefaults<Defined<operations[Id]['parameters']['query']>>;
  headers: Defined<operations[Id]['parameters']['header']>;
  body: RequestBody<operations[Id]>;
  accept: Accepted;
}

/**
 * What a handler answers; anything but success is thrown with `problem()`.
 * - `etag`: from `etagOf(version)`; 304 is answered by the platform.
 * - `location`: a path such as `/v1/courses/crs_1`.
 * - `contentType`: when it is not `application/json`; one of those in the contract.
 * - `bytes`: in place of a body, for a document of another's making that is passed on as it is.
 */
export type Output<Id extends OperationId> = {
  [Status in keyof operations[Id]['responses'] & SuccessStatus]: {
    status: Status;
    etag?: string;
    location?: string;
    contentType?: string;
    headers?: Record<string, string>;
  } & (AnswerBody<operations[Id]['responses'][Status]> | { body?: undefined; bytes: Uint8Array });
}[keyof operations[Id]['responses'] & SuccessStatus];

export type Handler<Id extends OperationId> = (input: Input<Id>, context: Context) => Promise<Output<Id>>;

/** The handlers of some operations, by `operationId`. */
export type Handlers<Id extends OperationId> = { readonly [K in Id]: Handler<K> };

/** Parameters with a `default` in the contract are always present after validation. A test holds this list to the document. */
export type DefaultedParameter = 'limit' | 'sort' | 'facets' | 'orOnline' | 'currency';

type SuccessStatus = 200 | 201 | 202 | 204;

type Defined<T> = [NonNullable<T>] extends [never] ? Record<never, never> : NonNullable<T>;

type WithDefaults<Query> = Omit<Query, DefaultedParameter> & Required<Pick<Query, keyof Query & DefaultedParameter>>;

type RequestBody<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : undefined;

type AnswerBody<Answer> = Answer extends { content: infer Content }
  ? [Content] extends [never]
    ? { body?: undefined }
    : undefined extends Content
      ? { body?: undefined }
      : { body: Content[keyof Content] }
  : { body?: undefined };
