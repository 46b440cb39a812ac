/** The arguments of `npm run import`. */
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importWords as words } from '../../i18n/da-import-command.ts';
import type { Given } from '../../import/header/identify.ts';
import type { Answer, Answers } from '../../import/join/questions.ts';
import { slug } from '../../minutes/sections/anchors.ts';
import { isDay } from '../../minutes/days/dates.ts';
import { CommandError } from '../../engine/command-error.ts';
import { isAbsolute, join, relative } from 'node:path';
import { readAnswer } from './read-answer.ts';

export interface ImportArguments {
  /** Files and folders. */
  paths: string[];
  /** Key of the committee and ISO date, if the documents do not state them. */
  given: Given;
  /** Folder of the attachments, if they are not beside the documents. */
  attachments: string | undefined;
  /** The content folder. */
  folder: string;
  force: boolean;
  /** What the editor answers where a document and its meeting's file differ. */
  answers: Answers;
  /** Whether drafts of case systems' exports are imported. */
  withDrafts: boolean;
  /** Whether a page is written that shows each source beside what was read of it. */
  show: boolean;
  /** The options as typed but for `--force`, for a command that is to be given once more with an answer. */
  typed: readonly string[];
}

/**
 * Reads the arguments. `contentDir` is the default content folder, and `fromHere` resolves the
 * user's paths. Throws a {@link CommandError} with the usage for a mistake.
 */
export function readArguments(
  args: string[],
  contentDir: string,
  fromHere: FromHere,
): ImportArguments | 'help' {
  const { tokens } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const paths: string[] = [];
  const values: Partial<Record<string, string>> = {};
  const flags = new Set<string>();
  const answers = new Map<string, Answer>();
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(fromHere(token.value));
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const typed = args[token.index] ?? rawName;
    if (typed === '--help' || typed === '-h') return 'help';
    if (!Object.hasOwn(options, name)) throw unknownOption(rawName, typed, fromHere);
    if (options[name as keyof typeof options].type === 'boolean') {
      if (value !== undefined) throw wrongUsage(words.noValue(rawName));
      flags.add(name);
    } else {
      if (value === undefined || value === '') throw wrongUsage(words.missingValue(rawName));
      if (name === 'vaelg') {
        const read = readAnswer(value);
        if (read === undefined) throw wrongUsage(words.badAnswer(value));
        answers.set(...read);
      }
      values[name] = value;
    }
  }
  const { udvalg: committee, dato: date } = values;
  const attachments = values.bilag === undefined ? undefined : fromHere(values.bilag);
  const folder = values.out === undefined ? contentDir : fromHere(values.out);
  if (paths.length === 0) throw wrongUsage(words.noFiles);
  if (committee !== undefined && slug(committee) === '') {
    throw wrongUsage(words.badCommittee(committee));
  }
  if (date !== undefined && !isDay(date)) throw wrongUsage(words.badDate(date));
  if (
    attachments !== undefined &&
    !statSync(attachments, { throwIfNoEntry: false })?.isDirectory()
  ) {
    throw wrongUsage(words.noAttachmentFolder(attachments));
  }
  return {
    ...{ paths, given: { committee, date }, attachments, folder },
    ...{ answers, force: flags.has('force'), withDrafts: flags.has('kladde') },
    show: flags.has('vis'),
    typed: tokens.flatMap((token) => {
      if (token.kind !== 'option' || token.name === 'force') return [];
      return token.value === undefined ? [token.rawName] : [token.rawName, token.value];
    }),
  };
}

const options = {
  udvalg: { type: 'string' },
  dato: { type: 'string' },
  bilag: { type: 'string' },
  out: { type: 'string' },
  vaelg: { type: 'string' },
  force: { type: 'boolean' },
  kladde: { type: 'boolean' },
  vis: { type: 'boolean' },
} as const;

/** The error of an unknown option; a file with such a name has to be given with its folder. */
function unknownOption(rawName: string, typed: string, fromHere: FromHere): CommandError {
  const isFile = existsSync(fromHere(typed));
  return wrongUsage(isFile ? words.fileLikeOption(typed) : words.unknownOption(rawName));
}

/** The error of a mistake in the arguments: exit code 2. */
export function wrongUsage(message: string): CommandError {
  return new CommandError(`${message}\n\n${words.usage}`, 2);
}

/** Returns a path relative to the current folder. */
export type FromHere = (path: string) => string;

/**
 * Returns a function that resolves paths from `startFolder`, where the user called npm
 * (`INIT_CWD`). A path that does not exist from there is unchanged: it may be relative to the
 * package's folder, as in the guide.
 */
export function pathsFrom(startFolder: string | undefined): FromHere {
  return (path) => {
    if (!startFolder || isAbsolute(path)) return path;
    const meant = join(startFolder, path);
    const here = process.cwd();
    return relative(here, startFolder) === '' || !existsSync(meant) ? path : relative(here, meant);
  };
}
