import { migrations as courseSessions } from '../course-sessions/migrations.js';
import { migrations as courses } from '../courses/migrations.js';
import { migrations as credentials } from '../credentials/migrations.js';
import { migrations as documents } from '../documents/migrations.js';
import { migrations as idempotency } from '../idempotency/migrations.js';
import { migrations as issuers } from '../issuers/migrations.js';
import { migrations as keys } from '../keys/migrations.js';
import { migrations as occupations } from '../occupations/migrations.js';
import { migrations as providers } from '../providers/migrations.js';
import { migrations as skills } from '../skills/migrations.js';
import { migrations as suggestions } from '../suggestions/migrations.js';
import { migrations as tenants } from '../tenants/migrations.js';
import { migrations as rateLimit } from '../http/rate-limit-migrations.js';
import { extensions } from './extensions.js';
import type { Migration } from './migrate.js';

/** Every step of the schema, in the order in which it runs on an empty database. */
export const migrations: readonly Migration[] = [
  ...extensions,
  ...providers,
  ...tenants,
  ...keys,
  ...idempotency,
  ...rateLimit,
  ...skills,
  ...occupations,
  ...courses,
  ...courseSessions,
  ...suggestions,
  ...documents,
  ...credentials,
  ...issuers,
];
