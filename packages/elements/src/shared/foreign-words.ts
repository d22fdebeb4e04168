// Text that others wrote can pretend: by turning the direction round, by letters that are not seen, by letters that look alike.

const keptControls = /[\n\t\u200c\u200d]/;
const controls = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const joinerInLatin = /(?<=\p{Script=Latin})[\u200c\u200d]|[\u200c\u200d](?=\p{Script=Latin})/gu;
const maxLength = 4000;

/** The text with everything that is not seen, or that turns the direction of what follows, written out: `⟨U+202E⟩`. */
export function disarm(text: string, limit = maxLength): string {
  const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return cut
    .replace(joinerInLatin, writtenOut)
    .replace(controls, (character) => (keptControls.test(character) ? character : writtenOut(character)));
}

const writtenOut = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** Whether one word mixes alphabets whose letters look alike, as in “Univеrsity” with a Cyrillic е. */
export const mixesAlphabets = (text: string): boolean =>
  text.split(/[^\p{L}\p{M}]+/u).some((word) => scripts.filter((script) => script.test(word)).length > 1);
