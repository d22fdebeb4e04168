import * as everything from '@ila-kit/schemes';
import * as account from '@ila-kit/schemes/account';
import * as evaluator from '@ila-kit/schemes/evaluator';
import { scheme as cpf } from '@ila-kit/schemes/packs/fr-cpf';
import { expect, expectTypeOf, test } from 'vitest';

const ofEvaluator = ['decide', 'isRefusal', 'packs', 'questionsFor', 'quote'];
const ofAccount = ['accrue', 'forecast', 'grantsOn', 'periodOf', 'rulesOn', 'spendOrder'];
const ofServer = ['checkScheme', 'isCurrentOn', 'listSchemes', 'retrieveScheme', 'statusOn'];

test('what each entry gives, and no more', () => {
  expect(Object.keys(evaluator).sort()).toEqual(ofEvaluator);
  expect(Object.keys(account).sort()).toEqual(ofAccount);
  expect(Object.keys(everything).sort()).toEqual([...ofEvaluator, ...ofAccount, ...ofServer].sort());
  expect(cpf).toBe(everything.retrieveScheme('fr-cpf'));
});

test('the types of the surface', () => {
  expectTypeOf(evaluator.decide).returns.toEqualTypeOf<everything.Decision | everything.Refusal>();
  expectTypeOf(evaluator.quote).returns.toEqualTypeOf<everything.Quote | everything.Refusal>();
  expectTypeOf<everything.Decision['outcome']>().toEqualTypeOf<
    'eligible' | 'notEligible' | 'needsInfo' | 'needsApproval'
  >();
  expectTypeOf<everything.Decision['authority']>().toEqualTypeOf<'binding' | 'indicative'>();
  expectTypeOf<everything.Reason['satisfied']>().toEqualTypeOf<boolean | null>();
  expectTypeOf<everything.Payer>().toEqualTypeOf<'account' | 'employer' | 'state' | 'fund' | 'learner'>();
  expectTypeOf<everything.Person['age']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<everything.Person['educationLevel']>().toEqualTypeOf<'low' | 'medium' | 'high' | undefined>();
  expectTypeOf<everything.Account['topUps']>().toEqualTypeOf<
    readonly ('employer' | 'sectorFund' | 'agreement' | 'own')[] | undefined
  >();
  expectTypeOf<everything.Confidence>().toEqualTypeOf<'verified' | 'secondary' | 'remembered' | 'configuration'>();
  expectTypeOf(everything.checkScheme).returns.toEqualTypeOf<readonly everything.Fault[]>();
  expectTypeOf(cpf).toEqualTypeOf<everything.Scheme>();
});
