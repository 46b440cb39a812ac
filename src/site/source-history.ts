/** Where the host of the repository shows a file of the content folder, and what was changed in it. */
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';
import { meetingFile } from '../minutes/read-facts.ts';

/** A content folder as its host has it; `gitlab` is what GitLab puts before the names of its pages. */
interface HostedFolder {
  repository: string;
  gitlab: string;
  /** Absent where `kildekode` names none. */
  branch?: string;
  folder: string;
}

/** The folder of a repository, as its page on the host: `https://github.com/a/b/tree/main/content`. */
const treeAddress = /^(https?:\/\/[^/]+\/.+?)\/(-\/)?tree\/([^/]+)\/(.+?)\/?$/u;

/**
 * `sourceCode` is the address of the repository, whose content then lies in `content/`, or that of the
 * content folder in it; `undefined` of a host whose addresses are not known.
 */
function hostedFolder(sourceCode: string): HostedFolder | undefined {
  const [, repository, gitlab = '', branch = '', folder = ''] = treeAddress.exec(sourceCode) ?? [];
  if (repository !== undefined) return { repository, gitlab, branch, folder };
  const plain = sourceCode.replace(/(?:\.git)?\/?$/u, '');
  const { host = '' } = /^https?:\/\/(?<host>[^/]+)\/[^/]+\/[^/]/u.exec(plain)?.groups ?? {};
  const own = { repository: plain, folder: 'content' };
  if (host === 'github.com') return { ...own, gitlab: '' };
  return /(?:^|\.)gitlab\./u.test(host) ? { ...own, gitlab: '-/' } : undefined;
}

/**
 * The address of the history of `file`, a path from the content folder; of a host whose addresses are not
 * known that of the repository, `sourceCode` itself.
 */
export function sourceHistory(sourceCode: string, file: string): string {
  const hosted = hostedFolder(sourceCode);
  return hosted === undefined ? sourceCode : pageOf(hosted, 'commits', hosted.branch, file);
}

/**
 * The address at which the host lets one edit `file`: that needs a branch, which is `branch` where
 * `sourceCode` names none. Where neither does, the address that shows the file, with the host's own
 * button; of a host whose addresses are not known that of the repository.
 */
export function sourceEditor(sourceCode: string, file: string, branch?: string): string {
  const hosted = hostedFolder(sourceCode);
  if (hosted === undefined) return sourceCode;
  const known = hosted.branch ?? branch;
  return pageOf(hosted, known === undefined ? 'blob' : 'edit', known, file);
}

/** The host takes `HEAD` for its own branch where it only shows. */
const pageOf = (
  { repository, gitlab, folder }: HostedFolder,
  page: string,
  branch = 'HEAD',
  file: string,
): string => `${repository}/${gitlab}${page}/${branch}/${folder}/${encodeURI(file)}`;

/**
 * Whether the site may lead to the changes of a meeting's file, where every earlier text of it is shown.
 * Not where anything of the meeting has been withdrawn, an attachment too, as the text named it and said
 * what it was; not where a correction hides what was there; and not where the file of a meeting with a
 * closed item has been changed, as the item may have been open before.
 */
export function mayShowSource(archive: Archive, meeting: MeetingOutline): boolean {
  if (withdrawnOf(archive, meeting).length > 0) return false;
  if (meeting.corrections.some(({ hidesEarlier }) => hidesEarlier)) return false;
  const isChanged = (archive.history.get(meetingFile(meeting)) ?? []).length > 0;
  return !(isChanged && meeting.items.some(({ closed }) => closed));
}
