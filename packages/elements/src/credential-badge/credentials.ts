// The arrow to this package is a lazy one, so its types are taken from what is loaded.
const load = () => import('@ila-kit/credentials');
type Package = Awaited<ReturnType<typeof load>>;

/** Loads the verifier when a page first needs it. */
export const loadVerifier = load;

export type VerifyInput = Parameters<Package['verify']>[0];
export type VerifyOptions = NonNullable<Parameters<Package['verify']>[1]>;
export type Verification = Awaited<ReturnType<Package['verify']>>;
export type Description = ReturnType<Package['describe']>;

export type Verdict = Verification['verdict'];
export type Checks = Verification['checks'];
export type Trust = Verification['trust'];
export type Holder = Verification['holder'];
export type TrustList = NonNullable<VerifyOptions['trust']>;
export type Fetch = NonNullable<VerifyOptions['fetch']>;
export type LanguageMap = NonNullable<Description['title']>;
export type Element = Description['elements'][keyof Description['elements']];
export type ElementName = keyof Description['elements'];
export type Fact = Element['facts'][number];
