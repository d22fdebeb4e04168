import type { Json, ResourceColumns } from '../db/columns.js';
import type { MultilingualText, QualityAssurance } from '../generated/types.js';

export interface ProvidersTables {
  providers: ResourceColumns & {
    /** The operator's own name for it; unique in a mode. */
    reference: string | null;
    name: string;
    country: string;
    nuts: string | null;
    city: string | null;
    description: Json<MultilingualText> | null;
    url: string | null;
    registration: string | null;
    quality_assurance: Json<QualityAssurance[]> | null;
    synthetic: boolean;
  };
}
