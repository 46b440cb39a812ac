/** Brings a folder to new contents, file by file. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { hasBytes } from './digest.ts';
import { removeEmptyFolders } from './link-files.ts';

export interface FolderFiles {
  /** Writes a file, unless it has these contents already. */
  write(file: string, bytes: string | Uint8Array): Promise<void>;
  /** Keeps a file as it is. */
  keep(file: string): void;
  /** Removes the files below the folder `inside` that were neither written nor kept. */
  removeOthers(inside: string): void;
}

export function folderFiles(folder: string): FolderFiles {
  const current = new Set<string>();
  return {
    write(file, data) {
      const [path, bytes] = [join(folder, file), Buffer.from(data)];
      current.add(file);
      if (!hasBytes(path, bytes)) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
      return Promise.resolve();
    },
    keep: (file) => void current.add(file),
    removeOthers(inside) {
      const gone = readdirSync(join(folder, inside), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => relative(folder, join(parentPath, name)))
        .map((file) => file.split(sep).join('/'))
        .filter((file) => !current.has(file));
      for (const file of gone) rmSync(join(folder, file));
      removeEmptyFolders(folder, gone);
    },
  };
}
