/** Digest of everything besides the content that determines a site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from '../files/digest.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const folders = ['src', 'public'];
const single = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Digest of the program's files, its dependencies and the version of Node. */
export function programDigest(): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  );
  const contents = [...files.toSorted(), ...single].map(
    (file) => `${file} ${digest(readFileSync(join(root, file)))}`,
  );
  return digest([process.version, ...contents].join('\n'));
}
