/** Tables and fields of Acadre. */
import { keyOf, type Tree } from '../read-tree.ts';
import { all, attributeOf, textIn, within } from '../tree-parts.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

/** The name of a table or field, as it is compared. */
export const nameOf = (tree: Tree): string => keyOf(attributeOf(tree, 'name'));

export const tablesIn = (tree: Tree): Tree[] => within(tree, 'table');

export const tablesOf = (tree: Tree | undefined, name: string): Tree[] =>
  tree === undefined ? [] : tablesIn(tree).filter((table) => nameOf(table) === name);

/** The field of a name in a table's own fields. */
export const fieldIn = (table: Tree | undefined, name: string): Tree | undefined =>
  all(table, 'fields', 'field').find((field) => nameOf(field) === name);

export const valueIn = (table: Tree | undefined, name: string): string =>
  oneLine(textIn(fieldIn(table, name)));

/** What is open has 1, and no word that says otherwise. */
export function isOpen(access: string, words: string): boolean {
  return (
    (access === '1' || (access === '' && words !== '')) && /^(?:åben|offentlig)?$/iu.test(words)
  );
}
