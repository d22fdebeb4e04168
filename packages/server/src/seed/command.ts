import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { databaseSettings } from '../database-settings.js';
import { openDatabase } from '../db/open.js';
import { type DemoKey, demoKeys } from './demo-keys.js';
import { seedDatabase } from './seed-database.js';

const usage = `Usage: ila-server seed [--hosts-port <port>]

Fills in made-up courses, providers and demonstration keys, as test data. Running it again brings the dates up to today.

  --hosts-port <port>   where the demo sites are, 4001 by default (or HOSTS_PORT)`;

/** `ila-server seed` */
export const seed: Command = async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean' },
      'hosts-port': { type: 'string', default: process.env['HOSTS_PORT'] ?? '4001' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const database = await openDatabase(databaseSettings(process.env));
  try {
    const started = performance.now();
    const counts = await seedDatabase(database.db, { now: new Date(), hostsPort: Number(values['hosts-port']) });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`created ${counts.created}, updated ${counts.updated}, unchanged ${counts.unchanged} in ${seconds} s`);
    for (const { name, kind, token } of Object.values<DemoKey>(demoKeys)) console.log(`${token}  ${name} (${kind})`);
    return 0;
  } finally {
    await database.close();
  }
};
