import type { DatabaseOptions } from './db/open.js';

/** Which database the environment names: `DATABASE_URL`, else the folder `ILA_DATA_DIR`, else `.ila` here. */
export function databaseSettings(environment: NodeJS.ProcessEnv): DatabaseOptions {
  const { DATABASE_URL: databaseUrl, ILA_DATA_DIR: dataDir = '.ila' } = environment;
  return databaseUrl ? { databaseUrl } : { dataDir };
}
