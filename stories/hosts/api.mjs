/** The reference server with its own database, in this process. */
import { host } from './ports.mjs';

/** Requests a minute: nobody who tries things out, or tests them, should meet a limit. */
const rateLimit = { anonymous: 6_000, key: 60_000 };

/**
 * Opens the database, fills it with made-up courses where it holds none for the months to come, and answers.
 * @param {{ port: number, hostsPort: number, dataDir: string, databaseUrl?: string }} options
 *   `hostsPort`: where the demo sites are, whose pages may use the demo keys
 * @returns {Promise<{ origin: string, demoKeys: { name: string, kind: string, token: string }[], stop: () => Promise<void> }>}
 * @throws {FolderInUseError} when another process has the folder
 */
export async function startApi({ port, hostsPort, dataDir, databaseUrl }) {
  // Loaded here and not above: before the build there is nothing to load.
  const { createServer, listen, openDatabase } = await import('@ila-kit/server');
  const { demoKeys, seedDatabase } = await import('@ila-kit/server/seed');
  const database = await openDatabase(databaseUrl ? { databaseUrl } : { dataDir });
  try {
    await seedDatabase(database.db, { now: new Date(), hostsPort, onlyWhenNeeded: true });
    const server = await createServer({ database, publicMode: 'test', rateLimit, log: problemsOnly });
    const listening = await listen(server, port, host);
    const stop = async () => {
      await listening.stop();
      await database.close();
    };
    return { origin: listening.url, demoKeys: Object.values(demoKeys), stop };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The terminal belongs to the addresses; what goes wrong is still shown. */
const problemsOnly = {
  info: () => undefined,
  warn: (fields, message) => console.warn(`  API: ${message}`, fields),
  error: (fields, message) => console.error(`  API: ${message}`, fields),
};
