/** What a file is that is no text at all, by how it begins. */

/** Formats that a document may have been saved in, or that are renamed by mistake. */
export type FileFormat =
  'pdf' | 'zip' | 'old-office' | 'rtf' | 'png' | 'jpeg' | 'gif' | 'tiff' | 'gzip' | 'program';

/** How a file of each format begins; bytes that are no UTF-8 as `foreign-bytes.ts` has them. */
const beginnings: readonly (readonly [FileFormat, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\u0003\u0004'],
  ['old-office', '\uDCD0\uDCCF\u0011'],
  ['rtf', '{\\rtf'],
  ['png', '\uDC89PNG'],
  ['jpeg', '\uDCFF\uDCD8\uDCFF'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\u0000'],
  ['tiff', 'MM\u0000*'],
  ['gzip', '\u001F\uDC8B'],
  ['program', 'MZ'],
];

/** The format of a file that begins like one; `undefined` for a text. */
export function formatOf(text: string): FileFormat | undefined {
  const [format] = beginnings.find(([, beginning]) => text.startsWith(beginning)) ?? [];
  // A text may begin with two letters.
  return format === 'program' && !text.slice(0, 200).includes('\0') ? undefined : format;
}
