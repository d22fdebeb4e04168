import type { Course, CourseList, Facet, FacetName, Suggestion } from '@ila-kit/sdk/browser';
import { sampleCourses } from './sample-courses.js';

export interface RegistryOptions {
  /** How many courses there are. 137 by default. */
  courses?: number;
  /** Milliseconds before each answer; a function is told the request. */
  delay?: number | ((url: URL) => number);
  /** Answers a request in place of the registry. */
  answer?: (url: URL) => Response | undefined;
}

/** A course registry in the page: answers what the elements ask, out of made-up courses. */
export interface SampleRegistry {
  fetch(request: Request): Promise<Response>;
  /** Every request so far. */
  readonly asked: URL[];
  /** Requests that were ended before their answer. */
  readonly aborted: URL[];
}

export function sampleRegistry({ courses = 137, delay = 0, answer }: RegistryOptions = {}): SampleRegistry {
  const all = sampleCourses(courses);
  const asked: URL[] = [];
  const aborted: URL[] = [];
  return { fetch, asked, aborted };

  async function fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    asked.push(url);
    await pause(typeof delay === 'function' ? delay(url) : delay, request.signal).catch((reason: unknown) => {
      aborted.push(url);
      throw reason;
    });
    return answer?.(url) ?? respond(url);
  }

  function respond(url: URL): Response {
    const { pathname, searchParams } = url;
    if (pathname.endsWith('/course-suggestions')) return json({ data: suggest(searchParams.get('q') ?? '', all) });
    if (pathname.endsWith('/occupations')) return json(occupations(searchParams.get('q') ?? ''));
    if (pathname.endsWith('/schemes')) return json({ data: [scheme], nextCursor: null });
    if (pathname.endsWith('/courses')) return json(search(searchParams, all));
    const course = all.find(({ id }) => pathname.endsWith(`/courses/${id}`));
    return course ? json(course) : problem(404, 'not-found', 'There is no such course.');
  }
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'x-request-id': 'req_sample01' },
  });
}

