/** What the server tells its operator. `pino` fits. Never personal data: no addresses, no texts of queries, no tokens. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** An error without the values that a database driver puts beside its message. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name, message, stack } = error;
  return { error: name, reason: message, ...('code' in error ? { code: error.code } : {}), stack };
}
