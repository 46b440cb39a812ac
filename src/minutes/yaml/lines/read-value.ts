/** What YAML reads a value as, to compare with what it says. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { meantText } from './quotes.ts';

/** Whether YAML reads a text, written in one line after a key, as the words it says. */
export const saysWhatItIs = (value: string): boolean => {
  const { contents, text } = parsed(value);
  return contents !== undefined && isTrue(contents, text);
};

/** Whether YAML reads a list or mapping in brackets as what each of its entries says. */
function isTrue(node: Node, text: string): boolean {
  const { tag, anchor } = node as { tag?: string; anchor?: string };
  if (isAlias(node) || tag !== undefined || anchor !== undefined) return false;
  if (isScalar(node)) {
    const [start = 0, end = 0] = node.range ?? [];
    const typed = text.slice(start, end);
    if (typed === '' || typed.startsWith('|') || typed.startsWith('>')) return typed === '';
    const read = node.type === 'PLAIN' ? node.source : node.value;
    return read === meantText(typed);
  }
  if (isSeq(node)) {
    return node.items.every(
      (item) =>
        isTrue(item as Node, text) && !(isMap(item) && !text.startsWith('{', item.range?.[0])),
    );
  }
  if (!isMap(node)) return false;
  // A text in braces, which the reader of its key asks for.
  if (node.items.every(({ value }) => value === null)) return true;
  return node.items.every(({ key, value }) => {
    // A part of a text that a comma divides.
    if (value === null) return false;
    return isTrue(key as Node, text) && isTrue(value as Node, text);
  });
}

/** The node of a value; `undefined` where YAML cannot read it. */
function parsed(value: string): { contents: Node | undefined; text: string } {
  const text = `k: ${value}\n`;
  const { errors, contents } = parseDocument(text, { logLevel: 'silent' });
  if (errors.length > 0 || !isMap(contents) || contents.items.length !== 1) {
    return { contents: undefined, text };
  }
  const [pair] = contents.items;
  return { contents: pair?.value as Node | undefined, text };
}
