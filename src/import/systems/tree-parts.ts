/** Asks a {@link Tree} for its parts. What is missing is an empty text or an empty list. */
import { keyOf, type Tree } from './read-tree.ts';
import { oneLine } from '../../minutes/words/plain-words.ts';

export const elementsIn = (tree: Tree | undefined): Tree[] =>
  tree?.children.filter((child) => typeof child !== 'string') ?? [];

export const isNamed = (tree: Tree, name: string): boolean => keyOf(tree.name) === keyOf(name);

/** The words of HTML, without its tags. */
export const withoutTags = (html: string): string =>
  html.replaceAll(/<[^>]{0,2000}>|&nbsp;/gu, ' ');

/** All elements along a path of names below `tree`: one and many alike. */
export function all(tree: Tree | undefined, ...path: readonly string[]): Tree[] {
  return path.reduce<Tree[]>(
    (found, name) => found.flatMap(elementsIn).filter((child) => isNamed(child, name)),
    tree === undefined ? [] : [tree],
  );
}

/** The first element along a path of names. */
export const first = (tree: Tree | undefined, ...path: readonly string[]): Tree | undefined =>
  all(tree, ...path)[0];

/** All elements of a name anywhere below `tree`, in their order. */
export const within = (tree: Tree | undefined, name: string): Tree[] =>
  elementsIn(tree).flatMap((child) => [
    ...(isNamed(child, name) ? [child] : []),
    ...within(child, name),
  ]);

/** The text of an element with all below it, as it stands. */
export const textIn = (tree: Tree | undefined): string =>
  tree?.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('') ?? '';

/** The words of the first element along a path, on one line. */
export const valueAt = (tree: Tree | undefined, ...path: readonly string[]): string =>
  oneLine(textIn(first(tree, ...path)));

/** An attribute on one line. */
export const attributeOf = (tree: Tree | undefined, name: string): string =>
  oneLine(tree?.attributes[keyOf(name)] ?? '');

/** What an element holds as HTML: its text, or where it has elements, these as they would be written. */
export function contentOf(tree: Tree | undefined): string {
  if (elementsIn(tree).length === 0) return textIn(tree);
  return tree?.children.map(written).join('') ?? '';
}

function written(node: Tree | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  return `<${node.name}${attributes.join('')}>${node.children.map(written).join('')}</${node.name}>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Whether a text says yes; silence and anything else is no. */
export const isTrue = (text: string): boolean => /^(?:true|1|ja)$/iu.test(text);
