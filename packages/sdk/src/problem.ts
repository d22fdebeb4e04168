import type { Problem } from './generated/types.js';

/** Name of a problem: the last part of its `type`, for example `not-found`. */
export type ProblemName = Problem['type'] extends `/v1/problems/${infer Name}` ? Name : never;

/** The problem of that name. */
export type ProblemOf<Name extends ProblemName> = Extract<Problem, { type: `/v1/problems/${Name}` }>;

/** The parsed body of an error response as a problem, or `undefined` when it is none (a proxy's page, for example). */
export function readProblem(body: unknown): Problem | undefined {
  return isRecord(body) && typeof body['type'] === 'string' && typeof body['title'] === 'string'
    ? (body as Problem)
    : undefined;
}

/** Whether a parsed body is the problem of that name. Servers may state the `type` as an absolute URL. */
export function hasProblemName(body: unknown, name: ProblemName): boolean {
  return readProblem(body)?.type.endsWith(`/problems/${name}`) === true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
