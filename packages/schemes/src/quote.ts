import { type CoPaymentDue, coPaymentOf } from './co-payment.js';
import { type Decision, decideWith } from './decide.js';
import { FactReader } from './fact-reader.js';
import type { Account, Money } from './facts.js';
import type { Refusal } from './fault.js';
import { grantsWith } from './grants.js';
import { inputFaults, type QuoteInput } from './quote-input.js';
import { drawFrom, employerShareOf, limitOf, type Payment, type Payments, supportOf } from './payments.js';
import { type Basis, isFirm, rulesOn, weakest } from './rules.js';
import { type Entitlement, type SpendOrder, spendOrderWith } from './spend-order.js';

export interface QuoteLine extends Omit<Payment, 'amount'> {
  readonly amount: Money;
  /** Paid to the provider, or back to the learner later. */
  readonly settled: 'direct' | 'afterwards';
}

/** Who pays what of a price. */
export interface Quote {
  readonly decision: Decision;
  readonly price: Money;
  /** They sum to the price; none is negative, none is nothing unless the price is. */
  readonly lines: readonly QuoteLine[];
  readonly coPayment: { readonly amount: Money; readonly exempt: boolean; readonly why: string | null };
  /** In the end. */
  readonly learnerPays: Money;
  /** Before something comes back. */
  readonly learnerAdvances: Money;
  /** What would leave less to pay. */
  readonly alternatives: readonly { readonly code: string; readonly learnerPays: Money }[];
  /** Which entitlements were not spent, and why. */
  readonly skipped: SpendOrder['skipped'];
  /** What limited the account's part. */
  readonly limits: readonly Basis[];
  /** The account's content was not given but assumed. */
  readonly assumed: boolean;
  /** Facts that would change the outcome or the lines; without them, nothing is counted in the learner's favour. */
  readonly missing: readonly string[];
  readonly authority: Decision['authority'];
  readonly confidence: Basis['confidence'];
}

/**
 * Who pays what of a course. Where the decision is `notEligible`, the learner pays all; where it is `needsInfo` or `needsApproval`, the lines
 * are those after a yes.
 */
export function quote(input: QuoteInput): Quote | Refusal {
  const given = new FactReader(input);
  const faults = [...given.faults, ...inputFaults(input)];
  if (faults.length > 0) return { faults };
  const facts = new FactReader({ ...input, account: accountOf(input, given) });
  const price = facts.value('course.price');
  if (facts.hasFaults) return { faults: facts.faults };
  if (typeof price !== 'number') return { faults: [{ path: '/course/price', message: 'is missing' }] };
  const answer = quoteWith(input, facts, price);
  return facts.hasFaults ? { faults: facts.faults } : answer;
}

function quoteWith(input: QuoteInput, facts: FactReader, price: number): Quote {
  const { scheme } = input;
  const decision = decideWith(scheme, facts);
  const parts = decision.outcome === 'notEligible' ? refused(decision, price) : split(input, facts, price);
  const money = (amountMinor: number): Money => ({ amountMinor, currency: scheme.unit });
  const comesBack = scheme.kind === 'reimbursement' || scheme.kind === 'taxCredit';
  const lines = parts.payments
    .filter(({ amount }, index, all) => amount > 0 || (price === 0 && index === all.length - 1))
    .map((payment): QuoteLine => {
      const { payer, code } = payment;
      const isLater = comesBack && payer !== 'learner' && code !== 'contribution';
      return { ...payment, amount: money(payment.amount), settled: isLater ? 'afterwards' : 'direct' };
    });
  const sum = (wanted: (line: QuoteLine) => boolean) =>
    lines.filter(wanted).reduce((total, { amount }) => total + amount.amountMinor, 0);
  const learnerPays = sum(({ payer }) => payer === 'learner');
  const missing = [...new Set([...decision.missing, ...parts.missing])];
  const confidence = weakest([
    decision.confidence,
    ...parts.payments.flatMap(({ basis }) => (basis ? [basis.confidence] : [])),
    ...parts.limits.map((limit) => limit.confidence),
    ...(parts.coPayment.basis ? [parts.coPayment.basis.confidence] : []),
  ]);
  const isSure = decision.authority === 'binding' && isFirm(confidence) && !parts.assumed && missing.length === 0;
  return {
    decision,
    price: money(price),
    lines,
    coPayment: { amount: money(parts.coPayment.amount), exempt: parts.coPayment.exempt, why: parts.coPayment.why },
    learnerPays: money(learnerPays),
    learnerAdvances: money(learnerPays + sum(({ settled }) => settled === 'afterwards')),
    alternatives: parts.alternatives
      .filter((alternative) => alternative.amount < learnerPays)
      .map(({ code, amount }) => ({ code, learnerPays: money(amount) })),
    skipped: parts.skipped,
    limits: parts.limits,
    assumed: parts.assumed,
    missing,
    authority: isSure ? 'binding' : 'indicative',
    confidence,
  };
}

