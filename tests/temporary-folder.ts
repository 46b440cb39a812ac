/** A folder of a test's own, outside the repository. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleContent, root } from './run-command.ts';

/** Runs `use` with an empty folder that is gone afterwards. */
export async function withTemporaryFolder<Result>(
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As {@link withTemporaryFolder}, with a copy of the example municipality's content in `content`. */
export async function withExampleContent<Result>(
  use: (content: string, folder: string) => Promise<Result>,
): Promise<Result> {
  return withTemporaryFolder(async (folder) => {
    const content = join(folder, 'content');
    await cp(join(root, exampleContent), content, { recursive: true });
    return use(content, folder);
  });
}
