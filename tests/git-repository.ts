/** A git repository of a test's own, alike whoever runs the test, where and when. */
import { execFileSync } from 'node:child_process';

/** Runs git in `folder`, without the settings of whoever runs the test. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: gitSettings,
    stdio: 'pipe',
  });
}

/** Everything in `folder` as one commit of the day `date`; the first makes the repository. */
export function commitAll(folder: string, date: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  const time = `${date}T12:00:00+00:00`;
  execFileSync('git', ['commit', '--quiet', '--allow-empty', '--message=Indhold'], {
    cwd: folder,
    env: { ...gitSettings, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time },
  });
}

export const gitSettings = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Redaktør',
  GIT_AUTHOR_EMAIL: 'r@eksempel.dk',
  GIT_COMMITTER_NAME: 'Redaktør',
  GIT_COMMITTER_EMAIL: 'r@eksempel.dk',
};
