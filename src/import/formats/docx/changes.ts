/** Tracked changes of a Word document that nobody has accepted or rejected. */
import { wordsOf } from '../../../minutes/words/words.ts';
import { note, type ImportNote } from '../../report.ts';
import { elementsOf, find, textOf, type Xml } from './xml.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

const added = new Set(['ins', 'moveTo']);
const removed = new Set(['del', 'moveFrom']);
const properties = new Set(['pPr', 'rPr', 'trPr', 'tcPr', 'tblPr', 'sectPr']);

/** Changes within a paragraph: the words that are added, and how many others there are. */
interface Changes {
  added: string[];
  removed: number;
  /** Paragraphs that are joined or split. */
  breaks: number;
}

/** The change of a paragraph, as the editor is asked about it; `undefined` if there is none. */
export function changeOf(parts: readonly Xml[]): ImportNote | undefined {
  const changes: Changes = { added: [], removed: 0, breaks: 0 };
  for (const part of parts) {
    const mark = find(part, 'pPr', 'rPr');
    if (elementsOf(mark).some(({ name }) => added.has(name) || removed.has(name))) {
      changes.breaks += 1;
    }
    collect(part, changes);
  }
  const words = oneLine(changes.added.join(' '));
  if (words === '' && changes.removed + changes.breaks === 0) return undefined;
  return note('tracked-change', undefined, words, changes.removed);
}

/** The words of rows or cells that are removed, which are told and not read. */
export const removedWords = (element: Xml): ImportNote =>
  note('tracked-change', undefined, '', wordsOf(deepText(element)).length);

function collect(element: Xml, changes: Changes): void {
  for (const child of elementsOf(element)) {
    if (properties.has(child.name) || child.name === 'txbxContent') continue;
    if (removed.has(child.name)) changes.removed += Math.max(1, wordsOf(deepText(child)).length);
    else if (added.has(child.name)) changes.added.push(deepText(child));
    else collect(child, changes);
  }
}

/** The text of an element, with a blank between paragraphs; `in-force`: only what is not deleted. */
export function deepText(element: Xml, which: 'all' | 'in-force' = 'all'): string {
  return elementsOf(element)
    .map((child) => {
      const isAway = child.name === 'delText' || removed.has(child.name);
      if (child.name === 'mc:Fallback' || (which === 'in-force' && isAway)) return '';
      if (['t', 'delText', 'm:t', 'a:t'].includes(child.name)) return textOf(child);
      return child.name === 'p' ? ` ${deepText(child, which)} ` : deepText(child, which);
    })
    .join('');
}

const cells = new Set(['cellIns', 'cellDel', 'cellMerge']);

/** How many changes of the formatting alone a part has, which change no word. */
export function countFormatChanges(element: Xml): number {
  return elementsOf(element).reduce(
    (sum, child) => sum + (/^[a-z]+PrChange$/i.test(child.name) ? 1 : countFormatChanges(child)),
    0,
  );
}

/** How many changes a part has; what is moved counts once. */
export function countChanges(element: Xml): number {
  return elementsOf(element).reduce((sum, child) => {
    const isChange = child.name === 'ins' || removed.has(child.name) || cells.has(child.name);
    return sum + (isChange ? 1 : 0) + countChanges(child);
  }, 0);
}
