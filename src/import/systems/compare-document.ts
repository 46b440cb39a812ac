/**
 * The document of the whole that lies beside an export proves its words: each block of the meeting has
 * to be in it, letter for letter. Layout, line breaks and hyphens do not count.
 */
import { toString } from 'mdast-util-to-string';
import type { ListItem, RootContent } from 'mdast';
import type { Meeting } from '../../minutes/model.ts';
import { wordsOf } from '../../minutes/words/words.ts';
import { note, type ImportNote } from '../report.ts';
import type { ReadDocument, SourceLine } from '../source-line.ts';

/** A shorter text is in any document. */
const fewestLetters = 4;

/** Shorter lines of a document are labels and page numbers. */
const fewestWords = 6;

const mostShown = 5;
const longestShown = 60;

/**
 * Notes on how the words of `meeting`, which are public, differ from a document's. Of the document, which
 * may hold what is not public, only the places are told.
 */
export function compareDocument(
  meeting: Meeting,
  name: string,
  { lines }: ReadDocument,
): ImportNote[] {
  const there = lines.map(textOfLine).map(lettersOf).join('');
  const texts = meeting.items.flatMap(({ title, sections }) => [
    title,
    ...sections
      .filter(({ kind }) => kind !== 'attachments')
      .flatMap(({ blocks }) => blocks.flatMap(textsIn)),
  ]);
  const missing = texts.filter((text) => {
    const letters = lettersOf(text);
    return letters.length >= fewestLetters && !there.includes(letters);
  });
  const here = texts.map(lettersOf).join('');
  const more = lines.filter(
    (line) =>
      wordsOf(textOfLine(line)).length >= fewestWords &&
      !here.includes(lettersOf(textOfLine(line))),
  );
  const beginnings = missing.slice(0, mostShown).map((text) => text.slice(0, longestShown));
  return [
    ...(missing.length > 0
      ? [note('export-differs', undefined, name, missing.length, beginnings)]
      : [note('export-confirmed', undefined, name)]),
    ...(more.length > 0
      ? [
          note(
            'export-more',
            undefined,
            name,
            more.map(({ number }) => number),
          ),
        ]
      : []),
  ];
}

const textOfLine = ({ text, table }: SourceLine): string => table?.flat().join(' ') ?? text;

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('da')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The texts of a block, those of items and cells each by itself. */
function textsIn(block: RootContent): string[] {
  if (block.type === 'list') return block.children.flatMap(textsInItem);
  if (block.type === 'table')
    return block.children.flatMap(({ children }) => children.map((cell) => toString(cell)));
  return [toString(block)];
}

const textsInItem = ({ children }: ListItem): string[] => children.flatMap(textsIn);
