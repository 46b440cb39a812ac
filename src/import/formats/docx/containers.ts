/** What stands in an element of a Word document when every tracked change is accepted. */
import { elementsOf, find, type Xml } from './xml.ts';

/** Containers whose content is there as if they were not. */
const transparent = new Set(
  'sdt sdtContent customXml smartTag ins moveTo bdo dir mc:Choice mc:Fallback'.split(' '),
);

/** What is deleted or moved away, and what is no content. */
const absent = new Set(
  'del moveFrom pPr rPr tblPr tblGrid trPr tcPr sdtPr sdtEndPr sectPr'.split(' '),
);

/** The elements below one, those in transparent containers among them. */
export function contentOf(element: Xml): Xml[] {
  return elementsOf(element).flatMap((child) => {
    if (absent.has(child.name)) return [];
    if (transparent.has(child.name)) return contentOf(child);
    if (child.name !== 'mc:AlternateContent') return [child];
    // Two ways of saying the same; the second is for old programs.
    const chosen = find(child, 'mc:Choice') ?? find(child, 'mc:Fallback');
    return chosen ? contentOf(chosen) : [];
  });
}

/** The frames with text that hang on an element. */
export function framesOf(element: Xml): Xml[] {
  return contentOf(element).flatMap((child) =>
    child.name === 'txbxContent' ? [child] : framesOf(child),
  );
}
