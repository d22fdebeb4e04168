import type { en } from '../locales/en.js';

/** Forms of one message by CLDR plural category; a language gives exactly the categories that it has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Placeholders of a text: `n` and `total` for `'{n} of {total}'`. */
export type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Words = Readonly<Record<string, string | PluralForms>>;

type Holding<Names extends string> = [Names] extends [never] ? string : UnionToIntersection<Containing<Names>>;
type Containing<Name extends string> = Name extends string ? `${string}{${Name}}${string}` : never;
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** What another language must hold: every key of the English words, and in each text the placeholders of the English one. */
export type MessagesLike<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? Holding<Placeholders<English[Key]>> : PluralForms;
};

/** Values that a message needs. A plural's `n` is a number; it is written in the language's digits. */
export type ValuesOf<English, Key extends keyof English> = English[Key] extends string
  ? [Placeholders<English[Key]>] extends [never]
    ? []
    : [Record<Placeholders<English[Key]>, string | number>]
  : [{ n: number } & Record<string, string | number>];

export type TranslateOf<English> = <Key extends keyof English>(key: Key, ...values: ValuesOf<English, Key>) => string;

type English = typeof en;
export type MessageKey = keyof English;
export type Messages = MessagesLike<English>;

/**
 * Makes the function that fills in a language's messages.
 * @param tag BCP 47 tag that numbers and plurals follow
 */
export function translator<Like>(messages: MessagesLike<Like>, tag: string): TranslateOf<Like> {
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  return (key, ...[values]) => {
    const message = (messages as Words)[key as string] as string | PluralForms;
    const given: Record<string, string | number> = values ?? {};
    const text = typeof message === 'string' ? message : (message[plural.select(Number(given['n']))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = given[name] ?? '';
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}
