/**
 * Reads a Word document (ISO/IEC 29500, WordprocessingML): paragraphs, lists, tables, links and
 * notes as printed, with all tracked changes accepted.
 */
import type { PageNoise, ReadDocument } from '../../source-line.ts';
import { numberLines } from '../line-writer.ts';
import { DocxError, openDocx, type WordDocument } from './open-docx.ts';
import { readNumberings } from './numbering.ts';
import type { Package } from '../read-zip.ts';
import { readStyles } from './styles.ts';
import { writeDocument } from './write-blocks.ts';
import { elementsOf, textOf, type Xml } from './xml.ts';

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
  const { body, styles, numbering, links, headers, footers } = document;
  const lines = writeDocument(body, {
    styles: readStyles(styles),
    count: readNumberings(numbering),
    links,
    notes: new Map([...notesOf(document.footnotes, 'foot'), ...notesOf(document.endnotes, 'end')]),
  });
  const noise = [...noiseOf(headers, 'header'), ...noiseOf(footers, 'footer')];
  return { lines: numberLines(lines), noise, doubts: [] };
}

/** Notes by kind and id: `foot 2`. */
const notesOf = (part: Xml | undefined, kind: 'foot' | 'end'): [string, Xml][] =>
  elementsOf(part).map((note) => [`${kind} ${note.attributes['id'] ?? ''}`, note]);

function noiseOf(parts: readonly Xml[], reason: 'header' | 'footer'): PageNoise[] {
  const texts = parts.map((part) => paragraphsOf(part).join(' ').replaceAll(/\s+/gu, ' ').trim());
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ text, reason }));
}

/** The text of each paragraph, without field instructions. */
function paragraphsOf(part: Xml): string[] {
  return elementsOf(part).flatMap((child) => {
    if (child.name === 't') return [textOf(child)];
    if (child.name === 'tab') return [' '];
    const inside = paragraphsOf(child);
    return child.name === 'p' ? [inside.join('')] : inside;
  });
}
