/** Writes small Office documents: only the parts that matter, in the vocabularies of OOXML and ODF. */
import { writeZip, type PackedFile } from '../import/formats/write-zip.ts';

type Parts = Readonly<Record<string, string | Uint8Array>>;

const zip = (parts: Parts): Uint8Array =>
  writeZip(Object.entries(parts).map(([name, text]): PackedFile => ({ name, text })));

const types = { '[Content_Types].xml': '<Types/>' };
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with `body` and other parts, below `word/` unless they say otherwise. */
export const writeDocx = (body: string, parts: Parts = {}): Uint8Array =>
  zip({
    ...types,
    'word/document.xml': `<w:document ${w}><w:body>${p('Referat fra mødet om den nye skole')}${body}</w:body></w:document>`,
    ...parts,
  });

/** A paragraph of runs. */
export const p = (...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

/** A workbook with one sheet, `Løn`, of rows of cells as they are in the file. */
export const writeXlsx = (rows: readonly string[], parts: Parts = {}): Uint8Array =>
  zip({
    ...types,
    'xl/workbook.xml': '<workbook><sheets><sheet name="Løn" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows
      .map((cells, at) => `<row r="${at + 1}">${cells}</row>`)
      .join('')}</sheetData></worksheet>`,
    ...parts,
  });

export const textCell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
export const numberCell = (value: string, style = 0): string =>
  `<c s="${style}"><v>${value}</v></c>`;

/** A presentation with one slide. */
export const writePptx = (slide: string, parts: Parts = {}): Uint8Array =>
  zip({ ...types, 'ppt/slides/slide2.xml': `<p:sld>${slide}</p:sld>`, ...parts });

/** An OpenDocument file with the words of `content`. */
export const writeOdf = (content: string, parts: Parts = {}): Uint8Array =>
  zip({
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<office:document-content>${content}</office:document-content>`,
    ...parts,
  });
