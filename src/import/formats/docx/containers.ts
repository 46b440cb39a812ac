/** The content of an element of a Word document with all tracked changes accepted. */
import { elementsOf, find, type Xml } from './xml.ts';

/** Wrappers that are replaced by their content. */
const transparent = new Set(
  'sdt sdtContent customXml smartTag ins moveTo bdo dir mc:Choice mc:Fallback'.split(' '),
);

/** Deleted or moved content, and properties. */
const absent = new Set(
  'del moveFrom pPr rPr tblPr tblGrid trPr tcPr sdtPr sdtEndPr sectPr'.split(' '),
);

/** The child elements, with wrappers replaced by their content. */
export function contentOf(element: Xml): Xml[] {
  return elementsOf(element).flatMap((child) => {
    if (absent.has(child.name)) return [];
    if (transparent.has(child.name)) return contentOf(child);
    if (child.name !== 'mc:AlternateContent') return [child];
    // Alternatives of the same content; the fallback is for old programs.
    const chosen = find(child, 'mc:Choice') ?? find(child, 'mc:Fallback');
    return chosen ? contentOf(chosen) : [];
  });
}

/** The text boxes anchored in an element. */
export function framesOf(element: Xml): Xml[] {
  return contentOf(element).flatMap((child) =>
    child.name === 'txbxContent' ? [child] : framesOf(child),
  );
}
