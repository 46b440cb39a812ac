/** Lines as a reader sees them: without what cannot be seen, and without marks of Markdown. */

/** Soft hyphens, zero-width characters, direction marks, variation selectors. */
const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/gu;

/**
 * `text` without invisible characters, with compatibility forms (full-width letters) as plain ones, and
 * every run of blanks of any kind as one.
 */
export const visibleText = (text: string): string =>
  uncommon.test(text)
    ? text.normalize('NFKC').replace(invisible, '').replaceAll(/\s+/gu, ' ').trim()
    : text.trim();

/** A fast path for most texts. */
const uncommon = /[^\x20-\x7EÆØÅæøåéüöä–—»«”“’•§]| {2}/u;

/** `text` with every run of blanks and line ends as one blank. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Marks around a line: bullets, numbers, quotation, emphasis, headings, cells, brackets of comments. */
const before = /^(?:[-*+•·–—>|#_`~\\!<\s]|&nbsp;|\d{1,3}[.)] )+/u;
const after = /(?<![*|#_`~\\>\s]|&nbsp;)(?:[*|#_`~\\>\s]|&nbsp;|-->|<br ?\/?>)+$/u;
const within = /[*_`~\\]+/gu;

/** The words of a line of a file, without its marks. */
export const plainWords = (line: string): string =>
  visibleText(line)
    .replace(before, '')
    .replace(after, '')
    .replaceAll(within, '')
    .replaceAll(/ ?\| ?/gu, ' ')
    .trim();

/** Joins `L U K K E T`, as secretaries and text recognition space letters. */
export const joinSpaced = (text: string): string =>
  text.replaceAll(spaced, (letters) => letters.replaceAll(/[ .]/gu, ''));

const spaced = /(?<!\p{L})(?:\p{L}[ .]){3,}\p{L}(?!\p{L})/gu;
