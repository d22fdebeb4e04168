// Generated from openapi/ by packages/sdk/generate.mjs. Do not edit; run `npm run generate`.

import { Client } from '../client.js';
import { Resource } from '../operation.js';
import {
  PublicCourses,
  PublicCourseSessions,
  PublicProviders,
  PublicSkills,
  PublicOccupations,
  PublicSchemes,
  PublicCredentials,
  PublicDocuments,
  PublicProblemTypes,
} from './browser.js';
import type { AnyOptions, ChangeOptions, ConditionalOptions, EffectOptions, RequestOptions } from '../options.js';
import type { PagePromise } from '../page.js';
import { path } from '../path.js';
import type { IlaPromise } from '../promise.js';
import type { Query } from '../query.js';
import type {
  Course,
  CourseInput,
  CourseSession,
  CourseSessionInput,
  CourseSessionUpdate,
  CourseUpdate,
  CreatedKey,
  ImportRequest,
  ImportResponse,
  IssuerProfile,
  JsonDocument,
  KeyInput,
  KeyList,
  Provider,
  ProviderInput,
  ProviderUpdate,
  operations,
  paths,
} from './types.js';

/** Query of `GET /keys`. */
export type ListKeysQuery = Query<NonNullable<operations['listKeys']['parameters']['query']>>;

/** Learning opportunities in the registry, and the search over them. */
export class Courses extends PublicCourses {
  /**
   * Add a course.
   *
   * Adds a course under the provider's own `reference`; 409 when that reference is taken.
   *
   * `POST /courses`, secret key with `courses:write`.
   */
  create(body: CourseInput, options?: EffectOptions): IlaPromise<Course> {
    return this.sender.send({ method: 'POST', path: '/courses', body, effect: true, options });
  }

  /**
   * Change a course.
   *
   * Merges the body into the course (RFC 7396).
   *
   * `PATCH /courses/{courseId}`, secret key with `courses:write`.
   */
  update(courseId: string, body: CourseUpdate, options: ChangeOptions): IlaPromise<Course> {
    return this.sender.send({ method: 'PATCH', path: path`/courses/${courseId}`, body, options });
  }

  /**
   * Remove a course.
   *
   * Removes the course and its sessions from the registry.
   *
   * `DELETE /courses/{courseId}`, secret key with `courses:write`.
   */
  delete(courseId: string, options: ChangeOptions): IlaPromise<void> {
    return this.sender.send({ method: 'DELETE', path: path`/courses/${courseId}`, options });
  }
}

/** When and where a course is held. */
export class CourseSessions extends PublicCourseSessions {
  /**
   * Add a session.
   *
   * Adds a session to a course of the caller.
   *
   * `POST /courses/{courseId}/sessions`, secret key with `courses:write`.
   */
  create(courseId: string, body: CourseSessionInput, options?: EffectOptions): IlaPromise<CourseSession> {
    return this.sender.send({ method: 'POST', path: path`/courses/${courseId}/sessions`, body, effect: true, options });
  }

  /**
   * Change a session.
   *
   * Merges the body into the session (RFC 7396).
   *
   * `PATCH /course-sessions/{courseSessionId}`, secret key with `courses:write`.
   */
  update(courseSessionId: string, body: CourseSessionUpdate, options: ChangeOptions): IlaPromise<CourseSession> {
    return this.sender.send({ method: 'PATCH', path: path`/course-sessions/${courseSessionId}`, body, options });
  }

  /**
   * Remove a session.
   *
   * Removes the session.
   *
   * `DELETE /course-sessions/{courseSessionId}`, secret key with `courses:write`.
   */
  delete(courseSessionId: string, options: ChangeOptions): IlaPromise<void> {
    return this.sender.send({ method: 'DELETE', path: path`/course-sessions/${courseSessionId}`, options });
  }
}

/** Who offers the courses. */
export class Providers extends PublicProviders {
  /**
   * Register a provider.
   *
   * An operator registers a provider.
   *
   * `POST /providers`, secret key with `providers:write`.
   */
  create(body: ProviderInput, options?: EffectOptions): IlaPromise<Provider> {
    return this.sender.send({ method: 'POST', path: '/providers', body, effect: true, options });
  }

  /**
   * Change a provider.
   *
   * Merges the body into the provider (RFC 7396). A provider's key changes its own entry; an operator's key any.
   *
   * `PATCH /providers/{providerId}`, secret key with `providers:write`.
   */
  update(providerId: string, body: ProviderUpdate, options: ChangeOptions): IlaPromise<Provider> {
    return this.sender.send({ method: 'PATCH', path: path`/providers/${providerId}`, body, options });
  }
}

