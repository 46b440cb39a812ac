/** What an attachment is called where it was found, from the name of its file. */

/** Formats by the ending of a name, as they are told. */
const formats: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  docm: 'Word',
  xlsx: 'Excel',
  xlsm: 'Excel',
  odt: 'OpenDocument',
  ods: 'OpenDocument',
  txt: 'tekst',
  csv: 'CSV',
};

const ending = /(?<=.)\.(\w{1,5})$/;

/** `byraad/2026-03-24/Kort over stien.pdf` → `Kort over stien` */
export const attachmentTitle = (file: string): string =>
  file.slice(file.lastIndexOf('/') + 1).replace(ending, '');

/** `Kort over stien.pdf` → `PDF`; of an unknown ending the ending, empty without one. */
export function attachmentFormat(file: string): string {
  const [, name = ''] = ending.exec(file) ?? [];
  return formats[name.toLowerCase()] ?? name.toUpperCase();
}
