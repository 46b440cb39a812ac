/** Quotation marks around values of YAML: what is meant by them, and how a text is written with them. */

/** Marks that close what a straight one opens, as an editor's program may have replaced them. */
const closing: Readonly<Record<string, string>> = {
  '"': '"”“„',
  "'": "'’‘‚",
  '”': '”"',
  '“': '”“"',
  '„': '”“"',
  '’': "’'",
  '‘': "’‘'",
};

/** Marks that YAML does not know and shows. */
const typographic = /^[”“„’‘]$/u;

/**
 * What a value says to one who has not heard of YAML: quotation marks around all of it are no part of
 * it, and any other sign stands for itself. A mark that is missing at the end is thought there.
 */
export function meantText(value: string): string {
  const mark = value[0] ?? '';
  if (isWell(value)) return unescaped(value.slice(1, -1), mark);
  const ends = closing[mark];
  if (ends === undefined) return value;
  const isClosed = value.length > 1 && ends.includes(value.at(-1) ?? '');
  // Such a mark may belong to the words, unless another answers it.
  if (typographic.test(mark) && !isClosed) return value;
  const inner = value.slice(1, isClosed ? -1 : undefined);
  return isAround(inner, mark, ends, isClosed) ? unescaped(inner, mark) : value;
}

/** Whether a value stands in straight marks as YAML has them. */
const isWell = (value: string): boolean => /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/u.test(value);

/** Whether the mark before `inner` opens all of it, and not only its first words: `"A" og B`. */
function isAround(inner: string, mark: string, ends: string, isClosed: boolean): boolean {
  const own = mark === '"' ? inner.replaceAll(/\\./gu, '  ') : inner;
  const plain = mark === "'" ? own.replaceAll("''", '  ') : own;
  const at = [...ends].reduce((least, end) => {
    const found = plain.indexOf(end);
    return found === -1 ? least : Math.min(least, found);
  }, Infinity);
  if (at === Infinity) return true;
  const [before, after] = [plain[at - 1] ?? ' ', plain[at + 1] ?? ' '];
  // An apostrophe: `'TR'er'`.
  if (/[’'‘]/u.test(mark) && /\p{L}/u.test(before) && /\p{L}/u.test(after)) return isClosed;
  // It opens words inside: `"Det "gode" liv"`.
  return /[\s(]/u.test(before) && !/\s/u.test(after);
}

function unescaped(inner: string, mark: string): string {
  if (mark === '"') return inner.replaceAll(/\\(["\\])/gu, '$1');
  return mark === "'" ? inner.replaceAll("''", "'") : inner;
}

/** `text` in the quotation marks in which YAML changes nothing of it. */
export const quoted = (text: string): string =>
  /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
