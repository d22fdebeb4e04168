import { isAmount } from './amounts.js';
import { isLocalDate, type LocalDate, monthsSpanned, yearsBetween } from './dates.js';
import { type Account, type Course, type FactKind, facts, type Person, type Session } from './facts.js';
import type { Fault } from './fault.js';
import type { Scheme } from './generated/scheme.js';

/** What is known when a scheme is asked. What is absent is not known; without a course the question is about the person alone. */
export interface Circumstances {
  readonly scheme: Scheme;
  readonly person?: Person | undefined;
  readonly course?: Course | undefined;
  readonly session?: Session | undefined;
  readonly account?: Account | undefined;
  /** The day for which is asked: the rules in force on it count. */
  readonly on: LocalDate;
}

export type FactValue = number | boolean | string | readonly string[];

/** Reads facts by name, derives those that follow from others, and keeps what was wrong with them. */
export class FactReader {
  readonly #faults = new Map<string, string>();
  readonly #circumstances: Circumstances;

  /** @param circumstances from anywhere: nothing in it is trusted but the scheme */
  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
    if (!isLocalDate(circumstances.on)) this.#fault('/on', 'is not a date, YYYY-MM-DD');
    for (const subject of subjects) {
      const given: unknown = circumstances[subject];
      if (given !== undefined && !isObject(given)) this.#fault(`/${subject}`, 'is not an object');
    }
  }

  get faults(): readonly Fault[] {
    return [...this.#faults].map(([path, message]) => ({ path, message }));
  }

  get hasFaults(): boolean {
    return this.#faults.size > 0;
  }

  get on(): LocalDate {
    return this.#circumstances.on;
  }

  /** Whether the question is about a course at all. */
  get hasCourse(): boolean {
    return this.#circumstances.course !== undefined;
  }

  /** The value of a fact; undefined when it is not known, not of its kind, or no fact at all. */
  value(name: string): FactValue | undefined {
    const place = places.get(name);
    if (!place) return undefined;
    const { kind, subject, short } = place;
    const given = this.#record(subject)[short];
    if (name === 'course.price') return this.#price(given);
    if (given === undefined || given === null) return this.#derived(name);
    if (isOf(kind, given)) return given;
    this.#fault(`/${subject}/${short}`, `is not ${wanted(kind)}`);
    return undefined;
  }

  #derived(name: string): FactValue | undefined {
    if (name === 'person.age') return this.#age();
    if (name === 'course.listed') return this.#listed();
    if (name === 'course.purpose') return this.hasCourse ? 'training' : undefined;
    if (name === 'session.months') return this.#months();
    return undefined;
  }

  #age(): number | undefined {
    const born = this.#date('person', 'dateOfBirth');
    if (born === undefined || this.#faults.has('/on')) return undefined;
    if (born <= this.on) return yearsBetween(born, this.on);
    this.#fault('/person/dateOfBirth', 'is after the day for which is asked');
    return undefined;
  }

  #listed(): boolean | undefined {
    const lists = this.#record('course')['schemes'];
    if (lists === undefined || lists === null) return undefined;
    if (!Array.isArray(lists) || !lists.every(isObject)) {
      this.#fault('/course/schemes', 'is not an array of objects');
      return undefined;
    }
    return lists.some(
      ({ schemeId, validFrom, validTo }) =>
        schemeId === this.#circumstances.scheme.id &&
        !(isLocalDate(validFrom) && this.on < validFrom) &&
        !(isLocalDate(validTo) && this.on > validTo),
    );
  }

  #months(): number | undefined {
    const start = this.#date('session', 'start');
    const end = this.#date('session', 'end');
    if (start === undefined || end === undefined) return undefined;
    if (start <= end) return monthsSpanned(start, end);
    this.#fault('/session/end', 'is before the start');
    return undefined;
  }

  #price(given: unknown): number | undefined {
    if (given === undefined || given === null) return undefined;
    const { amountMinor, currency } = isObject(given) ? given : {};
    if (currency !== this.#circumstances.scheme.unit) {
      this.#fault('/course/price/currency', `is not the scheme's unit, ${this.#circumstances.scheme.unit}`);
    } else if (!isAmount(amountMinor)) {
      this.#fault('/course/price/amountMinor', `is not ${wanted({ type: 'integer', asked: false })}`);
    } else return amountMinor;
    return undefined;
  }

  #date(subject: Subject, short: string): LocalDate | undefined {
    const given = this.#record(subject)[short];
    if (given === undefined || given === null) return undefined;
    if (isLocalDate(given)) return given;
    this.#fault(`/${subject}/${short}`, 'is not a date, YYYY-MM-DD');
    return undefined;
  }

  #record(subject: Subject): Readonly<Record<string, unknown>> {
    const given: unknown = this.#circumstances[subject];
    return isObject(given) ? given : {};
  }

  #fault(path: string, message: string): void {
    this.#faults.set(path, message);
  }
}

const subjects = ['person', 'course', 'session', 'account'] as const;

type Subject = (typeof subjects)[number];

/** Where each fact is read. */
const places = new Map(
  Object.entries(facts).map(([name, kind]: [string, FactKind]) => {
    const [subject, short] = name.split('.') as [Subject, string];
    return [name, { kind, subject, short }];
  }),
);

/** Whether it is an object with members, and not a list. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOf({ type, values }: FactKind, value: unknown): value is FactValue {
  const isKnown = (text: unknown) => typeof text === 'string' && (values === undefined || values.includes(text));
  switch (type) {
    case 'integer':
      return isAmount(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return value === 'never' || isLocalDate(value);
    case 'choice':
      return isKnown(value);
    case 'set':
      return Array.isArray(value) && value.every(isKnown);
  }
}

function wanted({ type, values }: FactKind): string {
  const list = values ? ` of ${values.join(', ')}` : '';
  const names = {
    integer: 'a whole number, not negative, at most 100,000,000,000',
    boolean: 'true or false',
    date: 'a date, YYYY-MM-DD, or "never"',
    choice: `one${list}`,
    set: `an array${list}`,
  };
  return names[type];
}
