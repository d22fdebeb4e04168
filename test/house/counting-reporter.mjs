import { writeFileSync } from 'node:fs';

/** Writes `{ passed, failed, skipped }` of a web-test-runner run to the file that ILA_RESULT names. */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env.ILA_RESULT;
      if (!file) return;
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = count.failed;
        if (session.testResults) countSuite(session.testResults, count);
        // A file that does not load has no failing test of its own.
        if (!session.passed && count.failed === before) count.failed += 1;
      }
      writeFileSync(file, JSON.stringify(count));
    },
  };
}

function countSuite(suite, count) {
  for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const child of suite.suites) countSuite(child, count);
}
