/** Imports made-up exports, without a disk. */
import { importExport, type ExportResult } from '../../../src/import/systems/import-export.ts';
import type { ExportFile } from '../../../src/import/systems/choose-editions.ts';
import { readExport } from '../../../src/import/systems/read-export.ts';
import { sayNote } from '../../../src/import/report.ts';
import { fileAt } from '../../../src/import/systems/file-paths.ts';

export interface XmlOptions {
  withDrafts?: boolean;
  /** Paths of the files that lie beside. */
  files?: readonly string[];
  committees?: Parameters<typeof importExport>[1]['committees'];
}

/** The import of XML texts by the names of their files. */
export function importXml(
  texts: Readonly<Record<string, string>>,
  { withDrafts = false, files = [], committees = [] }: XmlOptions = {},
): ExportResult {
  const read = Object.entries(texts).map(([file, text]): ExportFile => {
    const found = readExport(Buffer.from(text));
    if (typeof found === 'string') throw new Error(`${file}: ${found}`);
    return { file, sha256: 'ab12', ...found };
  });
  const findFile = (path: string, folder: string) => fileAt(path, folder, files);
  return importExport(read, { committees, given: {}, findFile, withDrafts });
}

/** The meeting's file without its facts. */
export const bodyOf = ({ imported }: ExportResult): string =>
  (imported?.text ?? '').replace(/^---\n[^]*?\n---\n\n/, '');

/** All that the user is told. */
export const toldBy = ({ report }: ExportResult): string => report.notes.map(sayNote).join('\n');

export const kindsOf = ({ report }: ExportResult): string[] => report.notes.map(({ kind }) => kind);
