/** Text by BCP 47 language tag. */
export type MultilingualText = Readonly<Record<string, string>>;

/** A calendar date, `YYYY-MM-DD`. */
export type LocalDate = string;

export type SchemeKind =
  'account' | 'voucher' | 'reimbursement' | 'leave' | 'wageReplacement' | 'taxCredit' | 'employerSubsidy';

export type SchemeStatus = 'active' | 'announced' | 'ended';

/** Who keeps the balance: we, another operator through an adapter, another operator's own portal, nobody. */
export type SchemeBackend = 'ledger' | 'connector' | 'link' | 'none';

/** How sure a fact is: read on an official page, read elsewhere, only remembered, set by the operator. */
export type Confidence = 'verified' | 'secondary' | 'memory' | 'configuration';

export interface SchemeSource {
  readonly title: string;
  readonly url?: string;
  readonly confidence: Confidence;
}

/** A training entitlement scheme, as `scheme.schema.json` describes it. */
export interface Scheme {
  readonly id: string;
  readonly name: MultilingualText;
  /** ISO 3166-1 alpha-2, or EU. */
  readonly country: string;
  /** NUTS, when it is not for the whole country. */
  readonly region?: string;
  readonly kind: SchemeKind;
  /** ISO 4217, or `hours`, `days`, `weeks`. */
  readonly unit: string;
  /** On `asOf`; `statusOn()` tells it for another day. */
  readonly status: SchemeStatus;
  readonly backend: SchemeBackend;
  readonly validFrom?: LocalDate;
  /** The last day. */
  readonly validTo?: LocalDate;
  /** The day up to which the author vouches for the facts. */
  readonly asOf: LocalDate;
  /** From the day after on, the facts count as remembered only. */
  readonly recheckBy: LocalDate;
  readonly description?: MultilingualText;
  /** Where a person goes. */
  readonly url?: string;
  readonly sources: readonly SchemeSource[];
}
