/** One meeting of an export: from the bytes of its files to the text of the meeting's file. */
import { readFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { readDocument } from '../../import/formats/read-document.ts';
import type { KnownCommittee } from '../../import/header/committees.ts';
import type { Given } from '../../import/header/identify.ts';
import { note, type ImportNote } from '../../import/report.ts';
import type { ExportFile } from '../../import/systems/choose-editions.ts';
import { compareDocument } from '../../import/systems/compare-document.ts';
import { fileAt, lastName } from '../../import/systems/file-paths.ts';
import { importExport, type ExportResult } from '../../import/systems/import-export.ts';
import { meetingKey, readExport } from '../../import/systems/read-export.ts';
import { codeOf } from '../files/error-code.ts';
import { filesInside, listFiles } from './find-attachments.ts';
import { sha256Of } from '../files/digest.ts';
import type { ExportSource } from './find-exports.ts';

export interface ExportTask {
  source: ExportSource;
  committees: readonly KnownCommittee[];
  given: Given;
  /** Whether drafts are imported. */
  withDrafts: boolean;
}

/** Reads an export, and holds its words against the document of the whole, where there is one. */
export async function readExportTask(task: ExportTask): Promise<ExportResult> {
  const { source, ...options } = task;
  const { files, faults } = await readFiles(source);
  if (faults.length > 0 || files.length === 0) {
    const path = source.files.at(-1) ?? '';
    return { report: { file: basename(path), notes: faults }, documents: [], source: path };
  }
  const folders = await Promise.all(source.roots.map(listExport));
  const findFile = (path: string, folder: string): string | undefined =>
    fileBelow(path, folder, folders);
  const result = importExport(files, { ...options, findFile });
  const { imported, report } = result;
  if (imported === undefined) return result;
  const names = new Set(result.documents.map(lastName));
  const wholes = folders.flatMap(({ root, names: all }) =>
    all.filter((name) => isWhole(name, names, source.files)).map((name) => join(root, name)),
  );
  const notes: ImportNote[] = [];
  for (const path of new Set(wholes)) {
    const bytes = await readFile(path).catch(() => undefined);
    const read = bytes === undefined ? undefined : await readDocument(bytes);
    if (read === undefined || typeof read === 'string') continue;
    notes.push(...compareDocument(imported.meeting, basename(path), read));
  }
  return { ...result, report: { ...report, notes: [...report.notes, ...notes] } };
}

/** The files with what they say of the meeting. */
async function readFiles({
  key,
  files: paths,
}: ExportSource): Promise<{ files: ExportFile[]; faults: ImportNote[] }> {
  const files: ExportFile[] = [];
  const faults: ImportNote[] = [];
  for (const path of paths) {
    const bytes = await readFile(path).catch(codeOf);
    if (typeof bytes === 'string') {
      faults.push(note('unreadable', undefined, bytes));
      continue;
    }
    const read = readExport(bytes);
    if (typeof read === 'string') faults.push(note(read, undefined));
    else {
      const meetings = read.meetings.filter((meeting) => meetingKey(read.system, meeting) === key);
      const file = path.replaceAll(sep, '/');
      files.push({ ...read, meetings, file, sha256: sha256Of(bytes) });
    }
  }
  return { files, faults };
}

/** A folder of an export, with the files that are really in it, relative to it. */
interface Listed {
  root: string;
  names: string[];
}

async function listExport(root: string): Promise<Listed> {
  const files = await filesInside(await listFiles(root, true), root);
  return { root, names: files.map((file) => relative(root, file).replaceAll(sep, '/')) };
}

/** The file that a path in a file of `folder` means, in the part of the export that has the folder. */
function fileBelow(path: string, folder: string, folders: readonly Listed[]): string | undefined {
  for (const { root, names } of folders) {
    const from = relative(resolve(root), resolve(folder || '.'));
    if (from.startsWith('..')) continue;
    const found = fileAt(path, from.replaceAll(sep, '/'), names);
    if (found !== undefined) return join(root, found);
  }
  return undefined;
}

const wholeNames = /^(?:dagsorden|referat)\.(?:html?|pdf|docx)$/u;

/** Whether a file is named as the document of the whole, or as the export's own file. */
function isWhole(name: string, names: ReadonlySet<string>, files: readonly string[]): boolean {
  const own = lastName(name);
  if (names.has(own) || wholeNames.test(own)) return true;
  const [, stem, ending = ''] = /^(.*)\.(\w{3,4})$/u.exec(own) ?? [];
  const isDocument = /^(?:html?|pdf|docx)$/u.test(ending);
  return isDocument && files.some((file) => lastName(file) === `${stem}.xml`);
}
