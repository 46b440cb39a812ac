/** Reads the bytes of a document. */
import { readFile, stat } from 'node:fs/promises';
import { mostBytes } from '../../import/formats/read-document.ts';
import { note, type ImportNote } from '../../import/report.ts';
import { codeOf } from '../files/error-code.ts';

/**
 * Reads the document at `path`, or returns a note why not. Pipes and devices, which may block or
 * never end, and files that are too large are not opened. Aborting `stopped` also ends the wait for
 * a disk that does not respond.
 */
export async function readSource(path: string, stopped: AbortSignal): Promise<Buffer | ImportNote> {
  const { promise: stop, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(Object.assign(new Error('stopped'), { code: 'ABORT_ERR' }));
  stopped.addEventListener('abort', abort);
  if (stopped.aborted) abort();
  try {
    return await Promise.race([stop, readRegular(path, stopped)]);
  } catch (error) {
    return faultOf(codeOf(error));
  } finally {
    stopped.removeEventListener('abort', abort);
  }
}

async function readRegular(path: string, signal: AbortSignal): Promise<Buffer | ImportNote> {
  const found = await stat(path);
  if (found.isDirectory()) return note('directory', undefined);
  if (!found.isFile()) return note('no-file', undefined);
  if (found.size > mostBytes) return note('too-large', undefined);
  return readFile(path, { signal });
}

function faultOf(code: string): ImportNote {
  if (code === 'ENOENT') return note('missing', undefined);
  if (code === 'ELOOP') return note('link-ring', undefined);
  return note('unreadable', undefined, code);
}
