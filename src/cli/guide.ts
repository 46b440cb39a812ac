/** `npm run guide`: writes the generated parts of the editor's guide, and the files for editors' programs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../engine/command-error.ts';
import { codeOf, ifMissing } from '../engine/files/error-code.ts';
import { writeWhole } from '../engine/files/write-file.ts';
import { editorFiles } from '../guide/editor/editor-files.ts';
import { fillGuide } from '../guide/fill-guide.ts';
import { guideParts } from '../guide/guide-parts.ts';
import { guideWords as words } from '../i18n/da-guide.ts';
import { runCommand } from './command.ts';
import * as settings from './settings.ts';

/**
 * Writes the guide and the files below `root`, or with `--check` tests whether they are up to date;
 * returns the exit code.
 */
export async function guide(
  args: readonly string[],
  root = settings.programFolder,
): Promise<number> {
  const isCheck = args[0] === '--check';
  if (args.length > (isCheck ? 1 : 0)) throw new CommandError(words.usage, 2);
  const guideFile = `${await settings.contentDir(process.env)}/README.md`;
  const before = await readFile(guideFile, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw new CommandError(words.missing(guideFile));
    throw error;
  });
  const { text, missing } = fillGuide(before, guideParts);
  const [mark] = missing;
  if (mark !== undefined) throw new CommandError(words.noMarks(guideFile, mark));
  const wanted = [{ shown: guideFile, path: guideFile, before, text }];
  for (const [name, write] of Object.entries(editorFiles)) {
    const path = join(root, name);
    const found = await readFile(path, 'utf8').catch(ifMissing(''));
    wanted.push({ shown: name, path, before: found, text: write() });
  }
  const stale = wanted.filter((each) => each.text !== each.before);
  const [first] = stale;
  if (isCheck && first) throw new CommandError(words.outOfDate(stale.map(({ shown }) => shown)));
  for (const { shown, path, text } of stale) {
    await writeWhole(path, text);
    console.log(words.written(shown));
  }
  if (first === undefined) console.log(words.upToDate(guideFile));
  return 0;
}

if (import.meta.main) await runCommand(() => guide(process.argv.slice(2)));
