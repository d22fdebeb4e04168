import { expect, it } from 'vitest';
import { createUnderCuts, forwardTo } from './exactly-once.js';
import { createStubServer } from './stub-server.js';

// These two point the test at a running server, with the key of a provider there.
const { ILA_TEST_UPSTREAM, ILA_TEST_KEY = 'sk_test_stub' } = process.env;
const upstream = ILA_TEST_UPSTREAM ? forwardTo(ILA_TEST_UPSTREAM) : createStubServer({ work: 2 }).fetch;

it('createCourse, cut after the commit, is applied exactly once in 200 tries', { timeout: 60_000 }, async () => {
  const { references, counts, ids, sentPerCourse } = await createUnderCuts(upstream, ILA_TEST_KEY, 200);
  expect(ids).toBe(200);
  expect(counts).toEqual(references.map(() => 1));
  expect(sentPerCourse).toBe(2);
});
