/**
 * Finds what merges have brought into a content folder from another municipality's: a repository that
 * was taken over goes on merging from the one it came from, whose `content/` is no part of the program.
 */
import { isMeetingSlug } from '../../archive/addresses.ts';
import type { ForeignContent } from '../../archive/content-folder.ts';
import { ledgerFile, readLedger } from '../../archive/read-ledger.ts';
import { reportNothing } from '../../minutes/problem.ts';
import type { FilesOnDisk } from '../content/files-on-disk.ts';
import { git, GitError, readObjects } from './git.ts';
import { pathInRepository } from './path-in-repository.ts';

/** A merge of a commit that does not come after this municipality's beginning; by git's names. */
interface OldMerge {
  merge: string;
  own: string;
  other: string;
}

/** What lies in the content folder. */
interface Present {
  files: Pick<FilesOnDisk, 'has' | 'get' | 'digest'>;
  attachmentFiles: ReadonlySet<string>;
}

/**
 * One for each merge that brought in what is still in the content folder `directory`, where
 * `present` lies; none without git or a repository, and in a shallow clone that does not reach back to where
 * this municipality began. Merges that were squashed or rebased cannot be told from what an editor
 * wrote.
 */
export async function foreignContent(
  directory: string,
  present: Present,
): Promise<ForeignContent[]> {
  try {
    const beginning = await findBeginning(directory);
    if (beginning === undefined) return [];
    const merges = await mergesOfOlder(directory, beginning.commit);
    const found = await Promise.all(
      merges.map((merge) => broughtBy(directory, present, merge, beginning.municipality)),
    );
    return found.flatMap((each) => each ?? []);
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

/** The commit since which `site.yml` names the municipality that it names now. */
async function findBeginning(
  directory: string,
): Promise<{ commit: string; municipality: string } | undefined> {
  const log = await git(directory, ['log', '--first-parent', '--format=%H', '--', 'site.yml']);
  const commits = log.toString().split('\n').slice(0, -1);
  const settings = await readObjects(directory, commits.map(settingsIn));
  const [municipality = '', ...earlier] = settings.map(municipalityOf);
  const others = earlier.findIndex((name) => name !== '' && !isSameName(name, municipality));
  const commit = others === -1 ? commits.at(-1) : commits[others];
  return municipality === '' || commit === undefined ? undefined : { commit, municipality };
}

const settingsIn = (commit: string): string => `${commit}:./site.yml`;
const ledgerIn = (commit: string): string => `${commit}:./${ledgerFile}`;

/** `''` where none is named; the rest of the line, however it is written. */
const municipalityOf = (settings = ''): string => {
  const [, typed = ''] = /^kommune:([^\r\n#]*)/mu.exec(settings) ?? [];
  return typed.replaceAll(/["']/g, '').trim();
};

/** A correction of its spelling makes no other municipality. */
const isSameName = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);
const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

/** The merges since the commit `start` of what does not come after it. */
async function mergesOfOlder(directory: string, start: string): Promise<OldMerge[]> {
  const range = ['--ancestry-path', '--format=%H %P', `${start}..HEAD`];
  const log = (await git(directory, ['log', ...range])).toString();
  const commits = log
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '));
  const after = new Set([start, ...commits.map(([commit]) => commit)]);
  return commits.flatMap(([merge = '', ...parents]) => {
    const own = parents.find((parent) => after.has(parent));
    if (own === undefined) return [];
    return parents.flatMap((other) => (after.has(other) ? [] : { merge, own, other }));
  });
}

/** What `merge` brought in and is still there; `undefined` where that is nothing, or the site's own. */
async function broughtBy(
  directory: string,
  { files, attachmentFiles }: Present,
  { merge, own, other }: OldMerge,
  municipality: string,
): Promise<ForeignContent | undefined> {
  const base = await git(directory, ['merge-base', own, other]).catch(ifUnrelated);
  const bases = base === undefined ? [] : [base.toString().trim()];
  const [settings, ...ledgers] = await readObjects(directory, [
    settingsIn(other),
    ...[own, other, merge, ...bases].map(ledgerIn),
  ]);
  const from = municipalityOf(settings);
  const [ours, theirs, merged, before] = [0, 1, 2, 3].map((at) => addressesIn(ledgers[at]));
  if (!ours || !theirs || !merged || !before) return undefined;
  // A ledger only grows: one that has lost what was in it before has been begun anew.
  const old = [...before].filter(isOfMeeting);
  const isOwn = old.filter((address) => ours.has(address)).length * 2 > old.length;
  if (isOwn || from === '' || isSameName(from, municipality)) return undefined;
  const known = await objectsIn(directory, own);
  const brought = [...(await objectsIn(directory, other))].filter(([file, object]) => {
    if (known.has(file)) return false;
    if (file.startsWith('bilag/')) return attachmentFiles.has(file.slice('bilag/'.length));
    return files.has(file) && files.digest(file) === object;
  });
  const addresses = [...addressesIn(files.get(ledgerFile))].filter(
    (address) => merged.has(address) && theirs.has(address) && !ours.has(address),
  );
  if (brought.length + addresses.length === 0) return undefined;
  return {
    ...{ from, before: own.slice(0, 12), folder: pathInRepository(directory) },
    files: new Set(brought.map(([file]) => file)),
    addresses: new Set(addresses),
  };
}

function ifUnrelated(error: unknown): undefined {
  if (!(error instanceof GitError)) throw error;
}

const isOfMeeting = (address: string): boolean => isMeetingSlug(address.split('/')[2] ?? '');

const addressesIn = (ledger = ''): ReadonlySet<string> =>
  new Set(readLedger(ledger, reportNothing).keys());

/** Git's names for the files of the content folder in `commit`, by their paths from it. */
async function objectsIn(directory: string, commit: string): Promise<Map<string, string>> {
  const listed = (await git(directory, ['ls-tree', '-r', '-z', commit])).toString();
  return new Map(
    [...listed.matchAll(/[0-7]{6} blob ([0-9a-f]+)\t([^\0]+)\0/gu)].map(
      ([, object = '', path = '']) => [path, object],
    ),
  );
}
