/** The heads and feet of the pages of a Word document, and words that are painted over the pages. */
import type { ImportNote } from '../../report.ts';
import type { PageNoise } from '../../source-line.ts';
import { readGraphic } from './graphics.ts';
import type { Story, WordDocument } from './open-docx.ts';
import { contentOf, elementsOf, isOn, textOf, type Xml } from './xml.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

/** Words over the pages that are painted, not written: `UDKAST`. */
export function watermarksOf({ root, graphics }: Story): ImportNote[] {
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
export function printedHeads(document: WordDocument, kind: 'header' | 'footer'): Story[] {
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

/** Their texts, a paragraph each. */
export function noiseOf(stories: readonly Story[], reason: 'header' | 'footer'): PageNoise[] {
  const texts = stories.flatMap(({ root }) => paragraphsOf(root)).map(oneLine);
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
