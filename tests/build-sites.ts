/**
 * Builds the sites that the tests of finished sites look at, with the command a user runs, and
 * says where they are: `inject('builtSites')`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { exampleContent, runCommand } from './run-command.ts';

export interface BuiltSite {
  /** Absolute path of the finished site. */
  folder: string;
  /** Content folder it was built from, from the repository's root. */
  contentDir: string;
  /** Path it is made to be served under, with a slash at both ends. */
  base: string;
}

export interface BuiltSites {
  /** The repository's own content. */
  real: BuiltSite;
  /** The made-up municipality. */
  example: BuiltSite;
  /** The same, for `https://eksempel.dk/referater/`. */
  exampleUnderPath: BuiltSite;
}

declare module 'vitest' {
  interface ProvidedContext {
    builtSites: BuiltSites;
  }
}

/** Global setup: builds before the first test, and returns what removes the sites after the last. */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), 'punkt-sites-'));
  const [real, example, exampleUnderPath] = await Promise.all([
    build(join(parent, 'real'), 'content'),
    build(join(parent, 'example'), exampleContent),
    build(join(parent, 'example-under-path'), exampleContent, '/referater/'),
  ]);
  project.provide('builtSites', { real, example, exampleUnderPath });
  return () => rm(parent, { recursive: true, force: true });
}

async function build(folder: string, contentDir: string, base = '/'): Promise<BuiltSite> {
  const { exitCode, stdout, stderr } = await runCommand('build', [], {
    CONTENT_DIR: contentDir,
    OUT_DIR: folder,
    ...(base !== '/' && { SITE_URL: `https://eksempel.dk${base}` }),
  });
  if (exitCode !== 0) throw new Error(`The build of ${contentDir} failed:\n${stdout}${stderr}`);
  return { folder, contentDir, base };
}
