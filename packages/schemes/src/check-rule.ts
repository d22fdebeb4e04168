import { factKind } from './facts.js';
import type { Fault } from './fault.js';
import type { EmployerShareRule, Period, Rule } from './generated/scheme.js';

/** What is wrong with a rule of the right shape, but for its conditions and cases. */
export function ruleFaults(rule: Rule, path: string): Fault[] {
  switch (rule.type) {
    case 'accrual':
      return [
        ...periodFaults(rule.per, `${path}/per`),
        ...(rule.proRata ? integerFaults(rule.proRata.fact, `${path}/proRata/fact`) : []),
      ];
    case 'grant':
    case 'support':
      return periodFaults(rule.per, `${path}/per`);
    case 'employerShare':
      return [...integerFaults(rule.staff, `${path}/staff`), ...bandFaults(rule, path)];
    case 'window':
      return (rule.opens ?? []).flatMap(({ from, to }, index) =>
        to < from ? [{ path: `${path}/opens/${index}/to`, message: 'is before from' }] : [],
      );
    default:
      return [];
  }
}

/** Of cases the first that holds counts: after one without a condition none is ever reached. */
export function caseFaults(rule: Rule, path: string): Fault[] {
  if (!('cases' in rule)) return [];
  const cases: readonly Case[] = rule.cases;
  const last = cases.findIndex(({ when }) => when === undefined);
  const unreached = last === -1 || last === cases.length - 1 ? [] : [last + 1];
  return [
    ...unreached.map((index) => ({ path: `${path}/cases/${index}`, message: 'is never reached' })),
    ...cases.flatMap((one, index) => contentFaults(rule.type, one, `${path}/cases/${index}`)),
  ];
}

interface Case {
  readonly when?: object;
  readonly amount?: number;
  readonly basisPoints?: number;
}

function contentFaults(type: Rule['type'], { amount, basisPoints }: Case, path: string): Fault[] {
  if (basisPoints !== undefined && basisPoints > 10_000)
    return [{ path: `${path}/basisPoints`, message: 'is more than 100 %' }];
  if (type === 'coPayment' && (amount === undefined) === (basisPoints === undefined))
    return [{ path, message: 'has not exactly one of amount and basisPoints' }];
  if (type === 'limit' && amount === undefined && basisPoints === undefined)
    return [{ path, message: 'has neither amount nor basisPoints' }];
  return [];
}

function periodFaults({ kind, startsOn, months }: Period, path: string): Fault[] {
  const needsStart = kind === 'year';
  const needsMonths = kind === 'rolling' || kind === 'sinceFirst';
  return [
    ...(needsStart === (startsOn !== undefined) ? [] : [{ path, message: 'startsOn and the kind year go together' }]),
    ...(needsMonths === (months !== undefined)
      ? []
      : [{ path, message: 'months and the kinds rolling and sinceFirst go together' }]),
  ];
}

function integerFaults(fact: string, path: string): Fault[] {
  return factKind(fact)?.type === 'integer' ? [] : [{ path, message: `${fact} is no fact that is a number` }];
}

function bandFaults({ bands }: EmployerShareRule, path: string): Fault[] {
  return bands.flatMap(({ from }, index) => {
    const previous = index === 0 ? undefined : bands[index - 1]?.from;
    const isRight = previous === undefined ? from === 0 : from > previous;
    return isRight ? [] : [{ path: `${path}/bands/${index}/from`, message: 'bands start at 0 and go up' }];
  });
}
