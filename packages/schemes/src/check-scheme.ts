import { isCurrency } from './amounts.js';
import { conditionFaults } from './check-condition.js';
import { caseFaults, ruleFaults } from './check-rule.js';
import type { Fault } from './fault.js';
import type { Rule, Scheme } from './generated/scheme.js';

/**
 * What a scheme's shape does not show: facts that do not exist, comparisons that make no sense, versions that overlap, units that do not fit,
 * cases that are never reached. Empty for a good one. The shape itself is for `scheme.schema.json` to check.
 */
export function checkScheme(scheme: Scheme): readonly Fault[] {
  const { rules = [] } = scheme;
  return [
    ...dateFaults(scheme, ''),
    ...unitFaults(scheme),
    ...rules.flatMap((rule, index) => {
      const path = `/rules/${index}`;
      return [
        ...dateFaults(rule, path),
        ...ruleFaults(rule, path),
        ...caseFaults(rule, path),
        ...conditions(rule, path),
      ];
    }),
    ...rules.flatMap((rule, index) => overlapFaults(rule, index, rules)),
    ...orderFaults(rules),
  ];
}

/** Each condition of a rule, with where it is. */
function conditions(rule: Rule, path: string): Fault[] {
  const found: Fault[] = [];
  const look = (value: unknown, at: string) => {
    if (Array.isArray(value)) value.forEach((item, index) => look(item, `${at}/${index}`));
    else if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) {
        const isCondition = key === 'when' || key === 'requires' || key === 'earmark';
        if (isCondition) found.push(...conditionFaults(member, `${at}/${key}`));
        else look(member, `${at}/${key}`);
      }
  };
  look(rule, path);
  return found;
}

function dateFaults({ validFrom, validTo }: Pick<Scheme, 'validFrom' | 'validTo'>, path: string): Fault[] {
  const isBackward = validFrom !== undefined && validTo !== undefined && validTo < validFrom;
  return isBackward ? [{ path: `${path}/validTo`, message: 'is before validFrom' }] : [];
}

const ofMoney: readonly Rule['type'][] = ['support', 'coPayment', 'employerShare', 'limit'];

function unitFaults({ unit, kind, rules = [] }: Scheme): Fault[] {
  if (isCurrency(unit))
    return kind === 'leave' ? [{ path: '/unit', message: 'is a currency; leave is counted in time' }] : [];
  if (kind === 'voucher' || kind === 'reimbursement' || kind === 'taxCredit')
    return [{ path: '/unit', message: `is not a currency, as a ${kind} needs` }];
  return rules.flatMap(({ type }, index) =>
    ofMoney.includes(type)
      ? [{ path: `/rules/${index}/type`, message: `${type} needs a currency, and the unit is ${unit}` }]
      : [],
  );
}

const single: readonly Rule['type'][] = ['accrual', 'coPayment', 'employerShare', 'spendOrder'];

/** Versions of one rule, and rules of which only one can count, must not be in force on the same day. */
function overlapFaults(rule: Rule, index: number, rules: readonly Rule[]): Fault[] {
  return rules.slice(0, index).flatMap((other, earlier) => {
    const isVersion = rule.id === other.id;
    if (isVersion && rule.type !== other.type)
      return [{ path: `/rules/${index}/type`, message: `is not that of /rules/${earlier}, which has the same id` }];
    if (!isVersion && !excludeEachOther(rule, other)) return [];
    if (!overlap(rule, other)) return [];
    return [{ path: `/rules/${index}/validFrom`, message: `is in force at the same time as /rules/${earlier}` }];
  });
}

function excludeEachOther(rule: Rule, other: Rule): boolean {
  if (rule.type === 'ceiling') return other.type === 'ceiling' && rule.of === other.of;
  if (rule.type === 'deadline') return other.type === 'deadline' && rule.code === other.code;
  return rule.type === other.type && single.includes(rule.type);
}

function overlap(a: Rule, b: Rule): boolean {
  const startsInTime = (from: string | undefined, to: string | undefined) =>
    from === undefined || to === undefined || from <= to;
  return startsInTime(a.validFrom, b.validTo) && startsInTime(b.validFrom, a.validTo);
}

function orderFaults(rules: readonly Rule[]): Fault[] {
  const grants = rules.flatMap((rule) => (rule.type === 'grant' ? [rule.grant] : []));
  return rules.flatMap((rule, index) => {
    if (rule.type !== 'spendOrder') return [];
    const path = `/rules/${index}/grants`;
    if (rule.by.includes('grants') !== (rule.grants !== undefined))
      return [{ path, message: 'and `grants` in `by` go together' }];
    return (rule.grants ?? []).flatMap((grant, place) =>
      grants.includes(grant) ? [] : [{ path: `${path}/${place}`, message: `no rule makes the grant ${grant}` }],
    );
  });
}
