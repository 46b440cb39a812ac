/** Detects the format of a file by its content, as file names are often wrong. */

/** Formats that are recognised but not supported. */
export type OtherFormat = 'word-97' | 'rtf' | 'odt' | 'zip' | 'image' | 'mhtml' | 'docx-locked';

/** A format that the first bytes tell. */
export type BinaryFormat = OtherFormat | 'pdf' | 'package';

/** Magic numbers, matched on the first bytes read as Latin-1. */
const signatures: readonly (readonly [RegExp, BinaryFormat])[] = [
  // As PDF viewers do, accept bytes before the header: some mail programs add them.
  [/^[^]{0,1019}%PDF-/, 'pdf'],
  [/^PK(?:\u0003\u0004|\u0005\u0006)/, 'package'],
  [/^\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1/, 'word-97'],
  [/^\s*\{\\rtf/, 'rtf'],
  [
    /^(?:\u00FF\u00D8\u00FF|\u0089PNG|GIF8|II\*\u0000|MM\u0000\*|BM.{4}\u0000{4}|RIFF.{4}WEBP|.{4}ftyphe)/s,
    'image',
  ],
  [/^(?:7z\u00BC\u00AF|Rar!|\u001F\u008B)/, 'zip'],
];

/** Bytes that are inspected. */
const inspected = 1024;

/** The binary format of a file; `undefined` for text, HTML and unknown bytes. */
export function detectBinary(bytes: Uint8Array): BinaryFormat | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, inspected));
  const format =
    signatures.find(([signature]) => signature.test(beginning))?.[1] ??
    (endsAsPdf(bytes) ? 'pdf' : undefined);
  return format === 'word-97' && isLockedPackage(bytes) ? 'docx-locked' : format;
}

/** A PDF whose beginning is damaged would be read as a text. */
const endsAsPdf = (bytes: Uint8Array): boolean =>
  /startxref\s+\d+\s+%%EOF/.test(String.fromCharCode(...bytes.subarray(-inspected)));

/** Office stores an encrypted document in an OLE container with a stream of this name (UTF-16). */
function isLockedPackage(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
  const isNameAt = (at: number) => name.every((code, n) => bytes[at + 2 * n] === code);
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (isNameAt(at)) return true;
  }
  return false;
}

/** The format of a ZIP package, by the paths of its files. */
export function detectPackage(names: ReadonlySet<string>): 'docx' | 'odt' | 'zip' {
  if ([...names].some((name) => /^word\/document\d*\.xml$/i.test(name))) return 'docx';
  return names.has('content.xml') && names.has('META-INF/manifest.xml') ? 'odt' : 'zip';
}

const htmlBeginning =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|div|table|h[1-6]|p)\b/i;

/** Tells an HTML page, a page saved as a MIME message (MHTML) and plain text apart. */
export function detectText(text: string): 'html' | 'mhtml' | 'text' {
  const beginning = text.slice(0, 4 * inspected);
  if (htmlBeginning.test(beginning)) return 'html';
  const isMail =
    /^MIME-Version:/im.test(beginning) && /^Content-Type:\s*multipart\//im.test(beginning);
  return isMail ? 'mhtml' : 'text';
}

/** The frontmatter of a file. */
const facts = /^---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;

/**
 * Whether a text is a meeting's content file already. Read as a source document, its frontmatter
 * would become text (`udvalg: byraad`).
 */
export function isMeetingFile(text: string): boolean {
  const [, found = ''] = facts.exec(text) ?? [];
  return /^udvalg:/m.test(found) && /^dato:/m.test(found);
}
