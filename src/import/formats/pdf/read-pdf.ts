/** Reads a PDF with a text layer: from the positions of its glyphs to source lines. */
import { note } from '../../report.ts';
import type { PageNoise, ReadDocument } from '../../source-line.ts';
import { takeAlignedTables } from './tables/aligned-tables.ts';
import { noteBullets } from './paragraphs/list-items.ts';
import {
  blockOf,
  inFirstColumn,
  readingOrder,
  type Block,
  linesInColumns,
} from './columns/columns.ts';
import { readLeader, type ContentsLine } from '../contents-text.ts';
import { entriesWithoutDots } from './lines/contents-lines.ts';
import { findColumnEdges } from './columns/find-columns.ts';
import { learnWords } from '../hyphenation.ts';
import { joinTables } from './tables/join-tables.ts';
import { openPdf } from './file/open-pdf.ts';
import {
  documentLosses,
  fewestLetters,
  isUnread,
  losesLetters,
  withoutPrivateLetters,
} from './document-losses.ts';
import { letterCount, pageLosses, type PageLosses } from './page/page-losses.ts';
import { PdfError } from './file/pdfjs.ts';
import { takeNoise, type PageOfLines } from './lines/page-noise.ts';
import { findParagraphs } from './paragraphs/paragraphs.ts';
import { printLines } from './lines/print-lines.ts';
import { lineText, type Box, type Printed, type PrintedLine } from './page/printed-page.ts';
import { takeRuledTables } from './tables/ruled-tables.ts';
import { measureSetting } from './lines/setting.ts';
import { faultOfFile } from './file/sound-file.ts';
import { toSourceLines } from './paragraphs/source-lines.ts';

export type UnreadablePdf = PdfError['reason'] | 'pdf-without-text' | 'pdf-without-letters';

interface Page extends PageOfLines {
  width: number;
  /** Ruling lines, frames and bullets. */
  shapes: Box[];
  pictures: Box[];
  isRecognised: boolean;
  isBlank: boolean;
  losses: PageLosses;
}

/** Reads a PDF, or gives the reason why not. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument | UnreadablePdf> {
  const pages: Page[] = [];
  try {
    for await (const page of openPdf(bytes)) {
      const { number, width, height, shapes, pictures, isRecognised } = page;
      const read = printLines(page);
      const isBlank = [page.glyphs, shapes, pictures, [...page.unseen]].every(
        (all) => all.length === 0,
      );
      pages.push({
        ...{ number, width, height, shapes, pictures, isRecognised, isBlank },
        ...{ lines: read.lines, aside: read.aside, losses: pageLosses(page, read) },
      });
    }
  } catch (error) {
    if (error instanceof PdfError) return error.reason;
    throw error;
  }
  const fault = findFault(pages);
  if (fault !== undefined) return fault;
  const fileFault = await faultOfFile(bytes, pages.length);
  if (fileFault === 'broken') return 'pdf-damaged';
  const printed = pages.flatMap(({ lines, aside }) => [...lines, ...aside]);
  const document = readPages(pages);
  if (pages.every(isUnread)) return 'pdf-without-text';
  const losses = documentLosses(pages, document.lines, [
    ...(fileFault === 'doubtful' ? [note('file-doubtful', undefined)] : []),
    ...(losesLetters(printed, document) ? [note('letters-lost', undefined)] : []),
  ]);
  return { ...document, ...(losses && { losses }) };
}

/** Greatest share of characters that the fonts do not map to letters. */
const mostUnknown = 0.2;

function findFault(pages: readonly Page[]): UnreadablePdf | undefined {
  let letters = 0;
  let unknown = 0;
  let pagesWithText = 0;
  for (const { lines, aside } of pages) {
    const count = letterCount([...lines, ...aside]);
    letters += letterCount(lines);
    if (count >= fewestLetters) pagesWithText += 1;
    for (const line of lines)
      unknown += lineText(line).match(/[\uFFFD\uE000-\uF8FF]/g)?.length ?? 0;
  }
  if (unknown > mostUnknown * (letters + unknown)) return 'pdf-without-letters';
  return pagesWithText === 0 ? 'pdf-without-text' : undefined;
}

function readPages(pages: readonly Page[]): ReadDocument {
  const noise: PageNoise[] = takeNoise(pages);
  const marked = pages.map(({ lines, shapes }) => noteBullets(lines, shapes));
  const printed: Printed[][] = [];
  for (const [n, { shapes }] of pages.entries()) {
    printed.push(takeRuledTables(marked[n] ?? [], shapes, printed.at(-1)?.at(-1)));
  }
  const edges = findColumnEdges(printed);
  const setting = measureSetting(
    pages.map(({ width, lines }, n) => ({
      width,
      lines: edges === undefined ? lines : linesInColumns(printed[n] ?? [], edges),
    })),
  );
  const entries = new Map<PrintedLine, ContentsLine>();
  const isEntry = (line: PrintedLine) => entries.has(line) || isLeader(line);
  const blocks: Block[] = [];
  for (const lines of marked) {
    for (const [line, entry] of entriesWithoutDots(lines, pages.length)) entries.set(line, entry);
  }
  for (const [n, { aside, shapes, width }] of pages.entries()) {
    for (const block of readingOrder(printed[n] ?? [], setting.rightOf(width), edges)) {
      const bulleted = block.printed.map((part) =>
        // On the whole line, words of the left column hid the bullets of the right one.
        part.kind === 'line' ? (noteBullets([part], shapes)[0] ?? part) : part,
      );
      const { printed: own, ...rest } = inFirstColumn({ ...block, printed: bulleted });
      blocks.push({ ...rest, printed: withAlignedTables(own, isEntry) });
    }
    if (aside.length > 0) blocks.push(blockOf(aside, Infinity));
  }
  const joined = joinTables(blocks);
  const parts = findParagraphs(joined.blocks, setting, isEntry);
  const { lines, doubts } = toSourceLines(parts, {
    setting,
    joinWords: learnWords(marked.flat()),
    entries,
  });
  noise.push(...joined.noise);
  return {
    lines: withoutPrivateLetters(lines),
    noise: noise.toSorted((one, other) => pageOf(one) - pageOf(other)),
    doubts,
  };
}

const pageOf = ({ page = 0 }: PageNoise): number => page;

const isLeader = (line: PrintedLine): boolean => readLeader(lineText(line)) !== undefined;

/** Finds aligned tables between ruled tables and contents entries. */
function withAlignedTables(
  printed: readonly Printed[],
  isEntry: (line: PrintedLine) => boolean,
): Printed[] {
  const found: Printed[] = [];
  let open: PrintedLine[] = [];
  const finish = () => {
    found.push(...takeAlignedTables(open));
    open = [];
  };
  for (const part of printed) {
    if (part.kind === 'line' && !isEntry(part)) {
      open.push(part);
    } else {
      finish();
      found.push(part);
    }
  }
  finish();
  return found;
}
