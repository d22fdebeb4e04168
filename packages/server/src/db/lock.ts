import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process has the folder open. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
  readonly folder: string;
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(
      `The folder ${folder} is in use by process ${pid}. Stop that process, choose another folder with ILA_DATA_DIR, ` +
        'or use PostgreSQL with DATABASE_URL.',
    );
    this.folder = folder;
    this.pid = pid;
  }
}

/** The folders that this process holds: a second opener in the same process is refused as well. */
const held = new Set<string>();

/**
 * Takes the folder for this process. PGlite itself lets two processes write to one folder, and both then lose data.
 * The lock of a process that died is taken over.
 * @returns what releases it
 * @throws {FolderInUseError}
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'ila.lock');
  if (held.has(file)) throw new FolderInUseError(folder, process.pid);
  for (let attempt = 0; !create(file); attempt += 1) {
    const holder = read(file);
    if (holder && holder.pid !== process.pid && isSameProcess(holder)) throw new FolderInUseError(folder, holder.pid);
    if (attempt === 10) throw new Error(`The stale lock ${file} cannot be removed.`);
    rmSync(file, { force: true });
  }
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

interface Holder {
  pid: number;
  /** When the process started, in ticks since boot, where the system tells: a pid is used again after a restart. */
  started: string | null;
}

function create(file: string): boolean {
  const holder: Holder = { pid: process.pid, started: startOf(process.pid) };
  try {
    writeFileSync(file, `${JSON.stringify(holder)}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function read(file: string): Holder | undefined {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, started: started ?? null } : undefined;
  } catch {
    return undefined;
  }
}

function isSameProcess({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

/** Field 22 of /proc/<pid>/stat, after the name in brackets that may hold anything. Null beside Linux. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
