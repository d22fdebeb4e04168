import type { CourseSessionsTables } from '../course-sessions/tables.js';
import type { CoursesTables } from '../courses/tables.js';
import type { CredentialsTables } from '../credentials/tables.js';
import type { DocumentsTables } from '../documents/tables.js';
import type { IdempotencyTables } from '../idempotency/tables.js';
import type { IssuersTables } from '../issuers/tables.js';
import type { KeysTables } from '../keys/tables.js';
import type { OccupationsTables } from '../occupations/tables.js';
import type { ProvidersTables } from '../providers/tables.js';
import type { SkillsTables } from '../skills/tables.js';
import type { SuggestionsTables } from '../suggestions/tables.js';
import type { TenantsTables } from '../tenants/tables.js';

/** Every table of the database: each domain folder describes its own. */
export interface Database
  extends
    TenantsTables,
    KeysTables,
    ProvidersTables,
    IdempotencyTables,
    SkillsTables,
    OccupationsTables,
    CoursesTables,
    CourseSessionsTables,
    SuggestionsTables,
    CredentialsTables,
    DocumentsTables,
    IssuersTables {}
