import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../packages/server/bin/ila-server.mjs', import.meta.url));

export interface CliRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  environment?: Record<string, string>;
  /** Called with what was printed so far; when it says so, the process is killed without a chance to clean up. */
  killWhen?: (stdout: string) => boolean;
}

/** Runs `ila-server` as a person would. */
export function runCli(args: readonly string[], { environment = {}, killWhen }: CliOptions = {}): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const { DATABASE_URL: _, ...inherited } = process.env;
    const child = spawn(process.execPath, [bin, ...args], { env: { ...inherited, ...environment }, timeout: 240_000 });
    const run: CliRun = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      run.stdout += text;
      if (killWhen?.(run.stdout)) child.kill('SIGKILL');
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      run.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...run, code }));
  });
}
