// Generated from openapi/ by openapi-typescript (packages/server/generate.mjs). Do not edit.
export interface paths {
  '/courses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search courses
     * @description Full-text and faceted search over the registry. `facets` count what each value would give beside the other filters.
     */
    get: operations['listCourses'];
    put?: never;
    /**
     * Add a course
     * @description Adds a course under the provider's own `reference`; 409 when that reference is taken.
     */
    post: operations['createCourse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/courses/{courseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a course
     * @description One course, as JSON, as schema.org JSON-LD (`application/ld+json`) or as ELM JSON-LD (`application/ld+json;profile="http://data.europa.eu/snb/model/elm"`).
     */
    get: operations['retrieveCourse'];
    put?: never;
    post?: never;
    /**
     * Remove a course
     * @description Removes the course and its sessions from the registry.
     */
    delete: operations['deleteCourse'];
    options?: never;
    head?: never;
    /**
     * Change a course
     * @description Merges the body into the course (RFC 7396).
     */
    patch: operations['updateCourse'];
    trace?: never;
  };
  '/courses/{courseId}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the sessions of a course
     * @description Sessions by start date, those that are over last.
     */
    get: operations['listCourseSessions'];
    put?: never;
    /**
     * Add a session
     * @description Adds a session to a course of the caller.
     */
    post: operations['createCourseSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/course-sessions/{courseSessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a session
     * @description One session.
     */
    get: operations['retrieveCourseSession'];
    put?: never;
    post?: never;
    /**
     * Remove a session
     * @description Removes the session.
     */
    delete: operations['deleteCourseSession'];
    options?: never;
    head?: never;
    /**
     * Change a session
     * @description Merges the body into the session (RFC 7396).
     */
    patch: operations['updateCourseSession'];
    trace?: never;
  };
  '/course-suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Suggest searches while typing
     * @description Texts that start with, contain or resemble what was typed, from course titles, skills, occupations and providers.
     */
    get: operations['suggestCourses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/providers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List providers
     * @description Providers by name.
     */
    get: operations['listProviders'];
    put?: never;
    /**
     * Register a provider
     * @description An operator registers a provider.
     */
    post: operations['createProvider'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/providers/{providerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a provider
     * @description One provider.
     */
    get: operations['retrieveProvider'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a provider
     * @description Merges the body into the provider (RFC 7396). A provider's key changes its own entry; an operator's key any.
     */
    patch: operations['updateProvider'];
    trace?: never;
  };
  '/skills': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search skills
     * @description Skills by label; all of them in the order of their URIs without `q`.
     */
    get: operations['listSkills'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/skills/{skillId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a skill
     * @description One skill.
     */
    get: operations['retrieveSkill'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/skills/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find the skills that a text or code means
     * @description Ranked ESCO skills for free text, an ISCO code or a national code. Computes only; stores nothing.
     */
    post: operations['resolveSkills'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/occupations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search occupations
     * @description Occupations by label or ISCO code.
     */
    get: operations['listOccupations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/occupations/{occupationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an occupation with its skills
     * @description One occupation with its essential and optional skills.
     */
    get: operations['retrieveOccupation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schemes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List schemes
     * @description Schemes that this server knows, by id.
     */
    get: operations['listSchemes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schemes/{schemeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a scheme
     * @description One scheme.
     */
    get: operations['retrieveScheme'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credentials/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify a credential
     * @description The same answer as `verify` of @ila-kit/credentials gives in a page, for those who index credentials or may not fetch. Computes only. An answer may be up to five minutes old, as `checkedAt` says.
     */
    post: operations['verifyCredential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credentials/issuer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the issuer of this server
     * @description The profile of the synthetic issuer in whose name this server signs, with the keys it signs with. Its `id` is this address, so that whoever verifies its credentials finds the keys here.
     */
    get: operations['retrieveIssuer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credentials/status-lists/{statusListId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a status list
     * @description A Bitstring Status List credential, signed by the issuer of this server: which of its credentials are revoked or suspended.
     */
    get: operations['retrieveStatusList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Relay a document
     * @description A key document, a status list or an image that a credential names, for pages whose policy or whose issuer's missing CORS headers keep it away. From https on public addresses only, without redirects, at most 1 MB, kept for five minutes. 422 says why it cannot be had: `urlNotAllowed`, `documentUnreachable`, `tooLarge`, `typeNotAllowed`.
     */
    get: operations['retrieveDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take many records at once
     * @description Adds or replaces up to 500 records of one kind. Each is taken or refused on its own; sending the same again changes nothing.
     */
    post: operations['importRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the keys of the tenant
     * @description Newest first, revoked ones included; never the tokens.
     */
    get: operations['listKeys'];
    put?: never;
    /**
     * Create a key
     * @description The answer is the only time that the token is shown.
     */
    post: operations['createKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/keys/{keyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke a key
     * @description Takes effect at once. Revoking a revoked key changes nothing.
     */
    delete: operations['revokeKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List problem types
     * @description All problem types of this API.
     */
    get: operations['listProblemTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems/{problemType}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what a problem type means
     * @description The page behind a problem's `type`.
     */
    get: operations['retrieveProblemType'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description A BCP 47 language tag.
     * @example fr
     */
    LanguageTag: string;
    /**
     * Format: uri
     * @description The URI of an ESCO concept.
     * @example http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab
     */
    EscoUri: string;
    /**
     * @description ISO 3166-1 alpha-2.
     * @example FR
     */
    CountryCode: string;
    /**
     * @description A NUTS region of level 0 to 3 (Regulation (EC) No 1059/2003). A shorter code contains the longer ones.
     * @example FRK2
     */
    NutsCode: string;
    /**
     * @description How the learner takes part (ELM learning mode).
     * @example blended
     * @enum {string}
     */
    DeliveryMode: 'onSite' | 'online' | 'blended';
    /**
     * Format: int32
     * @description Level of the European Qualifications Framework.
     * @example 4
     */
    EqfLevel: number;
    /**
     * @description A field of ISCED-F 2013, broad (2 digits), narrow (3) or detailed (4). A shorter code contains the longer ones.
     * @example 0713
     */
    IscedF: string;
    /**
     * @description The provider's identifier.
     * @example prv_heliosfr
     */
    ProviderId: string;
    /**
     * Format: date
     * @description A calendar date without time zone (RFC 3339 full-date).
     * @example 2027-02-01
     */
    LocalDate: string;
    /**
     * @description What a learner who passes receives.
     * @example microCredential
     * @enum {string}
     */
    CredentialKind: 'microCredential' | 'qualification' | 'partialQualification' | 'licence' | 'attendance' | 'none';
    /**
     * @description A transition that the course serves.
     * @example green
     * @enum {string}
     */
    Theme: 'green' | 'digital';
    /**
     * @description What the provider states about accessibility.
     * @example stepFreeAccess
     * @enum {string}
     */
    AccessibilityFeature:
      | 'stepFreeAccess'
      | 'signLanguage'
      | 'captions'
      | 'hearingLoop'
      | 'easyToRead'
      | 'screenReaderFriendly'
      | 'assistant'
      | 'flexibleSchedule';
    /**
     * @description The identifier of the scheme.
     * @example fr-cpf
     */
    SchemeId: string;
    /**
     * @description Identifies the request in the logs.
     * @example req_7Qm2vTq1
     */
    RequestId: string;
    /** @description One line of text without control characters. */
    Line: string;
    /** @description What is wrong, and where: exactly one of `pointer`, `parameter` and `header`. */
    FieldError: {
      /**
       * @description JSON Pointer into the body (RFC 6901).
       * @example /price/amountMinor
       */
      pointer?: string;
      /**
       * @description Name of the path or query parameter.
       * @example limit
       */
      parameter?: string;
      /**
       * @description Name of the header.
       * @example If-Match
       */
      header?: string;
      /**
       * @description A stable word for the fault.
       * @example minimum
       */
      code?: string;
      /**
       * @description The fault in English.
       * @example must be >= 0
       */
      message: string;
    };
    /** @description Each fault with its place. */
    FieldErrors: components['schemas']['FieldError'][];
    /**
     * @description The path, a query parameter, a header or the body breaks its schema. `errors` names each place.
     * @example {
     *       "type": "/v1/problems/invalid-request",
     *       "title": "The request does not follow the contract.",
     *       "status": 400,
     *       "requestId": "req_7Qm2vTq1",
     *       "errors": [
     *         {
     *           "parameter": "limit",
     *           "code": "maximum",
     *           "message": "must be <= 100"
     *         }
     *       ]
     *     }
     */
    InvalidRequestProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/invalid-request';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 400;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
      errors: components['schemas']['FieldErrors'];
    };
    /**
     * @description The body could not be read as JSON, is nested too deeply, or repeats a key.
     * @example {
     *       "type": "/v1/problems/malformed-json",
     *       "title": "The body is not JSON.",
     *       "status": 400,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    MalformedJsonProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/malformed-json';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 400;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description Each POST with an effect takes an `Idempotency-Key`, so that a retry cannot act twice.
     * @example {
     *       "type": "/v1/problems/idempotency-key-missing",
     *       "title": "This request needs an Idempotency-Key.",
     *       "status": 400,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    IdempotencyKeyMissingProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/idempotency-key-missing';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 400;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description The cursor was changed, is too old, or belongs to another query. Start again without it.
     * @example {
     *       "type": "/v1/problems/invalid-cursor",
     *       "title": "The cursor is not one of ours.",
     *       "status": 400,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    InvalidCursorProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/invalid-cursor';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 400;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description The `Authorization` header is missing, or the key in it is unknown or revoked.
     * @example {
     *       "type": "/v1/problems/unauthenticated",
     *       "title": "A valid key is needed.",
     *       "status": 401,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    UnauthenticatedProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/unauthenticated';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 401;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description The key is valid, but its tenant or its scopes do not allow this operation.
     * @example {
     *       "type": "/v1/problems/forbidden",
     *       "title": "This key may not do that.",
     *       "status": 403,
     *       "requestId": "req_7Qm2vTq1",
     *       "requiredScope": "courses:write"
     *     }
     */
    ForbiddenProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/forbidden';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 403;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
      /**
       * @description The scope that the key lacks.
       * @example courses:write
       */
      requiredScope?: string;
    };
    /**
     * @description A publishable key works only from the origins that its tenant has registered.
     * @example {
     *       "type": "/v1/problems/origin-not-allowed",
     *       "title": "This key does not work from this origin.",
     *       "status": 403,
     *       "requestId": "req_7Qm2vTq1",
     *       "origin": "https://shop.example"
     *     }
     */
    OriginNotAllowedProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/origin-not-allowed';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 403;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
      /**
       * @description The origin that was refused.
       * @example https://shop.example
       */
      origin?: string;
    };
    /**
     * @description The resource does not exist, or the caller may not know of it.
     * @example {
     *       "type": "/v1/problems/not-found",
     *       "title": "There is nothing here.",
     *       "status": 404,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    NotFoundProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/not-found';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 404;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description The `Allow` header lists the methods.
     * @example {
     *       "type": "/v1/problems/method-not-allowed",
     *       "title": "This path does not answer that method.",
     *       "status": 405,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    MethodNotAllowedProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/method-not-allowed';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 405;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description The `Accept` header names no media type that this resource has.
     * @example {
     *       "type": "/v1/problems/not-acceptable",
     *       "title": "None of the accepted media types can be served.",
     *       "status": 406,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    NotAcceptableProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/not-acceptable';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 406;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description A unique value, such as the provider's reference, is already taken.
     * @example {
     *       "type": "/v1/problems/conflict",
     *       "title": "Another record stands in the way.",
     *       "status": 409,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    ConflictProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/conflict';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 409;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description Wait and send the same request again.
     * @example {
     *       "type": "/v1/problems/idempotency-in-flight",
     *       "title": "The first request with this key is still running.",
     *       "status": 409,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    IdempotencyInFlightProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/idempotency-in-flight';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 409;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description `If-Match` does not name the current version. Read it again and decide anew.
     * @example {
     *       "type": "/v1/problems/precondition-failed",
     *       "title": "The resource has changed.",
     *       "status": 412,
     *       "requestId": "req_7Qm2vTq1",
     *       "currentETag": "\"4\""
     *     }
     */
    PreconditionFailedProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/precondition-failed';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 412;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
      /**
       * @description The version that is there now.
       * @example "4"
       */
      currentETag?: string;
    };
    /**
     * @description The body is larger than this operation takes.
     * @example {
     *       "type": "/v1/problems/payload-too-large",
     *       "title": "The body is too large.",
     *       "status": 413,
     *       "requestId": "req_7Qm2vTq1",
     *       "limitBytes": 1048576
     *     }
     */
    PayloadTooLargeProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/payload-too-large';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 413;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
      /**
       * Format: int32
       * @description The most that is taken, in bytes.
       * @example 1048576
       */
      limitBytes: number;
    };
    /**
     * @description Send `application/json`.
     * @example {
     *       "type": "/v1/problems/unsupported-media-type",
     *       "title": "The body's media type is not supported.",
     *       "status": 415,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    UnsupportedMediaTypeProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/unsupported-media-type';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 415;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description A key stands for one act. Choose a new one for a new act.
     * @example {
     *       "type": "/v1/problems/idempotency-key-reused",
     *       "title": "This Idempotency-Key came with another request before.",
     *       "status": 422,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    IdempotencyKeyReusedProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/idempotency-key-reused';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 422;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description The request follows the contract, but its values contradict each other or what is stored. `errors` names each place.
     * @example {
     *       "type": "/v1/problems/unprocessable",
     *       "title": "The values do not fit together.",
     *       "status": 422,
     *       "requestId": "req_7Qm2vTq1",
     *       "errors": [
     *         {
     *           "parameter": "limit",
     *           "code": "maximum",
     *           "message": "must be <= 100"
     *         }
     *       ]
     *     }
     */
    UnprocessableProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/unprocessable';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 422;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
      errors: components['schemas']['FieldErrors'];
    };
    /**
     * @description Changing or deleting a resource takes `If-Match` with the `ETag` that you have seen.
     * @example {
     *       "type": "/v1/problems/precondition-required",
     *       "title": "This request needs If-Match.",
     *       "status": 428,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    PreconditionRequiredProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/precondition-required';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 428;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description The quota is used up. Wait as long as `Retry-After` says.
     * @example {
     *       "type": "/v1/problems/rate-limited",
     *       "title": "Too many requests.",
     *       "status": 429,
     *       "requestId": "req_7Qm2vTq1",
     *       "retryAfter": 12
     *     }
     */
    RateLimitedProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/rate-limited';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 429;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
      /**
       * Format: int32
       * @description Seconds.
       * @example 12
       */
      retryAfter?: number;
    };
    /**
     * @description A fault on our side. The request id finds it in the logs.
     * @example {
     *       "type": "/v1/problems/internal",
     *       "title": "The server failed.",
     *       "status": 500,
     *       "requestId": "req_7Qm2vTq1"
     *     }
     */
    InternalProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/internal';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 500;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
    };
    /**
     * @description The database or another part is not reachable. Try again later.
     * @example {
     *       "type": "/v1/problems/unavailable",
     *       "title": "The server cannot answer now.",
     *       "status": 503,
     *       "requestId": "req_7Qm2vTq1",
     *       "retryAfter": 12
     *     }
     */
    UnavailableProblem: {
      /**
       * @description Which problem this is; a page of this API explains it. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: '/v1/problems/unavailable';
      title: components['schemas']['Line'];
      /**
       * Format: int32
       * @description The HTTP status.
       * @constant
       */
      status: 503;
      /** @description What happened this time. */
      detail?: string;
      /**
       * Format: uri-reference
       * @description The request that failed.
       */
      instance?: string;
      requestId: components['schemas']['RequestId'];
      /**
       * Format: int32
       * @description Seconds.
       * @example 12
       */
      retryAfter?: number;
    };
    /** @description Any problem. `type` tells which. */
    Problem:
      | components['schemas']['InvalidRequestProblem']
      | components['schemas']['MalformedJsonProblem']
      | components['schemas']['IdempotencyKeyMissingProblem']
      | components['schemas']['InvalidCursorProblem']
      | components['schemas']['UnauthenticatedProblem']
      | components['schemas']['ForbiddenProblem']
      | components['schemas']['OriginNotAllowedProblem']
      | components['schemas']['NotFoundProblem']
      | components['schemas']['MethodNotAllowedProblem']
      | components['schemas']['NotAcceptableProblem']
      | components['schemas']['ConflictProblem']
      | components['schemas']['IdempotencyInFlightProblem']
      | components['schemas']['PreconditionFailedProblem']
      | components['schemas']['PayloadTooLargeProblem']
      | components['schemas']['UnsupportedMediaTypeProblem']
      | components['schemas']['IdempotencyKeyReusedProblem']
      | components['schemas']['UnprocessableProblem']
      | components['schemas']['PreconditionRequiredProblem']
      | components['schemas']['RateLimitedProblem']
      | components['schemas']['InternalProblem']
      | components['schemas']['UnavailableProblem'];
    /**
     * @description The course's identifier.
     * @example crs_solar101fr
     */
    CourseId: string;
    /**
     * @description The provider's own identifier of the record. Unique within the provider.
     * @example SOLAR-101
     */
    Reference: string;
    /**
     * @description The provider in short.
     * @example {
     *       "id": "prv_heliosfr",
     *       "name": "Hélios Formation",
     *       "country": "FR"
     *     }
     */
    ProviderReference: {
      id: components['schemas']['ProviderId'];
      name: components['schemas']['Line'];
      country: components['schemas']['CountryCode'];
    };
    /** @description Plain text; line breaks are kept, markup is not interpreted. */
    Text: string;
    /**
     * @description Text by BCP 47 language tag. At least one language.
     * @example {
     *       "en": "Solar panel installation",
     *       "fr": "Installation de panneaux solaires"
     *     }
     */
    MultilingualText: {
      [key: string]: components['schemas']['Text'];
    };
    /**
     * @description Where the learner has to be.
     * @example {
     *       "country": "FR",
     *       "nuts": "FRK26",
     *       "city": "Lyon"
     *     }
     */
    Place: {
      country: components['schemas']['CountryCode'];
      nuts?: components['schemas']['NutsCode'];
      city?: components['schemas']['Line'];
    };
    /**
     * @description A skill by its ESCO URI, with its label where the registry knows it.
     * @example {
     *       "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
     *       "label": "manage musical staff"
     *     }
     */
    SkillReference: {
      uri: components['schemas']['EscoUri'];
      /** @description In the language asked for, else English. */
      label: string | null;
    };
    /**
     * @description An ISO 8601 duration in hours and minutes.
     * @example PT60H
     */
    Duration: string;
    /**
     * @description Credit points and their framework, for example ECTS.
     * @example {
     *       "points": 3,
     *       "framework": "ECTS"
     *     }
     */
    Credits: {
      /**
       * Format: double
       * @description How many points.
       */
      points: number;
      framework: components['schemas']['Line'];
    };
    /**
     * @description ISO 4217.
     * @example EUR
     */
    CurrencyCode: string;
    /**
     * @description An amount in minor units of its currency (cents for EUR).
     * @example {
     *       "amountMinor": 120000,
     *       "currency": "EUR"
     *     }
     */
    Money: {
      /**
       * Format: int64
       * @description Minor units of the currency.
       */
      amountMinor: number;
      currency: components['schemas']['CurrencyCode'];
    };
    /**
     * @description What a learner who passes receives.
     * @example {
     *       "kind": "microCredential",
     *       "title": {
     *         "en": "Solar installer",
     *         "fr": "Installateur solaire"
     *       }
     *     }
     */
    CourseCredential: {
      kind: components['schemas']['CredentialKind'];
      title?: components['schemas']['MultilingualText'];
      /**
       * @description Its number in a national register, for example RNCP or RS.
       * @example RS5678
       */
      registration?: string;
    };
    /**
     * Format: uri
     * @description An absolute https or http URL.
     * @example https://provider.example/courses/solar
     */
    WebUrl: string;
    /**
     * @description An accreditation or label (ELM Accreditation) of the course or its provider.
     * @example {
     *       "kind": "label",
     *       "label": "Qualiopi (synthetic)",
     *       "agency": "Synthetic agency",
     *       "validTo": "2028-06-30"
     *     }
     */
    QualityAssurance: {
      /**
       * @description What kind it is.
       * @example label
       * @enum {string}
       */
      kind:
        | 'programmeAccreditation'
        | 'institutionalAccreditation'
        | 'programmeQualityAssurance'
        | 'institutionalQualityAssurance'
        | 'label';
      label: components['schemas']['Line'];
      agency?: components['schemas']['Line'];
      validFrom?: components['schemas']['LocalDate'];
      validTo?: components['schemas']['LocalDate'];
      url?: components['schemas']['WebUrl'];
    };
    /**
     * @description The course is on this scheme's list between these dates (both included; open when absent).
     * @example {
     *       "schemeId": "fr-cpf",
     *       "validFrom": "2026-01-01"
     *     }
     */
    SchemeEligibility: {
      schemeId: components['schemas']['SchemeId'];
      validFrom?: components['schemas']['LocalDate'];
      validTo?: components['schemas']['LocalDate'];
    };
    /**
     * @description The session's identifier.
     * @example cse_solar101a
     */
    CourseSessionId: string;
    /**
     * @description Where the session stands.
     * @example open
     * @enum {string}
     */
    CourseSessionState: 'planned' | 'open' | 'full' | 'cancelled' | 'finished';
    /**
     * @description Places of a session.
     * @example {
     *       "total": 16,
     *       "free": 5
     *     }
     */
    Seats: {
      /**
       * Format: int32
       * @description All places.
       */
      total: number;
      /**
       * Format: int32
       * @description Places still free.
       */
      free: number;
    };
    /**
     * @description The next session that a learner can still join.
     * @example {
     *       "id": "cse_solar101a",
     *       "start": "2027-02-01",
     *       "end": "2027-03-12",
     *       "state": "open",
     *       "seats": {
     *         "total": 16,
     *         "free": 5
     *       }
     *     }
     */
    CourseSessionSummary: {
      id: components['schemas']['CourseSessionId'];
      start: components['schemas']['LocalDate'];
      end: components['schemas']['LocalDate'];
      state: components['schemas']['CourseSessionState'];
      seats?: components['schemas']['Seats'];
    };
    /**
     * Format: date-time
     * @description A point in time (RFC 3339, UTC).
     * @example 2026-11-24T09:30:00Z
     */
    Instant: string;
    /**
     * @description A learning opportunity of the registry.
     * @example {
     *       "id": "crs_solar101fr",
     *       "uri": "https://api.example/v1/courses/crs_solar101fr",
     *       "reference": "SOLAR-101",
     *       "provider": {
     *         "id": "prv_heliosfr",
     *         "name": "Hélios Formation",
     *         "country": "FR"
     *       },
     *       "title": {
     *         "en": "Solar panel installation",
     *         "fr": "Installation de panneaux solaires"
     *       },
     *       "description": {
     *         "fr": "Poser et raccorder des panneaux photovoltaïques."
     *       },
     *       "languages": [
     *         "fr"
     *       ],
     *       "mode": "blended",
     *       "place": {
     *         "country": "FR",
     *         "nuts": "FRK26",
     *         "city": "Lyon"
     *       },
     *       "skills": [
     *         {
     *           "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
     *           "label": "manage musical staff"
     *         }
     *       ],
     *       "iscedF": "0713",
     *       "eqfLevel": 4,
     *       "workload": "PT60H",
     *       "price": {
     *         "amountMinor": 120000,
     *         "currency": "EUR"
     *       },
     *       "credential": {
     *         "kind": "microCredential"
     *       },
     *       "themes": [
     *         "green"
     *       ],
     *       "accessibility": [
     *         "stepFreeAccess"
     *       ],
     *       "schemes": [
     *         {
     *           "schemeId": "fr-cpf"
     *         }
     *       ],
     *       "nextSession": {
     *         "id": "cse_solar101a",
     *         "start": "2027-02-01",
     *         "end": "2027-03-12",
     *         "state": "open",
     *         "seats": {
     *           "total": 16,
     *           "free": 5
     *         }
     *       },
     *       "synthetic": true,
     *       "livemode": false,
     *       "createdAt": "2026-11-01T08:00:00Z",
     *       "updatedAt": "2026-11-20T08:00:00Z"
     *     }
     */
    Course: {
      id: components['schemas']['CourseId'];
      /**
       * Format: uri
       * @description Stable. Answers JSON, schema.org JSON-LD and ELM JSON-LD by content negotiation.
       */
      uri: string;
      reference: components['schemas']['Reference'];
      provider: components['schemas']['ProviderReference'];
      title: components['schemas']['MultilingualText'];
      description?: components['schemas']['MultilingualText'];
      /** @description Languages of instruction. */
      languages: components['schemas']['LanguageTag'][];
      mode: components['schemas']['DeliveryMode'];
      place?: components['schemas']['Place'];
      /** @description What is learnt. */
      skills: components['schemas']['SkillReference'][];
      iscedF?: components['schemas']['IscedF'];
      eqfLevel?: components['schemas']['EqfLevel'];
      workload?: components['schemas']['Duration'];
      credits?: components['schemas']['Credits'];
      price?: components['schemas']['Money'];
      credential: components['schemas']['CourseCredential'];
      assessment?: components['schemas']['MultilingualText'];
      entryRequirement?: components['schemas']['MultilingualText'];
      /** @description Transitions that it serves. */
      themes?: components['schemas']['Theme'][];
      /** @description What is stated about accessibility. */
      accessibility?: components['schemas']['AccessibilityFeature'][];
      /** @description Accreditations and labels. */
      qualityAssurance?: components['schemas']['QualityAssurance'][];
      /** @description Schemes on whose list the course is. */
      schemes?: components['schemas']['SchemeEligibility'][];
      url?: components['schemas']['WebUrl'];
      imageUrl?: components['schemas']['WebUrl'];
      /** @description Made up for demonstration or tests. */
      synthetic: boolean;
      /** @description Null when there is none to join. */
      nextSession: components['schemas']['CourseSessionSummary'] | null;
      /** @description False for test data. */
      livemode: boolean;
      createdAt: components['schemas']['Instant'];
      updatedAt: components['schemas']['Instant'];
    };
    /** @description Opaque. Pass it back as `cursor` to read the next page; null at the end. */
    Cursor: string | null;
    /**
     * @description How many match. Exact up to 2,000; beyond that `exact` is false and `count` is the 2,000 that were counted.
     * @example {
     *       "count": 137,
     *       "exact": true
     *     }
     */
    Total: {
      /**
       * Format: int32
       * @description How many were counted.
       */
      count: number;
      /** @description False when there are more than were counted. */
      exact: boolean;
    };
    /**
     * @description Which facet.
     * @example mode
     * @enum {string}
     */
    FacetName:
      | 'mode'
      | 'language'
      | 'country'
      | 'iscedF'
      | 'eqfLevel'
      | 'credential'
      | 'theme'
      | 'accessibility'
      | 'scheme'
      | 'price'
      | 'hours';
    /** @description One value of a facet. `count` says how many courses there would be with this value beside the other filters; a lower bound when `exact` is false. */
    FacetValue: {
      /**
       * @description The value, as the filter takes it.
       * @example blended
       */
      value: string;
      /**
       * Format: int32
       * @description How many were counted.
       */
      count: number;
      /** @description False when there are more than were counted. */
      exact: boolean;
      /** @description Whether the request filters by it. */
      selected: boolean;
    };
    /**
     * @description A way to narrow the search, with its values.
     * @example {
     *       "name": "mode",
     *       "values": [
     *         {
     *           "value": "blended",
     *           "count": 31,
     *           "exact": true,
     *           "selected": false
     *         }
     *       ]
     *     }
     */
    Facet: {
      name: components['schemas']['FacetName'];
      /** @description Values by count. */
      values: components['schemas']['FacetValue'][];
    };
    CourseList: {
      /** @description The records of this page. */
      data: components['schemas']['Course'][];
      nextCursor: components['schemas']['Cursor'];
      total: components['schemas']['Total'];
      /** @description On the first page; empty on the pages that follow and with `facets=false`. */
      facets: components['schemas']['Facet'][];
      /** @description Set when nothing matched `q` and these results are for a corrected spelling. */
      correctedQuery: string | null;
      /** @description Another spelling that would find more. */
      didYouMean: string | null;
    };
    /**
     * @description A course as its provider states it. `providerId` is for an operator's key; a provider's key writes its own courses.
     * @example {
     *       "reference": "SOLAR-101",
     *       "title": {
     *         "en": "Solar panel installation",
     *         "fr": "Installation de panneaux solaires"
     *       },
     *       "description": {
     *         "fr": "Poser et raccorder des panneaux photovoltaïques."
     *       },
     *       "languages": [
     *         "fr"
     *       ],
     *       "mode": "blended",
     *       "place": {
     *         "country": "FR",
     *         "nuts": "FRK26",
     *         "city": "Lyon"
     *       },
     *       "skills": [
     *         "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab"
     *       ],
     *       "iscedF": "0713",
     *       "eqfLevel": 4,
     *       "workload": "PT60H",
     *       "price": {
     *         "amountMinor": 120000,
     *         "currency": "EUR"
     *       },
     *       "credential": {
     *         "kind": "microCredential"
     *       },
     *       "themes": [
     *         "green"
     *       ],
     *       "accessibility": [
     *         "stepFreeAccess"
     *       ],
     *       "schemes": [
     *         {
     *           "schemeId": "fr-cpf"
     *         }
     *       ]
     *     }
     */
    CourseInput: {
      reference: components['schemas']['Reference'];
      providerId?: components['schemas']['ProviderId'];
      title: components['schemas']['MultilingualText'];
      description?: components['schemas']['MultilingualText'];
      /** @description Languages of instruction. */
      languages: components['schemas']['LanguageTag'][];
      mode: components['schemas']['DeliveryMode'];
      place?: components['schemas']['Place'];
      /** @description What is learnt. */
      skills?: components['schemas']['EscoUri'][];
      iscedF?: components['schemas']['IscedF'];
      eqfLevel?: components['schemas']['EqfLevel'];
      workload?: components['schemas']['Duration'];
      credits?: components['schemas']['Credits'];
      price?: components['schemas']['Money'];
      credential?: components['schemas']['CourseCredential'];
      assessment?: components['schemas']['MultilingualText'];
      entryRequirement?: components['schemas']['MultilingualText'];
      /** @description Transitions that it serves. */
      themes?: components['schemas']['Theme'][];
      /** @description What is stated about accessibility. */
      accessibility?: components['schemas']['AccessibilityFeature'][];
      /** @description Accreditations and labels. */
      qualityAssurance?: components['schemas']['QualityAssurance'][];
      /** @description Schemes on whose list the course is. */
      schemes?: components['schemas']['SchemeEligibility'][];
      url?: components['schemas']['WebUrl'];
      imageUrl?: components['schemas']['WebUrl'];
      /** @description Made up for demonstration or tests. */
      synthetic?: boolean;
    };
    /**
     * @description What changes (JSON Merge Patch, RFC 7396): an absent member stays, null removes it.
     * @example {
     *       "price": {
     *         "amountMinor": 99000,
     *         "currency": "EUR"
     *       },
     *       "eqfLevel": null
     *     }
     */
    CourseUpdate: {
      reference?: components['schemas']['Reference'];
      title?: components['schemas']['MultilingualText'];
      /** @description What a person reads before the details. */
      description?: components['schemas']['MultilingualText'] | null;
      /** @description Languages of instruction. */
      languages?: components['schemas']['LanguageTag'][];
      mode?: components['schemas']['DeliveryMode'];
      /** @description Where the learner has to be. */
      place?: components['schemas']['Place'] | null;
      /** @description What is learnt. */
      skills?: components['schemas']['EscoUri'][] | null;
      /** @description A field of ISCED-F 2013. */
      iscedF?: components['schemas']['IscedF'] | null;
      /** @description EQF level. */
      eqfLevel?: components['schemas']['EqfLevel'] | null;
      /** @description Hours of learning. */
      workload?: components['schemas']['Duration'] | null;
      /** @description Credit points. */
      credits?: components['schemas']['Credits'] | null;
      /** @description What the learner is asked to pay before any funding. */
      price?: components['schemas']['Money'] | null;
      /** @description What a learner who passes receives. */
      credential?: components['schemas']['CourseCredential'] | null;
      /** @description How learning is assessed. */
      assessment?: components['schemas']['MultilingualText'] | null;
      /** @description What a learner needs to start. */
      entryRequirement?: components['schemas']['MultilingualText'] | null;
      /** @description Transitions that it serves. */
      themes?: components['schemas']['Theme'][] | null;
      /** @description What is stated about accessibility. */
      accessibility?: components['schemas']['AccessibilityFeature'][] | null;
      /** @description Accreditations and labels. */
      qualityAssurance?: components['schemas']['QualityAssurance'][] | null;
      /** @description Schemes on whose list the course is. */
      schemes?: components['schemas']['SchemeEligibility'][] | null;
      /** @description A page about it. */
      url?: components['schemas']['WebUrl'] | null;
      /** @description A picture. */
      imageUrl?: components['schemas']['WebUrl'] | null;
      /** @description Made up for demonstration or tests. */
      synthetic?: boolean;
    };
    /**
     * @description When in the week it is held.
     * @example partTime
     * @enum {string}
     */
    Schedule: 'fullTime' | 'partTime' | 'evenings' | 'weekends' | 'selfPaced';
    /**
     * @description One time and place at which a course is held. What is absent is as in the course.
     * @example {
     *       "id": "cse_solar101a",
     *       "courseId": "crs_solar101fr",
     *       "reference": "SOLAR-101-A",
     *       "start": "2027-02-01",
     *       "end": "2027-03-12",
     *       "enrolBy": "2027-01-20",
     *       "state": "open",
     *       "schedule": "partTime",
     *       "contactHours": 48,
     *       "seats": {
     *         "total": 16,
     *         "free": 5
     *       },
     *       "livemode": false,
     *       "createdAt": "2026-11-01T08:00:00Z",
     *       "updatedAt": "2026-11-20T08:00:00Z"
     *     }
     */
    CourseSession: {
      id: components['schemas']['CourseSessionId'];
      courseId: components['schemas']['CourseId'];
      reference?: components['schemas']['Reference'];
      start: components['schemas']['LocalDate'];
      end: components['schemas']['LocalDate'];
      enrolBy?: components['schemas']['LocalDate'];
      state: components['schemas']['CourseSessionState'];
      schedule?: components['schemas']['Schedule'];
      /**
       * Format: int32
       * @description Hours with a teacher.
       */
      contactHours?: number;
      mode?: components['schemas']['DeliveryMode'];
      place?: components['schemas']['Place'];
      /** @description Languages of instruction. */
      languages?: components['schemas']['LanguageTag'][];
      seats?: components['schemas']['Seats'];
      price?: components['schemas']['Money'];
      /** @description What is stated about accessibility. */
      accessibility?: components['schemas']['AccessibilityFeature'][];
      /** @description False for test data. */
      livemode: boolean;
      createdAt: components['schemas']['Instant'];
      updatedAt: components['schemas']['Instant'];
    };
    CourseSessionList: {
      /** @description The records of this page. */
      data: components['schemas']['CourseSession'][];
      nextCursor: components['schemas']['Cursor'];
    };
    /**
     * @description A session as its provider states it. `end` is not before `start`.
     * @example {
     *       "reference": "SOLAR-101-A",
     *       "start": "2027-02-01",
     *       "end": "2027-03-12",
     *       "enrolBy": "2027-01-20",
     *       "state": "open",
     *       "schedule": "partTime",
     *       "contactHours": 48,
     *       "seats": {
     *         "total": 16,
     *         "free": 5
     *       }
     *     }
     */
    CourseSessionInput: {
      reference?: components['schemas']['Reference'];
      start: components['schemas']['LocalDate'];
      end: components['schemas']['LocalDate'];
      enrolBy?: components['schemas']['LocalDate'];
      state?: components['schemas']['CourseSessionState'];
      schedule?: components['schemas']['Schedule'];
      /**
       * Format: int32
       * @description Hours with a teacher.
       */
      contactHours?: number;
      mode?: components['schemas']['DeliveryMode'];
      place?: components['schemas']['Place'];
      /** @description Languages of instruction. */
      languages?: components['schemas']['LanguageTag'][];
      seats?: components['schemas']['Seats'];
      price?: components['schemas']['Money'];
      /** @description What is stated about accessibility. */
      accessibility?: components['schemas']['AccessibilityFeature'][];
    };
    /**
     * @description What changes (JSON Merge Patch, RFC 7396).
     * @example {
     *       "state": "full"
     *     }
     */
    CourseSessionUpdate: {
      /** @description The provider's own identifier. */
      reference?: components['schemas']['Reference'] | null;
      start?: components['schemas']['LocalDate'];
      end?: components['schemas']['LocalDate'];
      /** @description The last day to enrol. */
      enrolBy?: components['schemas']['LocalDate'] | null;
      state?: components['schemas']['CourseSessionState'];
      /** @description When in the week it is held. */
      schedule?: components['schemas']['Schedule'] | null;
      /** @description Hours with a teacher. */
      contactHours?: number | null;
      /** @description How the learner takes part. */
      mode?: components['schemas']['DeliveryMode'] | null;
      /** @description Where the learner has to be. */
      place?: components['schemas']['Place'] | null;
      /** @description Languages of instruction. */
      languages?: components['schemas']['LanguageTag'][] | null;
      /** @description Places. */
      seats?: components['schemas']['Seats'] | null;
      /** @description What the learner is asked to pay before any funding. */
      price?: components['schemas']['Money'] | null;
      /** @description What is stated about accessibility. */
      accessibility?: components['schemas']['AccessibilityFeature'][] | null;
    };
    /** @description A label of a classification, in the language asked for, else in English. */
    Label: string;
    /**
     * @description What the text names.
     * @example course
     * @enum {string}
     */
    SuggestionKind: 'course' | 'skill' | 'occupation' | 'provider';
    /**
     * @description A text to search for. `uri` is present for a skill or an occupation, `id` for a course or a provider.
     * @example {
     *       "text": "Solar panel installation",
     *       "kind": "course",
     *       "id": "crs_solar101fr",
     *       "lang": "en"
     *     }
     */
    Suggestion: {
      text: components['schemas']['Label'];
      kind: components['schemas']['SuggestionKind'];
      uri?: components['schemas']['EscoUri'];
      /**
       * @description Identifier.
       * @example crs_solar101fr
       */
      id?: string;
      lang?: components['schemas']['LanguageTag'];
    };
    SuggestionList: {
      /** @description The records of this page. */
      data: components['schemas']['Suggestion'][];
    };
    /**
     * @description Who offers courses.
     * @example {
     *       "id": "prv_heliosfr",
     *       "name": "Hélios Formation",
     *       "country": "FR",
     *       "nuts": "FRK26",
     *       "city": "Lyon",
     *       "url": "https://helios.example",
     *       "qualityAssurance": [
     *         {
     *           "kind": "label",
     *           "label": "Synthetic label"
     *         }
     *       ],
     *       "synthetic": true,
     *       "livemode": false,
     *       "createdAt": "2026-11-01T08:00:00Z",
     *       "updatedAt": "2026-11-20T08:00:00Z"
     *     }
     */
    Provider: {
      id: components['schemas']['ProviderId'];
      reference?: components['schemas']['Reference'];
      name: components['schemas']['Line'];
      country: components['schemas']['CountryCode'];
      nuts?: components['schemas']['NutsCode'];
      city?: components['schemas']['Line'];
      description?: components['schemas']['MultilingualText'];
      url?: components['schemas']['WebUrl'];
      /**
       * @description Its number in a business register, for example SIRET or KBO.
       * @example 82314567800015
       */
      registration?: string;
      /** @description Accreditations and labels. */
      qualityAssurance?: components['schemas']['QualityAssurance'][];
      /** @description Made up for demonstration or tests. */
      synthetic: boolean;
      /** @description False for test data. */
      livemode: boolean;
      createdAt: components['schemas']['Instant'];
      updatedAt: components['schemas']['Instant'];
    };
    ProviderList: {
      /** @description The records of this page. */
      data: components['schemas']['Provider'][];
      nextCursor: components['schemas']['Cursor'];
    };
    /**
     * @description A provider as the operator registers it.
     * @example {
     *       "name": "Hélios Formation",
     *       "country": "FR",
     *       "nuts": "FRK26",
     *       "city": "Lyon",
     *       "url": "https://helios.example",
     *       "qualityAssurance": [
     *         {
     *           "kind": "label",
     *           "label": "Synthetic label"
     *         }
     *       ]
     *     }
     */
    ProviderInput: {
      name: components['schemas']['Line'];
      country: components['schemas']['CountryCode'];
      nuts?: components['schemas']['NutsCode'];
      city?: components['schemas']['Line'];
      description?: components['schemas']['MultilingualText'];
      url?: components['schemas']['WebUrl'];
      /**
       * @description Its number in a business register, for example SIRET or KBO.
       * @example 82314567800015
       */
      registration?: string;
      /** @description Accreditations and labels. */
      qualityAssurance?: components['schemas']['QualityAssurance'][];
      /** @description Made up for demonstration or tests. */
      synthetic?: boolean;
    };
    /**
     * @description What changes (JSON Merge Patch, RFC 7396).
     * @example {
     *       "city": "Villeurbanne"
     *     }
     */
    ProviderUpdate: {
      name?: components['schemas']['Line'];
      country?: components['schemas']['CountryCode'];
      /** @description NUTS region. */
      nuts?: components['schemas']['NutsCode'] | null;
      /** @description Town. */
      city?: components['schemas']['Line'] | null;
      /** @description What a person reads before the details. */
      description?: components['schemas']['MultilingualText'] | null;
      /** @description A page about it. */
      url?: components['schemas']['WebUrl'] | null;
      /** @description Its number in a business register. */
      registration?: string | null;
      /** @description Accreditations and labels. */
      qualityAssurance?: components['schemas']['QualityAssurance'][] | null;
      /** @description Made up for demonstration or tests. */
      synthetic?: boolean;
    };
    /**
     * @description Skill or knowledge.
     * @example skill
     * @enum {string}
     */
    SkillKind: 'skill' | 'knowledge';
    /**
     * @description The last part of the concept's URI.
     * @example 0005c151-5b5a-4a66-8aac-60e734beb1ab
     */
    EscoId: string;
    /**
     * @description How widely the skill is used.
     * @example crossSector
     * @enum {string}
     */
    ReuseLevel: 'transversal' | 'crossSector' | 'sectorSpecific' | 'occupationSpecific';
    /**
     * @example {
     *       "id": "0005c151-5b5a-4a66-8aac-60e734beb1ab",
     *       "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
     *       "label": "manage musical staff",
     *       "labels": {
     *         "en": "manage musical staff",
     *         "fr": "gérer le personnel musical"
     *       },
     *       "kind": "skill",
     *       "reuseLevel": "sectorSpecific",
     *       "livemode": false
     *     }
     */
    Skill: {
      id: components['schemas']['EscoId'];
      uri: components['schemas']['EscoUri'];
      label: components['schemas']['Label'];
      labels: components['schemas']['MultilingualText'];
      kind: components['schemas']['SkillKind'];
      reuseLevel?: components['schemas']['ReuseLevel'];
      /** @description Transitions that it serves. */
      themes?: components['schemas']['Theme'][];
      description?: components['schemas']['Text'];
      /** @description False for test data. */
      livemode: boolean;
    };
    SkillList: {
      /** @description The records of this page. */
      data: components['schemas']['Skill'][];
      nextCursor: components['schemas']['Cursor'];
    };
    /**
     * @description One thing to resolve. Exactly one of `text`, `isco` and `code`.
     * @example {
     *       "text": "installs photovoltaic panels",
     *       "lang": "en"
     *     }
     */
    SkillQuery: {
      /**
       * @description Free text, for example a line of a vacancy.
       * @example installs photovoltaic panels
       */
      text?: string;
      /**
       * @description An ISCO-08 code; its occupations' essential skills are answered.
       * @example 7411
       */
      isco?: string;
      /**
       * @description A code of a national classification as `scheme:code`, for example `rome:F1602`, as far as the operator has imported its mapping.
       * @example rome:F1602
       */
      code?: string;
      lang?: components['schemas']['LanguageTag'];
    };
    /**
     * @example {
     *       "queries": [
     *         {
     *           "text": "installs photovoltaic panels",
     *           "lang": "en"
     *         }
     *       ],
     *       "limit": 3
     *     }
     */
    SkillResolutionRequest: {
      /** @description What to resolve. */
      queries: components['schemas']['SkillQuery'][];
      /**
       * Format: int32
       * @description How many matches to answer for each query.
       * @default 5
       */
      limit: number;
    };
    /**
     * @example {
     *       "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
     *       "label": "manage musical staff",
     *       "score": 0.82,
     *       "basis": "words"
     *     }
     */
    SkillMatch: {
      uri: components['schemas']['EscoUri'];
      label: components['schemas']['Label'];
      /**
       * Format: double
       * @description 1 is an exact label. Comparable within one answer only.
       */
      score: number;
      /**
       * @description Why it was found.
       * @enum {string}
       */
      basis: 'exactLabel' | 'alternativeLabel' | 'words' | 'similarSpelling' | 'occupation' | 'code';
    };
    SkillResolution: {
      query: components['schemas']['SkillQuery'];
      /** @description The best first. */
      matches: components['schemas']['SkillMatch'][];
    };
    SkillResolutionList: {
      /** @description The records of this page. */
      data: components['schemas']['SkillResolution'][];
    };
    /**
     * @example {
     *       "id": "f2cc5978-e45c-4f28-b859-7f89221b0505",
     *       "uri": "http://data.europa.eu/esco/occupation/f2cc5978-e45c-4f28-b859-7f89221b0505",
     *       "label": "air force officer",
     *       "labels": {
     *         "en": "air force officer",
     *         "fr": "officier de l'armée de l'air"
     *       },
     *       "iscoCode": "0110",
     *       "livemode": false
     *     }
     */
    Occupation: {
      id: components['schemas']['EscoId'];
      uri: components['schemas']['EscoUri'];
      label: components['schemas']['Label'];
      labels: components['schemas']['MultilingualText'];
      /**
       * @description ISCO-08 unit group.
       * @example 7411
       */
      iscoCode: string;
      description?: components['schemas']['Text'];
      /** @description False for test data. */
      livemode: boolean;
    };
    OccupationList: {
      /** @description The records of this page. */
      data: components['schemas']['Occupation'][];
      nextCursor: components['schemas']['Cursor'];
    };
    OccupationWithSkills: {
      id: components['schemas']['EscoId'];
      uri: components['schemas']['EscoUri'];
      label: components['schemas']['Label'];
      labels: components['schemas']['MultilingualText'];
      /**
       * @description ISCO-08 unit group.
       * @example 7411
       */
      iscoCode: string;
      description?: components['schemas']['Text'];
      /** @description False for test data. */
      livemode: boolean;
      /** @description Usually needed. */
      essentialSkills: components['schemas']['SkillReference'][];
      /** @description Needed in some jobs. */
      optionalSkills: components['schemas']['SkillReference'][];
    };
    /** @description Where a fact was read. */
    Source: {
      title: components['schemas']['Line'];
      url?: components['schemas']['WebUrl'];
      /**
       * @description How well the fact is known.
       * @example verified
       * @enum {string}
       */
      confidence?: 'verified' | 'secondary' | 'memory' | 'configuration';
    };
    /**
     * @description A training entitlement scheme. `backend` says whether this server keeps its ledger, reaches another one, only links to it, or only decides.
     * @example {
     *       "id": "fr-cpf",
     *       "name": {
     *         "fr": "Compte personnel de formation",
     *         "en": "Personal training account"
     *       },
     *       "country": "FR",
     *       "kind": "account",
     *       "unit": "EUR",
     *       "status": "active",
     *       "backend": "link",
     *       "asOf": "2026-02-19",
     *       "sources": [
     *         {
     *           "title": "service-public.fr",
     *           "confidence": "verified"
     *         }
     *       ],
     *       "livemode": false
     *     }
     */
    Scheme: {
      id: components['schemas']['SchemeId'];
      name: components['schemas']['MultilingualText'];
      country: components['schemas']['CountryCode'];
      region?: components['schemas']['NutsCode'];
      /**
       * @description What kind it is.
       * @example account
       * @enum {string}
       */
      kind: 'account' | 'voucher' | 'reimbursement' | 'leave' | 'wageReplacement' | 'taxCredit' | 'employerSubsidy';
      /**
       * @description An ISO 4217 code, or hours, days or weeks.
       * @example EUR
       */
      unit: string;
      /**
       * @description The HTTP status.
       * @example active
       * @enum {string}
       */
      status: 'active' | 'announced' | 'ended';
      /**
       * @description Who keeps the accounts of this scheme.
       * @example none
       * @enum {string}
       */
      backend: 'ledger' | 'connector' | 'link' | 'none';
      asOf: components['schemas']['LocalDate'];
      validFrom?: components['schemas']['LocalDate'];
      validTo?: components['schemas']['LocalDate'];
      description?: components['schemas']['MultilingualText'];
      url?: components['schemas']['WebUrl'];
      /** @description Where its facts were read. */
      sources: components['schemas']['Source'][];
      /** @description False for test data. */
      livemode: boolean;
    };
    SchemeList: {
      /** @description The records of this page. */
      data: components['schemas']['Scheme'][];
      nextCursor: components['schemas']['Cursor'];
    };
    /**
     * @description A JSON object of another's making.
     * @example {
     *       "id": "https://university.example/issuers/1"
     *     }
     */
    JsonDocument: {
      [key: string]: unknown;
    };
    /**
     * @description A credential as text.
     * @example eyJhbGciOiJFUzI1NiJ9.e30.c2ln
     */
    CredentialText: string;
    /**
     * @description An issuer's id or DID, or the SHA-256 fingerprint of a certificate.
     * @example did:web:university.example
     */
    IssuerId: string;
    /**
     * @description Issuers that the caller trusts.
     * @example [
     *       "did:web:university.example"
     *     ]
     */
    TrustedIssuers: components['schemas']['IssuerId'][];
    /**
     * @description Issuers that the caller trusts, and those that it knows.
     * @example {
     *       "trusted": [
     *         "did:web:university.example"
     *       ],
     *       "known": [
     *         "did:web:college.example"
     *       ]
     *     }
     */
    TrustedAndKnownIssuers: {
      trusted?: components['schemas']['TrustedIssuers'];
      known?: components['schemas']['TrustedIssuers'];
    };
    /**
     * @description Whom the caller trusts, or whom it trusts and whom it merely knows. Says nothing about validity.
     * @example {
     *       "trusted": [
     *         "did:web:university.example"
     *       ]
     *     }
     */
    TrustList: components['schemas']['TrustedIssuers'] | components['schemas']['TrustedAndKnownIssuers'];
    /**
     * @description An e-mail address, a DID or another identifier that the caller knows the person by.
     * @example ada@example.org
     */
    HolderIdentifier: string;
    /**
     * @description What a key binding or a presentation must have been made for.
     * @example https://jobs.example
     */
    HolderChallenge: string;
    /**
     * @description A credential to verify.
     * @example {
     *       "credential": {
     *         "@context": [
     *           "https://www.w3.org/ns/credentials/v2"
     *         ],
     *         "type": [
     *           "VerifiableCredential"
     *         ],
     *         "issuer": "did:web:university.example",
     *         "credentialSubject": {
     *           "id": "urn:uuid:7e2f6bd2-5f44-4c8b-8f5b-0d6b6f6a5a11"
     *         }
     *       }
     *     }
     */
    CredentialVerificationRequest: {
      /** @description An object, or text: JSON, a JWT, an SD-JWT, a seal in JSON, an SVG. */
      credential: components['schemas']['JsonDocument'] | components['schemas']['CredentialText'];
      trust?: components['schemas']['TrustList'];
      holder?: components['schemas']['HolderIdentifier'];
      audience?: components['schemas']['HolderChallenge'];
      nonce?: components['schemas']['HolderChallenge'];
    };
    /**
     * Format: uri
     * @description An absolute https URL.
     * @example https://university.example/.well-known/did.json
     */
    DocumentUrl: string;
    /**
     * @description Where a credential to verify is.
     * @example {
     *       "url": "https://university.example/credentials/1"
     *     }
     */
    UrlVerificationRequest: {
      url: components['schemas']['DocumentUrl'];
      trust?: components['schemas']['TrustList'];
      holder?: components['schemas']['HolderIdentifier'];
      audience?: components['schemas']['HolderChallenge'];
      nonce?: components['schemas']['HolderChallenge'];
    };
    /**
     * @description What to verify, and what the caller knows. Exactly one of `credential` and `url`.
     * @example {
     *       "url": "https://university.example/credentials/1"
     *     }
     */
    VerificationRequest:
      components['schemas']['CredentialVerificationRequest'] | components['schemas']['UrlVerificationRequest'];
    /**
     * @description The gravest of what was found; `valid` only when all four checks hold.
     * @example valid
     * @enum {string}
     */
    Verdict: 'valid' | 'unconfirmed' | 'expired' | 'notYetValid' | 'suspended' | 'revoked' | 'invalid' | 'unverifiable';
    /**
     * @description Whether what is shown is what was signed.
     * @example {
     *       "result": "intact",
     *       "reason": "signatureHolds"
     *     }
     */
    IntegrityCheck: {
      /**
       * @description The answer.
       * @enum {string}
       */
      result: 'intact' | 'broken' | 'unknown';
      /**
       * @description Why.
       * @enum {string}
       */
      reason:
        | 'signatureHolds'
        | 'hostedByIssuer'
        | 'signatureBroken'
        | 'disclosureMismatch'
        | 'undefinedTerm'
        | 'malformed'
        | 'unsafeJson'
        | 'tooLarge'
        | 'tooComplex'
        | 'notACredential'
        | 'noSignature'
        | 'algorithmNotAllowed'
        | 'weakKey'
        | 'unknownCriticalHeader'
        | 'unsupportedSuite'
        | 'unsupportedKey'
        | 'unsupportedHere'
        | 'unknownContext'
        | 'unsafeContext'
        | 'keyNotFound'
        | 'keyUnreachable'
        | 'hostedUnreachable'
        | 'hostedDiffers'
        | 'documentUnreachable'
        | 'urlNotAllowed'
        | 'noCredentialInImage'
        | 'noCredentialInPage'
        | 'blockchainAnchor'
        | 'legacyXml'
        | 'nestedBroken';
    };
    /**
     * @description Whether the key is the issuer's.
     * @example {
     *       "result": "confirmed",
     *       "reason": "keyOfIssuer"
     *     }
     */
    IssuerCheck: {
      /**
       * @description The answer.
       * @enum {string}
       */
      result: 'confirmed' | 'unconfirmed' | 'contradicted' | 'unknown';
      /**
       * @description Why.
       * @enum {string}
       */
      reason:
        | 'keyOfIssuer'
        | 'keyInIssuerDocument'
        | 'hostedByIssuer'
        | 'trustedCertificate'
        | 'certificateOfAnother'
        | 'certificateNotTrusted'
        | 'certificateNotCurrent'
        | 'selfClaimedKey'
        | 'keyOfAnother'
        | 'keyNotInIssuerDocument'
        | 'issuerUnreachable'
        | 'issuerMissing'
        | 'suppliedKey'
        | 'notChecked';
    };
    /**
     * @description Whether it is in force by its own dates.
     * @example {
     *       "result": "current",
     *       "reason": "inPeriod"
     *     }
     */
    PeriodCheck: {
      /**
       * @description The answer.
       * @enum {string}
       */
      result: 'current' | 'expired' | 'notYetValid';
      /**
       * @description Why.
       * @enum {string}
       */
      reason: 'inPeriod' | 'noEnd' | 'afterEnd' | 'beforeStart' | 'dateUnreadable' | 'notChecked';
    };
    /**
     * @description Whether it has been withdrawn.
     * @example {
     *       "result": "active",
     *       "reason": "notListed"
     *     }
     */
    StatusCheck: {
      /**
       * @description The answer.
       * @enum {string}
       */
      result: 'active' | 'suspended' | 'revoked' | 'unknown' | 'none';
      /**
       * @description Why.
       * @enum {string}
       */
      reason:
        | 'notListed'
        | 'listedRevoked'
        | 'listedSuspended'
        | 'noStatus'
        | 'statusUnreachable'
        | 'listBroken'
        | 'listUnsigned'
        | 'listByAnother'
        | 'listWrongPurpose'
        | 'listNotCurrent'
        | 'listTooShort'
        | 'listTooLarge'
        | 'indexOutOfRange'
        | 'unsupportedStatus'
        | 'notChecked';
    };
    /**
     * @description Four separate questions; no answer to one says anything about another.
     * @example {
     *       "integrity": {
     *         "result": "intact",
     *         "reason": "signatureHolds"
     *       },
     *       "issuer": {
     *         "result": "confirmed",
     *         "reason": "keyOfIssuer"
     *       },
     *       "period": {
     *         "result": "current",
     *         "reason": "inPeriod"
     *       },
     *       "status": {
     *         "result": "active",
     *         "reason": "notListed"
     *       }
     *     }
     */
    CredentialChecks: {
      integrity: components['schemas']['IntegrityCheck'];
      issuer: components['schemas']['IssuerCheck'];
      period: components['schemas']['PeriodCheck'];
      status: components['schemas']['StatusCheck'];
    };
    /**
     * @description Which format it is.
     * @example open-badge-3
     * @enum {string}
     */
    CredentialFormat:
      | 'open-badge-3'
      | 'open-badge-2'
      | 'edc'
      | 'vc'
      | 'vc-jwt'
      | 'sd-jwt-vc'
      | 'clr-2'
      | 'blockcerts'
      | 'presentation'
      | 'legacy-xml'
      | 'unknown';
    /**
     * @description Text of the credential's issuer: to be shown as text only.
     * @example University of Examples
     */
    ForeignText: string;
    /**
     * @description What the signature covers, and nothing else.
     * @example {
     *       "document": {
     *         "type": [
     *           "VerifiableCredential"
     *         ]
     *       },
     *       "issuer": "did:web:university.example"
     *     }
     */
    ReadCredential: {
      document: components['schemas']['JsonDocument'];
      id?: components['schemas']['ForeignText'];
      issuer?: components['schemas']['ForeignText'];
      validFrom?: components['schemas']['ForeignText'];
      validUntil?: components['schemas']['ForeignText'];
    };
    /**
     * @description What was found about a credential.
     * @example {
     *       "verdict": "unverifiable",
     *       "checks": {
     *         "integrity": {
     *           "result": "unknown",
     *           "reason": "noSignature"
     *         },
     *         "issuer": {
     *           "result": "unknown",
     *           "reason": "notChecked"
     *         },
     *         "period": {
     *           "result": "current",
     *           "reason": "noEnd"
     *         },
     *         "status": {
     *           "result": "none",
     *           "reason": "notChecked"
     *         }
     *       },
     *       "trust": "unknown",
     *       "holder": "notChecked",
     *       "format": "vc",
     *       "credential": {
     *         "document": {
     *           "type": [
     *             "VerifiableCredential"
     *           ]
     *         },
     *         "issuer": "did:web:university.example"
     *       },
     *       "signers": [],
     *       "contexts": {},
     *       "problems": []
     *     }
     */
    Verification: {
      verdict: components['schemas']['Verdict'];
      checks: components['schemas']['CredentialChecks'];
      /**
       * @description Whether the caller's own list names the issuer.
       * @enum {string}
       */
      trust: 'trusted' | 'known' | 'unknown';
      /**
       * @description Whether it is about the person who shows it.
       * @enum {string}
       */
      holder: 'proven' | 'matched' | 'mismatched' | 'notChecked';
      format: components['schemas']['CredentialFormat'];
      credential?: components['schemas']['ReadCredential'];
      /** @description Those inside a presentation or a record, at most four deep. */
      credentials?: components['schemas']['Verification'][];
      /** @description Who signed. */
      signers: components['schemas']['CredentialSigner'][];
      /** @description The JSON-LD contexts by which the signature was read, with the SHA-256 of each. */
      contexts: {
        [key: string]: components['schemas']['ForeignText'];
      };
      /** @description Breaches of the format. */
      problems: components['schemas']['CredentialProblem'][];
    };
    /**
     * @description A certificate that came with a seal.
     * @example {
     *       "subject": "CN=Seal",
     *       "issuer": "CN=Root",
     *       "notBefore": "2026-01-01T00:00:00Z",
     *       "notAfter": "2029-01-01T00:00:00Z",
     *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
     *     }
     */
    SealCertificate: {
      subject: components['schemas']['ForeignText'];
      organization?: components['schemas']['ForeignText'];
      organizationIdentifier?: components['schemas']['ForeignText'];
      issuer: components['schemas']['ForeignText'];
      notBefore: components['schemas']['ForeignText'];
      notAfter: components['schemas']['ForeignText'];
      /** @description SHA-256 of the certificate. */
      sha256: string;
    };
    /**
     * @description Who made a signature, as far as the signature itself shows.
     * @example {
     *       "id": "did:web:university.example",
     *       "algorithm": "EdDSA",
     *       "certificates": []
     *     }
     */
    CredentialSigner: {
      id?: components['schemas']['ForeignText'];
      algorithm: components['schemas']['ForeignText'];
      signedAt?: components['schemas']['ForeignText'];
      /** @description The signer's own first. */
      certificates: components['schemas']['SealCertificate'][];
    };
    /**
     * @description A breach of the format's own rules.
     * @example {
     *       "at": "credentialSubject",
     *       "rule": "missing"
     *     }
     */
    CredentialProblem: {
      at: components['schemas']['ForeignText'];
      /**
       * @description Which rule.
       * @enum {string}
       */
      rule: 'missing' | 'wrongType' | 'notAUrl' | 'notADate' | 'order' | 'duplicate' | 'digestMismatch' | 'nested';
    };
    /**
     * @description Texts of the credential's issuer by BCP 47 tag, `und` where the language is not said.
     * @example {
     *       "en": "Solar panel installation"
     *     }
     */
    ForeignTexts: {
      [key: string]: components['schemas']['ForeignText'];
    };
    /**
     * @description One thing that a credential states.
     * @example {
     *       "text": {
     *         "und": "2 ECTS"
     *       },
     *       "kind": "credits"
     *     }
     */
    CredentialFact: {
      text: components['schemas']['ForeignTexts'];
      /**
       * @description Which of several.
       * @enum {string}
       */
      kind?:
        | 'name'
        | 'dateOfBirth'
        | 'nationalId'
        | 'identifier'
        | 'country'
        | 'region'
        | 'duration'
        | 'credits'
        | 'eqf'
        | 'nqf'
        | 'partial'
        | 'evidence';
      uri?: components['schemas']['ForeignText'];
      /**
       * @description Not to be shown until asked for.
       * @constant
       */
      sensitive?: true;
    };
    /**
     * @description A standard element of Annex I of Council Recommendation 2022/C 243/02.
     * @example {
     *       "state": "notStated",
     *       "facts": []
     *     }
     */
    StandardElement: {
      /**
       * @description `notInFormat` where the format has no place for it.
       * @enum {string}
       */
      state: 'stated' | 'notStated' | 'notInFormat';
      /** @description What is stated. */
      facts: components['schemas']['CredentialFact'][];
    };
    /**
     * @description The eleven mandatory and five optional elements of Annex I.
     * @example {
     *       "learner": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "title": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "issuerPlace": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "awardingBody": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "dateOfIssuing": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "learningOutcomes": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "workload": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "level": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "assessment": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "participation": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "qualityAssurance": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "prerequisites": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "supervision": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "grade": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "stackability": {
     *         "state": "notStated",
     *         "facts": []
     *       },
     *       "furtherInformation": {
     *         "state": "notStated",
     *         "facts": []
     *       }
     *     }
     */
    StandardElements: {
      learner: components['schemas']['StandardElement'];
      title: components['schemas']['StandardElement'];
      issuerPlace: components['schemas']['StandardElement'];
      awardingBody: components['schemas']['StandardElement'];
      dateOfIssuing: components['schemas']['StandardElement'];
      learningOutcomes: components['schemas']['StandardElement'];
      workload: components['schemas']['StandardElement'];
      level: components['schemas']['StandardElement'];
      assessment: components['schemas']['StandardElement'];
      participation: components['schemas']['StandardElement'];
      qualityAssurance: components['schemas']['StandardElement'];
      prerequisites: components['schemas']['StandardElement'];
      supervision: components['schemas']['StandardElement'];
      grade: components['schemas']['StandardElement'];
      stackability: components['schemas']['StandardElement'];
      furtherInformation: components['schemas']['StandardElement'];
    };
    /**
     * @description Who awards.
     * @example {
     *       "name": {
     *         "en": "University of Examples"
     *       }
     *     }
     */
    CredentialOrganisation: {
      name?: components['schemas']['ForeignTexts'];
      id?: components['schemas']['ForeignText'];
      url?: components['schemas']['ForeignText'];
      image?: components['schemas']['ForeignText'];
    };
    /**
     * @description A skill that a credential names.
     * @example {
     *       "title": {
     *         "en": "install photovoltaic systems"
     *       },
     *       "framework": "ESCO"
     *     }
     */
    CredentialSkill: {
      title: components['schemas']['ForeignTexts'];
      uri?: components['schemas']['ForeignText'];
      framework?: components['schemas']['ForeignText'];
    };
    /**
     * @description Credit points, and whose.
     * @example {
     *       "points": 2,
     *       "framework": "ECTS"
     *     }
     */
    CredentialCredits: {
      /**
       * Format: double
       * @description How many.
       */
      points: number;
      framework?: components['schemas']['ForeignText'];
    };
    /**
     * @description How much work it was.
     * @example {
     *       "duration": "PT60H",
     *       "credits": []
     *     }
     */
    CredentialWorkload: {
      duration?: components['schemas']['ForeignText'];
      /** @description In credit points. */
      credits: components['schemas']['CredentialCredits'][];
    };
    /**
     * @description What a credential points to as evidence.
     * @example {
     *       "url": "https://university.example/portfolio/1"
     *     }
     */
    CredentialEvidence: {
      title?: components['schemas']['ForeignTexts'];
      text?: components['schemas']['ForeignTexts'];
      url?: components['schemas']['ForeignText'];
    };
    /**
     * @description What a credential says, whatever its format.
     * @example {
     *       "format": "vc",
     *       "elements": {
     *         "learner": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "title": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "issuerPlace": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "awardingBody": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "dateOfIssuing": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "learningOutcomes": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "workload": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "level": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "assessment": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "participation": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "qualityAssurance": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "prerequisites": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "supervision": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "grade": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "stackability": {
     *           "state": "notStated",
     *           "facts": []
     *         },
     *         "furtherInformation": {
     *           "state": "notStated",
     *           "facts": []
     *         }
     *       },
     *       "skills": [],
     *       "workload": {
     *         "credits": []
     *       },
     *       "evidence": [],
     *       "issuer": {
     *         "id": "did:web:university.example"
     *       },
     *       "languages": []
     *     }
     */
    CredentialDescription: {
      format: components['schemas']['CredentialFormat'];
      elements: components['schemas']['StandardElements'];
      title?: components['schemas']['ForeignTexts'];
      description?: components['schemas']['ForeignTexts'];
      criteria?: components['schemas']['ForeignTexts'];
      image?: components['schemas']['ForeignText'];
      issuer: components['schemas']['CredentialOrganisation'];
      issuedAt?: components['schemas']['ForeignText'];
      validFrom?: components['schemas']['ForeignText'];
      validUntil?: components['schemas']['ForeignText'];
      /** @description Skills. */
      skills: components['schemas']['CredentialSkill'][];
      eqfLevel?: components['schemas']['EqfLevel'];
      workload: components['schemas']['CredentialWorkload'];
      /** @description Evidence. */
      evidence: components['schemas']['CredentialEvidence'][];
      /** @description The languages of its texts. */
      languages: components['schemas']['ForeignText'][];
    };
    /**
     * @description What was found about a credential, what it says in the terms of the European standard elements, and when that was.
     * @example {
     *       "verdict": "unverifiable",
     *       "checks": {
     *         "integrity": {
     *           "result": "unknown",
     *           "reason": "noSignature"
     *         },
     *         "issuer": {
     *           "result": "unknown",
     *           "reason": "notChecked"
     *         },
     *         "period": {
     *           "result": "current",
     *           "reason": "noEnd"
     *         },
     *         "status": {
     *           "result": "none",
     *           "reason": "notChecked"
     *         }
     *       },
     *       "trust": "unknown",
     *       "holder": "notChecked",
     *       "format": "vc",
     *       "credential": {
     *         "document": {
     *           "type": [
     *             "VerifiableCredential"
     *           ]
     *         },
     *         "issuer": "did:web:university.example"
     *       },
     *       "signers": [],
     *       "contexts": {},
     *       "problems": [],
     *       "description": {
     *         "format": "vc",
     *         "elements": {
     *           "learner": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "title": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "issuerPlace": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "awardingBody": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "dateOfIssuing": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "learningOutcomes": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "workload": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "level": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "assessment": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "participation": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "qualityAssurance": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "prerequisites": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "supervision": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "grade": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "stackability": {
     *             "state": "notStated",
     *             "facts": []
     *           },
     *           "furtherInformation": {
     *             "state": "notStated",
     *             "facts": []
     *           }
     *         },
     *         "skills": [],
     *         "workload": {
     *           "credits": []
     *         },
     *         "evidence": [],
     *         "issuer": {
     *           "id": "did:web:university.example"
     *         },
     *         "languages": []
     *       },
     *       "checkedAt": "2026-11-24T09:30:00.000Z"
     *     }
     */
    CheckedVerification: {
      verdict: components['schemas']['Verdict'];
      checks: components['schemas']['CredentialChecks'];
      /**
       * @description Whether the caller's own list names the issuer.
       * @enum {string}
       */
      trust: 'trusted' | 'known' | 'unknown';
      /**
       * @description Whether it is about the person who shows it.
       * @enum {string}
       */
      holder: 'proven' | 'matched' | 'mismatched' | 'notChecked';
      format: components['schemas']['CredentialFormat'];
      credential?: components['schemas']['ReadCredential'];
      /** @description Those inside a presentation or a record, at most four deep. */
      credentials?: components['schemas']['Verification'][];
      /** @description Who signed. */
      signers: components['schemas']['CredentialSigner'][];
      /** @description The JSON-LD contexts by which the signature was read, with the SHA-256 of each. */
      contexts: {
        [key: string]: components['schemas']['ForeignText'];
      };
      /** @description Breaches of the format. */
      problems: components['schemas']['CredentialProblem'][];
      description: components['schemas']['CredentialDescription'];
      checkedAt: components['schemas']['Instant'];
    };
    /**
     * @description A key that an issuer signs with.
     * @example {
     *       "id": "https://api.example/v1/credentials/issuer#key-1",
     *       "type": "Multikey",
     *       "controller": "https://api.example/v1/credentials/issuer",
     *       "publicKeyMultibase": "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQXJPt3swb6YpU"
     *     }
     */
    IssuerKey: {
      id: components['schemas']['WebUrl'];
      /**
       * @description How the key is written.
       * @constant
       */
      type: 'Multikey';
      controller: components['schemas']['WebUrl'];
      /** @description The public key. */
      publicKeyMultibase: string;
    };
    /**
     * @description An issuer as an Open Badges 3.0 profile with its keys.
     * @example {
     *       "@context": [
     *         "https://www.w3.org/ns/credentials/v2",
     *         "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
     *       ],
     *       "id": "https://api.example/v1/credentials/issuer",
     *       "type": [
     *         "Profile"
     *       ],
     *       "name": "Demonstration Academy",
     *       "verificationMethod": [
     *         {
     *           "id": "https://api.example/v1/credentials/issuer#key-1",
     *           "type": "Multikey",
     *           "controller": "https://api.example/v1/credentials/issuer",
     *           "publicKeyMultibase": "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQXJPt3swb6YpU"
     *         }
     *       ],
     *       "assertionMethod": [
     *         "https://api.example/v1/credentials/issuer#key-1"
     *       ],
     *       "synthetic": true,
     *       "livemode": false
     *     }
     */
    IssuerProfile: {
      /** @description What its terms mean. */
      '@context': components['schemas']['WebUrl'][];
      id: components['schemas']['WebUrl'];
      /** @description What it is. */
      type: 'Profile'[];
      name: components['schemas']['Line'];
      /** @description Its keys. */
      verificationMethod: components['schemas']['IssuerKey'][];
      /** @description Those that sign credentials. */
      assertionMethod: components['schemas']['WebUrl'][];
      /** @description Whether it was made up. */
      synthetic: boolean;
      /** @description False for test data. */
      livemode: boolean;
    };
    /**
     * @description The status list's identifier.
     * @example stl_demonstration
     */
    StatusListId: string;
    /**
     * @description A JWS in compact form, or an SD-JWT.
     * @example eyJhbGciOiJFUzI1NiJ9.e30.c2ln
     */
    TokenDocument: string;
    /** @description The bytes of an image. */
    ImageDocument: string;
    /** @description A provider with the operator's own reference for it. An existing one with this reference is replaced. */
    ImportProvider: {
      reference: components['schemas']['Reference'];
      provider: components['schemas']['ProviderInput'];
    };
    /** @description Up to 500 providers. */
    ImportProviderBatch: {
      /**
       * @description What kind it is. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      kind: 'providers';
      /** @description The records. */
      records: components['schemas']['ImportProvider'][];
    };
    /** @description A course with its sessions. `providerReference` names a provider of an earlier import; an existing course with this reference is replaced, and so are its sessions when `sessions` is present. */
    ImportCourse: {
      providerReference: components['schemas']['Reference'];
      course: components['schemas']['CourseInput'];
      /** @description Its sessions. */
      sessions?: components['schemas']['CourseSessionInput'][];
    };
    /** @description Up to 500 courses. */
    ImportCourseBatch: {
      /**
       * @description What kind it is. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      kind: 'courses';
      /** @description The records. */
      records: components['schemas']['ImportCourse'][];
    };
    ImportSkill: {
      uri: components['schemas']['EscoUri'];
      labels: components['schemas']['MultilingualText'];
      alternativeLabels?: components['schemas']['MultilingualText'];
      description?: components['schemas']['Text'];
      kind: components['schemas']['SkillKind'];
      reuseLevel?: components['schemas']['ReuseLevel'];
      /** @description Transitions that it serves. */
      themes?: components['schemas']['Theme'][];
    };
    /** @description Up to 500 skills. */
    ImportSkillBatch: {
      /**
       * @description What kind it is. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      kind: 'skills';
      /** @description The records. */
      records: components['schemas']['ImportSkill'][];
    };
    ImportOccupation: {
      uri: components['schemas']['EscoUri'];
      labels: components['schemas']['MultilingualText'];
      /**
       * @description ISCO-08 unit group.
       * @example 7411
       */
      iscoCode: string;
      description?: components['schemas']['Text'];
    };
    /** @description Up to 500 occupations. */
    ImportOccupationBatch: {
      /**
       * @description What kind it is. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      kind: 'occupations';
      /** @description The records. */
      records: components['schemas']['ImportOccupation'][];
    };
    ImportOccupationSkill: {
      occupation: components['schemas']['EscoUri'];
      skill: components['schemas']['EscoUri'];
      /**
       * @description Whether the skill is usually needed.
       * @example essential
       * @enum {string}
       */
      relation: 'essential' | 'optional';
    };
    /** @description Up to 500 occupationSkills. */
    ImportOccupationSkillBatch: {
      /**
       * @description What kind it is. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      kind: 'occupationSkills';
      /** @description The records. */
      records: components['schemas']['ImportOccupationSkill'][];
    };
    /** @description A code of a national classification and the ESCO concept that it stands for. */
    ImportSkillCode: {
      /**
       * @description Scheme and code.
       * @example rome:F1602
       */
      code: string;
      uri: components['schemas']['EscoUri'];
    };
    /** @description Up to 500 skillCodes. */
    ImportSkillCodeBatch: {
      /**
       * @description What kind it is. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      kind: 'skillCodes';
      /** @description The records. */
      records: components['schemas']['ImportSkillCode'][];
    };
    /** @description Records of one kind. Each is taken or refused on its own; the answer says which. */
    ImportRequest:
      | components['schemas']['ImportProviderBatch']
      | components['schemas']['ImportCourseBatch']
      | components['schemas']['ImportSkillBatch']
      | components['schemas']['ImportOccupationBatch']
      | components['schemas']['ImportOccupationSkillBatch']
      | components['schemas']['ImportSkillCodeBatch'];
    /**
     * @example {
     *       "index": 0,
     *       "outcome": "created",
     *       "id": "crs_solar101fr"
     *     }
     */
    ImportResult: {
      /**
       * Format: int32
       * @description Position in `records`.
       */
      index: number;
      /**
       * @description What became of it.
       * @example created
       * @enum {string}
       */
      outcome: 'created' | 'updated' | 'unchanged' | 'refused';
      /**
       * @description Identifier.
       * @example crs_solar101fr
       */
      id?: string;
      errors?: components['schemas']['FieldErrors'];
    };
    ImportResponse: {
      /** @description In the order of the records. */
      results: components['schemas']['ImportResult'][];
      /**
       * Format: int32
       * @description How many are new.
       */
      created: number;
      /**
       * Format: int32
       * @description How many were replaced.
       */
      updated: number;
      /**
       * Format: int32
       * @description How many were there already.
       */
      unchanged: number;
      /**
       * Format: int32
       * @description How many were refused.
       */
      refused: number;
    };
    /**
     * @description The key's identifier.
     * @example key_9f2kc41x
     */
    KeyId: string;
    /**
     * @description For pages, or for servers.
     * @example publishable
     * @enum {string}
     */
    KeyKind: 'publishable' | 'secret';
    /**
     * @example courses:write
     * @enum {string}
     */
    Scope: 'courses:write' | 'providers:write' | 'imports:write' | 'keys:write';
    /**
     * @description Scheme, host and port as a browser sends them; no path, no wildcard.
     * @example https://jobs.example
     */
    Origin: string;
    /**
     * @description An API key. The token itself is shown once, when it is created.
     * @example {
     *       "id": "key_9f2kc41x",
     *       "kind": "publishable",
     *       "livemode": false,
     *       "name": "Job board",
     *       "hint": "pk_test_…4f2a",
     *       "scopes": [],
     *       "allowedOrigins": [
     *         "https://jobs.example"
     *       ],
     *       "createdAt": "2026-11-24T09:30:00Z",
     *       "lastUsedAt": null,
     *       "revokedAt": null
     *     }
     */
    Key: {
      id: components['schemas']['KeyId'];
      kind: components['schemas']['KeyKind'];
      /** @description False for test data. */
      livemode: boolean;
      name: components['schemas']['Line'];
      /** @description The kind and the last four characters., example: sk_test_…4f2a */
      hint: string;
      /** @description What it may do. */
      scopes: components['schemas']['Scope'][];
      /** @description Pages that may use it. */
      allowedOrigins: components['schemas']['Origin'][];
      createdAt: components['schemas']['Instant'];
      /**
       * Format: date-time
       * @description When it was last used.
       */
      lastUsedAt: string | null;
      /**
       * Format: date-time
       * @description When it stopped working.
       */
      revokedAt: string | null;
    };
    KeyList: {
      /** @description The records of this page. */
      data: components['schemas']['Key'][];
      nextCursor: components['schemas']['Cursor'];
    };
    /**
     * @description A key of the caller's tenant and mode. A publishable key needs at least one allowed origin; a secret key takes none and gets only scopes that the caller has.
     * @example {
     *       "kind": "publishable",
     *       "name": "Job board",
     *       "allowedOrigins": [
     *         "https://jobs.example"
     *       ]
     *     }
     */
    KeyInput: {
      kind: components['schemas']['KeyKind'];
      name: components['schemas']['Line'];
      /** @description What it may do. */
      scopes?: components['schemas']['Scope'][];
      /** @description Pages that may use it. */
      allowedOrigins?: components['schemas']['Origin'][];
    };
    CreatedKey: {
      key: components['schemas']['Key'];
      /**
       * @description The key itself. Store it now: it is not shown again.
       * @example pk_test_0000000000000000000000000000004f2a
       */
      token: string;
    };
    /**
     * @example {
     *       "name": "not-found",
     *       "type": "/v1/problems/not-found",
     *       "status": 404,
     *       "title": "There is nothing here.",
     *       "description": "The resource does not exist, or the caller may not know of it."
     *     }
     */
    ProblemType: {
      /**
       * @description The last part of the type.
       * @example not-found
       */
      name: string;
      /**
       * Format: uri-reference
       * @description Which problem this is; a page of this API explains it.
       * @example /v1/problems/not-found
       */
      type: string;
      /**
       * Format: int32
       * @description The HTTP status.
       * @example 404
       */
      status: number;
      title: components['schemas']['Line'];
      description: components['schemas']['Text'];
    };
    ProblemTypeList: {
      /** @description The records of this page. */
      data: components['schemas']['ProblemType'][];
      nextCursor: components['schemas']['Cursor'];
    };
  };
  responses: {
    /** @description Any other problem. */
    Problem: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The request breaks the contract. */
    BadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json':
          | components['schemas']['InvalidRequestProblem']
          | components['schemas']['MalformedJsonProblem']
          | components['schemas']['IdempotencyKeyMissingProblem']
          | components['schemas']['InvalidCursorProblem'];
      };
    };
    /** @description No valid key. */
    Unauthenticated: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['UnauthenticatedProblem'];
      };
    };
    /** @description The key may not do this. */
    Forbidden: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json':
          components['schemas']['ForbiddenProblem'] | components['schemas']['OriginNotAllowedProblem'];
      };
    };
    /** @description No accepted media type can be served. */
    NotAcceptable: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['NotAcceptableProblem'];
      };
    };
    /** @description Too many requests. */
    RateLimited: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['RateLimitedProblem'];
      };
    };
    /** @description The server failed. */
    Internal: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['InternalProblem'];
      };
    };
    /** @description There is nothing here, or nothing that you may know of. */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['NotFoundProblem'];
      };
    };
    /** @description Another record or request stands in the way. */
    Conflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json':
          components['schemas']['ConflictProblem'] | components['schemas']['IdempotencyInFlightProblem'];
      };
    };
    /** @description The body is too large. */
    PayloadTooLarge: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['PayloadTooLargeProblem'];
      };
    };
    /** @description The media type is not supported. */
    UnsupportedMediaType: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['UnsupportedMediaTypeProblem'];
      };
    };
    /** @description The values do not fit. */
    Unprocessable: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json':
          components['schemas']['IdempotencyKeyReusedProblem'] | components['schemas']['UnprocessableProblem'];
      };
    };
    /** @description What you hold is still current. */
    NotModified: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Deleted. */
    Deleted: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The resource has changed. */
    PreconditionFailed: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['PreconditionFailedProblem'];
      };
    };
    /** @description If-Match is missing. */
    PreconditionRequired: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['PreconditionRequiredProblem'];
      };
    };
  };
  parameters: {
    /** @description The language that the person reads, for labels, and to prefer courses' texts in it. */
    Lang: components['schemas']['LanguageTag'];
    /** @description How many to answer at most. */
    Limit: number;
    /** @description `nextCursor` of the page before. */
    Cursor: string;
    /** @description Makes a retry safe. Choose a new random value for each act, and keep it through the retries of that act. */
    IdempotencyKey: string;
    /** @description The course's `id`, or `ref:` and your own reference when you call with a provider's secret key. */
    CourseId: string;
    /** @description The `ETag` that you hold; 304 when it is still current. */
    IfNoneMatch: string;
    /** @description The `ETag` of the version that you change. Required: 428 without it, 412 when the resource has changed since. */
    IfMatch: string;
    /** @description The session's `id`. */
    CourseSessionId: components['schemas']['CourseSessionId'];
    /** @description The provider's `id`. */
    ProviderId: components['schemas']['ProviderId'];
  };
  requestBodies: never;
  headers: {
    /** @description Identifies this request in the server's logs. Quote it when you ask for help. */
    RequestId: components['schemas']['RequestId'];
    /** @description Any origin (`*`) for public reads without a key, else the origin that the key allows. */
    'Access-Control-Allow-Origin': string;
    /** @description What is left of the quota (draft-ietf-httpapi-ratelimit-headers), `"default";r=remaining;t=seconds`. */
    RateLimit: string;
    /** @description The quota, `"default";q=quota;w=window`. */
    RateLimitPolicy: string;
    /** @description Seconds to wait before the next try. */
    RetryAfter: number;
    /** @description The version of the resource, for `If-Match`. */
    ETag: string;
    /** @description Where the new resource is. */
    Location: string;
  };
  pathItems: never;
}
export type LanguageTag = components['schemas']['LanguageTag'];
export type EscoUri = components['schemas']['EscoUri'];
export type CountryCode = components['schemas']['CountryCode'];
export type NutsCode = components['schemas']['NutsCode'];
export type DeliveryMode = components['schemas']['DeliveryMode'];
export type EqfLevel = components['schemas']['EqfLevel'];
export type IscedF = components['schemas']['IscedF'];
export type ProviderId = components['schemas']['ProviderId'];
export type LocalDate = components['schemas']['LocalDate'];
export type CredentialKind = components['schemas']['CredentialKind'];
export type Theme = components['schemas']['Theme'];
export type AccessibilityFeature = components['schemas']['AccessibilityFeature'];
export type SchemeId = components['schemas']['SchemeId'];
export type RequestId = components['schemas']['RequestId'];
export type Line = components['schemas']['Line'];
export type FieldError = components['schemas']['FieldError'];
export type FieldErrors = components['schemas']['FieldErrors'];
export type InvalidRequestProblem = components['schemas']['InvalidRequestProblem'];
export type MalformedJsonProblem = components['schemas']['MalformedJsonProblem'];
export type IdempotencyKeyMissingProblem = components['schemas']['IdempotencyKeyMissingProblem'];
export type InvalidCursorProblem = components['schemas']['InvalidCursorProblem'];
export type UnauthenticatedProblem = components['schemas']['UnauthenticatedProblem'];
export type ForbiddenProblem = components['schemas']['ForbiddenProblem'];
export type OriginNotAllowedProblem = components['schemas']['OriginNotAllowedProblem'];
export type NotFoundProblem = components['schemas']['NotFoundProblem'];
export type MethodNotAllowedProblem = components['schemas']['MethodNotAllowedProblem'];
export type NotAcceptableProblem = components['schemas']['NotAcceptableProblem'];
export type ConflictProblem = components['schemas']['ConflictProblem'];
export type IdempotencyInFlightProblem = components['schemas']['IdempotencyInFlightProblem'];
export type PreconditionFailedProblem = components['schemas']['PreconditionFailedProblem'];
export type PayloadTooLargeProblem = components['schemas']['PayloadTooLargeProblem'];
export type UnsupportedMediaTypeProblem = components['schemas']['UnsupportedMediaTypeProblem'];
export type IdempotencyKeyReusedProblem = components['schemas']['IdempotencyKeyReusedProblem'];
export type UnprocessableProblem = components['schemas']['UnprocessableProblem'];
export type PreconditionRequiredProblem = components['schemas']['PreconditionRequiredProblem'];
export type RateLimitedProblem = components['schemas']['RateLimitedProblem'];
export type InternalProblem = components['schemas']['InternalProblem'];
export type UnavailableProblem = components['schemas']['UnavailableProblem'];
export type Problem = components['schemas']['Problem'];
export type CourseId = components['schemas']['CourseId'];
export type Reference = components['schemas']['Reference'];
export type ProviderReference = components['schemas']['ProviderReference'];
export type Text = components['schemas']['Text'];
export type MultilingualText = components['schemas']['MultilingualText'];
export type Place = components['schemas']['Place'];
export type SkillReference = components['schemas']['SkillReference'];
export type Duration = components['schemas']['Duration'];
export type Credits = components['schemas']['Credits'];
export type CurrencyCode = components['schemas']['CurrencyCode'];
export type Money = components['schemas']['Money'];
export type CourseCredential = components['schemas']['CourseCredential'];
export type WebUrl = components['schemas']['WebUrl'];
export type QualityAssurance = components['schemas']['QualityAssurance'];
export type SchemeEligibility = components['schemas']['SchemeEligibility'];
export type CourseSessionId = components['schemas']['CourseSessionId'];
export type CourseSessionState = components['schemas']['CourseSessionState'];
export type Seats = components['schemas']['Seats'];
export type CourseSessionSummary = components['schemas']['CourseSessionSummary'];
export type Instant = components['schemas']['Instant'];
export type Course = components['schemas']['Course'];
export type Cursor = components['schemas']['Cursor'];
export type Total = components['schemas']['Total'];
export type FacetName = components['schemas']['FacetName'];
export type FacetValue = components['schemas']['FacetValue'];
export type Facet = components['schemas']['Facet'];
export type CourseList = components['schemas']['CourseList'];
export type CourseInput = components['schemas']['CourseInput'];
export type CourseUpdate = components['schemas']['CourseUpdate'];
export type Schedule = components['schemas']['Schedule'];
export type CourseSession = components['schemas']['CourseSession'];
export type CourseSessionList = components['schemas']['CourseSessionList'];
export type CourseSessionInput = components['schemas']['CourseSessionInput'];
export type CourseSessionUpdate = components['schemas']['CourseSessionUpdate'];
export type Label = components['schemas']['Label'];
export type SuggestionKind = components['schemas']['SuggestionKind'];
export type Suggestion = components['schemas']['Suggestion'];
export type SuggestionList = components['schemas']['SuggestionList'];
export type Provider = components['schemas']['Provider'];
export type ProviderList = components['schemas']['ProviderList'];
export type ProviderInput = components['schemas']['ProviderInput'];
export type ProviderUpdate = components['schemas']['ProviderUpdate'];
export type SkillKind = components['schemas']['SkillKind'];
export type EscoId = components['schemas']['EscoId'];
export type ReuseLevel = components['schemas']['ReuseLevel'];
export type Skill = components['schemas']['Skill'];
export type SkillList = components['schemas']['SkillList'];
export type SkillQuery = components['schemas']['SkillQuery'];
export type SkillResolutionRequest = components['schemas']['SkillResolutionRequest'];
export type SkillMatch = components['schemas']['SkillMatch'];
export type SkillResolution = components['schemas']['SkillResolution'];
export type SkillResolutionList = components['schemas']['SkillResolutionList'];
export type Occupation = components['schemas']['Occupation'];
export type OccupationList = components['schemas']['OccupationList'];
export type OccupationWithSkills = components['schemas']['OccupationWithSkills'];
export type Source = components['schemas']['Source'];
export type Scheme = components['schemas']['Scheme'];
export type SchemeList = components['schemas']['SchemeList'];
export type JsonDocument = components['schemas']['JsonDocument'];
export type CredentialText = components['schemas']['CredentialText'];
export type IssuerId = components['schemas']['IssuerId'];
export type TrustedIssuers = components['schemas']['TrustedIssuers'];
export type TrustedAndKnownIssuers = components['schemas']['TrustedAndKnownIssuers'];
export type TrustList = components['schemas']['TrustList'];
export type HolderIdentifier = components['schemas']['HolderIdentifier'];
export type HolderChallenge = components['schemas']['HolderChallenge'];
export type CredentialVerificationRequest = components['schemas']['CredentialVerificationRequest'];
export type DocumentUrl = components['schemas']['DocumentUrl'];
export type UrlVerificationRequest = components['schemas']['UrlVerificationRequest'];
export type VerificationRequest = components['schemas']['VerificationRequest'];
export type Verdict = components['schemas']['Verdict'];
export type IntegrityCheck = components['schemas']['IntegrityCheck'];
export type IssuerCheck = components['schemas']['IssuerCheck'];
export type PeriodCheck = components['schemas']['PeriodCheck'];
export type StatusCheck = components['schemas']['StatusCheck'];
export type CredentialChecks = components['schemas']['CredentialChecks'];
export type CredentialFormat = components['schemas']['CredentialFormat'];
export type ForeignText = components['schemas']['ForeignText'];
export type ReadCredential = components['schemas']['ReadCredential'];
export type Verification = components['schemas']['Verification'];
export type SealCertificate = components['schemas']['SealCertificate'];
export type CredentialSigner = components['schemas']['CredentialSigner'];
export type CredentialProblem = components['schemas']['CredentialProblem'];
export type ForeignTexts = components['schemas']['ForeignTexts'];
export type CredentialFact = components['schemas']['CredentialFact'];
export type StandardElement = components['schemas']['StandardElement'];
export type StandardElements = components['schemas']['StandardElements'];
export type CredentialOrganisation = components['schemas']['CredentialOrganisation'];
export type CredentialSkill = components['schemas']['CredentialSkill'];
export type CredentialCredits = components['schemas']['CredentialCredits'];
export type CredentialWorkload = components['schemas']['CredentialWorkload'];
export type CredentialEvidence = components['schemas']['CredentialEvidence'];
export type CredentialDescription = components['schemas']['CredentialDescription'];
export type CheckedVerification = components['schemas']['CheckedVerification'];
export type IssuerKey = components['schemas']['IssuerKey'];
export type IssuerProfile = components['schemas']['IssuerProfile'];
export type StatusListId = components['schemas']['StatusListId'];
export type TokenDocument = components['schemas']['TokenDocument'];
export type ImageDocument = components['schemas']['ImageDocument'];
export type ImportProvider = components['schemas']['ImportProvider'];
export type ImportProviderBatch = components['schemas']['ImportProviderBatch'];
export type ImportCourse = components['schemas']['ImportCourse'];
export type ImportCourseBatch = components['schemas']['ImportCourseBatch'];
export type ImportSkill = components['schemas']['ImportSkill'];
export type ImportSkillBatch = components['schemas']['ImportSkillBatch'];
export type ImportOccupation = components['schemas']['ImportOccupation'];
export type ImportOccupationBatch = components['schemas']['ImportOccupationBatch'];
export type ImportOccupationSkill = components['schemas']['ImportOccupationSkill'];
export type ImportOccupationSkillBatch = components['schemas']['ImportOccupationSkillBatch'];
export type ImportSkillCode = components['schemas']['ImportSkillCode'];
export type ImportSkillCodeBatch = components['schemas']['ImportSkillCodeBatch'];
export type ImportRequest = components['schemas']['ImportRequest'];
export type ImportResult = components['schemas']['ImportResult'];
export type ImportResponse = components['schemas']['ImportResponse'];
export type KeyId = components['schemas']['KeyId'];
export type KeyKind = components['schemas']['KeyKind'];
export type Scope = components['schemas']['Scope'];
export type Origin = components['schemas']['Origin'];
export type Key = components['schemas']['Key'];
export type KeyList = components['schemas']['KeyList'];
export type KeyInput = components['schemas']['KeyInput'];
export type CreatedKey = components['schemas']['CreatedKey'];
export type ProblemType = components['schemas']['ProblemType'];
export type ProblemTypeList = components['schemas']['ProblemTypeList'];
export type ResponseProblem = components['responses']['Problem'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseInternal = components['responses']['Internal'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseDeleted = components['responses']['Deleted'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponsePreconditionRequired = components['responses']['PreconditionRequired'];
export type ParameterLang = components['parameters']['Lang'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterCourseId = components['parameters']['CourseId'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterCourseSessionId = components['parameters']['CourseSessionId'];
export type ParameterProviderId = components['parameters']['ProviderId'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderAccessControlAllowOrigin = components['headers']['Access-Control-Allow-Origin'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimitPolicy'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLocation = components['headers']['Location'];
export type $defs = Record<string, never>;
export interface operations {
  listCourses: {
    parameters: {
      query?: {
        /** @description Free text, in any language of the registry. Words are stemmed in each course's own language, accents do not matter, and small spelling mistakes are mended. */
        q?: string;
        /** @description The language that the person reads, for labels, and to prefer courses' texts in it. */
        lang?: components['parameters']['Lang'];
        /** @description ESCO skills; courses that teach any of them, most in common first. */
        skill?: components['schemas']['EscoUri'][];
        /** @description An ESCO occupation; courses that teach its essential or optional skills. */
        occupation?: components['schemas']['EscoUri'];
        /** @description Where it is held. */
        country?: components['schemas']['CountryCode'][];
        /** @description Regions in which it is held. */
        nuts?: components['schemas']['NutsCode'][];
        /** @description With `country` or `nuts`: online courses from anywhere as well. */
        orOnline?: boolean;
        /** @description How one takes part. */
        mode?: components['schemas']['DeliveryMode'][];
        /** @description Languages of instruction. */
        language?: components['schemas']['LanguageTag'][];
        /** @description EQF levels. */
        eqfLevel?: components['schemas']['EqfLevel'][];
        /** @description Fields of ISCED-F 2013. */
        iscedF?: components['schemas']['IscedF'][];
        /** @description Providers. */
        provider?: components['schemas']['ProviderId'][];
        /** @description The price at most, in minor units of `currency`. */
        priceMax?: number;
        /** @description The currency of `priceMax`. */
        currency?: string;
        /** @description The workload at least, in hours. */
        hoursMin?: number;
        /** @description The workload at most, in hours. */
        hoursMax?: number;
        /** @description A session starts on this day or later. */
        startFrom?: components['schemas']['LocalDate'];
        /** @description A session starts on this day or earlier. */
        startTo?: components['schemas']['LocalDate'];
        /** @description What it leads to. */
        credential?: components['schemas']['CredentialKind'][];
        /** @description Green or digital transition. */
        theme?: components['schemas']['Theme'][];
        /** @description Features that must all be stated. */
        accessibility?: components['schemas']['AccessibilityFeature'][];
        /** @description On the list of any of these schemes today. */
        scheme?: components['schemas']['SchemeId'][];
        /** @description The order. `relevance` ranks 2,000 matches at most, those in title, skill or provider first, and ends there; the other orders walk through all. */
        sort?: 'relevance' | 'startDate' | 'price' | 'hours' | 'newest';
        /** @description Whether to count facets. */
        facets?: boolean;
        /** @description How many to answer at most. */
        limit?: components['parameters']['Limit'];
        /** @description `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of courses. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "crs_solar101fr",
           *           "uri": "https://api.example/v1/courses/crs_solar101fr",
           *           "reference": "SOLAR-101",
           *           "provider": {
           *             "id": "prv_heliosfr",
           *             "name": "Hélios Formation",
           *             "country": "FR"
           *           },
           *           "title": {
           *             "en": "Solar panel installation",
           *             "fr": "Installation de panneaux solaires"
           *           },
           *           "description": {
           *             "fr": "Poser et raccorder des panneaux photovoltaïques."
           *           },
           *           "languages": [
           *             "fr"
           *           ],
           *           "mode": "blended",
           *           "place": {
           *             "country": "FR",
           *             "nuts": "FRK26",
           *             "city": "Lyon"
           *           },
           *           "skills": [
           *             {
           *               "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
           *               "label": "manage musical staff"
           *             }
           *           ],
           *           "iscedF": "0713",
           *           "eqfLevel": 4,
           *           "workload": "PT60H",
           *           "price": {
           *             "amountMinor": 120000,
           *             "currency": "EUR"
           *           },
           *           "credential": {
           *             "kind": "microCredential"
           *           },
           *           "themes": [
           *             "green"
           *           ],
           *           "accessibility": [
           *             "stepFreeAccess"
           *           ],
           *           "schemes": [
           *             {
           *               "schemeId": "fr-cpf"
           *             }
           *           ],
           *           "nextSession": {
           *             "id": "cse_solar101a",
           *             "start": "2027-02-01",
           *             "end": "2027-03-12",
           *             "state": "open",
           *             "seats": {
           *               "total": 16,
           *               "free": 5
           *             }
           *           },
           *           "synthetic": true,
           *           "livemode": false,
           *           "createdAt": "2026-11-01T08:00:00Z",
           *           "updatedAt": "2026-11-20T08:00:00Z"
           *         }
           *       ],
           *       "nextCursor": null,
           *       "total": {
           *         "count": 1,
           *         "exact": true
           *       },
           *       "facets": [
           *         {
           *           "name": "mode",
           *           "values": [
           *             {
           *               "value": "blended",
           *               "count": 31,
           *               "exact": true,
           *               "selected": false
           *             }
           *           ]
           *         }
           *       ],
           *       "correctedQuery": null,
           *       "didYouMean": null
           *     }
           */
          'application/json': components['schemas']['CourseList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  createCourse: {
    parameters: {
      query?: never;
      header: {
        /** @description Makes a retry safe. Choose a new random value for each act, and keep it through the retries of that act. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The course. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reference": "SOLAR-101",
         *       "title": {
         *         "en": "Solar panel installation",
         *         "fr": "Installation de panneaux solaires"
         *       },
         *       "description": {
         *         "fr": "Poser et raccorder des panneaux photovoltaïques."
         *       },
         *       "languages": [
         *         "fr"
         *       ],
         *       "mode": "blended",
         *       "place": {
         *         "country": "FR",
         *         "nuts": "FRK26",
         *         "city": "Lyon"
         *       },
         *       "skills": [
         *         "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab"
         *       ],
         *       "iscedF": "0713",
         *       "eqfLevel": 4,
         *       "workload": "PT60H",
         *       "price": {
         *         "amountMinor": 120000,
         *         "currency": "EUR"
         *       },
         *       "credential": {
         *         "kind": "microCredential"
         *       },
         *       "themes": [
         *         "green"
         *       ],
         *       "accessibility": [
         *         "stepFreeAccess"
         *       ],
         *       "schemes": [
         *         {
         *           "schemeId": "fr-cpf"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['CourseInput'];
      };
    };
    responses: {
      /** @description Added. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "crs_solar101fr",
           *       "uri": "https://api.example/v1/courses/crs_solar101fr",
           *       "reference": "SOLAR-101",
           *       "provider": {
           *         "id": "prv_heliosfr",
           *         "name": "Hélios Formation",
           *         "country": "FR"
           *       },
           *       "title": {
           *         "en": "Solar panel installation",
           *         "fr": "Installation de panneaux solaires"
           *       },
           *       "description": {
           *         "fr": "Poser et raccorder des panneaux photovoltaïques."
           *       },
           *       "languages": [
           *         "fr"
           *       ],
           *       "mode": "blended",
           *       "place": {
           *         "country": "FR",
           *         "nuts": "FRK26",
           *         "city": "Lyon"
           *       },
           *       "skills": [
           *         {
           *           "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
           *           "label": "manage musical staff"
           *         }
           *       ],
           *       "iscedF": "0713",
           *       "eqfLevel": 4,
           *       "workload": "PT60H",
           *       "price": {
           *         "amountMinor": 120000,
           *         "currency": "EUR"
           *       },
           *       "credential": {
           *         "kind": "microCredential"
           *       },
           *       "themes": [
           *         "green"
           *       ],
           *       "accessibility": [
           *         "stepFreeAccess"
           *       ],
           *       "schemes": [
           *         {
           *           "schemeId": "fr-cpf"
           *         }
           *       ],
           *       "nextSession": {
           *         "id": "cse_solar101a",
           *         "start": "2027-02-01",
           *         "end": "2027-03-12",
           *         "state": "open",
           *         "seats": {
           *           "total": 16,
           *           "free": 5
           *         }
           *       },
           *       "synthetic": true,
           *       "livemode": false,
           *       "createdAt": "2026-11-01T08:00:00Z",
           *       "updatedAt": "2026-11-20T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['Course'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  retrieveCourse: {
    parameters: {
      query?: {
        /** @description The language that the person reads, for labels, and to prefer courses' texts in it. */
        lang?: components['parameters']['Lang'];
      };
      header?: {
        /** @description The `ETag` that you hold; 304 when it is still current. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The course's `id`, or `ref:` and your own reference when you call with a provider's secret key. */
        courseId: components['parameters']['CourseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The course. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "crs_solar101fr",
           *       "uri": "https://api.example/v1/courses/crs_solar101fr",
           *       "reference": "SOLAR-101",
           *       "provider": {
           *         "id": "prv_heliosfr",
           *         "name": "Hélios Formation",
           *         "country": "FR"
           *       },
           *       "title": {
           *         "en": "Solar panel installation",
           *         "fr": "Installation de panneaux solaires"
           *       },
           *       "description": {
           *         "fr": "Poser et raccorder des panneaux photovoltaïques."
           *       },
           *       "languages": [
           *         "fr"
           *       ],
           *       "mode": "blended",
           *       "place": {
           *         "country": "FR",
           *         "nuts": "FRK26",
           *         "city": "Lyon"
           *       },
           *       "skills": [
           *         {
           *           "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
           *           "label": "manage musical staff"
           *         }
           *       ],
           *       "iscedF": "0713",
           *       "eqfLevel": 4,
           *       "workload": "PT60H",
           *       "price": {
           *         "amountMinor": 120000,
           *         "currency": "EUR"
           *       },
           *       "credential": {
           *         "kind": "microCredential"
           *       },
           *       "themes": [
           *         "green"
           *       ],
           *       "accessibility": [
           *         "stepFreeAccess"
           *       ],
           *       "schemes": [
           *         {
           *           "schemeId": "fr-cpf"
           *         }
           *       ],
           *       "nextSession": {
           *         "id": "cse_solar101a",
           *         "start": "2027-02-01",
           *         "end": "2027-03-12",
           *         "state": "open",
           *         "seats": {
           *           "total": 16,
           *           "free": 5
           *         }
           *       },
           *       "synthetic": true,
           *       "livemode": false,
           *       "createdAt": "2026-11-01T08:00:00Z",
           *       "updatedAt": "2026-11-20T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['Course'];
          /**
           * @example {
           *       "@context": "https://schema.org",
           *       "@type": "Course",
           *       "name": "Installation de panneaux solaires"
           *     }
           */
          'application/ld+json': {
            [key: string]: unknown;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  deleteCourse: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the version that you change. Required: 428 without it, 412 when the resource has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /** @description The course's `id`, or `ref:` and your own reference when you call with a provider's secret key. */
        courseId: components['parameters']['CourseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['Deleted'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      412: components['responses']['PreconditionFailed'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  updateCourse: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the version that you change. Required: 428 without it, 412 when the resource has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /** @description The course's `id`, or `ref:` and your own reference when you call with a provider's secret key. */
        courseId: components['parameters']['CourseId'];
      };
      cookie?: never;
    };
    /** @description What changes. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "price": {
         *         "amountMinor": 99000,
         *         "currency": "EUR"
         *       },
         *       "eqfLevel": null
         *     }
         */
        'application/json': components['schemas']['CourseUpdate'];
      };
    };
    responses: {
      /** @description Changed. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "crs_solar101fr",
           *       "uri": "https://api.example/v1/courses/crs_solar101fr",
           *       "reference": "SOLAR-101",
           *       "provider": {
           *         "id": "prv_heliosfr",
           *         "name": "Hélios Formation",
           *         "country": "FR"
           *       },
           *       "title": {
           *         "en": "Solar panel installation",
           *         "fr": "Installation de panneaux solaires"
           *       },
           *       "description": {
           *         "fr": "Poser et raccorder des panneaux photovoltaïques."
           *       },
           *       "languages": [
           *         "fr"
           *       ],
           *       "mode": "blended",
           *       "place": {
           *         "country": "FR",
           *         "nuts": "FRK26",
           *         "city": "Lyon"
           *       },
           *       "skills": [
           *         {
           *           "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
           *           "label": "manage musical staff"
           *         }
           *       ],
           *       "iscedF": "0713",
           *       "eqfLevel": 4,
           *       "workload": "PT60H",
           *       "price": {
           *         "amountMinor": 120000,
           *         "currency": "EUR"
           *       },
           *       "credential": {
           *         "kind": "microCredential"
           *       },
           *       "themes": [
           *         "green"
           *       ],
           *       "accessibility": [
           *         "stepFreeAccess"
           *       ],
           *       "schemes": [
           *         {
           *           "schemeId": "fr-cpf"
           *         }
           *       ],
           *       "nextSession": {
           *         "id": "cse_solar101a",
           *         "start": "2027-02-01",
           *         "end": "2027-03-12",
           *         "state": "open",
           *         "seats": {
           *           "total": 16,
           *           "free": 5
           *         }
           *       },
           *       "synthetic": true,
           *       "livemode": false,
           *       "createdAt": "2026-11-01T08:00:00Z",
           *       "updatedAt": "2026-11-20T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['Course'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  listCourseSessions: {
    parameters: {
      query?: {
        /** @description How many to answer at most. */
        limit?: components['parameters']['Limit'];
        /** @description `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** @description The course's `id`, or `ref:` and your own reference when you call with a provider's secret key. */
        courseId: components['parameters']['CourseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of sessions. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "cse_solar101a",
           *           "courseId": "crs_solar101fr",
           *           "reference": "SOLAR-101-A",
           *           "start": "2027-02-01",
           *           "end": "2027-03-12",
           *           "enrolBy": "2027-01-20",
           *           "state": "open",
           *           "schedule": "partTime",
           *           "contactHours": 48,
           *           "seats": {
           *             "total": 16,
           *             "free": 5
           *           },
           *           "livemode": false,
           *           "createdAt": "2026-11-01T08:00:00Z",
           *           "updatedAt": "2026-11-20T08:00:00Z"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['CourseSessionList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  createCourseSession: {
    parameters: {
      query?: never;
      header: {
        /** @description Makes a retry safe. Choose a new random value for each act, and keep it through the retries of that act. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The course's `id`, or `ref:` and your own reference when you call with a provider's secret key. */
        courseId: components['parameters']['CourseId'];
      };
      cookie?: never;
    };
    /** @description The session. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "reference": "SOLAR-101-A",
         *       "start": "2027-02-01",
         *       "end": "2027-03-12",
         *       "enrolBy": "2027-01-20",
         *       "state": "open",
         *       "schedule": "partTime",
         *       "contactHours": 48,
         *       "seats": {
         *         "total": 16,
         *         "free": 5
         *       }
         *     }
         */
        'application/json': components['schemas']['CourseSessionInput'];
      };
    };
    responses: {
      /** @description Added. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "cse_solar101a",
           *       "courseId": "crs_solar101fr",
           *       "reference": "SOLAR-101-A",
           *       "start": "2027-02-01",
           *       "end": "2027-03-12",
           *       "enrolBy": "2027-01-20",
           *       "state": "open",
           *       "schedule": "partTime",
           *       "contactHours": 48,
           *       "seats": {
           *         "total": 16,
           *         "free": 5
           *       },
           *       "livemode": false,
           *       "createdAt": "2026-11-01T08:00:00Z",
           *       "updatedAt": "2026-11-20T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['CourseSession'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  retrieveCourseSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` that you hold; 304 when it is still current. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The session's `id`. */
        courseSessionId: components['parameters']['CourseSessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "cse_solar101a",
           *       "courseId": "crs_solar101fr",
           *       "reference": "SOLAR-101-A",
           *       "start": "2027-02-01",
           *       "end": "2027-03-12",
           *       "enrolBy": "2027-01-20",
           *       "state": "open",
           *       "schedule": "partTime",
           *       "contactHours": 48,
           *       "seats": {
           *         "total": 16,
           *         "free": 5
           *       },
           *       "livemode": false,
           *       "createdAt": "2026-11-01T08:00:00Z",
           *       "updatedAt": "2026-11-20T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['CourseSession'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  deleteCourseSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the version that you change. Required: 428 without it, 412 when the resource has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /** @description The session's `id`. */
        courseSessionId: components['parameters']['CourseSessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['Deleted'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      412: components['responses']['PreconditionFailed'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  updateCourseSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the version that you change. Required: 428 without it, 412 when the resource has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /** @description The session's `id`. */
        courseSessionId: components['parameters']['CourseSessionId'];
      };
      cookie?: never;
    };
    /** @description What changes. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "full"
         *     }
         */
        'application/json': components['schemas']['CourseSessionUpdate'];
      };
    };
    responses: {
      /** @description Changed. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "cse_solar101a",
           *       "courseId": "crs_solar101fr",
           *       "reference": "SOLAR-101-A",
           *       "start": "2027-02-01",
           *       "end": "2027-03-12",
           *       "enrolBy": "2027-01-20",
           *       "state": "open",
           *       "schedule": "partTime",
           *       "contactHours": 48,
           *       "seats": {
           *         "total": 16,
           *         "free": 5
           *       },
           *       "livemode": false,
           *       "createdAt": "2026-11-01T08:00:00Z",
           *       "updatedAt": "2026-11-20T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['CourseSession'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  suggestCourses: {
    parameters: {
      query: {
        /** @description What was typed so far. */
        q: string;
        /** @description The language that the person reads, for labels, and to prefer courses' texts in it. */
        lang?: components['parameters']['Lang'];
        /** @description How many to answer at most. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Suggestions. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "text": "Solar panel installation",
           *           "kind": "course",
           *           "id": "crs_solar101fr",
           *           "lang": "en"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SuggestionList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  listProviders: {
    parameters: {
      query?: {
        /** @description Part of the name. */
        q?: string;
        /** @description Countries. */
        country?: components['schemas']['CountryCode'][];
        /** @description How many to answer at most. */
        limit?: components['parameters']['Limit'];
        /** @description `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of providers. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "prv_heliosfr",
           *           "name": "Hélios Formation",
           *           "country": "FR",
           *           "nuts": "FRK26",
           *           "city": "Lyon",
           *           "url": "https://helios.example",
           *           "qualityAssurance": [
           *             {
           *               "kind": "label",
           *               "label": "Synthetic label"
           *             }
           *           ],
           *           "synthetic": true,
           *           "livemode": false,
           *           "createdAt": "2026-11-01T08:00:00Z",
           *           "updatedAt": "2026-11-20T08:00:00Z"
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ProviderList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  createProvider: {
    parameters: {
      query?: never;
      header: {
        /** @description Makes a retry safe. Choose a new random value for each act, and keep it through the retries of that act. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The provider. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Hélios Formation",
         *       "country": "FR",
         *       "nuts": "FRK26",
         *       "city": "Lyon",
         *       "url": "https://helios.example",
         *       "qualityAssurance": [
         *         {
         *           "kind": "label",
         *           "label": "Synthetic label"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ProviderInput'];
      };
    };
    responses: {
      /** @description Registered. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "prv_heliosfr",
           *       "name": "Hélios Formation",
           *       "country": "FR",
           *       "nuts": "FRK26",
           *       "city": "Lyon",
           *       "url": "https://helios.example",
           *       "qualityAssurance": [
           *         {
           *           "kind": "label",
           *           "label": "Synthetic label"
           *         }
           *       ],
           *       "synthetic": true,
           *       "livemode": false,
           *       "createdAt": "2026-11-01T08:00:00Z",
           *       "updatedAt": "2026-11-20T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['Provider'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  retrieveProvider: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` that you hold; 304 when it is still current. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The provider's `id`. */
        providerId: components['parameters']['ProviderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The provider. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "prv_heliosfr",
           *       "name": "Hélios Formation",
           *       "country": "FR",
           *       "nuts": "FRK26",
           *       "city": "Lyon",
           *       "url": "https://helios.example",
           *       "qualityAssurance": [
           *         {
           *           "kind": "label",
           *           "label": "Synthetic label"
           *         }
           *       ],
           *       "synthetic": true,
           *       "livemode": false,
           *       "createdAt": "2026-11-01T08:00:00Z",
           *       "updatedAt": "2026-11-20T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['Provider'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  updateProvider: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the version that you change. Required: 428 without it, 412 when the resource has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /** @description The provider's `id`. */
        providerId: components['parameters']['ProviderId'];
      };
      cookie?: never;
    };
    /** @description What changes. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "city": "Villeurbanne"
         *     }
         */
        'application/json': components['schemas']['ProviderUpdate'];
      };
    };
    responses: {
      /** @description Changed. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "prv_heliosfr",
           *       "name": "Hélios Formation",
           *       "country": "FR",
           *       "nuts": "FRK26",
           *       "city": "Lyon",
           *       "url": "https://helios.example",
           *       "qualityAssurance": [
           *         {
           *           "kind": "label",
           *           "label": "Synthetic label"
           *         }
           *       ],
           *       "synthetic": true,
           *       "livemode": false,
           *       "createdAt": "2026-11-01T08:00:00Z",
           *       "updatedAt": "2026-11-20T08:00:00Z"
           *     }
           */
          'application/json': components['schemas']['Provider'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  listSkills: {
    parameters: {
      query?: {
        /** @description Words of a label. */
        q?: string;
        /** @description The language that the person reads, for labels, and to prefer courses' texts in it. */
        lang?: components['parameters']['Lang'];
        /** @description Skill or knowledge. */
        kind?: components['schemas']['SkillKind'];
        /** @description Green or digital skills. */
        theme?: components['schemas']['Theme'][];
        /** @description How many to answer at most. */
        limit?: components['parameters']['Limit'];
        /** @description `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of skills. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "0005c151-5b5a-4a66-8aac-60e734beb1ab",
           *           "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
           *           "label": "manage musical staff",
           *           "labels": {
           *             "en": "manage musical staff",
           *             "fr": "gérer le personnel musical"
           *           },
           *           "kind": "skill",
           *           "reuseLevel": "sectorSpecific",
           *           "livemode": false
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['SkillList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  retrieveSkill: {
    parameters: {
      query?: {
        /** @description The language that the person reads, for labels, and to prefer courses' texts in it. */
        lang?: components['parameters']['Lang'];
      };
      header?: {
        /** @description The `ETag` that you hold; 304 when it is still current. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The last part of the skill's URI. */
        skillId: components['schemas']['EscoId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The skill. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "0005c151-5b5a-4a66-8aac-60e734beb1ab",
           *       "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
           *       "label": "manage musical staff",
           *       "labels": {
           *         "en": "manage musical staff",
           *         "fr": "gérer le personnel musical"
           *       },
           *       "kind": "skill",
           *       "reuseLevel": "sectorSpecific",
           *       "livemode": false
           *     }
           */
          'application/json': components['schemas']['Skill'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  resolveSkills: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to resolve. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "queries": [
         *         {
         *           "text": "installs photovoltaic panels",
         *           "lang": "en"
         *         }
         *       ],
         *       "limit": 3
         *     }
         */
        'application/json': components['schemas']['SkillResolutionRequest'];
      };
    };
    responses: {
      /** @description Matches for each query. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "query": {
           *             "text": "installs photovoltaic panels",
           *             "lang": "en"
           *           },
           *           "matches": [
           *             {
           *               "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
           *               "label": "manage musical staff",
           *               "score": 0.82,
           *               "basis": "words"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['SkillResolutionList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  listOccupations: {
    parameters: {
      query?: {
        /** @description Words of a label. */
        q?: string;
        /** @description The language that the person reads, for labels, and to prefer courses' texts in it. */
        lang?: components['parameters']['Lang'];
        /** @description An ISCO-08 code or its beginning. */
        isco?: string;
        /** @description How many to answer at most. */
        limit?: components['parameters']['Limit'];
        /** @description `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of occupations. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "f2cc5978-e45c-4f28-b859-7f89221b0505",
           *           "uri": "http://data.europa.eu/esco/occupation/f2cc5978-e45c-4f28-b859-7f89221b0505",
           *           "label": "air force officer",
           *           "labels": {
           *             "en": "air force officer",
           *             "fr": "officier de l'armée de l'air"
           *           },
           *           "iscoCode": "0110",
           *           "livemode": false
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['OccupationList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  retrieveOccupation: {
    parameters: {
      query?: {
        /** @description The language that the person reads, for labels, and to prefer courses' texts in it. */
        lang?: components['parameters']['Lang'];
      };
      header?: {
        /** @description The `ETag` that you hold; 304 when it is still current. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The last part of the occupation's URI. */
        occupationId: components['schemas']['EscoId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The occupation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "f2cc5978-e45c-4f28-b859-7f89221b0505",
           *       "uri": "http://data.europa.eu/esco/occupation/f2cc5978-e45c-4f28-b859-7f89221b0505",
           *       "label": "air force officer",
           *       "labels": {
           *         "en": "air force officer",
           *         "fr": "officier de l'armée de l'air"
           *       },
           *       "iscoCode": "0110",
           *       "livemode": false,
           *       "essentialSkills": [
           *         {
           *           "uri": "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab",
           *           "label": "manage musical staff"
           *         }
           *       ],
           *       "optionalSkills": []
           *     }
           */
          'application/json': components['schemas']['OccupationWithSkills'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  listSchemes: {
    parameters: {
      query?: {
        /** @description Countries. */
        country?: components['schemas']['CountryCode'][];
        /** @description Their state. */
        status?: 'active' | 'announced' | 'ended';
        /** @description How many to answer at most. */
        limit?: components['parameters']['Limit'];
        /** @description `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of schemes. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "fr-cpf",
           *           "name": {
           *             "fr": "Compte personnel de formation",
           *             "en": "Personal training account"
           *           },
           *           "country": "FR",
           *           "kind": "account",
           *           "unit": "EUR",
           *           "status": "active",
           *           "backend": "link",
           *           "asOf": "2026-02-19",
           *           "sources": [
           *             {
           *               "title": "service-public.fr",
           *               "confidence": "verified"
           *             }
           *           ],
           *           "livemode": false
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['SchemeList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  retrieveScheme: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` that you hold; 304 when it is still current. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The scheme's id. */
        schemeId: components['schemas']['SchemeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The scheme. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "fr-cpf",
           *       "name": {
           *         "fr": "Compte personnel de formation",
           *         "en": "Personal training account"
           *       },
           *       "country": "FR",
           *       "kind": "account",
           *       "unit": "EUR",
           *       "status": "active",
           *       "backend": "link",
           *       "asOf": "2026-02-19",
           *       "sources": [
           *         {
           *           "title": "service-public.fr",
           *           "confidence": "verified"
           *         }
           *       ],
           *       "livemode": false
           *     }
           */
          'application/json': components['schemas']['Scheme'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  verifyCredential: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The credential, or where it is. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "credential": {
         *         "@context": [
         *           "https://www.w3.org/ns/credentials/v2"
         *         ],
         *         "type": [
         *           "VerifiableCredential"
         *         ],
         *         "issuer": "did:web:university.example",
         *         "credentialSubject": {
         *           "id": "urn:uuid:7e2f6bd2-5f44-4c8b-8f5b-0d6b6f6a5a11"
         *         }
         *       },
         *       "trust": {
         *         "trusted": [
         *           "did:web:university.example"
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['VerificationRequest'];
      };
    };
    responses: {
      /** @description What was found. A credential that is not valid is an answer, not an error. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "verdict": "unverifiable",
           *       "checks": {
           *         "integrity": {
           *           "result": "unknown",
           *           "reason": "noSignature"
           *         },
           *         "issuer": {
           *           "result": "unknown",
           *           "reason": "notChecked"
           *         },
           *         "period": {
           *           "result": "current",
           *           "reason": "noEnd"
           *         },
           *         "status": {
           *           "result": "none",
           *           "reason": "notChecked"
           *         }
           *       },
           *       "trust": "unknown",
           *       "holder": "notChecked",
           *       "format": "vc",
           *       "credential": {
           *         "document": {
           *           "type": [
           *             "VerifiableCredential"
           *           ]
           *         },
           *         "issuer": "did:web:university.example"
           *       },
           *       "signers": [],
           *       "contexts": {},
           *       "problems": [],
           *       "description": {
           *         "format": "vc",
           *         "elements": {
           *           "learner": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "title": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "issuerPlace": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "awardingBody": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "dateOfIssuing": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "learningOutcomes": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "workload": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "level": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "assessment": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "participation": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "qualityAssurance": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "prerequisites": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "supervision": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "grade": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "stackability": {
           *             "state": "notStated",
           *             "facts": []
           *           },
           *           "furtherInformation": {
           *             "state": "notStated",
           *             "facts": []
           *           }
           *         },
           *         "skills": [],
           *         "workload": {
           *           "credits": []
           *         },
           *         "evidence": [],
           *         "issuer": {
           *           "id": "did:web:university.example"
           *         },
           *         "languages": []
           *       },
           *       "checkedAt": "2026-11-24T09:30:00.000Z"
           *     }
           */
          'application/json': components['schemas']['CheckedVerification'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  retrieveIssuer: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` that you hold; 304 when it is still current. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The issuer. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "@context": [
           *         "https://www.w3.org/ns/credentials/v2",
           *         "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
           *       ],
           *       "id": "https://api.example/v1/credentials/issuer",
           *       "type": [
           *         "Profile"
           *       ],
           *       "name": "Demonstration Academy",
           *       "verificationMethod": [
           *         {
           *           "id": "https://api.example/v1/credentials/issuer#key-1",
           *           "type": "Multikey",
           *           "controller": "https://api.example/v1/credentials/issuer",
           *           "publicKeyMultibase": "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQXJPt3swb6YpU"
           *         }
           *       ],
           *       "assertionMethod": [
           *         "https://api.example/v1/credentials/issuer#key-1"
           *       ],
           *       "synthetic": true,
           *       "livemode": false
           *     }
           */
          'application/json': components['schemas']['IssuerProfile'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  retrieveStatusList: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` that you hold; 304 when it is still current. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The list's id. */
        statusListId: components['schemas']['StatusListId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "@context": [
           *         "https://www.w3.org/ns/credentials/v2"
           *       ],
           *       "id": "https://api.example/v1/credentials/status-lists/stl_demonstration",
           *       "type": [
           *         "VerifiableCredential",
           *         "BitstringStatusListCredential"
           *       ],
           *       "issuer": "https://api.example/v1/credentials/issuer"
           *     }
           */
          'application/json': components['schemas']['JsonDocument'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  retrieveDocument: {
    parameters: {
      query: {
        /** @description Where the document is. */
        url: components['schemas']['DocumentUrl'];
      };
      header?: {
        /** @description The `ETag` that you hold; 304 when it is still current. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document, byte for byte, as the type that its server gave it. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "did:web:university.example"
           *     }
           */
          'application/json': components['schemas']['JsonDocument'];
          /**
           * @example {
           *       "id": "https://university.example/status/1"
           *     }
           */
          'application/ld+json': components['schemas']['JsonDocument'];
          /**
           * @example {
           *       "id": "did:web:university.example"
           *     }
           */
          'application/did+json': components['schemas']['JsonDocument'];
          /**
           * @example {
           *       "id": "https://university.example/status/1"
           *     }
           */
          'application/did+ld+json': components['schemas']['JsonDocument'];
          /**
           * @example {
           *       "id": "https://university.example/status/1"
           *     }
           */
          'application/jwk-set+json': components['schemas']['JsonDocument'];
          /**
           * @example {
           *       "id": "https://university.example/status/1"
           *     }
           */
          'application/vc': components['schemas']['JsonDocument'];
          /**
           * @example {
           *       "id": "https://university.example/status/1"
           *     }
           */
          'application/vc+ld+json': components['schemas']['JsonDocument'];
          /** @example eyJhbGciOiJFUzI1NiJ9.e30.c2ln */
          'application/jwt': components['schemas']['TokenDocument'];
          /** @example eyJhbGciOiJFUzI1NiJ9.e30.c2ln */
          'application/vc+jwt': components['schemas']['TokenDocument'];
          /** @example eyJhbGciOiJFUzI1NiJ9.e30.c2ln */
          'application/statuslist+jwt': components['schemas']['TokenDocument'];
          /** @example eyJhbGciOiJFUzI1NiJ9.e30.c2ln~WyJhIiwiYiIsImMiXQ~ */
          'application/dc+sd-jwt': components['schemas']['TokenDocument'];
          /** @example eyJhbGciOiJFUzI1NiJ9.e30.c2ln~WyJhIiwiYiIsImMiXQ~ */
          'application/vc+sd-jwt': components['schemas']['TokenDocument'];
          'image/png': components['schemas']['ImageDocument'];
          'image/jpeg': components['schemas']['ImageDocument'];
          'image/webp': components['schemas']['ImageDocument'];
          'image/svg+xml': components['schemas']['ImageDocument'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  importRecords: {
    parameters: {
      query?: never;
      header: {
        /** @description Makes a retry safe. Choose a new random value for each act, and keep it through the retries of that act. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The records. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "courses",
         *       "records": [
         *         {
         *           "providerReference": "HELIOS",
         *           "course": {
         *             "reference": "SOLAR-101",
         *             "title": {
         *               "en": "Solar panel installation",
         *               "fr": "Installation de panneaux solaires"
         *             },
         *             "description": {
         *               "fr": "Poser et raccorder des panneaux photovoltaïques."
         *             },
         *             "languages": [
         *               "fr"
         *             ],
         *             "mode": "blended",
         *             "place": {
         *               "country": "FR",
         *               "nuts": "FRK26",
         *               "city": "Lyon"
         *             },
         *             "skills": [
         *               "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab"
         *             ],
         *             "iscedF": "0713",
         *             "eqfLevel": 4,
         *             "workload": "PT60H",
         *             "price": {
         *               "amountMinor": 120000,
         *               "currency": "EUR"
         *             },
         *             "credential": {
         *               "kind": "microCredential"
         *             },
         *             "themes": [
         *               "green"
         *             ],
         *             "accessibility": [
         *               "stepFreeAccess"
         *             ],
         *             "schemes": [
         *               {
         *                 "schemeId": "fr-cpf"
         *               }
         *             ]
         *           }
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ImportRequest'];
      };
    };
    responses: {
      /** @description What became of each record. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "results": [
           *         {
           *           "index": 0,
           *           "outcome": "created",
           *           "id": "crs_solar101fr"
           *         }
           *       ],
           *       "created": 1,
           *       "updated": 0,
           *       "unchanged": 0,
           *       "refused": 0
           *     }
           */
          'application/json': components['schemas']['ImportResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  listKeys: {
    parameters: {
      query?: {
        /** @description How many to answer at most. */
        limit?: components['parameters']['Limit'];
        /** @description `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of keys. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "key_9f2kc41x",
           *           "kind": "publishable",
           *           "livemode": false,
           *           "name": "Job board",
           *           "hint": "pk_test_…4f2a",
           *           "scopes": [],
           *           "allowedOrigins": [
           *             "https://jobs.example"
           *           ],
           *           "createdAt": "2026-11-24T09:30:00Z",
           *           "lastUsedAt": null,
           *           "revokedAt": null
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['KeyList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  createKey: {
    parameters: {
      query?: never;
      header: {
        /** @description Makes a retry safe. Choose a new random value for each act, and keep it through the retries of that act. */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The key. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "publishable",
         *       "name": "Job board",
         *       "allowedOrigins": [
         *         "https://jobs.example"
         *       ]
         *     }
         */
        'application/json': components['schemas']['KeyInput'];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": {
           *         "id": "key_9f2kc41x",
           *         "kind": "publishable",
           *         "livemode": false,
           *         "name": "Job board",
           *         "hint": "pk_test_…4f2a",
           *         "scopes": [],
           *         "allowedOrigins": [
           *           "https://jobs.example"
           *         ],
           *         "createdAt": "2026-11-24T09:30:00Z",
           *         "lastUsedAt": null,
           *         "revokedAt": null
           *       },
           *       "token": "pk_test_0000000000000000000000000000004f2a"
           *     }
           */
          'application/json': components['schemas']['CreatedKey'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  revokeKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of the version that you change. Required: 428 without it, 412 when the resource has changed since. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /** @description The key's id. */
        keyId: components['schemas']['KeyId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['Deleted'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      409: components['responses']['Conflict'];
      412: components['responses']['PreconditionFailed'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  listProblemTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The problem types. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "name": "not-found",
           *           "type": "/v1/problems/not-found",
           *           "status": 404,
           *           "title": "There is nothing here.",
           *           "description": "The resource does not exist, or the caller may not know of it."
           *         }
           *       ],
           *       "nextCursor": null
           *     }
           */
          'application/json': components['schemas']['ProblemTypeList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
  retrieveProblemType: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` that you hold; 304 when it is still current. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /** @description The last part of the `type`. */
        problemType: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The problem type. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Access-Control-Allow-Origin': components['headers']['Access-Control-Allow-Origin'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "not-found",
           *       "type": "/v1/problems/not-found",
           *       "status": 404,
           *       "title": "There is nothing here.",
           *       "description": "The resource does not exist, or the caller may not know of it."
           *     }
           */
          'application/json': components['schemas']['ProblemType'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['Internal'];
      default: components['responses']['Problem'];
    };
  };
}
