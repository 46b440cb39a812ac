/** Where the host of the repository shows what has been changed in a file of the content folder. */

/** The folder of a repository, as its page on the host: `https://github.com/a/b/tree/main/content`. */
const treeAddress = /^(https?:\/\/[^/]+\/.+?)\/(-\/)?tree\/([^/]+)\/(.+?)\/?$/u;

/**
 * The address of the history of `file`, a path from the content folder. `sourceCode` is that of the
 * repository, whose content then lies in `content/`, or that of the content folder in it; of a host
 * whose addresses are not known it is the answer.
 */
export function sourceHistory(sourceCode: string, file: string): string {
  const [, repository, gitlab = '', branch = '', folder = ''] = treeAddress.exec(sourceCode) ?? [];
  if (repository !== undefined) {
    return `${repository}/${gitlab}commits/${branch}/${folder}/${encodeURI(file)}`;
  }
  const path = `commits/HEAD/content/${encodeURI(file)}`;
  const plain = sourceCode.replace(/(?:\.git)?\/?$/u, '');
  const { host = '' } = /^https?:\/\/(?<host>[^/]+)\/[^/]+\/[^/]/u.exec(plain)?.groups ?? {};
  if (host === 'github.com') return `${plain}/${path}`;
  return /(?:^|\.)gitlab\./u.test(host) ? `${plain}/-/${path}` : sourceCode;
}
