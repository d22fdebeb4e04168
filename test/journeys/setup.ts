import type { TestProject } from 'vitest/node';
import { isRunning, startStack, temporaryDataDir, type Stack } from './stack.js';

/** What one `npm start` did. */
export interface Start {
  /** Milliseconds until it said that it is ready. */
  readonly readyAfter: number;
  /** All that it printed. */
  readonly output: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the API. */
    api: string;
    /** Origin of the three sites. */
    sites: string;
    /** The folder of the database, which the running stack has open. */
    dataDir: string;
    /** The first start, in an empty folder. */
    firstStart: Start;
    /** The second start, in the folder that the first one filled. */
    secondStart: Start;
    /** The exit code of the first one after Ctrl+C. */
    stoppedWith: number;
  }
}

/** Starts the real stack twice, as a person does, and leaves the second one running for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { dataDir, remove } = temporaryDataDir();
  const first = await start(dataDir);
  const stoppedWith = await first.stop();
  const second = await start(dataDir);
  const { api, sites } = second;
  const provided = {
    api,
    sites,
    dataDir,
    firstStart: told(first),
    secondStart: told(second),
    stoppedWith: stoppedWith ?? -1,
  };
  for (const [name, value] of Object.entries(provided)) project.provide(name as keyof typeof provided, value);
  return async () => {
    await second.stop();
    remove();
  };
}

async function start(dataDir: string): Promise<Stack> {
  const stack = await startStack({ dataDir });
  if (!isRunning(stack)) throw new Error(`The stack did not start (code ${stack.code}):\n${stack.output}`);
  return stack;
}

const told = ({ readyAfter, output }: Stack): Start => ({ readyAfter, output: output() });
