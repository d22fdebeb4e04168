import type { Handlers } from '../contract/handler.js';
import type { ProblemType } from '../generated/types.js';
import { type ProblemName, problem, problemTypes } from '../http/problem.js';
import { etagOf } from '../http/etag.js';
import { descriptions } from './descriptions.js';

const names = Object.keys(problemTypes).sort() as ProblemName[];

export const handlers: Handlers<'listProblemTypes' | 'retrieveProblemType'> = {
  async listProblemTypes() {
    return { status: 200, body: { data: names.map(toProblemType), nextCursor: null } };
  },

  async retrieveProblemType({ path: { problemType } }) {
    const name = names.find((each) => each === problemType);
    if (!name) throw problem('not-found');
    return { status: 200, etag: etagOf(`1-${name}`), body: toProblemType(name) };
  },
};

function toProblemType(name: ProblemName): ProblemType {
  const { status, title } = problemTypes[name];
  return { name, type: `/v1/problems/${name}`, status, title, description: descriptions[name] };
}
