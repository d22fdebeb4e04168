import type { LocalDate } from './dates.js';

/**
 * What rules may ask about. `asked`: a visitor can be asked, in the order of this list; the rest comes from the registry or the operator.
 * Sensitive facts come late, so that they are asked only when they still change the answer.
 */
export const facts = {
  /** Countries where the person lives, works or is insured; ISO 3166-1 alpha-2. */
  'person.countries': { type: 'set', asked: true },
  /** NUTS codes of where the person lives or works. */
  'person.regions': { type: 'set', asked: true },
  'person.employmentStatus': {
    type: 'set',
    values: ['employed', 'selfEmployed', 'atypical', 'unemployed', 'inactive', 'retired'],
    asked: true,
  },
  /** In whole years, on the day of the decision; follows from `dateOfBirth`. */
  'person.age': { type: 'integer', asked: true },
  /** ISCED: at most lower secondary, upper secondary or post-secondary, tertiary. */
  'person.educationLevel': { type: 'choice', values: ['low', 'medium', 'high'], asked: true },
  'person.qualifications': { type: 'set', values: ['vocational', 'higher'], asked: true },
  /** ISO 3166-1 alpha-2. */
  'person.citizenships': { type: 'set', asked: true },
  /** Countries whose residence permit the person has; ISO 3166-1 alpha-2. */
  'person.residencePermits': { type: 'set', asked: true },
  /** The course is on the scheme's list; follows from the course's `schemes`. */
  'course.listed': { type: 'boolean', asked: true },
  'session.inWorkingTime': { type: 'boolean', asked: true },
  'person.employerConsent': { type: 'boolean', asked: false },
  /** People who work for the employer. */
  'person.employerStaff': { type: 'integer', asked: true },
  /** Share of full working time, in basis points. */
  'person.employmentShare': { type: 'integer', asked: true },
  /** A counsellor of the scheme agreed to a plan. */
  'person.planAgreed': { type: 'boolean', asked: false },
  /** The day of the career plan, or `never`. */
  'person.careerPlanOn': { type: 'date', asked: true },
  /** The day on which the latest qualification was obtained, or `never`. */
  'person.qualifiedOn': { type: 'date', asked: true },
  /** The day on which similar funding was last given, or `never`. */
  'person.similarFundingOn': { type: 'date', asked: true },
  /** Courses that the scheme has paid for this year. */
  'person.coursesThisYear': { type: 'integer', asked: true },
  /** Who adds to the account for this enrolment. */
  'account.topUps': { type: 'set', values: ['employer', 'sectorFund', 'agreement', 'own'], asked: true },
  /** Points of a hardship account are used for this enrolment. */
  'account.hardshipPoints': { type: 'boolean', asked: true },
  /** What the account has available, in the scheme's unit. */
  'account.balance': { type: 'integer', asked: true },
  /** Gross, a month, in minor units of the scheme's currency. */
  'person.monthlyIncome': { type: 'integer', asked: true },
  /** Before tax, a year, in minor units of the scheme's currency. */
  'person.annualIncome': { type: 'integer', asked: true },
  /** From work, a year, in minor units of the scheme's currency. */
  'person.annualEarnings': { type: 'integer', asked: true },
  'person.receivesBenefits': { type: 'boolean', asked: true },
  /** As declared. */
  'person.disability': { type: 'choice', values: ['none', 'recognised', 'severe'], asked: true },
  /** Incapacity after a work accident or an occupational disease, in percent. */
  'person.workIncapacity': { type: 'integer', asked: true },
  /** Categories that the scheme's office has put the person into. */
  'person.categories': { type: 'set', asked: false },
  'course.price': { type: 'integer', asked: false },
  'course.hours': { type: 'integer', asked: false },
  'course.mode': { type: 'choice', values: ['onSite', 'online', 'blended'], asked: false },
  /** What the course is for a scheme: `rncp`, `language`, `curated` …; each scheme says what it knows. */
  'course.kinds': { type: 'set', asked: false },
  /** `green`, `digital`. */
  'course.themes': { type: 'set', asked: false },
  /** Accreditations and labels of course or provider. */
  'course.accreditations': { type: 'set', asked: false },
  /** `training` when a course is given and says nothing else. */
  'course.purpose': { type: 'choice', values: ['training', 'guidance', 'validation'], asked: false },
  /** Grants that the scheme has made for this course in the current window. */
  'course.grants': { type: 'integer', asked: false },
  /** Months that the session spans; follows from its start and end. */
  'session.months': { type: 'integer', asked: false },
  /** The scheme takes applications now. */
  'account.windowOpen': { type: 'boolean', asked: false },
} as const satisfies Record<string, FactKind>;

/** What a fact may be. Integers are not negative; a date may be `never`; a set may be empty. */
export interface FactKind {
  readonly type: 'integer' | 'boolean' | 'date' | 'choice' | 'set';
  /** All values, where the list is closed. */
  readonly values?: readonly string[];
  readonly asked: boolean;
}

export type FactName = keyof typeof facts;

/** The kind of a fact, or undefined for a name that is not on the list. */
export function factKind(name: string): FactKind | undefined {
  return Object.hasOwn(facts, name) ? facts[name as FactName] : undefined;
}

/** Whether a visitor can be asked for it. */
export function isAsked(name: string): boolean {
  return factKind(name)?.asked === true;
}

type Subject = 'person' | 'course' | 'session' | 'account';

type ValueOf<Kind> = Kind extends { type: 'integer' }
  ? number
  : Kind extends { type: 'boolean' }
    ? boolean
    : Kind extends { type: 'date' }
      ? LocalDate | 'never'
      : Kind extends { values: readonly (infer Value)[] }
        ? Kind extends { type: 'set' }
          ? readonly Value[]
          : Value
        : Kind extends { type: 'set' }
          ? readonly string[]
          : string;

type FactsOf<S extends Subject> = {
  readonly [Name in FactName as Name extends `${S}.${infer Short}` ? Short : never]?:
    ValueOf<(typeof facts)[Name]> | undefined;
};

/** An amount of a currency in its minor units. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** Facts of a person; what is absent is not known. */
export interface Person extends FactsOf<'person'> {
  readonly dateOfBirth?: LocalDate | undefined;
}

/** Facts of a course. `price` and `schemes` are as the registry has them. */
export interface Course extends Omit<FactsOf<'course'>, 'price'> {
  readonly price?: Money | undefined;
  /** The schemes on whose list it is; `course.listed` follows. */
  readonly schemes?:
    | readonly {
        readonly schemeId: string;
        readonly validFrom?: LocalDate | undefined;
        readonly validTo?: LocalDate | undefined;
      }[]
    | undefined;
}

/** Facts of a session of a course. */
export interface Session extends FactsOf<'session'> {
  readonly start?: LocalDate | undefined;
  readonly end?: LocalDate | undefined;
}

/** Facts of an account, where there is one. */
export type Account = FactsOf<'account'>;
