/**
 * Builds the sites that the tests of finished sites look at, with the command a user runs, and
 * says where they are: `inject('builtSites')`.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeMovedContent } from './built/moved-content.ts';
import { commitAll } from './git-repository.ts';
import { exampleContent, exampleUrl, root, runCommand } from './run-command.ts';

export interface BuiltSite {
  /** Absolute path of the finished site. */
  folder: string;
  /** Content folder it was built from: absolute, or from the repository's root. */
  contentDir: string;
  /** Path it is made to be served under, with a slash at both ends. */
  base: string;
  /** What the build said. */
  said: string;
  /** What it warned of, by rule. */
  warnings: string[];
}

export interface BuiltSites {
  /** The five documents as imported, as a municipality's content; made without `SITE_URL`. */
  real: BuiltSite;
  /** The made-up municipality, for `https://eksempel.dk/`. */
  example: BuiltSite;
  /**
   * The same, for `https://eksempel.dk/referater/`, with changes on 14 May 2026 that git knows, made as if
   * before the meeting of 28 April.
   */
  exampleUnderPath: BuiltSite;
  /** The made-up municipality with what `writeMovedContent` adds, for `https://eksempel.dk/referater/`. */
  moved: BuiltSite;
}

declare module 'vitest' {
  interface ProvidedContext {
    builtSites: BuiltSites;
  }
}

/** Global setup: builds before the first test, and returns what removes the sites after the last. */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), 'punkt-sites-'));
  const movedContent = join(parent, 'moved-content');
  const [real, example, exampleUnderPath, moved] = await Promise.all([
    build(join(parent, 'real'), 'tests/fixtures/albertslund', { SITE_URL: '' }),
    build(join(parent, 'example'), exampleContent, { SITE_URL: exampleUrl }),
    changedContent(join(parent, 'content')).then((content) =>
      build(
        join(parent, 'example-under-path'),
        exampleContent,
        { SITE_URL: `${exampleUrl}referater/`, BUILD_DATE: '2026-04-20' },
        content,
      ),
    ),
    writeMovedContent(movedContent).then(() =>
      build(join(parent, 'moved'), movedContent, { SITE_URL: `${exampleUrl}referater/` }),
    ),
  ]);
  const unexpected = [real, example, exampleUnderPath].flatMap(({ warnings }) => warnings);
  if (unexpected.length > 0) throw new Error(`Builds complained: ${unexpected.join()}`);
  project.provide('builtSites', { real, example, exampleUnderPath, moved });
  return () => rm(parent, { recursive: true, force: true });
}

/** Makes `folder` a copy of the example's content where a decision and an attachment once were others. */
async function changedContent(folder: string): Promise<string> {
  await cp(join(root, exampleContent), folder, { recursive: true });
  const file = join(folder, 'moeder/teknik-og-miljoe/2026-03-10.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('Anbefales godkendt.', 'Anbefales ikke godkendt.'));
  const attachment = join(folder, 'bilag/byraad/2026-03-24/hoeringssvar.txt');
  const answer = await readFile(attachment, 'utf8');
  await writeFile(attachment, 'Et foreløbigt svar.\n');
  commitAll(folder, '2026-03-11');
  await writeFile(file, text);
  await writeFile(attachment, answer);
  commitAll(folder, '2026-05-14');
  return folder;
}

async function build(
  folder: string,
  contentDir: string,
  environment: { SITE_URL: string; BUILD_DATE?: string },
  madeFrom = contentDir,
): Promise<BuiltSite> {
  const { exitCode, stdout, stderr } = await runCommand('build', [], {
    CONTENT_DIR: madeFrom,
    OUT_DIR: folder,
    // What the repository's own history says of its content is another on every machine.
    GIT_CEILING_DIRECTORIES: root,
    ...environment,
  });
  const warnings = [...stderr.matchAll(/ \[([a-z-]+)\]$/gm)].map(([, rule = '']) => rule);
  if (exitCode !== 0 || (stderr !== '' && warnings.length === 0)) {
    throw new Error(`The build of ${contentDir} failed, or complained:\n${stdout}${stderr}`);
  }
  const base = URL.parse(environment.SITE_URL)?.pathname ?? '/';
  return { folder, contentDir, base, said: stdout, warnings };
}
