import type {
  Course,
  CourseSession,
  CourseSessionState,
  DeliveryMode,
  Money,
  Place,
  Provider,
} from '../generated/types.js';
import { credentialNode, levelNode } from './credential.js';
import { decimal } from './money.js';
import type { JsonLdNode } from './node.js';
import { definedTerm, ESCO, node, topNode } from './node.js';
import { placeNode } from './place.js';
import { textIn } from './text.js';

/** What may be said beside the course itself. */
export interface CourseJsonLdOptions {
  /** Language of the texts (BCP 47), where the course has it. English by default. */
  lang?: string | undefined;
  /** The course's sessions; without them its next session is named. */
  sessions?: readonly CourseSession[] | undefined;
  /** The provider in full, for its address and site. */
  provider?: Provider | undefined;
}

/** The times that a `CourseInstance` is made of; a session has more of them than the summary of the next one. */
type Times = Pick<CourseSession, 'start' | 'end' | 'state'> & Partial<CourseSession>;

const MODES: Readonly<Record<DeliveryMode, string>> = { onSite: 'Onsite', online: 'Online', blended: 'Blended' };

/** A course as schema.org `Course`, with a `CourseInstance` per session and an `Offer` where a price is known. */
export function courseJsonLd(
  course: Course,
  { lang = 'en', sessions, provider }: CourseJsonLdOptions = {},
): JsonLdNode {
  const times: readonly Times[] = sessions ?? (course.nextSession ? [course.nextSession] : []);
  return topNode('Course', {
    '@id': course.uri,
    identifier: course.reference,
    name: textIn(course.title, lang),
    description: textIn(course.description, lang),
    url: course.url ?? course.uri,
    image: course.imageUrl,
    inLanguage: course.languages,
    provider: providerNode(course, provider, lang),
    teaches: course.skills.map(({ uri, label }) => definedTerm(uri, label, ESCO)),
    about: course.iscedF && iscedNode(course.iscedF),
    educationalLevel: levelNode(course.eqfLevel),
    timeRequired: course.workload,
    numberOfCredits:
      course.credits && node('StructuredValue', { value: course.credits.points, unitText: course.credits.framework }),
    coursePrerequisites: textIn(course.entryRequirement, lang),
    assesses: textIn(course.assessment, lang),
    educationalCredentialAwarded: credentialNode(course, lang),
    isAccessibleForFree: course.price && course.price.amountMinor === 0,
    offers: course.price && offerNode(course.price, course.url ?? course.uri),
    hasCourseInstance: times.map((session) => instanceNode(course, session)),
  });
}

function providerNode(course: Course, provider: Provider | undefined, lang: string): JsonLdNode {
  const { name, country, nuts, city, url, description } = { ...course.provider, ...provider };
  return node('Organization', {
    name,
    url,
    description: textIn(description, lang),
    address: node('PostalAddress', { addressCountry: country, addressRegion: nuts, addressLocality: city }),
  });
}

function instanceNode(course: Course, session: Times): JsonLdNode {
  const mode = session.mode ?? course.mode;
  const price = session.price ?? course.price;
  const seats = session.seats;
  return node('CourseInstance', {
    identifier: session.reference,
    courseMode: MODES[mode],
    courseWorkload: course.workload,
    startDate: session.start,
    endDate: session.end,
    eventStatus: `https://schema.org/${session.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    inLanguage: session.languages ?? course.languages,
    location: locationNode(mode, session.place ?? course.place, course),
    maximumAttendeeCapacity: seats?.total,
    remainingAttendeeCapacity: seats?.free,
    offers: price && offerNode(price, course.url ?? course.uri, session),
  });
}

function locationNode(mode: DeliveryMode, place: Place | undefined, course: Course): JsonLdNode | undefined {
  if (mode === 'online') return node('VirtualLocation', { url: course.url ?? course.uri });
  return place && placeNode(place);
}

function offerNode(price: Money, url: string, session?: Times): JsonLdNode {
  return node('Offer', {
    category: price.amountMinor === 0 ? 'Free' : 'Paid',
    price: decimal(price),
    priceCurrency: price.currency,
    url,
    validThrough: session?.enrolBy,
    availability: session && availability(session.state),
  });
}

function availability(state: CourseSessionState): string | undefined {
  if (state === 'open') return 'https://schema.org/InStock';
  if (state === 'full') return 'https://schema.org/SoldOut';
  return state === 'planned' ? 'https://schema.org/PreOrder' : 'https://schema.org/OutOfStock';
}

function iscedNode(code: string): JsonLdNode {
  return definedTerm(
    `http://data.europa.eu/snb/isced-f/${code}`,
    undefined,
    'http://data.europa.eu/snb/isced-f/25831c2',
    code,
  );
}
