/** `npm run check` without `--staged`: checks the content as it lies in its folder. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { ContentFolder } from '../../archive/content-folder.ts';
import { hasErrors } from '../../check/check-content.ts';
import { lastPublishedMeetings, publishedMeetings } from '../../engine/git/published-meetings.ts';
import { readSources as readSourcesOf } from '../../engine/proof/read-sources.ts';
import { commandWords } from '../../i18n/da-cli.ts';
import { loadWithCache } from '../load-with-cache.ts';
import { wrongUsage, type Arguments } from './arguments.ts';
import { fixContent } from './fix-content.ts';
import { formats } from './formats.ts';

const words = commandWords.check;

/** Prints the problems of the content folder `folder`; returns the exit code. */
export async function checkFolder(
  folder: string,
  { format, since, sources, fix, dryRun, paths }: Arguments,
): Promise<number> {
  const wanted = paths.map((path) => pathInside(folder, path));
  const published = since === undefined ? undefined : await publishedMeetings(folder, since);
  const committed = published ?? (await lastPublishedMeetings(folder));
  const isWanted = (file: string): boolean =>
    wanted.length === 0 ||
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  let compared = 0;
  const readSources = async (content: ContentFolder) => {
    const found = await readSourcesOf(content, { directory: folder, others: sources, isWanted });
    compared = [...found.values()].filter((each) =>
      each.some((source) => source?.kind === 'read'),
    ).length;
    return found;
  };
  const load = loadWithCache(folder, { published, committed, readSources });
  const wish = { dryRun, isWanted };
  const problems = fix ? await fixContent(folder, load, wish) : (await load()).problems;
  const shown = problems.filter(({ file }) => isWanted(file));
  if (compared > 0 || sources !== undefined) console.error(words.compared(compared));
  const told = formats[format](shown, folder);
  if (told !== '') console.log(told);
  return hasErrors(shown) ? 1 : 0;
}

/** A path of the user relative to the content folder, with `/`; `''` for the folder itself. */
function pathInside(folder: string, path: string): string {
  if (!existsSync(path)) throw wrongUsage(words.noSuchPath(path));
  const inside = relative(resolve(folder), resolve(path)).replaceAll(sep, '/');
  if (/^\.\.(?:\/|$)/.test(inside)) throw wrongUsage(words.outside(path, folder));
  return inside;
}
