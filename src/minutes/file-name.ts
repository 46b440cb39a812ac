/** What the name of an attachment file says to a reader. */
import { formatNames } from '../i18n/da-formats.ts';

const ending = /(?<=.)\.(\w{1,5})$/;

/** `byraad/2026-03-24/Kort over stien.pdf` → `Kort over stien` */
export const fileTitle = (file: string): string =>
  file.slice(file.lastIndexOf('/') + 1).replace(ending, '');

/** `Kort over stien.docx` → `Word`; of an unknown ending the ending, empty without one. */
export function fileFormat(file: string): string {
  const [, name = ''] = ending.exec(file) ?? [];
  return formatNames[name.toLowerCase()] ?? name.toUpperCase();
}
