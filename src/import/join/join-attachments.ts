/** One list of the attachments that two documents name. */
import { toString } from 'mdast-util-to-string';
import type { List, ListItem } from 'mdast';
import { stringifyBlocks } from '../../minutes/markdown/markdown.ts';
import type { AgendaItem, Section } from '../../minutes/model.ts';
import { partTexts } from './fingerprints.ts';
import type { Sides } from './sides.ts';

/**
 * The section with all attachments of both, without those that an editor has taken out; `undefined` where
 * that is not known, or where it is more than a list.
 */
export function joinAttachments(
  { old, fresh }: { old: Section; fresh: Section },
  item: AgendaItem,
  { counts, imported }: Sides,
): string | undefined {
  const [known, named] = [old, fresh].map(listOf);
  if (known === undefined || named === undefined || !imported.isKnown) return undefined;
  const wanted = named.filter(
    (entry) => has(known, entry) || !imported.has(partTexts.attachment(item, toString(entry))),
  );
  const [first, second] = counts === 'fresh' ? [wanted, known] : [known, wanted];
  const entries = [
    ...first.map((entry) => known.find((each) => isSame(each, entry)) ?? entry),
    ...second.filter((entry) => !has(first, entry)),
  ];
  const list: List = {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: entries,
  };
  return `### ${old.heading ?? ''}\n\n${stringifyBlocks([list])}`;
}

function listOf({ kind, heading, blocks }: Section): readonly ListItem[] | undefined {
  const [list, ...others] = blocks;
  const isList = kind === 'attachments' && heading !== null && others.length === 0;
  return isList && list?.type === 'list' && list.ordered !== true ? list.children : undefined;
}

const isSame = (one: ListItem, other: ListItem): boolean => toString(one) === toString(other);

const has = (entries: readonly ListItem[], entry: ListItem): boolean =>
  entries.some((each) => isSame(each, entry));
