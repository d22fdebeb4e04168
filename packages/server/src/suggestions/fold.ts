/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
  ς: 'σ',
};

/** Names that would lose what makes them a name. */
const names: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])c\+\+(?![\p{L}\p{N}])/gu, 'cplusplus'],
  [/(?<![\p{L}\p{N}])([cf])#(?![\p{L}\p{N}])/gu, '$1sharp'],
  [/(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])/gu, 'dotnet'],
];

/**
 * The form in which all texts are searched: lower case, without accents, one space between words and nothing else.
 * Done here and not by the database, so that both engines and every locale agree.
 */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same, but punctuation stays. */
export function foldLetters(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Lower case of some capitals brings marks back (İ).
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłħıŋþŧς]/g, (letter) => plainLetters[letter] ?? letter);
  return names.reduce((folded, [pattern, name]) => folded.replace(pattern, name), plain);
}

/** The different words of a text, folded. */
export function foldedWords(text: string): string[] {
  return [...new Set(fold(text).split(' '))].filter((word) => word !== '');
}
