/** Formats of files by the endings of their names, as readers know them. */
export const formatNames: Readonly<Record<string, string>> = {
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
