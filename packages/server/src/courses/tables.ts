import type { ColumnType, Generated } from 'kysely';
import type { Json, ResourceColumns } from '../db/columns.js';
import type { CourseInput } from '../generated/types.js';

/** What a provider states about a course beside whose and which it is. */
export type CourseDocument = Omit<CourseInput, 'reference' | 'providerId'>;

/** Written by `index-row.ts` alone. */
type Derived<T> = ColumnType<T, never, never>;

export interface CoursesTables {
  courses: ResourceColumns & {
    /** Counts up with each new course. */
    n: Generated<number>;
    provider_id: string;
    reference: string;
    document: Json<CourseDocument>;
    /** 0 to 10: how much the entry tells. Breaks ties. */
    merit: Derived<number>;
    /** Languages in which it is taught or described. */
    languages: Derived<string[]>;
    price_minor: Derived<number | null>;
    price_currency: Derived<string | null>;
    workload_minutes: Derived<number | null>;
    /** The first day of the next session that can be joined, on the days from `next_since` to `next_until`. */
    next_start: Derived<string | null>;
    next_since: Derived<string | null>;
    next_until: Derived<string | null>;
    /** The first days of the sessions that take place. */
    starts: Derived<string[]>;
    /** `skillKey()` of what is learnt. */
    skill_keys: Derived<number[]>;
    /** Codes of `facet_values`, three bytes each. */
    facet_codes: Derived<Uint8Array>;
    /** Stems of title (A), skills and provider (B). */
    topic: Derived<string>;
    /** `topic` and the description. */
    body: Derived<string>;
    /** What is filtered by, for example `mode:online`. */
    tokens: Derived<string[]>;
    /** What counts in `search_words`, for example `fr:solaire`. */
    words: Derived<string[]>;
  };
  /** The values that courses have in facets. Only grows, so that a code never changes its meaning. */
  facet_values: {
    code: Generated<number>;
    /** As in `courses.tokens`. */
    token: string;
    name: string;
    value: string;
    valid_from: string | null;
    valid_to: string | null;
  };
  /** The text search configurations that some course has used. Only grows. */
  search_configurations: {
    name: string;
  };
  /** Words of titles, skills and providers, with the number of courses that have them. */
  search_words: {
    livemode: boolean;
    language: string;
    word: string;
    courses: number;
  };
}
