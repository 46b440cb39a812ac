/** Folding: one form for all the ways in which a Danish word is typed. */

/**
 * The form in which words are compared: lower case, without accents; `æ` is also `ae` and `ä`, `ø` is
 * also `o`, `oe` and `ö`, `å` is also `a` and `aa`. So `Børnehave`, `boernehave` and `bornehave` give
 * `bornehave`, and `Århus`, `Aarhus` and `arhus` give `arhus`.
 *
 * The form is coarse: `før` and `for` are the same in it. Where words differ in {@link spelling}, the
 * one that is spelt as asked for comes first. Folding a folded word changes nothing.
 */
export const fold = (word: string): string => foldSpelling(spelling(word));

/** {@link fold} of a word in its {@link spelling}. */
export const foldSpelling = (spelt: string): string =>
  spelt
    .replaceAll('ø', 'o')
    .replaceAll(/oe+/g, 'o')
    .replaceAll('å', 'a')
    .replaceAll(/aa+/g, 'a')
    .replaceAll('ae', 'æ');

/**
 * The word as it is spelt: lower case, without accents, with `æ`, `ø` and `å` as they are written.
 * German and Swedish letters are Danish ones.
 */
export const spelling = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('a\u030a', 'å')
    .replaceAll('a\u0308', 'æ')
    .replaceAll('o\u0308', 'ø')
    .replaceAll(/\p{Mn}/gu, '');

/** The spelling with `æ`, `ø` and `å` for the pairs of letters that are typed in their place. */
export const danishSpelling = (word: string): string => danishLetters(spelling(word));

/** {@link danishSpelling} of a word in its {@link spelling}. */
export const danishLetters = (spelt: string): string =>
  spelt.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å');
