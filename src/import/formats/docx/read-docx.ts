/**
 * Reads a Word document (ISO/IEC 29500, WordprocessingML): paragraphs, lists, tables, links and
 * notes as printed. Tracked changes are read as accepted, and told.
 */
import { wordsOf } from '../../../minutes/words.ts';
import { note, type ImportNote } from '../../report.ts';
import type { PageNoise, ReadDocument } from '../../source-line.ts';
import { compareTexts } from '../compare-texts.ts';
import { numberLines } from '../line-writer.ts';
import { readingOf } from '../reading.ts';
import type { Package } from '../read-zip.ts';
import { countChanges, countFormatChanges, deepText } from './changes.ts';
import { readGraphic } from './graphics.ts';
import { readNumberings } from './numbering.ts';
import { DocxError, openDocx, type Story, type WordDocument } from './open-docx.ts';
import { readStyles } from './styles.ts';
import { writeDocument, type Account, type Note } from './write-blocks.ts';
import { writtenTexts } from './written-text.ts';
import { contentOf, elementsOf, isOn, textOf, type Xml } from './xml.ts';

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
    {
      ...{ lines, ...account },
    },
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
      deepText(comment, 'in-force').replaceAll(/\s+/gu, ' ').trim(),
    ]),
  );

/** Words over the pages that are painted, not written: `UDKAST`. */
function watermarksOf({ root, graphics }: Story): ImportNote[] {
  const found: ImportNote[] = [];
  const visit = (element: Xml): void => {
    for (const child of contentOf(element)) {
      const graphic = readGraphic(child, graphics);
      if (graphic?.note.details[0] === 'letters') found.push(graphic.note);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/**
 * The heads or feet that are printed: one for the first page, or for even ones, only where the document
 * has such pages.
 */
function printedHeads(document: WordDocument, kind: 'header' | 'footer'): Story[] {
  const stories = kind === 'header' ? document.headers : document.footers;
  const hasEven = isOn(document.settings, 'evenAndOddHeaders') === true;
  const unused = new Set<string>();
  const used = new Set<string>();
  const visit = (element: Xml): void => {
    for (const child of elementsOf(element)) {
      if (child.name !== 'sectPr') {
        visit(child);
        continue;
      }
      for (const { name, attributes } of elementsOf(child)) {
        if (name !== `${kind}Reference`) continue;
        const { type, 'r:id': id = '' } = attributes;
        const isPrinted =
          type === 'first' ? isOn(child, 'titlePg') === true : type !== 'even' || hasEven;
        (isPrinted ? used : unused).add(id);
      }
    }
  };
  visit(document.body);
  return stories.filter(({ id }) => used.has(id) || !unused.has(id));
}

function noiseOf(stories: readonly Story[], reason: 'header' | 'footer'): PageNoise[] {
  const texts = stories
    .flatMap(({ root }) => paragraphsOf(root))
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim());
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ text, reason }));
}

/** The text of each paragraph, without field instructions. */
function paragraphsOf(part: Xml): string[] {
  return contentOf(part).flatMap((child) => {
    if (child.name !== 'p') return paragraphsOf(child);
    const boxes: string[] = [];
    return [runsOf(child, boxes), ...boxes];
  });
}

/** The text of a paragraph; that of its text boxes goes to `boxes`. */
function runsOf(part: Xml, boxes: string[]): string {
  return contentOf(part)
    .map((child) => {
      if (child.name === 't') return textOf(child);
      if (child.name === 'tab' || child.name === 'br') return ' ';
      if (child.name !== 'txbxContent') return runsOf(child, boxes);
      boxes.push(...paragraphsOf(child));
      return '';
    })
    .join('');
}
