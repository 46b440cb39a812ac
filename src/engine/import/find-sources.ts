/**
 * Finds the documents that the arguments of an import name: files, and the documents in folders.
 */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { listFiles } from './find-attachments.ts';
import {
  exportFilesIn,
  exportsOf,
  groupExports,
  isExportFile,
  isOtherXml,
  isSurelyExport,
  keysReader,
  type ExportSource,
} from './find-exports.ts';
import { unpackExport, type NotUnpacked } from './unpack-export.ts';

export interface SourceFile {
  /** As the user named it, or below a folder as the user named that. */
  path: string;
  /** Whether it was found in a folder, so that it may be something other than minutes. */
  found: boolean;
  /** The files of a case system's export, which tell of one meeting, in place of a document. */
  export?: ExportSource;
  /** Why it cannot even be opened. */
  fault?: NotUnpacked | 'xml-unknown';
}

export interface FoundSources {
  /** In the order of the arguments, and by name within a folder; without duplicates. */
  sources: SourceFile[];
  /** Number of files in folders that are not documents by their extension. */
  skipped: number;
  /** Number of documents that belong to exports, and so are none of their own. */
  ofExports: number;
  /** Folders that were made to unpack exports, to be removed in the end. */
  unpacked: string[];
}

/** Extensions of documents, including formats that are only reported as unsupported. */
const documentKinds = new Set(
  '.txt .text .md .markdown .pdf .docx .docm .doc .odt .rtf .html .htm .xhtml .mht .mhtml'.split(
    ' ',
  ),
);

/** Folders that are skipped: dependencies, and the usual name of attachment folders. */
const otherFolders = new Set(['node_modules', 'bilag']);

/**
 * Finds the documents named by `paths`. Folders in `except` (attachments and content), hidden
 * folders, and a folder with a document's name, which has that document's attachments, are not
 * searched. All that lies beside a case system's export, or below, belongs to that: it may hold what is
 * not public.
 */
export async function findSources(
  paths: readonly string[],
  except: readonly string[],
): Promise<FoundSources> {
  const outside = new Set(except.map((path) => resolve(path)));
  const sources = new Map<string, SourceFile>();
  const unpacked: string[] = [];
  const readKeys = keysReader();
  let skipped = 0;
  let ofExports = 0;
  let met = 0;
  const add = (source: SourceFile): void => {
    met += 1;
    const { files = [], key = '' } = source.export ?? {};
    const id = [key, ...[source.path, ...files].map((path) => resolve(path))].join('\0');
    if (!sources.has(id)) sources.set(id, source);
  };
  /** Folders with exports, below the one that is walked. */
  let exports: string[] = [];
  const addExports = async (folders: readonly string[], found: boolean, shown?: string) => {
    const files = await Promise.all(folders.map(exportFilesIn));
    for (const group of await groupExports(files.flat(), folders, readKeys)) {
      add({ path: shown ?? group.files.at(-1) ?? '', found, export: group });
    }
  };
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries.filter(({ name }) => !name.startsWith('.')).toSorted(byName);
    for (const { name } of shown.filter((entry) => /\.xml$/iu.test(entry.name))) {
      if (!(await isSurelyExport(join(folder, name), readKeys))) continue;
      exports.push(folder);
      ofExports += (await listFiles(folder, true)).filter(isDocument).length;
      return;
    }
    const kinds = new Map<string, boolean | undefined>();
    for (const entry of shown) kinds.set(entry.name, await isFolder(folder, entry));
    const documents = new Set(
      shown.filter(({ name }) => kinds.get(name) === false && isDocument(name)).map(stem),
    );
    for (const { name } of shown) {
      const path = join(folder, name);
      if (kinds.get(name) === false) {
        if (isDocument(name)) add({ path, found: true });
        else skipped += 1;
      } else if (
        kinds.get(name) === true &&
        !outside.has(resolve(path)) &&
        !otherFolders.has(name.toLowerCase()) &&
        !documents.has(name)
      ) {
        await walk(path);
      }
    }
  };
  for (const path of paths) {
    const named = await stat(path).catch(() => undefined);
    const before = met;
    exports = [];
    if (named?.isDirectory()) await walk(path);
    if (exports.length > 0) await addExports(exports, true);
    const whole = named?.isFile() ? await unpackExport(path) : undefined;
    // The files of a package may stand in it as they are: it is none of them.
    const isFile = whole === undefined && named?.isFile() === true;
    const groups =
      isFile && (await isExportFile(path)) ? await exportsOf(path, readKeys) : undefined;
    for (const group of groups ?? []) add({ path, found: false, export: group });
    if (groups?.length === 0 || (isFile && (await isOtherXml(path))))
      add({ path, found: false, fault: 'xml-unknown' });
    if (whole && 'fault' in whole) add({ path, found: false, fault: whole.fault });
    else if (whole) {
      unpacked.push(whole.folder);
      await addExports([whole.folder], false, path);
    }
    // A folder without documents is reported like a file that cannot be imported.
    if (met === before) add({ path, found: false });
  }
  return { sources: [...sources.values()], skipped, ofExports, unpacked };
}

const byName = (one: Dirent, other: Dirent): number => (one.name < other.name ? -1 : 1);

const isDocument = (name: string): boolean => documentKinds.has(extname(name).toLowerCase());

const stem = ({ name }: Dirent): string => basename(name, extname(name));

/** Whether an entry is a folder; `undefined` if it is neither folder nor file. */
async function isFolder(folder: string, entry: Dirent): Promise<boolean | undefined> {
  if (entry.isDirectory()) return true;
  if (entry.isFile()) return false;
  // Links to files are followed; links to folders are not, as they may form a cycle.
  const target = entry.isSymbolicLink()
    ? await stat(join(folder, entry.name)).catch(() => undefined)
    : undefined;
  return target?.isFile() ? false : undefined;
}
