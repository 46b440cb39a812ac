/**
 * Reads a Word document (ISO/IEC 29500, WordprocessingML): paragraphs, lists, tables, links and
 * notes as printed. Tracked changes are read as accepted, and told.
 */
import { wordsOf } from '../../../minutes/words/words.ts';
import { note, type ImportNote } from '../../report.ts';
import type { ReadDocument } from '../../source-line.ts';
import { compareTexts } from '../compare-texts.ts';
import { numberLines } from '../number-lines.ts';
import { readingOf } from '../reading.ts';
import type { Package } from '../read-zip.ts';
import { countChanges, countFormatChanges, deepText } from './changes.ts';
import { readNumberings } from './numbering.ts';
import { DocxError, openDocx, type Story, type WordDocument } from './open-docx.ts';
import { readStyles } from './styles.ts';
import { noiseOf, printedHeads, watermarksOf } from './page-heads.ts';
import type { Account, Note } from './progress.ts';
import { writeDocument } from './write-blocks.ts';
import { writtenTexts } from './written-text.ts';
import { elementsOf, type Xml } from './xml.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

export type UnreadableDocx = DocxError['reason'];

/** Reads the document, or gives the reason why not. Rejects with what the package throws. */
export async function readDocx(zip: Package): Promise<ReadDocument | UnreadableDocx> {
  try {
    return readParts(await openDocx(zip));
  } catch (error) {
    if (error instanceof DocxError) return error.reason;
    throw error;
  }
}

function readParts(document: WordDocument): ReadDocument {
  const { main, body, styles, numbering, footnotes, endnotes } = document;
  const [headers, footers] = [printedHeads(document, 'header'), printedHeads(document, 'footer')];
  const notes = new Map([...notesOf(footnotes, 'foot'), ...notesOf(endnotes, 'end')]);
  const account: Account = { generated: [], omitted: [] };
  const noted: string[] = [];
  const written = writeDocument(body, {
    ...{ notes, account, noted },
    styles: readStyles(styles),
    count: readNumberings(numbering),
    links: main.links,
    graphics: main.graphics,
    chunks: main.chunks,
    comments: commentsOf(document.comments),
  });
  const { lines, remarks } = numberLines(written);
  const stories = [main, footnotes, endnotes].filter((story) => story !== undefined);
  const unread = [...notes].filter(([key]) => !noted.includes(key));
  const unseen = unread.map(([, { note: own }]) => deepText(own, 'in-force')).join(' ');
  account.omitted.push(unseen);
  const countIn = (count: (root: Xml) => number): number =>
    stories.reduce((sum, { root }) => sum + count(root), 0);
  const [changes, ofFormat] = [countIn(countChanges), countIn(countFormatChanges)];
  const difference = compareTexts(
    stories.flatMap(({ source }) => writtenTexts(source)),
    { lines, ...account },
  );
  const others: ImportNote[] = [
    ...(changes > 0 ? [note('tracked-changes', undefined, changes)] : []),
    ...(ofFormat > 0 ? [note('tracked-format', undefined, ofFormat)] : []),
    ...(unseen.trim() === '' ? [] : [note('hidden-text', undefined, wordsOf(unseen).length)]),
    ...[...headers, ...footers].flatMap(watermarksOf),
    ...(difference ? [difference] : []),
  ];
  const noise = [...noiseOf(headers, 'header'), ...noiseOf(footers, 'footer')];
  return readingOf(lines, noise, [...remarks, ...others]);
}

/** Notes by kind and id: `foot 2`, without the lines above them. */
const notesOf = (story: Story | undefined, kind: 'foot' | 'end'): [string, Note][] =>
  story === undefined
    ? []
    : elementsOf(story.root).map((own) => [
        `${kind} ${own.attributes['id'] ?? ''}`,
        { note: own, story },
      ]);

const commentsOf = (part: Xml | undefined): Map<string, string> =>
  new Map(
    elementsOf(part).map((comment) => [
      comment.attributes['id'] ?? '',
      oneLine(deepText(comment, 'in-force')),
    ]),
  );
