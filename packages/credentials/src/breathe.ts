/** Longer than this without a pause, and a page feels it. */
const maxRunMs = 8;

const waiting: (() => void)[] = [];
let lastPause = 0;
let nextTask: ((run: () => void) => void) | undefined;

/**
 * Lets the page paint and answer between heavy steps. When the last pause is too long ago, or others wait, the step waits for a task of its
 * own: a thousand badges that become ready together go on one by one.
 */
export async function breathe(): Promise<void> {
  if (waiting.length === 0 && performance.now() - lastPause < maxRunMs) return;
  const turn = new Promise<void>((resume) => waiting.push(resume));
  if (waiting.length === 1) later(resumeOne);
  await turn;
}

function resumeOne(): void {
  lastPause = performance.now();
  waiting.shift()?.();
  if (waiting.length > 0) later(resumeOne);
}

function later(run: () => void): void {
  nextTask ??= taskSource();
  nextTask(run);
}

/** `setImmediate` where there is one, for an open channel would keep a process alive; else a channel, which no timer throttles. */
function taskSource(): (run: () => void) => void {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => void };
  if (setImmediate) return setImmediate;
  const { port1, port2 } = new MessageChannel();
  const tasks: (() => void)[] = [];
  port1.onmessage = () => tasks.shift()?.();
  return (run) => {
    tasks.push(run);
    port2.postMessage(0);
  };
}
