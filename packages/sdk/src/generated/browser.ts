// Generated from openapi/ by packages/sdk/generate.mjs. Do not edit; run `npm run generate`.

import { Client } from '../client.js';
import { Resource } from '../operation.js';
import type { AnyOptions, ConditionalOptions, RequestOptions } from '../options.js';
import type { PagePromise } from '../page.js';
import { path } from '../path.js';
import type { IlaPromise } from '../promise.js';
import type { Query } from '../query.js';
import type {
  CheckedVerification,
  Course,
  CourseList,
  CourseSession,
  CourseSessionList,
  JsonDocument,
  OccupationList,
  OccupationWithSkills,
  ProblemType,
  ProblemTypeList,
  Provider,
  ProviderList,
  Scheme,
  SchemeList,
  Skill,
  SkillList,
  SkillResolutionList,
  SkillResolutionRequest,
  SuggestionList,
  VerificationRequest,
  operations,
  paths,
} from './types.js';

/** Query of `GET /courses`. */
export type ListCoursesQuery = Query<NonNullable<operations['listCourses']['parameters']['query']>>;

/** Query of `GET /courses/{courseId}`. */
export type RetrieveCourseQuery = Query<NonNullable<operations['retrieveCourse']['parameters']['query']>>;

/** Query of `GET /course-suggestions`. */
export type SuggestCoursesQuery = Query<NonNullable<operations['suggestCourses']['parameters']['query']>>;

/** Query of `GET /courses/{courseId}/sessions`. */
export type ListCourseSessionsQuery = Query<NonNullable<operations['listCourseSessions']['parameters']['query']>>;

/** Query of `GET /providers`. */
export type ListProvidersQuery = Query<NonNullable<operations['listProviders']['parameters']['query']>>;

/** Query of `GET /skills`. */
export type ListSkillsQuery = Query<NonNullable<operations['listSkills']['parameters']['query']>>;

/** Query of `GET /skills/{skillId}`. */
export type RetrieveSkillQuery = Query<NonNullable<operations['retrieveSkill']['parameters']['query']>>;

/** Query of `GET /occupations`. */
export type ListOccupationsQuery = Query<NonNullable<operations['listOccupations']['parameters']['query']>>;

/** Query of `GET /occupations/{occupationId}`. */
export type RetrieveOccupationQuery = Query<NonNullable<operations['retrieveOccupation']['parameters']['query']>>;

/** Query of `GET /schemes`. */
export type ListSchemesQuery = Query<NonNullable<operations['listSchemes']['parameters']['query']>>;

/** Query of `GET /documents`. */
export type RetrieveDocumentQuery = Query<NonNullable<operations['retrieveDocument']['parameters']['query']>>;

/** The paths and methods that a page may call. */
export interface PublicPaths {
  '/courses': Pick<paths['/courses'], 'get'>;
  '/courses/{courseId}': Pick<paths['/courses/{courseId}'], 'get'>;
  '/course-suggestions': Pick<paths['/course-suggestions'], 'get'>;
  '/courses/{courseId}/sessions': Pick<paths['/courses/{courseId}/sessions'], 'get'>;
  '/course-sessions/{courseSessionId}': Pick<paths['/course-sessions/{courseSessionId}'], 'get'>;
  '/providers': Pick<paths['/providers'], 'get'>;
  '/providers/{providerId}': Pick<paths['/providers/{providerId}'], 'get'>;
  '/skills': Pick<paths['/skills'], 'get'>;
  '/skills/{skillId}': Pick<paths['/skills/{skillId}'], 'get'>;
  '/skills/resolve': Pick<paths['/skills/resolve'], 'post'>;
  '/occupations': Pick<paths['/occupations'], 'get'>;
  '/occupations/{occupationId}': Pick<paths['/occupations/{occupationId}'], 'get'>;
  '/schemes': Pick<paths['/schemes'], 'get'>;
  '/schemes/{schemeId}': Pick<paths['/schemes/{schemeId}'], 'get'>;
  '/credentials/verify': Pick<paths['/credentials/verify'], 'post'>;
  '/documents': Pick<paths['/documents'], 'get'>;
  '/problems': Pick<paths['/problems'], 'get'>;
  '/problems/{problemType}': Pick<paths['/problems/{problemType}'], 'get'>;
}

