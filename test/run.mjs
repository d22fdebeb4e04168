/**
 * The one test command. Runs every step, whatever fails, and ends with one line `N passed, N failed`.
 *
 *     node test/run.mjs                     everything a contributor must pass
 *     node test/run.mjs --only=lint,vitest  these steps, and those whose names begin so (build first, where they need it)
 *     node test/run.mjs --all               also Firefox, WebKit, PostgreSQL and the long runs, where they are present
 */
import { steps } from './house/steps.mjs';

const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice(7)
  .split(',');
const all = process.argv.includes('--all');

const isWanted = (step) =>
  only.some((part) => step.name === part || (step.name.startsWith(`${part}:`) && (all || !step.all)));
const needsBuild = (chosen) => chosen.some(({ name }) => !/^lint:openapi/.test(name));

function choose() {
  const chosen = steps.filter((step) => (only ? isWanted(step) : all || !step.all));
  if (chosen.length === 0) throw new Error(`No such step. There are: ${steps.map(({ name }) => name).join(' ')}`);
  const build = steps.find(({ name }) => name === 'build');
  return needsBuild(chosen) && !chosen.includes(build) ? [build, ...chosen] : chosen;
}

async function report(step) {
  const start = performance.now();
  const result = await step.run().catch((error) => ({ passed: 0, failed: 1, output: error.stack }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const mark = result.failed ? 'FAIL' : result.passed ? 'ok  ' : 'skip';
  const counts = `${result.passed} passed, ${result.failed} failed`;
  const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
  console.log(
    `${mark} ${seconds} s  ${step.name.padEnd(24)} ${counts}${skipped}${result.note ? ` (${result.note})` : ''}`,
  );
  if (result.output?.trim()) console.log(result.output.trim().replace(/^/gm, '       | '));
  return result;
}

/** Two at a time where steps allow it: most machines that run this have two cores. */
async function runAll(chosen) {
  const results = [];
  for (let index = 0; index < chosen.length;) {
    const together = chosen.slice(index).findIndex((step) => !step.together);
    const group = chosen.slice(index, index + Math.max(1, together === -1 ? chosen.length : together));
    const queue = [...group];
    const worker = async () => {
      for (let step = queue.shift(); step; step = queue.shift()) results.push(await report(step));
    };
    await Promise.all(group.length > 1 ? [worker(), worker()] : [worker()]);
    index += group.length;
  }
  return results;
}

// So that what a step has started ends with this.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const start = performance.now();
const results = await runAll(choose());
const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s, ${sum('skipped')} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
