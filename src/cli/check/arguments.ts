/** The arguments of `npm run check`. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CommandError } from '../../engine/command-error.ts';
import { commandWords } from '../../i18n/da-cli.ts';
import { formats, type Format } from './formats.ts';

const words = commandWords.check;

export interface Arguments {
  format: Format;
  /** Git revision to compare with. */
  since: string | undefined;
  /** Folder of source documents. */
  sources: string | undefined;
  fix: boolean;
  /** With `fix`: only shows what would be written. */
  dryRun: boolean;
  /** Checks what is staged in git instead of what lies in the folder. */
  staged: boolean;
  paths: string[];
}

/** Reads them. Throws a {@link CommandError} for wrong usage. */
export function readArguments(given: string[]): Arguments {
  const { tokens } = parseArgs({
    args: given,
    options: {
      format: { type: 'string' },
      since: { type: 'string' },
      kilder: { type: 'string' },
      fix: { type: 'boolean' },
      vis: { type: 'boolean' },
      staged: { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let format: Format = 'text';
  let since: string | undefined;
  let sources: string | undefined;
  const flags = { fix: false, vis: false, staged: false };
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'fix' || name === 'vis' || name === 'staged') flags[name] = true;
    else if (name === 'since') since = value ?? '';
    else if (name === 'kilder') sources = folderOf(value ?? '');
    else if (name !== 'format') throw wrongUsage(words.unknownOption(rawName));
    else if (!isFormat(value)) throw wrongUsage(words.unknownFormat(value ?? ''));
    else format = value;
  }
  const { fix, vis: dryRun, staged } = flags;
  if (dryRun && !fix) throw wrongUsage(words.showWithoutFix);
  const others = [since, sources].filter((each) => each !== undefined).length + paths.length;
  if (staged && (fix || others > 0)) throw wrongUsage(words.stagedAlone);
  return { format, since, sources, fix, dryRun, staged, paths };
}

function folderOf(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw wrongUsage(words.noSourceFolder(path));
}

const isFormat = (name: string | undefined): name is Format =>
  name !== undefined && Object.hasOwn(formats, name);

export function wrongUsage(message: string): CommandError {
  return new CommandError(`${message}\n\n${words.usage}`, 2);
}
