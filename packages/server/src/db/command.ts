import type { Command } from '../command.js';
import { databaseSettings } from '../database-settings.js';
import { openDatabase } from './open.js';

/** `ila-server migrate`: opening the database brings its schema up to date. */
export const migrateCommand: Command = async () => {
  const database = await openDatabase(databaseSettings(process.env));
  await database.close();
  console.log('The database is up to date.');
  return 0;
};
