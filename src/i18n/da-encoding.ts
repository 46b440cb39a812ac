/** Names of encodings and formats of files, and how an editor turns them into UTF-8. */

/** An encoding as it is told, as Visual Studio Code calls it, and as iconv does. */
interface EncodingWords {
  name: string;
  /** Absent where the editor sees it by itself, or cannot read it. */
  inEditor?: string;
  iconv: string;
}

/** By the names of `minutes/encoding/`. */
export const encodingWords = {
  'windows-1252': {
    name: 'Windows-1252 (ANSI, ISO-8859-1)',
    inEditor: 'Western (Windows 1252)',
    iconv: 'WINDOWS-1252',
  },
  macintosh: { name: 'Mac Roman', inEditor: 'Western (Mac Roman)', iconv: 'MACINTOSH' },
  dos: { name: 'CP865 eller CP850 (DOS)', inEditor: 'Nordic DOS (CP 865)', iconv: 'CP850' },
  'utf-16': { name: 'UTF-16 (»Unicode«)', iconv: 'UTF-16' },
  'utf-16le': { name: 'UTF-16 (»Unicode«)', inEditor: 'UTF-16 LE', iconv: 'UTF-16LE' },
  'utf-16be': { name: 'UTF-16 (»Unicode«)', inEditor: 'UTF-16 BE', iconv: 'UTF-16BE' },
  'utf-32': { name: 'UTF-32', iconv: 'UTF-32' },
  'utf-32le': { name: 'UTF-32', iconv: 'UTF-32LE' },
  'utf-32be': { name: 'UTF-32', iconv: 'UTF-32BE' },
} satisfies Record<string, EncodingWords>;

/** Formats of files that are no text, after »men«. */
export const fileFormatWords = {
  pdf: 'et PDF-dokument',
  zip: 'et Word-dokument (.docx), en zip-fil eller lignende',
  'old-office': 'et dokument fra det gamle Office (.doc, .xls)',
  rtf: 'et RTF-dokument',
  png: 'et billede (PNG)',
  jpeg: 'et billede (JPEG)',
  gif: 'et billede (GIF)',
  tiff: 'et billede (TIFF)',
  gzip: 'en pakket fil (gzip)',
  program: 'et program',
} as const;
