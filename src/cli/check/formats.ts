/** The forms in which problems are told. */
import { reportGithub } from '../../check/report-github.ts';
import { reportGitlab } from '../../check/report-gitlab.ts';
import { reportJson } from '../../check/report-json.ts';
import { reportSarif } from '../../check/report-sarif.ts';
import { reportText } from '../../check/report-text.ts';
import { reportUnix } from '../../check/report-unix.ts';
import { pathInRepository } from '../../engine/git/path-in-repository.ts';
import type { Problem } from '../../minutes/problem.ts';

type Reporter = (problems: readonly Problem[], folder: string) => string;

/** A host of repositories knows paths from the top of the repository; the others, as they were typed. */
const forHost =
  (report: Reporter): Reporter =>
  (problems, folder) =>
    report(problems, pathInRepository(folder));

export const formats = {
  text: reportText,
  unix: reportUnix,
  github: forHost(reportGithub),
  gitlab: forHost(reportGitlab),
  sarif: forHost(reportSarif),
  json: reportJson,
} satisfies Record<string, Reporter>;

export type Format = keyof typeof formats;
