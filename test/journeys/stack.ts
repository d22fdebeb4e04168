import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A running `npm start` with a folder and ports of its own. */
export interface Stack {
  /** Origin of the API. */
  readonly api: string;
  /** Origin of the three sites. */
  readonly sites: string;
  readonly dataDir: string;
  /** Everything it printed so far. */
  readonly output: () => string;
  /** Milliseconds from the start of the process until it said that it is ready. */
  readonly readyAfter: number;
  /** Sends the signal of Ctrl+C and waits for the end. */
  stop(): Promise<number | null>;
}

/** What a start that failed left behind. */
export interface Failure {
  readonly code: number | null;
  readonly output: string;
}

export interface StackOptions {
  readonly dataDir: string;
  readonly port?: number;
  readonly hostsPort?: number;
}

/**
 * Runs what `npm start` runs until it is ready, or until it gives up.
 * @returns the running stack, or what it said and its exit code
 */
export async function startStack(options: StackOptions): Promise<Stack | Failure> {
  const port = options.port ?? (await freePort());
  const hostsPort = options.hostsPort ?? (await freePort());
  const begun = performance.now();
  const process = launch({ ILA_DATA_DIR: options.dataDir, PORT: String(port), HOSTS_PORT: String(hostsPort) });
  let output = '';
  const exited = once(process, 'exit').then(([code]) => code as number | null);
  const isReady = await new Promise<boolean>((resolve) => {
    const onData = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ready in')) resolve(true);
    };
    process.stdout?.on('data', onData);
    process.stderr?.on('data', onData);
    void exited.then(() => resolve(false));
  });
  if (!isReady) return { code: await exited, output };
  return {
    api: `http://127.0.0.1:${port}`,
    sites: `http://127.0.0.1:${hostsPort}`,
    dataDir: options.dataDir,
    output: () => output,
    readyAfter: performance.now() - begun,
    stop: () => {
      process.kill('SIGINT');
      return exited;
    },
  };
}

/** As in a person's terminal: what the test runner says about itself is left out. */
function launch(env: Record<string, string>): ChildProcess {
  const own = Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|NODE_OPTIONS|VITEST)/.test(name));
  return spawn(process.execPath, ['stories/hosts/start.mjs'], {
    cwd: root,
    env: { ...Object.fromEntries(own), ...env },
  });
}

export const isRunning = (result: Stack | Failure): result is Stack => 'stop' in result;

/** A folder that does not exist yet, in a new temporary folder that `remove` deletes. */
export function temporaryDataDir(): { dataDir: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'ila-journeys-'));
  return { dataDir: join(parent, 'data'), remove: () => rmSync(parent, { recursive: true, force: true }) };
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
