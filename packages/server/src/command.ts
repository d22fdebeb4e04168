/** What a command of `ila-server` is: it prints what it has to say and answers the exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

/** The command line is wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
