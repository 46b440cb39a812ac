/** `npm run guide`: writes the generated parts of the editor's guide. */
import { readFile } from 'node:fs/promises';
import { CommandError } from '../engine/command-error.ts';
import { codeOf } from '../engine/files/error-code.ts';
import { writeWhole } from '../engine/files/write-file.ts';
import { fillGuide } from '../guide/fill-guide.ts';
import { guideParts } from '../guide/guide-parts.ts';
import { guideWords as words } from '../i18n/da-guide.ts';
import { runCommand } from './command.ts';
import * as settings from './settings.ts';

/** Writes the guide, or with `--check` tests whether it is up to date; returns the exit code. */
export async function guide(args: readonly string[]): Promise<number> {
  const isCheck = args[0] === '--check';
  if (args.length > (isCheck ? 1 : 0)) throw new CommandError(words.usage, 2);
  const path = `${await settings.contentDir(process.env)}/README.md`;
  const before = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw new CommandError(words.missing(path));
    throw error;
  });
  const { text, missing } = fillGuide(before, guideParts);
  const [mark] = missing;
  if (mark !== undefined) throw new CommandError(words.noMarks(path, mark));
  if (isCheck && text !== before) throw new CommandError(words.outOfDate(path));
  if (text !== before) await writeWhole(path, text);
  console.log(text === before ? words.upToDate(path) : words.written(path));
  return 0;
}

if (import.meta.main) await runCommand(() => guide(process.argv.slice(2)));
