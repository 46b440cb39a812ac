/** Inspects attachments that are staged in git and may lie nowhere else as they are there. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { InspectedAttachment } from '../../privacy/attachment-findings.ts';
import { git } from '../git/git.ts';
import { inspectAttachments } from './inspect-attachments.ts';

/**
 * What is found in the files that git has as `objects`, by name. Their bytes lie in a folder of this
 * process's own while they are inspected.
 */
export async function inspectStaged(
  directory: string,
  objects: readonly (readonly [name: string, object: string])[],
): Promise<Map<string, InspectedAttachment>> {
  if (objects.length === 0) return new Map();
  const folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  try {
    for (const [name, object] of objects) {
      const path = join(folder, 'bilag', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await git(directory, ['cat-file', 'blob', object]));
    }
    const names = objects.map(([name]) => name);
    const work = { folder: join(folder, 'work'), program: '' };
    return await inspectAttachments(folder, names, work, { withText: false });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
