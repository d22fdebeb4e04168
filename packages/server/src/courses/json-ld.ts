import type { Course, CourseSessionInput, CourseSessionState, DeliveryMode, Place } from '../generated/types.js';
import { minorUnits } from './bands.js';

/** A JSON-LD node. Members that are undefined do not appear in it. */
export type Node = Record<string, unknown>;

const courseModes: Readonly<Record<DeliveryMode, string>> = { onSite: 'Onsite', online: 'Online', blended: 'Blended' };

const eventStatuses: Readonly<Partial<Record<CourseSessionState, string>>> = {
  cancelled: 'https://schema.org/EventCancelled',
  planned: 'https://schema.org/EventScheduled',
  open: 'https://schema.org/EventScheduled',
  full: 'https://schema.org/EventScheduled',
};

/** A course as schema.org's Course, with its sessions as CourseInstance. */
export function courseToSchemaOrg(course: Course, sessions: readonly (CourseSessionInput & { id?: string })[]): Node {
  const { uri, title, description, provider, languages, skills, credential, entryRequirement, price } = course;
  return compact({
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': uri,
    identifier: course.reference,
    url: course.url ?? uri,
    image: course.imageUrl,
    name: texts(title),
    description: texts(description),
    inLanguage: languages,
    provider: {
      '@type': 'Organization',
      identifier: provider.id,
      name: provider.name,
      address: { '@type': 'PostalAddress', addressCountry: provider.country },
    },
    teaches: skills.map((skill) => ({
      '@type': 'DefinedTerm',
      '@id': skill.uri,
      name: skill.label ?? undefined,
      inDefinedTermSet: 'http://data.europa.eu/esco/concept-scheme/skills',
    })),
    about: course.iscedF && {
      '@type': 'DefinedTerm',
      '@id': `http://data.europa.eu/snb/isced-f/${course.iscedF}`,
      termCode: course.iscedF,
      inDefinedTermSet: 'http://data.europa.eu/snb/isced-f/25831c2',
    },
    educationalLevel: course.eqfLevel && {
      '@type': 'DefinedTerm',
      '@id': `http://data.europa.eu/snb/eqf/${course.eqfLevel}`,
      name: `EQF level ${course.eqfLevel}`,
      termCode: String(course.eqfLevel),
      inDefinedTermSet: 'http://data.europa.eu/snb/eqf/25831c2',
    },
    timeRequired: course.workload,
    numberOfCredits: course.credits && {
      '@type': 'StructuredValue',
      value: course.credits.points,
      unitText: course.credits.framework,
    },
    coursePrerequisites: texts(entryRequirement),
    educationalCredentialAwarded:
      credential.kind === 'none'
        ? undefined
        : {
            '@type': 'EducationalOccupationalCredential',
            credentialCategory: credential.kind,
            name: texts(credential.title),
            identifier: credential.registration,
          },
    accessibilitySummary: course.accessibility?.join(', '),
    offers: offer(price),
    hasCourseInstance: sessions.map((session) => instance(course, session)),
    dateModified: course.updatedAt,
  });
}

function instance(course: Course, session: CourseSessionInput & { id?: string }): Node {
  const { state = 'open', seats } = session;
  return {
    '@type': 'CourseInstance',
    '@id': session.id && `${course.uri.replace(/\/courses\/.*$/, '')}/course-sessions/${session.id}`,
    identifier: session.reference,
    startDate: session.start,
    endDate: session.end,
    courseMode: courseModes[session.mode ?? course.mode],
    inLanguage: session.languages ?? course.languages,
    courseWorkload: session.contactHours === undefined ? course.workload : `PT${session.contactHours}H`,
    eventStatus: eventStatuses[state],
    maximumAttendeeCapacity: seats?.total,
    remainingAttendeeCapacity: seats?.free,
    location: location(session.place ?? course.place, session.mode ?? course.mode, course.url ?? course.uri),
    offers: offer(session.price ?? course.price, {
      availability: state === 'full' || seats?.free === 0 ? 'https://schema.org/SoldOut' : 'https://schema.org/InStock',
      availabilityEnds: session.enrolBy,
    }),
  };
}

function location(place: Place | undefined, mode: DeliveryMode, url: string): Node | undefined {
  if (mode === 'online') return { '@type': 'VirtualLocation', url };
  if (!place) return undefined;
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: place.city,
      addressRegion: place.nuts,
      addressCountry: place.country,
    },
  };
}

function offer(price: Course['price'], more: Node = {}): Node | undefined {
  if (!price) return undefined;
  const digits = Math.log10(minorUnits(price.currency));
  return {
    '@type': 'Offer',
    price: (price.amountMinor / minorUnits(price.currency)).toFixed(digits),
    priceCurrency: price.currency,
    category: price.amountMinor === 0 ? 'Free' : 'Paid',
    ...more,
  };
}

/** Text in one language stands alone; in several, each with its language. */
function texts(text: Record<string, string> | undefined): unknown {
  const entries = Object.entries(text ?? {});
  const values = entries.map(([language, value]) => ({ '@language': language, '@value': value }));
  return values.length > 1 ? values : values[0];
}

/** Without members that are undefined, and without empty lists. */
export function compact(node: Node): Node {
  const entries = Object.entries(node).flatMap(([name, value]): [string, unknown][] => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (Array.isArray(value)) return [[name, value.map((each: unknown) => (isNode(each) ? compact(each) : each))]];
    return [[name, isNode(value) ? compact(value) : value]];
  });
  return Object.fromEntries(entries);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
