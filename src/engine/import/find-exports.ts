/**
 * Finds what of a case system's export belongs together: the files that tell of one meeting, wherever in
 * the export they lie.
 */
import { open, readFile, stat } from 'node:fs/promises';
import { dirname, extname, relative, resolve } from 'node:path';
import { detectText } from '../../import/formats/detect-format.ts';
import { lastName } from '../../import/systems/file-paths.ts';
import {
  mayBeExport,
  meetingKey,
  readExport,
  type SystemFile,
} from '../../import/systems/read-export.ts';
import { filesInside, listFiles } from './find-attachments.ts';

/** The files of an export that tell of one meeting. */
export interface ExportSource {
  /** Of the meeting, which a file may tell of beside others; see `meetingKey`. */
  key: string;
  /** Paths of the files, that which is named in the report last. */
  files: string[];
  /** Folders of the export: its attachments are in one of these. */
  roots: string[];
}

/** Bytes that are looked at to tell what a file is. */
const inspected = 4096;

/** Whether a file begins like that of a case system, also one that cannot be read further. */
export const isExportFile = async (path: string): Promise<boolean> =>
  mayBeExport(await beginningOf(path));

/** What is known of a file before it is imported; `xml-unknown` of one that only begins like an export. */
type ReadKeys = (path: string) => Promise<Known['read'] | 'xml-unknown'>;

/** Reads each file once, however often it is asked for. */
export function keysReader(): ReadKeys {
  const read = new Map<string, ReturnType<ReadKeys>>();
  return (path) => {
    const key = resolve(path);
    const known = read.get(key) ?? readKeysOf(key);
    read.set(key, known);
    return known;
  };
}

/** Whether it is one, or may be one, as it cannot be read: not, if it is of anything else. */
export const isSurelyExport = async (path: string, readKeys: ReadKeys): Promise<boolean> =>
  (await isExportFile(path)) && (await readKeys(path)) !== 'xml-unknown';

/** Whether a file is named as XML, and is neither an export nor a web page. */
export async function isOtherXml(path: string): Promise<boolean> {
  if (extname(path).toLowerCase() !== '.xml') return false;
  const beginning = await beginningOf(path);
  const text = beginning.toString('utf8').replace(/^\uFEFF/, '');
  return !mayBeExport(beginning) && /^\s*</u.test(text) && detectText(text) !== 'html';
}

/** The first bytes of a file; none if it cannot be read. */
export async function beginningOf(path: string): Promise<Buffer> {
  const nothing = Buffer.alloc(0);
  if (!(await stat(path).catch(() => undefined))?.isFile()) return nothing;
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return nothing;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(inspected), 0, inspected, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return nothing;
  } finally {
    await file.close();
  }
}

/** The files of case systems in `folder` and below, in the order of their paths. */
export async function exportFilesIn(folder: string): Promise<string[]> {
  const files = await filesInside(await listFiles(folder, true), folder);
  const found: string[] = [];
  for (const path of files) {
    if (extname(path).toLowerCase() === '.xml' && (await isExportFile(path))) found.push(path);
  }
  return found;
}

/** What is known of a file before it is imported. */
interface Known {
  path: string;
  read: Pick<SystemFile, 'listings'> & { keys: string[]; agendas: string[] };
}

/** Puts files together by meeting. One that cannot be read stands alone, and the import tells why. */
export async function groupExports(
  paths: readonly string[],
  roots: readonly string[],
  readKeys: ReadKeys,
): Promise<ExportSource[]> {
  const known: Known[] = [];
  for (const path of paths) {
    const read = await readKeys(path);
    if (read !== 'xml-unknown') known.push({ path, read });
  }
  const groups = new Map<string, string[]>();
  const add = (key: string, path: string): void => {
    groups.set(key, [...new Set([...(groups.get(key) ?? []), path])]);
  };
  // What lists others comes first, so that the name of a meeting's own file is the one that is told.
  for (const { path, read } of known) {
    const named = known.filter((other) =>
      read.listings.some(
        ({ file, agendaId }) =>
          lastName(file) === lastName(other.path) ||
          other.read.agendas.includes(agendaId?.toLowerCase() ?? '-'),
      ),
    );
    for (const { read: listed } of named) for (const key of listed.keys) add(key, path);
    if (read.listings.length > 0 && named.length === 0) add(path, path);
  }
  for (const { path, read } of known) {
    for (const key of read.keys) add(key, path);
    if (read.keys.length + read.listings.length === 0) add(path, path);
  }
  return [...groups].map(([key, files]) => ({
    key,
    files,
    roots: roots.filter((root) => files.some((file) => isBelow(file, root))),
  }));
}

const isBelow = (file: string, folder: string): boolean =>
  !relative(resolve(folder), resolve(file)).startsWith('..');

async function readKeysOf(path: string): ReturnType<ReadKeys> {
  const bytes = await readFile(path).catch(() => undefined);
  const read = bytes === undefined ? 'xml-damaged' : readExport(bytes);
  if (read === 'xml-unknown') return read;
  if (typeof read === 'string') return { keys: [], agendas: [], listings: [] };
  const agendas = read.meetings.map(({ agendaId }) => agendaId.toLowerCase());
  const keys = read.meetings.map((meeting) => meetingKey(read.system, meeting));
  return { keys: [...new Set(keys)], agendas, listings: read.listings };
}

/**
 * The groups that a single file belongs to: it alone, with what lists it, which may lie in the folder
 * above, or what it lists.
 */
export async function exportsOf(path: string, readKeys: ReadKeys): Promise<ExportSource[]> {
  const folder = dirname(path);
  const below = await exportFilesIn(folder);
  const above = (await listFiles(dirname(resolve(folder)), false)).filter(
    (other) => extname(other).toLowerCase() === '.xml',
  );
  const own = below.find((other) => resolve(other) === resolve(path)) ?? path;
  const listingsIn = async (file: string): Promise<SystemFile['listings']> => {
    const read = await readKeys(file);
    return read === 'xml-unknown' ? [] : read.listings;
  };
  const listings = await listingsIn(own);
  if (listings.length > 0) {
    const listed = below.filter((other) =>
      listings.some(({ file }) => lastName(file) === lastName(other)),
    );
    return groupExports([...new Set([own, ...listed])], [folder], readKeys);
  }
  const listing: string[] = [];
  for (const other of [...below, ...above]) {
    if (resolve(other) === resolve(own)) continue;
    const named = (await listingsIn(other)).map(({ file }) => lastName(file));
    if (named.includes(lastName(own))) listing.push(other);
  }
  return groupExports([...listing, own], [folder], readKeys);
}

/** The groups in `folder`, that of a file or one above it, that the file is part of. */
export async function exportsAround(
  path: string,
  folder: string,
  readKeys: ReadKeys,
): Promise<ExportSource[]> {
  const groups = await groupExports(await exportFilesIn(folder), [folder], readKeys);
  return groups.filter(({ files }) => files.some((file) => resolve(file) === resolve(path)));
}