/** Learning opportunities in the registry, and the search over them. */
export class PublicCourses extends Resource {
  /**
   * Search courses.
   *
   * Full-text and faceted search over the registry. `facets` count what each value would give beside the other filters.
   *
   * `GET /courses`, no key needed.
   */
  list(query?: ListCoursesQuery, options?: RequestOptions): PagePromise<CourseList> {
    return this.sender.list('/courses', options, query);
  }

  /**
   * Read a course.
   *
   * One course, as JSON, as schema.org JSON-LD (`application/ld+json`) or as ELM JSON-LD (`application/ld+json;profile="http://data.europa.eu/snb/model/elm"`).
   *
   * The data is `undefined` when the version that you hold is still current.
   *
   * `GET /courses/{courseId}`, no key needed.
   */
  retrieve(
    courseId: string,
    query: RetrieveCourseQuery | undefined,
    options: ConditionalOptions,
  ): IlaPromise<Course | undefined>;
  /**
   * Read a course.
   *
   * One course, as JSON, as schema.org JSON-LD (`application/ld+json`) or as ELM JSON-LD (`application/ld+json;profile="http://data.europa.eu/snb/model/elm"`).
   *
   * `GET /courses/{courseId}`, no key needed.
   */
  retrieve(courseId: string, query?: RetrieveCourseQuery, options?: RequestOptions): IlaPromise<Course>;
  retrieve(courseId: string, query?: RetrieveCourseQuery, options?: AnyOptions): IlaPromise<Course | undefined> {
    return this.sender.get(path`/courses/${courseId}`, options, query);
  }

  /**
   * Suggest searches while typing.
   *
   * Texts that start with, contain or resemble what was typed, from course titles, skills, occupations and providers.
   *
   * `GET /course-suggestions`, no key needed.
   */
  suggest(query: SuggestCoursesQuery, options?: RequestOptions): IlaPromise<SuggestionList> {
    return this.sender.get('/course-suggestions', options, query);
  }
}

/** When and where a course is held. */
export class PublicCourseSessions extends Resource {
  /**
   * List the sessions of a course.
   *
   * Sessions by start date, those that are over last.
   *
   * `GET /courses/{courseId}/sessions`, no key needed.
   */
  list(courseId: string, query?: ListCourseSessionsQuery, options?: RequestOptions): PagePromise<CourseSessionList> {
    return this.sender.list(path`/courses/${courseId}/sessions`, options, query);
  }

  /**
   * Read a session.
   *
   * One session.
   *
   * The data is `undefined` when the version that you hold is still current.
   *
   * `GET /course-sessions/{courseSessionId}`, no key needed.
   */
  retrieve(courseSessionId: string, options: ConditionalOptions): IlaPromise<CourseSession | undefined>;
  /**
   * Read a session.
   *
   * One session.
   *
   * `GET /course-sessions/{courseSessionId}`, no key needed.
   */
  retrieve(courseSessionId: string, options?: RequestOptions): IlaPromise<CourseSession>;
  retrieve(courseSessionId: string, options?: AnyOptions): IlaPromise<CourseSession | undefined> {
    return this.sender.get(path`/course-sessions/${courseSessionId}`, options);
  }
}

/** Who offers the courses. */
export class PublicProviders extends Resource {
  /**
   * List providers.
   *
   * Providers by name.
   *
   * `GET /providers`, no key needed.
   */
  list(query?: ListProvidersQuery, options?: RequestOptions): PagePromise<ProviderList> {
    return this.sender.list('/providers', options, query);
  }