/** In whose name this server signs. */
export class Issuers extends Resource {
  /**
   * Read the issuer of this server.
   *
   * The profile of the synthetic issuer in whose name this server signs, with the keys it signs with. Its `id` is this address, so that whoever verifies its credentials finds the keys here.
   *
   * The data is `undefined` when the version that you hold is still current.
   *
   * `GET /credentials/issuer`, secret key with .
   */
  retrieve(options: ConditionalOptions): IlaPromise<IssuerProfile | undefined>;
  /**
   * Read the issuer of this server.
   *
   * The profile of the synthetic issuer in whose name this server signs, with the keys it signs with. Its `id` is this address, so that whoever verifies its credentials finds the keys here.
   *
   * `GET /credentials/issuer`, secret key with .
   */
  retrieve(options?: RequestOptions): IlaPromise<IssuerProfile>;
  retrieve(options?: AnyOptions): IlaPromise<IssuerProfile | undefined> {
    return this.sender.get('/credentials/issuer', options);
  }
}

/** Which credentials of this server are revoked or suspended. */
export class StatusLists extends Resource {
  /**
   * Read a status list.
   *
   * A Bitstring Status List credential, signed by the issuer of this server: which of its credentials are revoked or suspended.
   *
   * The data is `undefined` when the version that you hold is still current.
   *
   * `GET /credentials/status-lists/{statusListId}`, secret key with .
   */
  retrieve(statusListId: string, options: ConditionalOptions): IlaPromise<JsonDocument | undefined>;
  /**
   * Read a status list.
   *
   * A Bitstring Status List credential, signed by the issuer of this server: which of its credentials are revoked or suspended.
   *
   * `GET /credentials/status-lists/{statusListId}`, secret key with .
   */
  retrieve(statusListId: string, options?: RequestOptions): IlaPromise<JsonDocument>;
  retrieve(statusListId: string, options?: AnyOptions): IlaPromise<JsonDocument | undefined> {
    return this.sender.get(path`/credentials/status-lists/${statusListId}`, options);
  }
}

/** Many records in one request. */
export class Imports extends Resource {
  /**
   * Take many records at once.
   *
   * Adds or replaces up to 500 records of one kind. Each is taken or refused on its own; sending the same again changes nothing.
   *
   * `POST /imports`, secret key with `imports:write`.
   */
  import(body: ImportRequest, options?: EffectOptions): IlaPromise<ImportResponse> {
    return this.sender.send({ method: 'POST', path: '/imports', body, effect: true, options });
  }
}

/** The API keys of the tenant that calls. */
export class Keys extends Resource {
  /**
   * List the keys of the tenant.
   *
   * Newest first, revoked ones included; never the tokens.
   *
   * `GET /keys`, secret key with `keys:write`.
   */
  list(query?: ListKeysQuery, options?: RequestOptions): PagePromise<KeyList> {
    return this.sender.list('/keys', options, query);
  }

  /**
   * Create a key.
   *
   * The answer is the only time that the token is shown.
   *
   * `POST /keys`, secret key with `keys:write`.
   */
  create(body: KeyInput, options?: EffectOptions): IlaPromise<CreatedKey> {
    return this.sender.send({ method: 'POST', path: '/keys', body, effect: true, options });
  }

  /**
   * Revoke a key.
   *
   * Takes effect at once. Revoking a revoked key changes nothing.
   *
   * `DELETE /keys/{keyId}`, secret key with `keys:write`.
   */
  revoke(keyId: string, options: ChangeOptions): IlaPromise<void> {
    return this.sender.send({ method: 'DELETE', path: path`/keys/${keyId}`, options });
  }
}

/** A client with its resources. */
export abstract class SecretClient extends Client<paths> {
  /** Learning opportunities in the registry, and the search over them. */
  readonly courses = new Courses(this.sender);
  /** When and where a course is held. */
  readonly courseSessions = new CourseSessions(this.sender);
  /** Who offers the courses. */
  readonly providers = new Providers(this.sender);
  /** Skills and knowledge of the ESCO classification. */
  readonly skills = new PublicSkills(this.sender);
  /** Occupations of the ESCO classification, with their essential and optional skills. */
  readonly occupations = new PublicOccupations(this.sender);
  /** Training entitlement schemes, as data. */
  readonly schemes = new PublicSchemes(this.sender);
  /** Verification of micro-credentials of any issuer and format. */
  readonly credentials = new PublicCredentials(this.sender);
  /** Documents of issuers, relayed to pages. */
  readonly documents = new PublicDocuments(this.sender);
  /** In whose name this server signs. */
  readonly issuers = new Issuers(this.sender);
  /** Which credentials of this server are revoked or suspended. */
  readonly statusLists = new StatusLists(this.sender);
  /** Many records in one request. */
  readonly imports = new Imports(this.sender);
  /** The API keys of the tenant that calls. */
  readonly keys = new Keys(this.sender);
  /** What each problem `type` means. */
  readonly problemTypes = new PublicProblemTypes(this.sender);
}
