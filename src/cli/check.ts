/** `npm run check`: shows what is wrong with the content. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { hasErrors } from '../check/check-content.ts';
import { reportGithub } from '../check/report-github.ts';
import { reportJson } from '../check/report-json.ts';
import { reportText } from '../check/report-text.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { CommandError, runCommand } from './command.ts';
import { loadContent } from './load-content.ts';
import * as settings from './settings.ts';

const words = commandWords.check;

const reporters = { text: reportText, github: reportGithub, json: reportJson };

await runCommand(async () => {
  const { format, paths } = readArguments(process.argv.slice(2));
  const folder = await settings.contentDir(process.env);
  const wanted = paths.map((path) => pathInside(folder, path));
  const { problems } = await loadContent(folder);
  const shown =
    wanted.length === 0
      ? problems
      : problems.filter(({ file }) => wanted.some((path) => isAtOrBelow(file, path)));
  const report = reporters[format](shown, folder);
  if (report !== '') console.log(report);
  return hasErrors(shown) ? 1 : 0;
});

function readArguments(given: string[]): { format: keyof typeof reporters; paths: string[] } {
  const { tokens } = parseArgs({
    args: given,
    options: { format: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let format: keyof typeof reporters = 'text';
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name !== 'format') throw wrongUsage(words.unknownOption(token.rawName));
    if (!isFormat(token.value)) throw wrongUsage(words.unknownFormat(token.value ?? ''));
    format = token.value;
  }
  return { format, paths };
}

function isFormat(name: string | undefined): name is keyof typeof reporters {
  return name !== undefined && Object.hasOwn(reporters, name);
}

/** A path as it was written, from the content folder with `/`; `''` for the folder itself. */
function pathInside(folder: string, path: string): string {
  if (!existsSync(path)) throw wrongUsage(words.noSuchPath(path));
  const inside = relative(resolve(folder), resolve(path)).replaceAll(sep, '/');
  if (/^\.\.(?:\/|$)/.test(inside)) throw wrongUsage(words.outside(path, folder));
  return inside;
}

function isAtOrBelow(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}

function wrongUsage(message: string): CommandError {
  return new CommandError(`${message}\n\n${words.usage}`, 2);
}