  /**
   * Read a provider.
   *
   * One provider.
   *
   * The data is `undefined` when the version that you hold is still current.
   *
   * `GET /providers/{providerId}`, no key needed.
   */
  retrieve(providerId: string, options: ConditionalOptions): IlaPromise<Provider | undefined>;
  /**
   * Read a provider.
   *
   * One provider.
   *
   * `GET /providers/{providerId}`, no key needed.
   */
  retrieve(providerId: string, options?: RequestOptions): IlaPromise<Provider>;
  retrieve(providerId: string, options?: AnyOptions): IlaPromise<Provider | undefined> {
    return this.sender.get(path`/providers/${providerId}`, options);
  }
}

/** Skills and knowledge of the ESCO classification. */
export class PublicSkills extends Resource {
  /**
   * Search skills.
   *
   * Skills by label; all of them in the order of their URIs without `q`.
   *
   * `GET /skills`, no key needed.
   */
  list(query?: ListSkillsQuery, options?: RequestOptions): PagePromise<SkillList> {
    return this.sender.list('/skills', options, query);
  }

  /**
   * Read a skill.
   *
   * One skill.
   *
   * The data is `undefined` when the version that you hold is still current.
   *
   * `GET /skills/{skillId}`, no key needed.
   */
  retrieve(
    skillId: string,
    query: RetrieveSkillQuery | undefined,
    options: ConditionalOptions,
  ): IlaPromise<Skill | undefined>;
  /**
   * Read a skill.
   *
   * One skill.
   *
   * `GET /skills/{skillId}`, no key needed.
   */
  retrieve(skillId: string, query?: RetrieveSkillQuery, options?: RequestOptions): IlaPromise<Skill>;
  retrieve(skillId: string, query?: RetrieveSkillQuery, options?: AnyOptions): IlaPromise<Skill | undefined> {
    return this.sender.get(path`/skills/${skillId}`, options, query);
  }

  /**
   * Find the skills that a text or code means.
   *
   * Ranked ESCO skills for free text, an ISCO code or a national code. Computes only; stores nothing.
   *
   * `POST /skills/resolve`, no key needed.
   */
  resolve(body: SkillResolutionRequest, options?: RequestOptions): IlaPromise<SkillResolutionList> {
    return this.sender.send({ method: 'POST', path: '/skills/resolve', body, options });
  }
}

/** Occupations of the ESCO classification, with their essential and optional skills. */
export class PublicOccupations extends Resource {
  /**
   * Search occupations.
   *
   * Occupations by label or ISCO code.
   *
   * `GET /occupations`, no key needed.
   */
  list(query?: ListOccupationsQuery, options?: RequestOptions): PagePromise<OccupationList> {
    return this.sender.list('/occupations', options, query);
  }

  /**
   * Read an occupation with its skills.
   *
   * One occupation with its essential and optional skills.
   *
   * The data is `undefined` when the version that you hold is still current.
   *
   * `GET /occupations/{occupationId}`, no key needed.
   */
  retrieve(
    occupationId: string,
    query: RetrieveOccupationQuery | undefined,
    options: ConditionalOptions,
  ): IlaPromise<OccupationWithSkills | undefined>;
  /**
   * Read an occupation with its skills.
   *
   * One occupation with its essential and optional skills.
   *
   * `GET /occupations/{occupationId}`, no key needed.
   */
  retrieve(
    occupationId: string,
    query?: RetrieveOccupationQuery,
    options?: RequestOptions,
  ): IlaPromise<OccupationWithSkills>;
  retrieve(
    occupationId: string,
    query?: RetrieveOccupationQuery,
    options?: AnyOptions,
  ): IlaPromise<OccupationWithSkills | undefined> {
    return this.sender.get(path`/occupations/${occupationId}`, options, query);
  }
}

/** Training entitlement schemes, as data. */
export class PublicSchemes extends Resource {
  /**
   * List schemes.
   *
   * Schemes that this server knows, by id.
   *
   * `GET /schemes`, no key needed.
   */
  list(query?: ListSchemesQuery, options?: RequestOptions): PagePromise<SchemeList> {
    return this.sender.list('/schemes', options, query);
  }

