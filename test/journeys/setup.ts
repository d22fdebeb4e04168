import type { TestProject } from 'vitest/node';
import { isRunning, startStack, temporaryDataDir } from './stack.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the API. */
    api: string;
    /** Origin of the three sites. */
    sites: string;
  }
}

/** Starts the real stack once for all journeys, and stops it at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { dataDir, remove } = temporaryDataDir();
  const stack = await startStack({ dataDir });
  if (!isRunning(stack)) throw new Error(`The stack did not start (code ${stack.code}):\n${stack.output}`);
  project.provide('api', stack.api);
  project.provide('sites', stack.sites);
  return async () => {
    await stack.stop();
    remove();
  };
}
