/** Where a part of an Office document is shown, in Danish. */
import { attachmentPlaces as places } from '../../i18n/da-attachments.ts';

/** From the path of a part to the place an editor knows; the first that matches. */
const known: readonly (readonly [RegExp, (number: string) => string])[] = [
  [/(?:^|\/)docProps\/|^meta\.xml$|^customXml\//, () => places.properties],
  [/comments|\/persons?\//i, () => places.comments],
  [/notesSlides\/notesSlide(\d+)/, places.slideNotes],
  [/slides\/slide(\d+)/, places.slide],
  [/slideMasters|slideLayouts|notesMasters|handoutMasters|^styles\.xml$/, () => places.master],
  [/^word\/header|^word\/footer/, () => places.running],
  [/^word\/(?:foot|end)notes/, () => places.notes],
  [/^word\/document\d*\.xml$|^content\.xml$/, () => places.body],
  [/worksheets\/_rels|_rels\//, () => places.links],
  [/drawings|diagrams|charts/, () => places.drawings],
  [/sharedStrings/, () => places.strings],
  [/pivotCache|externalLinks/, () => places.kept],
];

/** Where the words of the part at `path` are; its path if nothing better is known. */
export function placeOf(path: string): string {
  for (const [pattern, place] of known) {
    const found = pattern.exec(path);
    if (found) return place(found[1] ?? '');
  }
  return path;
}
