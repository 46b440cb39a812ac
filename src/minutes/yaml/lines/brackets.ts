/** Lists and mappings in brackets: `[Anne Aagaard, Bo Bendtsen]`, `{ dato: 2026-03-30, tekst: … }`. */
import { isPlain, isPlainEntry, isPlainlyQuoted } from './plain.ts';
import { meantText, quoted } from './quotes.ts';

/** Whether YAML reads a list as it stands, known without asking it. */
export const isPlainList = (value: string): boolean =>
  /^\[[\p{L}\d ,.()/–-]*\]$/u.test(value) && !/,[ ]*,/.test(value);

/** Whether a value begins a list or a mapping. */
export const opens = (value: string): boolean => value.startsWith('[') || value.startsWith('{');

/**
 * Where the brackets that open at the beginning of `text` are closed again: the offset after them;
 * `undefined` where they are not.
 */
export function closesAt(text: string): number | undefined {
  let depth = 0;
  let isAtStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isAtStart && (sign === '"' || sign === "'")) {
      const end = text.indexOf(sign, at + 1);
      if (end === -1) return undefined;
      at = end;
      isAtStart = false;
      continue;
    }
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    if (depth === 0) return at + 1;
    isAtStart = /[[{,:]/.test(sign) || (isAtStart && /\s/.test(sign));
  }
  return undefined;
}

/** A list or mapping as it is meant, in one line: each entry for itself, in marks where it needs them. */
export function meantBrackets(value: string): string {
  const isList = value.startsWith('[');
  const inner = value
    .slice(1)
    .replace(isList ? /\]\s*$/ : /\}\s*$/, '')
    .replaceAll(/\s+/g, ' ');
  if (isList) return `[${listEntries(inner).map(listEntry).join(', ')}]`;
  return `{ ${inner.trim().split(nextKey).map(mapEntry).join(', ')} }`;
}

const listEntry = (typed: string): string =>
  isPlainEntry(typed) || isPlainlyQuoted(typed) ? typed : quoted(meantText(typed));

function mapEntry(typed: string): string {
  const [, key, value = ''] = /^([^:]*):[ ]?(.*)$/u.exec(typed.trim()) ?? [];
  if (key === undefined) return typed.trim();
  const text = value.trim().replace(/,$/u, '');
  const isKept = isPlainlyQuoted(text) || opens(text) || (isPlain(text) && !/[,[\]{}]/u.test(text));
  return `${key.trim()}: ${isKept ? text : quoted(meantText(text))}`;
}

/** The comma before a key; a word with a colon that an address goes on after is none. */
const nextKey = /,[ ]?(?=[a-zæøå][a-zæøå\d-]*[ ]?:(?!\/))/u;

/** Whether another key stands in a value, after a comma. */
export const hasNextKey = (value: string): boolean => nextKey.test(value);

/** The entries of a list: a comma in quotation marks divides nothing. */
function listEntries(inner: string): string[] {
  const entries: string[] = [];
  let rest = inner.trim();
  while (rest !== '') {
    const [whole = rest] = /^(?:"[^"]*"|'[^']*'|”[^”“]*[”“"]|“[^”“]*[”“"])(?=\s*(?:,|$))/u.exec(
      rest,
    ) ??
      /^[^,]*/u.exec(rest) ?? [rest];
    const entry = whole.trim();
    // Between two entries in marks the comma was forgotten.
    const apart = /^"[^"]*"(?: "[^"]*")+$/u.test(entry) ? entry.match(/"[^"]*"/gu) : undefined;
    if (entry !== '') entries.push(...(apart ?? [entry]));
    const comma = rest.indexOf(',', whole.length);
    rest = comma === -1 ? '' : rest.slice(comma + 1).trim();
  }
  return entries;
}
