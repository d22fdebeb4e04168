import type { Json, ResourceColumns } from '../db/columns.js';
import type { MultilingualText } from '../generated/types.js';

export interface OccupationsTables {
  /** ESCO occupations. Their labels are searched through `labels`. */
  occupations: ResourceColumns & {
    uri: string;
    labels: Json<MultilingualText>;
    isco_code: string;
    description: string | null;
  };
  occupation_skills: {
    livemode: boolean;
    occupation_uri: string;
    skill_uri: string;
    essential: boolean;
  };
}
