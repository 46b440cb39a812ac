/**
 * The text of a page of a PDF: as its program wrote it, and as it stands on the page, since a number may
 * be written in pieces. Text under boxes, off the page, in layers that are off and without colour counts.
 */
import { ask, type PdfPage } from '../../import/formats/pdf/pdfjs.ts';

interface Item {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** Both readings of a page; the second only if it differs. Rejects with a `PdfError`. */
export async function pageText(page: PdfPage): Promise<string> {
  const { items } = await ask(page.getTextContent());
  let written = '';
  const placed: Item[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    written += item.str + (item.hasEOL ? '\n' : '');
    const [a = 0, b = 0, , , left = 0, baseline = 0] = item.transform as number[];
    // Words that stand at an angle are read as they are written only.
    if (item.str.trim() === '' || Math.abs(b) > Math.abs(a) / 10) continue;
    const size = Math.abs(a) || 1;
    placed.push({ text: item.str, left, right: left + item.width, baseline, size });
  }
  const shown = inLines(placed);
  return withoutBlanks(shown) === withoutBlanks(written) ? written : `${written}\n${shown}`;
}

const withoutBlanks = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The items by line, from the top and from the left, with a blank where there is a gap. */
function inLines(items: readonly Item[]): string {
  const sorted = items.toSorted((a, b) => b.baseline - a.baseline);
  const lines: Item[][] = [];
  for (const item of sorted) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && first.baseline - item.baseline < first.size / 3) line.push(item);
    else lines.push([item]);
  }
  return lines.map(lineText).join('\n');
}

function lineText(items: readonly Item[]): string {
  let text = '';
  let end: number | undefined;
  for (const item of items.toSorted((a, b) => a.left - b.left)) {
    const gap = end === undefined ? 0 : (item.left - end) / item.size;
    // A gap as wide as a column parts two cells.
    text += (gap > 3 ? '\t' : gap > 0.15 ? ' ' : '') + item.text;
    end = Math.max(end ?? item.right, item.right);
  }
  return text;
}
