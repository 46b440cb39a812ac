/** Quotation marks around values of YAML: what is meant by them, and how a text is written with them. */

/** Marks of the kind of a mark, as an editor's program may have replaced them. */
const kinds: Readonly<Record<string, string>> = Object.fromEntries(
  ['"”“„', "'’‘‚"].flatMap((kind) => Array.from(kind, (mark) => [mark, kind])),
);

/** Marks that YAML does not know and shows. */
const typographic = /^[”“„’‘]$/u;

/**
 * What a value says to one who has not heard of YAML: quotation marks around all of it are no part of
 * it, and any other sign stands for itself. A mark that is missing at the end is thought there.
 */
export function meantText(value: string): string {
  const mark = value[0] ?? '';
  if (isWell(value)) return unescaped(value.slice(1, -1), mark);
  const [, doubled] = /^''([^']+)''$/u.exec(value) ?? [];
  if (doubled !== undefined) return doubled;
  const kind = kinds[mark];
  // A mark at the end that nothing opens: `Budget"`.
  if (kind === undefined) {
    return value.endsWith('"') && count(value, '"') % 2 === 1 ? value.slice(0, -1) : value;
  }
  const last = value.length > 1 ? (value.at(-1) ?? '') : '';
  // Of straight marks, one of the other kind may have been typed.
  const isClosed =
    (last !== '' && kind.includes(last)) || (/["']/u.test(mark) && /["']/u.test(last));
  // Such a mark may belong to the words, unless another answers it.
  if (typographic.test(mark) && !isClosed) return value;
  const inner = value.slice(1, isClosed ? -1 : undefined);
  return isAround(inner, mark, kind, isClosed) ? unescaped(inner, mark) : value;
}

/** Whether a value stands in straight marks as YAML has them. */
const isWell = (value: string): boolean => /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/u.test(value);

/** Whether the mark before `inner` opens all of it, and not only its first words: `"A" og B`. */
function isAround(inner: string, mark: string, kind: string, isClosed: boolean): boolean {
  const own = mark === '"' ? inner.replaceAll(/\\./gu, '  ') : inner;
  const plain = mark === "'" ? own.replaceAll("''", '  ') : own;
  const marks = [...plain.matchAll(/["'”“„’‘‚]/gu)].filter(({ 0: each }) => kind.includes(each));
  const [first] = marks;
  if (first === undefined) return true;
  const [before, after] = [plain[first.index - 1] ?? ' ', plain[first.index + 1] ?? ' '];
  // An apostrophe: `'TR'er'`.
  if (kind.includes("'") && /\p{L}/u.test(before) && /\p{L}/u.test(after)) return isClosed;
  // It opens words inside: `"Det "gode" liv"`; or the last one has none to answer but the first of all.
  return (/[\s(]/u.test(before) && !/\s/u.test(after)) || (isClosed && marks.length % 2 === 1);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function unescaped(inner: string, mark: string): string {
  if (mark === '"') return inner.replaceAll(/\\(["\\])/gu, '$1');
  return mark === "'" ? inner.replaceAll("''", "'") : inner;
}

/** `text` in the quotation marks in which YAML changes nothing of it. */
export const quoted = (text: string): string =>
  /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