interface Parts extends Payments {
  readonly coPayment: CoPaymentDue;
  readonly alternatives: readonly { readonly code: string; readonly amount: number }[];
  readonly skipped: SpendOrder['skipped'];
  readonly assumed: boolean;
}

const noCoPayment: CoPaymentDue = { amount: 0, exempt: false, why: null, missing: [], offers: [] };

function refused({ reasons }: Decision, price: number): Parts {
  const basis = reasons.find(({ satisfied }) => satisfied === false);
  const { ruleRef = '', source = '', confidence = 'remembered' } = basis ?? {};
  const payment: Payment = {
    payer: 'learner',
    code: 'notEligible',
    amount: price,
    basis: { ruleRef, source, confidence },
  };
  return {
    payments: [payment],
    missing: [],
    limits: [],
    coPayment: noCoPayment,
    alternatives: [],
    skipped: [],
    assumed: false,
  };
}

function split(input: QuoteInput, facts: FactReader, price: number): Parts {
  const coPayment = coPaymentOf(input.scheme, facts, price);
  const parts = payBy(input, facts, price, coPayment);
  const offered = coPayment.offers.map((code) => {
    const { payments } = payBy(input, facts, price, { ...noCoPayment, exempt: true });
    const amount = payments.reduce((sum, payment) => sum + (payment.payer === 'learner' ? payment.amount : 0), 0);
    return { code, amount };
  });
  return { ...parts, coPayment, alternatives: offered, missing: [...coPayment.missing, ...parts.missing] };
}

type Paid = Pick<Parts, 'payments' | 'missing' | 'limits' | 'skipped' | 'assumed'>;

/** The learner's co-payment, what others add, the employer's and the state's shares, the account, and what is left. */
function payBy(input: QuoteInput, facts: FactReader, price: number, coPayment: CoPaymentDue): Paid {
  const { scheme, contributions = [], used = {} } = input;
  const payments: Payment[] = [];
  const missing: string[] = [];
  let left = price;
  const pay = (more: readonly Payment[]) => {
    payments.push(...more);
    left -= more.reduce((sum, { amount }) => sum + amount, 0);
  };
  const { amount, basis } = coPayment;
  pay([{ payer: 'learner', code: 'coPayment', amount, ...(basis ? { basis } : {}) }]);
  for (const { source, amount: offered } of contributions)
    pay([
      { payer: source === 'employer' ? 'employer' : 'fund', code: 'contribution', amount: Math.min(offered, left) },
    ]);
  for (const part of [() => employerShareOf(scheme, facts, left), () => supportOf(scheme, facts, price, left, used)]) {
    const paid = part();
    pay(paid.payments);
    missing.push(...paid.missing);
  }
  const limit = limitOf(scheme, facts, price);
  const holdings = holdingsOf(input, facts);
  const { order, skipped } = spendOrderWith(scheme, facts, holdings.entitlements);
  pay(drawFrom(order, Math.min(left, limit.most), holdings.bases));
  pay([{ payer: 'learner', code: 'remainder', amount: left }]);
  return {
    payments,
    missing: [...missing, ...limit.missing, ...holdings.missing],
    limits: order.length > 0 ? limit.limits : [],
    skipped,
    assumed: holdings.assumed,
  };
}

interface Holdings {
  readonly entitlements: readonly Entitlement[];
  readonly bases: Readonly<Record<string, Basis>>;
  readonly missing: readonly string[];
  readonly assumed: boolean;
}

function holdingsOf({ scheme, entitlements }: QuoteInput, facts: FactReader): Holdings {
  if (entitlements) return { entitlements, bases: {}, missing: [], assumed: false };
  const accrues = rulesOn(scheme, 'accrual', facts.on).length > 0;
  const { grants, missing } = grantsWith(scheme, facts);
  if (!accrues && grants.length === 0 && missing.length === 0)
    return { entitlements: [], bases: {}, missing, assumed: false };
  const balance = facts.value('account.balance');
  if (typeof balance === 'number') {
    const whole: Entitlement = { id: 'balance', source: 'public', available: balance, grantedOn: facts.on };
    return { entitlements: [whole], bases: {}, missing: [], assumed: true };
  }
  const unused = grants.map(({ grant, amount, expiresOn, earmark }): Entitlement => {
    return { id: grant, grant, source: 'public', available: amount, grantedOn: facts.on, expiresOn, earmark };
  });
  const bases = Object.fromEntries(grants.map(({ grant, basis }) => [grant, basis]));
  return { entitlements: unused, bases, missing: [...missing, 'account.balance'], assumed: true };
}

/** Who adds is known from what is added: by contributions, and by usable entitlements. */
function accountOf(
  { scheme, account, entitlements, contributions }: QuoteInput,
  facts: FactReader,
): Account | undefined {
  if (account?.topUps !== undefined || (!entitlements && !contributions)) return account;
  const { order } = spendOrderWith(scheme, facts, entitlements ?? []);
  const added = [...(contributions ?? []), ...order].map(({ source }) => source);
  return { ...account, topUps: [...new Set(added)].filter((source) => source !== 'public') };
}
