/** The values of YAML keys in the form that is asked for. One of another form is reported, and counts as absent. */
import { isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { lineAt, lineWith, placeOfNode, typedOf, type YamlSource } from './parse-yaml.ts';
import type { Place } from '../problem.ts';
import { meantBrackets } from './lines/brackets.ts';
import { quoted } from './lines/quotes.ts';

/** Whether there is no value; a key with nothing after it (`slut:`) counts as absent. */
export function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && (node.value === null || node.value === ''));
}

/** Whether there is a value, right or wrong. */
export function hasValue(node: Node | null, source: YamlSource): boolean {
  if (!isScalar(node) || !isEmpty(node)) return node !== null;
  return node.source !== '' || commentAfter(node, source) !== undefined;
}

/** A text of a form that its reader knows: a comment may follow it, and a number is its digits. */
export function readWord(key: string, node: Node | null, source: YamlSource): string | undefined {
  const isDigits = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'number';
  if (isDigits) return node.source;
  // `udvalg: [byraad]`
  const [only] = isSeq(node) && node.items.length === 1 ? node.items : [];
  if (!isScalar(only) || node === null) return readString(key, node, source);
  const line = lineWith(typedOf(only, source), node, source);
  source.report('noegle-vaerdi', placeOfNode(node, source), key, 'tekst', line);
  return undefined;
}

/** The entries of a list. */
export function readItems(key: string, node: Node | null, source: YamlSource): Node[] {
  if (node === null || isEmpty(node)) return [];
  if (isSeq(node)) return node.items as Node[];
  const inner = typedOf(node, source)
    .replace(/^[({](.*)[)}]$/, '$1')
    .trim();
  const line = lineWith(meantBrackets(`[${inner}]`), node, source);
  source.report('noegle-vaerdi', placeOfNode(node, source), key, 'en liste', line);
  return [];
}

/** A list of texts. */
export function readTexts(key: string, list: Node | null, source: YamlSource): string[] {
  const items = readItems(key, list, source);
  const wrong = items.find((item) => !isScalar(item) || typeof item.value !== 'string');
  if (wrong === undefined || list === null) {
    return items.flatMap((item) => readText(key, item, placeOfNode(item, source), source) ?? []);
  }
  const typed = typedOf(list, source);
  const line = typed.startsWith('[')
    ? lineWith(meantBrackets(typed), list, source)
    : lineWith(quoted(typedOf(wrong, source).trimEnd()), wrong, source);
  source.report('noegle-vaerdi', placeOfNode(wrong, source), key, 'tekst', line);
  return [];
}

/** A whole number from 0 up. */
export function readInteger(
  key: string,
  node: Node | null,
  source: YamlSource,
): number | undefined {
  if (isEmpty(node)) return undefined;
  if (isScalar(node) && Number.isSafeInteger(node.value) && Number(node.value) >= 0) {
    return Number(node.value);
  }
  source.report('noegle-vaerdi', placeOfNode(node, source), key, 'et helt tal', undefined);
  return undefined;
}

/**
 * A text of any words. What YAML takes for a comment may belong to them, and is asked for: also after
 * words in marks, `"Budget" # 2027`.
 */
export function readText(
  key: string,
  node: Node | null,
  place: Place,
  source: YamlSource,
): string | undefined {
  const comment = isScalar(node) && !isBlock(node) ? commentAfter(node, source) : undefined;
  if (!isScalar(node) || comment === undefined) {
    // `~` and `null` are words, too.
    const isWord = isScalar(node) && node.value === null && node.source !== '';
    if (!isWord) return readString(key, node, source);
    reportText(key, node, source);
    return undefined;
  }
  const typed = typedOf(node, source);
  const meant = typed + comment;
  const line = lineAt(place.line, source).trimEnd();
  const whole = line.slice(0, line.length - meant.length) + quoted(meant.trim());
  const read = node.type === 'PLAIN' ? typed : String(node.value);
  source.report('yaml-tekst', place, { kind: 'comment', read }, whole);
  return meant.trim();
}

function readString(key: string, node: Node | null, source: YamlSource): string | undefined {
  if (node === null || isEmpty(node)) return undefined;
  if (isScalar(node) && typeof node.value === 'string') return node.value;
  reportText(key, node, source);
  return undefined;
}

/** Reports a value that is to be a text and is none. */
function reportText(key: string, node: Node, source: YamlSource): void {
  const line = lineWith(quoted(typedOf(node, source).trimEnd()), node, source);
  source.report('noegle-vaerdi', placeOfNode(node, source), key, 'tekst', line);
}

/** A text below its key, after `|` or `>`. */
const isBlock = ({ type }: Scalar): boolean => type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';

/** The comment on the line of a value, with the blanks before it. */
function commentAfter(node: Scalar, { text }: YamlSource): string | undefined {
  const end = node.range?.[1] ?? 0;
  return /^[ \t]*#[^\r\n]*/.exec(text.slice(end, end + longestComment))?.[0].trimEnd();
}

const longestComment = 2000;
