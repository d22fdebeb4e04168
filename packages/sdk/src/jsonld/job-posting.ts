import type { EscoUri, LocalDate, Money, Occupation, Place, SkillReference } from '../generated/types.js';
import { decimal } from './money.js';
import type { JsonLdNode } from './node.js';
import { definedTerm, ESCO, ESCO_OCCUPATIONS, node, topNode } from './node.js';
import { placeNode } from './place.js';

/** A vacancy in plain words. */
export interface Vacancy {
  title: string;
  description: string;
  datePosted: LocalDate;
  employer: { name: string; url?: string | undefined };
  validThrough?: LocalDate | undefined;
  /** Where the work is done. */
  place?: Place | undefined;
  /** Whether it can be done from anywhere in the place's country. */
  remote?: boolean | undefined;
  employmentType?:
    readonly ('FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER')[] | undefined;
  /** Pay between two amounts of one currency, per hour, day, week, month or year. */
  pay?: { min: Money; max: Money; per: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' } | undefined;
  /** Occupation of ESCO, with its ISCO-08 code where known. */
  occupation?: { uri: EscoUri; label: string; iscoCode?: Occupation['iscoCode'] | undefined } | undefined;
  /** Skills of ESCO that the job needs. */
  skills?: readonly SkillReference[] | undefined;
  url?: string | undefined;
  reference?: string | undefined;
}

/** A vacancy as schema.org `JobPosting`, its occupation and skills as terms of ESCO. */
export function jobPostingJsonLd(vacancy: Vacancy): JsonLdNode {
  const { employer, place, occupation, pay } = vacancy;
  return topNode('JobPosting', {
    title: vacancy.title,
    description: vacancy.description,
    datePosted: vacancy.datePosted,
    validThrough: vacancy.validThrough,
    url: vacancy.url,
    identifier:
      vacancy.reference === undefined
        ? undefined
        : node('PropertyValue', { name: employer.name, value: vacancy.reference }),
    hiringOrganization: node('Organization', { name: employer.name, url: employer.url, sameAs: employer.url }),
    employmentType: vacancy.employmentType,
    jobLocation: place && placeNode(place),
    jobLocationType: vacancy.remote ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: vacancy.remote && place ? node('Country', { name: place.country }) : undefined,
    occupationalCategory: occupation && occupationTerms(occupation),
    skills: vacancy.skills?.map(({ uri, label }) => definedTerm(uri, label, ESCO)),
    baseSalary: pay && payNode(pay),
  });
}

function occupationTerms({ uri, label, iscoCode }: NonNullable<Vacancy['occupation']>): JsonLdNode[] {
  const esco = definedTerm(uri, label, ESCO_OCCUPATIONS);
  if (iscoCode === undefined) return [esco];
  const isco = node('CategoryCode', {
    codeValue: iscoCode,
    inCodeSet: node('CategoryCodeSet', { name: 'ISCO-08' }),
  });
  return [esco, isco];
}

function payNode({ min, max, per }: NonNullable<Vacancy['pay']>): JsonLdNode {
  return node('MonetaryAmount', {
    currency: min.currency,
    value: node('QuantitativeValue', { minValue: decimal(min), maxValue: decimal(max), unitText: per }),
  });
}
