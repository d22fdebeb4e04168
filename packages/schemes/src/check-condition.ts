import { isLocalDate } from './dates.js';
import { factKind, type FactKind } from './facts.js';
import type { Fault } from './fault.js';
import type { Condition } from './generated/scheme.js';

type Op = NonNullable<Condition['op']>;

const comparisons: Readonly<Record<FactKind['type'], readonly Op[]>> = {
  integer: ['eq', 'lt', 'lte', 'gt', 'gte'],
  boolean: ['eq'],
  date: ['monthsAgoAtMost', 'monthsAgoAtLeast'],
  choice: ['eq', 'in'],
  set: ['in'],
};

/** What is wrong with a condition of the right shape. */
export function conditionFaults(condition: Condition, path: string): Fault[] {
  const forms = (['all', 'any', 'not', 'fact'] as const).filter((form) => condition[form] !== undefined);
  if (forms.length !== 1) return [{ path, message: 'is not exactly one of all, any, not, fact' }];
  if (condition.fact !== undefined) return comparisonFaults(condition, condition.fact, path);
  if (condition.not) return conditionFaults(condition.not, `${path}/not`);
  const form = condition.all ? 'all' : 'any';
  return (condition[form] ?? []).flatMap((part, index) => conditionFaults(part, `${path}/${form}/${index}`));
}

function comparisonFaults({ op, value }: Condition, fact: string, path: string): Fault[] {
  const kind = factKind(fact);
  if (!kind) return [{ path: `${path}/fact`, message: `there is no fact ${fact}` }];
  const allowed = comparisons[kind.type];
  if (op === undefined || !allowed.includes(op))
    return [{ path: `${path}/op`, message: `${fact} is compared by ${allowed.join(', ')}` }];
  const wrong = valueFault(kind, op, value);
  return wrong === undefined ? [] : [{ path: `${path}/value`, message: wrong }];
}

function valueFault({ type, values }: FactKind, op: Op, value: Condition['value']): string | undefined {
  if (op === 'in') {
    if (!Array.isArray(value) || value.length === 0) return 'is not a list';
    const strange = (value as readonly string[]).find((item) => values !== undefined && !values.includes(item));
    return strange === undefined ? undefined : `${strange} is none of ${values?.join(', ')}`;
  }
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : 'is not true or false';
  if (type === 'choice')
    return typeof value === 'string' && values?.includes(value) !== false
      ? undefined
      : `is none of ${values?.join(', ')}`;
  return typeof value === 'number' && value >= 0 && !isLocalDate(value) ? undefined : 'is not a whole number';
}
