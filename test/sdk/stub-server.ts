import type { Course, CourseInput } from '@ila-kit/sdk';

/** A few operations of the contract in memory, as strict about idempotency and versions as the real server. */
export interface StubServer {
  fetch(request: Request): Promise<Response>;
  courses: Map<string, { course: Course; version: number }>;
}

interface Stored {
  body: string;
  answer: Promise<{ status: number; headers: Record<string, string>; text: string }>;
  done: boolean;
}

/** Makes a stub; `work` is how long it thinks before it commits, in milliseconds. */
export function createStubServer({ work = 0 } = {}): StubServer {
  const courses: StubServer['courses'] = new Map();
  const keys = new Map<string, Stored>();

  async function create(request: Request): Promise<Response> {
    const key = request.headers.get('idempotency-key');
    if (!key) return problem(400, 'idempotency-key-missing');
    const body = await request.text();
    const stored = keys.get(key);
    if (stored && stored.body !== body) return problem(422, 'idempotency-key-reused');
    if (stored && !stored.done) return problem(409, 'idempotency-in-flight');
    const entry = stored ?? remember(key, body);
    const { status, headers, text } = await entry.answer;
    return new Response(text, { status, headers: { ...headers, 'x-request-id': requestId() } });
  }

  function remember(key: string, body: string): Stored {
    const entry: Stored = { body, done: false, answer: commit(JSON.parse(body) as CourseInput) };
    entry.answer.finally(() => (entry.done = true)).catch(() => keys.delete(key));
    keys.set(key, entry);
    return entry;
  }

  async function commit(input: CourseInput): Promise<Awaited<Stored['answer']>> {
    if (work > 0) await new Promise((resolve) => setTimeout(resolve, work));
    const course = makeCourse(`crs_${String(courses.size + 1).padStart(6, '0')}`, input);
    courses.set(course.id, { course, version: 1 });
    return { status: 201, headers: { 'content-type': 'application/json', etag: '"1"' }, text: JSON.stringify(course) };
  }

  function list(url: URL): Response {
    const all = [...courses.values()].map(({ course }) => course);
    const start = Number(url.searchParams.get('cursor')?.slice(1) ?? 0);
    const end = start + Number(url.searchParams.get('limit') ?? 20);
    const nextCursor = end < all.length ? `c${end}` : null;
    return json(200, {
      data: all.slice(start, end),
      nextCursor,
      total: { count: all.length, exact: true },
      facets: [],
    });
  }

  async function one(id: string, request: Request): Promise<Response> {
    const entry = courses.get(id);
    if (!entry) return problem(404, 'not-found');
    const etag = `"${entry.version}"`;
    if (request.method === 'GET') {
      if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } });
      return json(200, entry.course, { etag });
    }
    const ifMatch = request.headers.get('if-match');
    if (!ifMatch) return problem(428, 'precondition-required');
    if (ifMatch !== etag) return problem(412, 'precondition-failed', { currentETag: etag });
    if (request.method === 'DELETE') {
      courses.delete(id);
      return new Response(null, { status: 204, headers: { 'x-request-id': requestId() } });
    }
    entry.course = { ...entry.course, ...((await request.json()) as object) };
    entry.version += 1;
    return json(200, entry.course, { etag: `"${entry.version}"` });
  }

  return {
    courses,
    async fetch(request) {
      const url = new URL(request.url);
      const [, , resource, id] = url.pathname.split('/');
      if (resource !== 'courses') return problem(404, 'not-found');
      if (id) return one(decodeURIComponent(id), request);
      return request.method === 'POST' ? create(request) : list(url);
    },
  };
}

/** A plausible course. */
export function makeCourse(id: string, input: Partial<CourseInput> = {}): Course {
  const at = '2026-11-24T09:30:00Z';
  return {
    id,
    uri: `https://api.example/v1/courses/${id}`,
    reference: input.reference ?? id,
    provider: { id: 'prv_heliosfr', name: 'Hélios Formation', country: 'FR' },
    title: input.title ?? { en: 'Solar panel installation', fr: 'Installation de panneaux solaires' },
    languages: input.languages ?? ['fr'],
    mode: input.mode ?? 'online',
    skills: [],
    credential: { kind: 'microCredential' },
    nextSession: null,
    synthetic: true,
    livemode: false,
    createdAt: at,
    updatedAt: at,
  };
}

/** A JSON response with the headers that every response has. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json',
      'x-request-id': requestId(),
      ratelimit: '"default";r=297;t=42',
      'ratelimit-policy': '"default";q=300;w=60',
      ...headers,
    },
  });
}

/** A problem of the contract. */
export function problem(
  status: number,
  name: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  const id = requestId();
  const body = { type: `/v1/problems/${name}`, title: `Problem ${name}.`, status, requestId: id, ...more };
  return json(status, body, { 'content-type': 'application/problem+json', 'x-request-id': id, ...headers });
}

let requests = 0;

function requestId(): string {
  requests += 1;
  return `req_${String(requests).padStart(8, '0')}`;
}
