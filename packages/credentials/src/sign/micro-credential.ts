import type { LanguageMap } from '../language.js';

/** What an issuer states of a micro-credential: the standard elements of Annex I, in the terms of ELM and ESCO. */
export interface MicroCredential {
  /** A URN or https URL. */
  readonly id: string;
  readonly issuer: {
    /** The DID or https id whose key signs. */
    readonly id: string;
    readonly name: LanguageMap;
    readonly url?: string;
    /** EU authority table, three letters: `IRL`. */
    readonly country?: string;
    readonly registration?: string;
    readonly image?: string;
  };
  readonly learner: {
    readonly id?: string;
    readonly givenName?: string;
    readonly familyName?: string;
    readonly email?: string;
  };
  readonly title: LanguageMap;
  readonly description: LanguageMap;
  readonly criteria?: LanguageMap;
  readonly image?: string;
  readonly awardedOn: Date;
  readonly validFrom?: Date;
  readonly validUntil?: Date;
  readonly outcomes: readonly { readonly title: LanguageMap; readonly skills?: readonly EscoSkill[] }[];
  readonly workload?: { readonly hours?: number; readonly ects?: number };
  /** European Qualifications Framework, 1–8. */
  readonly eqfLevel?: number;
  /** Concepts of the EU's controlled lists, with their label. */
  readonly assessment?: Concept;
  readonly participation?: Concept;
  readonly qualityAssurance?: Concept;
  readonly supervision?: Concept;
  readonly prerequisites?: LanguageMap;
  readonly grade?: LanguageMap;
  readonly stackable?: boolean;
  /** From `statusEntry`. */
  readonly status?: object;
}

export interface EscoSkill {
  readonly uri: string;
  readonly title: LanguageMap;
}

export interface Concept {
  readonly uri: string;
  readonly label: LanguageMap;
}
