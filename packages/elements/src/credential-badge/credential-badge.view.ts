import type { ForeignText } from '../shared/multilingual.js';
import type { Checked } from './checking.js';
import type { VerdictLocale } from './credential-words.js';
import type { Checks, Holder, Trust, Verdict } from './credentials.js';
import { foreignText } from './foreign-text.js';
import { issuerView, type IssuerView } from './issuer.view.js';

/** How an answer looks: each tone has a colour and a shape of its own, and the words beside it. */
export type Tone = 'good' | 'warn' | 'bad' | 'open';

export type Question = keyof Checks | 'holder' | 'trust';

/** One question that was asked of a credential, and its answer. */
export interface CheckView {
  readonly question: Question;
  readonly label: string;
  readonly answer: string;
  readonly tone: Tone;
  /** Key of the sentence that says why, among the detail words. */
  readonly why: string;
}

/** A credential as a badge shows it: words of the reader's language, foreign text disarmed. */
export interface CredentialView {
  readonly id: string | undefined;
  readonly verdict: Verdict;
  readonly tone: Tone;
  readonly word: string;
  readonly about: string;
  readonly title: ForeignText | undefined;
  readonly titleText: string;
  readonly issuer: IssuerView;
  /** What stands where the issuer's name is missing. */
  readonly issuerText: string;
  readonly checks: readonly CheckView[];
  /** The signature holds and covers what is shown. */
  readonly isProven: boolean;
  /** How many credentials a presentation holds. */
  readonly several: string | undefined;
}

const verdictTones: Readonly<Record<Verdict, Tone>> = {
  valid: 'good',
  unconfirmed: 'warn',
  expired: 'warn',
  notYetValid: 'warn',
  suspended: 'warn',
  revoked: 'bad',
  invalid: 'bad',
  unverifiable: 'open',
};

const tones: Readonly<Record<Question, Readonly<Record<string, Tone>>>> = {
  integrity: { intact: 'good', broken: 'bad', unknown: 'open' },
  issuer: { confirmed: 'good', unconfirmed: 'warn', contradicted: 'bad', unknown: 'open' },
  period: { current: 'good', expired: 'warn', notYetValid: 'warn', notChecked: 'open' },
  status: { active: 'good', none: 'open', suspended: 'warn', revoked: 'bad', unknown: 'warn', notChecked: 'open' },
  holder: { proven: 'good', matched: 'good', mismatched: 'bad', notChecked: 'open' },
  trust: { trusted: 'good', known: 'open', unknown: 'open' },
};

/**
 * @param hasTrustList whether the page says whom it trusts; where it does not, trust is no question
 * @param wanted the language of the credential's own text; by default the reader's
 */
export function credentialView(
  checked: Checked,
  locale: VerdictLocale,
  { hasTrustList = false, wanted = locale.wanted }: { hasTrustList?: boolean; wanted?: string | undefined } = {},
): CredentialView {
  const { result, description, inside } = checked;
  const { verdict } = result;
  const title = foreignText(description.title, wanted);
  return {
    id: result.credential?.id,
    verdict,
    tone: verdictTones[verdict],
    word: locale.t(`verdict.${verdict}`),
    about: locale.t(`about.${verdict}`),
    title,
    titleText: title?.text ?? locale.t('untitled'),
    issuer: issuerView(checked, wanted),
    issuerText: locale.t('unnamed'),
    checks: checkViews(result.checks, result.holder, hasTrustList ? result.trust : undefined, locale),
    isProven: result.checks.integrity.result === 'intact',
    several: result.format === 'presentation' ? locale.t('several', { n: inside.length }) : undefined,
  };
}

function checkViews(checks: Checks, holder: Holder, trust: Trust | undefined, locale: VerdictLocale): CheckView[] {
  const { label } = locale;
  const isProven = checks.integrity.result === 'intact';
  const view = (question: Question, result: string, found: string): CheckView => {
    // Dates that nobody signed are no ground for a tick.
    const reason = !isProven && result === 'current' ? 'notChecked' : found;
    const answer = reason === 'notChecked' ? unasked(question, result) : result;
    return {
      question,
      label: label('check', question),
      answer: label(question, answer),
      tone: tones[question][answer] ?? 'open',
      why: `${question}.${reason}`,
    };
  };
  return [
    ...(['integrity', 'issuer', 'period', 'status'] as const).map((name) =>
      view(name, checks[name].result, checks[name].reason),
    ),
    view('holder', holder, holder),
    ...(trust ? [view('trust', trust, trust)] : []),
  ];
}

/** A check that was never made has a result that sounds like one that was: `current`, `none`. */
const unasked = (question: Question, result: string): string =>
  question === 'period' || question === 'status' ? 'notChecked' : result;
