/** Imports a meeting of a case system's export again, from one of its files and those beside it. */
import { dirname } from 'node:path';
import { sourceTextOf, type RereadOptions } from '../../import/reread-source.ts';
import { exportsAround, exportsOf, keysReader, type ExportSource } from '../import/find-exports.ts';
import { readExportTask } from '../import/read-export-task.ts';
import type { Reread } from './source-worker.ts';

export interface ExportToReread extends RereadOptions {
  path: string;
  /** Number of words of the source, by which it is told what was imported together. */
  words: number | undefined;
}

/** The text, or the Danish reason why it cannot be read. */
export async function rereadExport(wanted: ExportToReread): Promise<Reread> {
  const { path, words, committee, date, committees } = wanted;
  const read = async (source: ExportSource, withDrafts: boolean): Promise<Reread> => {
    const given = { committee, date };
    const text = sourceTextOf(await readExportTask({ source, committees, given, withDrafts }));
    return typeof text === 'string' ? { reason: text } : { text };
  };
  const folder = dirname(path);
  const readKeys = keysReader();
  let first: Reread | undefined;
  // The parts of a meeting may lie in folders of their own; that of all is searched only where needed.
  for (const find of [
    () => exportsAround(path, folder, readKeys),
    () => exportsOf(path, readKeys),
    () => exportsAround(path, dirname(folder), readKeys),
  ]) {
    const sources = await find();
    for (const withDrafts of [false, true]) {
      for (const source of sources) {
        const found = await read(source, withDrafts);
        if ('text' in found && (words === undefined || found.text.count === words)) return found;
        if (first === undefined || ('reason' in first && 'text' in found)) first = found;
      }
    }
  }
  return first ?? { reason: '' };
}
