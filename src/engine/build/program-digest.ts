/** Digest of everything besides the content that determines a site. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from '../files/digest.ts';
import { codeOf } from '../files/error-code.ts';
import { fileState } from '../files/file-state.ts';
import { readKept } from '../files/read-kept.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const folders = ['src', 'public'];
const single = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** The last digest: reading all files takes longer than a commit may wait for its check. */
const kept = join(root, 'node_modules/.cache/punkt/program-digest');

/** Digest of the program's files, its dependencies and the version of Node. */
export function programDigest(): string {
  const files = programFiles();
  const states = files.map((file) => fileState(join(root, file)));
  const isTold = states.every((state) => state !== '');
  const present = digest([process.version, ...files, ...states].join('\n'));
  const [of, known] = readKept(kept)?.toString().split(' ') ?? [];
  if (isTold && of === present && known !== undefined) return known;
  const contents = files.map((file) => `${file} ${digest(readFileSync(join(root, file)))}`);
  const made = digest([process.version, ...contents].join('\n'));
  if (isTold) keep(`${present} ${made}`);
  return made;
}

/** The program's files, relative to its root, sorted. */
function programFiles(): string[] {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  );
  return [...found.toSorted(), ...single];
}

/** It only saves time: where it cannot be written, it is made each time. */
function keep(text: string): void {
  const temporary = `${kept}.${process.pid}`;
  try {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, kept);
  } catch (error) {
    codeOf(error);
  }
}
