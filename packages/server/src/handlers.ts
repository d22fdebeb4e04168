import type { Handlers, OperationId } from './contract/handler.js';
import { handlers as courseSessions } from './course-sessions/routes.js';
import { handlers as courses } from './courses/routes.js';
import { handlers as credentials } from './credentials/routes.js';
import { handlers as documents } from './documents/routes.js';
import { handlers as imports } from './imports/routes.js';
import { handlers as issuers } from './issuers/routes.js';
import { handlers as keys } from './keys/routes.js';
import { handlers as occupations } from './occupations/routes.js';
import { handlers as problems } from './problems/routes.js';
import { handlers as providers } from './providers/routes.js';
import { handlers as schemes } from './schemes/routes.js';
import { handlers as skills } from './skills/routes.js';
import { handlers as suggestions } from './suggestions/routes.js';

/** The handler of each operation of the contract. */
export const handlers: Handlers<OperationId> = {
  ...courses,
  ...courseSessions,
  ...credentials,
  ...documents,
  ...imports,
  ...issuers,
  ...keys,
  ...occupations,
  ...problems,
  ...providers,
  ...schemes,
  ...skills,
  ...suggestions,
};