  /**
   * Read a scheme.
   *
   * One scheme.
   *
   * The data is `undefined` when the version that you hold is still current.
   *
   * `GET /schemes/{schemeId}`, no key needed.
   */
  retrieve(schemeId: string, options: ConditionalOptions): IlaPromise<Scheme | undefined>;
  /**
   * Read a scheme.
   *
   * One scheme.
   *
   * `GET /schemes/{schemeId}`, no key needed.
   */
  retrieve(schemeId: string, options?: RequestOptions): IlaPromise<Scheme>;
  retrieve(schemeId: string, options?: AnyOptions): IlaPromise<Scheme | undefined> {
    return this.sender.get(path`/schemes/${schemeId}`, options);
  }
}

/** Verification of micro-credentials of any issuer and format. */
export class PublicCredentials extends Resource {
  /**
   * Verify a credential.
   *
   * The same answer as `verify` of @ila-kit/credentials gives in a page, for those who index credentials or may not fetch. Computes only. An answer may be up to five minutes old, as `checkedAt` says.
   *
   * `POST /credentials/verify`, no key needed.
   */
  verify(body: VerificationRequest, options?: RequestOptions): IlaPromise<CheckedVerification> {
    return this.sender.send({ method: 'POST', path: '/credentials/verify', body, options });
  }
}

/** Documents of issuers, relayed to pages. */
export class PublicDocuments extends Resource {
  /**
   * Relay a document.
   *
   * A key document, a status list or an image that a credential names, for pages whose policy or whose issuer's missing CORS headers keep it away. From https on public addresses only, without redirects, at most 1 MB, kept for five minutes. 422 says why it cannot be had: `urlNotAllowed`, `documentUnreachable`, `tooLarge`, `typeNotAllowed`.
   *
   * The data is `undefined` when the version that you hold is still current.
   *
   * `GET /documents`, no key needed.
   */
  retrieve(query: RetrieveDocumentQuery, options: ConditionalOptions): IlaPromise<JsonDocument | undefined>;
  /**
   * Relay a document.
   *
   * A key document, a status list or an image that a credential names, for pages whose policy or whose issuer's missing CORS headers keep it away. From https on public addresses only, without redirects, at most 1 MB, kept for five minutes. 422 says why it cannot be had: `urlNotAllowed`, `documentUnreachable`, `tooLarge`, `typeNotAllowed`.
   *
   * `GET /documents`, no key needed.
   */
  retrieve(query: RetrieveDocumentQuery, options?: RequestOptions): IlaPromise<JsonDocument>;
  retrieve(query: RetrieveDocumentQuery, options?: AnyOptions): IlaPromise<JsonDocument | undefined> {
    return this.sender.get('/documents', options, query);
  }
}

/** What each problem `type` means. */
export class PublicProblemTypes extends Resource {
  /**
   * List problem types.
   *
   * All problem types of this API.
   *
   * `GET /problems`, no key needed.
   */
  list(options?: RequestOptions): PagePromise<ProblemTypeList> {
    return this.sender.list('/problems', options);
  }

  /**
   * Read what a problem type means.
   *
   * The page behind a problem's `type`.
   *
   * The data is `undefined` when the version that you hold is still current.
   *
   * `GET /problems/{problemType}`, no key needed.
   */
  retrieve(problemType: string, options: ConditionalOptions): IlaPromise<ProblemType | undefined>;
  /**
   * Read what a problem type means.
   *
   * The page behind a problem's `type`.
   *
   * `GET /problems/{problemType}`, no key needed.
   */
  retrieve(problemType: string, options?: RequestOptions): IlaPromise<ProblemType>;
  retrieve(problemType: string, options?: AnyOptions): IlaPromise<ProblemType | undefined> {
    return this.sender.get(path`/problems/${problemType}`, options);
  }
}

/** A client with its resources. */
export abstract class PublicClient extends Client<PublicPaths> {
  /** Learning opportunities in the registry, and the search over them. */
  readonly courses = new PublicCourses(this.sender);
  /** When and where a course is held. */
  readonly courseSessions = new PublicCourseSessions(this.sender);
  /** Who offers the courses. */
  readonly providers = new PublicProviders(this.sender);
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
  /** What each problem `type` means. */
  readonly problemTypes = new PublicProblemTypes(this.sender);
}
