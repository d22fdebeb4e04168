import type { Json, ResourceColumns } from '../db/columns.js';
import type { MultilingualText, ReuseLevel, SkillKind, Theme } from '../generated/types.js';

export interface SkillsTables {
  /** ESCO skills. Their labels are searched through `labels`. */
  skills: ResourceColumns & {
    uri: string;
    labels: Json<MultilingualText>;
    /** Several labels of a language stand on lines of their own. */
    alternative_labels: Json<MultilingualText> | null;
    description: string | null;
    kind: SkillKind;
    reuse_level: ReuseLevel | null;
    themes: Theme[];
  };
  /** What codes of national classifications stand for. */
  skill_codes: {
    livemode: boolean;
    code: string;
    uri: string;
  };
}
