import { UsageError, type Command } from './command.js';
import { FolderInUseError } from './db/lock.js';
import { SchemeFilesError } from './schemes/schemes.js';

const usage = `Usage: ila-server <command>

  serve              answers on 127.0.0.1, port PORT or 4000
  keys create …      makes an API key and prints its token once; --help says more
  import <file> …    takes courses, providers, skills and occupations from a file; --help says more
  seed               fills in made-up courses and demonstration keys
  migrate            brings the database up to date and ends

  DATABASE_URL       PostgreSQL 15 or later; without it an embedded database
  ILA_DATA_DIR       the embedded database's folder, .ila by default
  ILA_SCHEMES_DIR    a folder of scheme files of one's own, for serve
`;

/** Each command is loaded only when it is called: `keys` need not wait for the server's code. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve/command.js')).serve,
  keys: async () => (await import('./keys/command.js')).keys,
  import: async () => (await import('./imports/command.js')).importCommand,
  seed: async () => (await import('./seed/command.js')).seed,
  migrate: async () => (await import('./db/command.js')).migrateCommand,
};

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  if (name === '' || name === 'help' || name === '--help') {
    console.log(usage);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(`There is no command ${JSON.stringify(name)}.\n\n${usage}`);
  const command = await load();
  return command(args);
}

/** What the person can mend is told in a sentence; anything else is a fault of ours and keeps its stack. */
function explain(error: unknown): string {
  const isTheirs = [UsageError, FolderInUseError, SchemeFilesError].some((kind) => error instanceof kind);
  if (isTheirs) return (error as Error).message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'The port is in use. Choose another with PORT.';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return (error as Error).message;
  }
  if (code === 'ECONNREFUSED') return 'The database of DATABASE_URL does not answer.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  },
);