export function problem(status: number, name: string, title: string): Response {
  const body = { type: `/v1/problems/${name}`, title, status, requestId: 'req_sample01' };
  const headers = { 'content-type': 'application/problem+json', 'x-request-id': 'req_sample01', 'retry-after': '120' };
  return new Response(JSON.stringify(body), { status, headers });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (milliseconds === 0) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

const valuesOf: Record<FacetName, (course: Course) => string[]> = {
  mode: ({ mode }) => [mode],
  language: ({ languages }) => languages,
  country: ({ place }) => (place ? [place.country] : []),
  iscedF: ({ iscedF }) => (iscedF ? [iscedF.slice(0, 2)] : []),
  eqfLevel: ({ eqfLevel }) => (eqfLevel ? [String(eqfLevel)] : []),
  credential: ({ credential }) => [credential.kind],
  theme: ({ themes }) => themes ?? [],
  accessibility: ({ accessibility }) => accessibility ?? [],
  scheme: ({ schemes }) => (schemes ?? []).map(({ schemeId }) => schemeId),
  price: ({ price }) => (price ? [band(price.amountMinor / 100)] : []),
  hours: ({ workload }) => {
    const hours = Number.parseInt((workload ?? 'PT0H').slice(2), 10);
    return [hours < 8 ? '0-8' : hours < 40 ? '8-40' : hours < 100 ? '40-100' : '100+'];
  },
};
const names = Object.keys(valuesOf) as FacetName[];

function band(price: number): string {
  if (price === 0) return 'free';
  return price <= 250
    ? '0-250'
    : price <= 500
      ? '250-500'
      : price <= 1000
        ? '500-1000'
        : price <= 2500
          ? '1000-2500'
          : '2500+';
}

function search(parameters: URLSearchParams, all: readonly Course[]): CourseList {
  const typed = (parameters.get('q') ?? '').toLowerCase();
  const corrected = typed === 'solr' ? 'solar' : null;
  const words = (corrected ?? typed).split(/\s+/).filter(Boolean);
  const matches = (course: Course, except?: FacetName): boolean =>
    words.every((word) => text(course).includes(word)) &&
    fits(
      parameters.getAll('skill'),
      course.skills.map(({ uri }) => uri),
    ) &&
    fits(parameters.getAll('provider'), [course.provider.id]) &&
    (!parameters.has('occupation') || (course.themes ?? []).includes('green')) &&
    names.every((name) => name === except || fitsFacet(name, course, parameters));
  const found = sorted(
    all.filter((course) => matches(course)),
    parameters.get('sort'),
  );
  const from = Number(parameters.get('cursor') ?? 0);
  const to = from + Number(parameters.get('limit') ?? 20);
  const facets =
    from === 0
      ? names.map((name) =>
          facet(
            name,
            all.filter((course) => matches(course, name)),
            parameters,
          ),
        )
      : [];
  return {
    data: found.slice(from, to),
    nextCursor: to < found.length ? String(to) : null,
    total: { count: Math.min(found.length, 2000), exact: found.length <= 2000 },
    facets,
    correctedQuery: corrected,
    didYouMean: typed === 'solar panel instalation' ? 'solar panel installation' : null,
  };
}

function fitsFacet(name: FacetName, course: Course, parameters: URLSearchParams): boolean {
  if (name === 'price') {
    const most = parameters.get('priceMax');
    return most === null || (course.price !== undefined && course.price.amountMinor <= Number(most));
  }
  if (name === 'hours') {
    const hours = Number.parseInt((course.workload ?? 'PT0H').slice(2), 10);
    return hours >= Number(parameters.get('hoursMin') ?? 0) && hours <= Number(parameters.get('hoursMax') ?? 1e6);
  }
  if (name === 'country' && parameters.get('orOnline') === 'true' && course.mode === 'online') return true;
  return fits(parameters.getAll(name), valuesOf[name](course));
}

const fits = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((value) => has.includes(value));

const text = ({ title, description, provider, skills }: Course): string =>
  [...Object.values(title), ...Object.values(description ?? {}), provider.name, ...skills.map(({ label }) => label)]
    .join(' ')
    .toLowerCase();

function sorted(courses: Course[], sort: string | null): Course[] {
  if (sort === 'price') courses.sort((a, b) => (a.price?.amountMinor ?? 1e9) - (b.price?.amountMinor ?? 1e9));
  if (sort === 'startDate')
    courses.sort((a, b) => ((a.nextSession?.start ?? '9') < (b.nextSession?.start ?? '9') ? -1 : 1));
  return courses;
}

function facet(name: FacetName, courses: readonly Course[], parameters: URLSearchParams): Facet {
  const counts = new Map<string, number>();
  for (const value of courses.flatMap(valuesOf[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => ({
    value,
    count: Math.min(count, 2000),
    exact: count <= 2000,
    selected: parameters.getAll(name).includes(value),
  }));
  return { name, values };
}

function suggest(q: string, all: readonly Course[]): Suggestion[] {
  const begins = (text: string): boolean => text.toLowerCase().includes(q.toLowerCase());
  const titles = [...new Set(all.slice(0, 7).map(({ title }) => title['en'] ?? ''))].filter(begins);
  const skills = all
    .slice(0, 7)
    .flatMap((course) => course.skills)
    .filter(({ label }) => begins(label ?? ''));
  const providers = new Map(all.map(({ provider }) => [provider.id, provider.name]));
  return [
    ...titles.map((title) => ({ text: title, kind: 'course' as const, lang: 'en' })),
    ...skills.map(({ uri, label }) => ({ text: label ?? '', kind: 'skill' as const, uri, lang: 'en' })),
    ...(begins(occupation.label)
      ? [{ text: occupation.label, kind: 'occupation' as const, uri: occupation.uri, lang: 'en' }]
      : []),
    ...[...providers]
      .filter(([, name]) => begins(name))
      .map(([id, name]) => ({ text: name, kind: 'provider' as const, id })),
  ];
}

const occupation = {
  id: '00000000-0000-4000-8000-0000000000aa',
  uri: 'http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-0000000000aa',
  label: 'solar energy technician',
  labels: { en: 'solar energy technician' },
  iscoCode: '7411',
  livemode: false,
};

const occupations = (q: string): unknown => ({ data: /solar|pv/i.test(q) ? [occupation] : [], nextCursor: null });

const scheme = {
  id: 'fr-cpf',
  name: { fr: 'Compte personnel de formation', en: 'Personal training account' },
  country: 'FR',
  kind: 'account',
  unit: 'EUR',
  status: 'active',
  backend: 'link',
  asOf: '2026-02-19',
  sources: [{ title: 'service-public.fr' }],
  livemode: false,
};
