import { attachmentAddress } from '../archive/addresses.ts';
import { whyUnpublishable, type Unpublishable } from '../archive/attachment-kind.ts';
import type { Archive } from '../archive/model.ts';
import { meantAttachment } from '../archive/near-attachment.ts';
import { withdrawalOf } from '../archive/withdraw.ts';
import { unlinkedWords, unpublishableWords } from '../i18n/da-unpublished.ts';
import { attachmentLine } from '../minutes/attachment-name.ts';
import { isMeetingFile, meetingFile } from '../minutes/read-facts.ts';
import { folderRule } from './rule.ts';

/** Why a file below `bilag/` is not published. */
type Why =
  | { kind: Unpublishable | 'noMeeting' }
  /** The document that minutes were made from, of which an item is closed or withdrawn. */
  | { kind: 'source' }
  /** Nothing links to it; `line` of the meeting's `file` would. */
  | { kind: 'unlinked'; file: string; line: string }
  /** Nothing links to it, and it may belong to one of the items that are `closed`. */
  | { kind: 'ofClosed'; path: string; closed: readonly string[] };

export const bilagUdenLink = folderRule({
  id: 'bilag-uden-link',
  severity: 'warning',
  about: 'En fil i bilag/, som mødet ikke linker til, offentliggøres ikke og skal ikke ligge der.',
  say(why: Why, wasPublished: boolean) {
    const { reason, advice } = wordsOf(why);
    const past = wasPublished ? ` ${unlinkedWords.wasPublished}` : '';
    return { reason: `Filen offentliggøres ikke, for ${reason}.${past}`, advice };
  },
  check({ archive, folder, broken }, reportFor) {
    // A meeting that lies elsewhere may be that of any folder.
    const isMisplaced = [...broken].some(
      (file) => file.startsWith('moeder/') && !isMeetingFile(file),
    );
    const { attachmentFiles, attachmentSymlinks = new Set<string>() } = folder;
    const told = new Set<string>();
    for (const path of [...attachmentFiles, ...attachmentSymlinks].toSorted()) {
      const address = attachmentAddress(path);
      if (archive.publishedFiles.has(path) || withdrawalOf(archive.moves, address)) continue;
      if (gitsOwn.test(path)) continue;
      // A hidden folder once, whatever is in it.
      const [shown = path] = /^(?:[^/.][^/]*\/)*\.[^/]+/.exec(path) ?? [];
      if (told.has(shown)) continue;
      told.add(shown);
      const kind = whyUnpublishable(path, attachmentSymlinks);
      const why = kind === undefined ? whyUnlinked(archive, path) : { kind };
      // Nothing is known of a meeting that cannot be read, which is told where it lies.
      const isUnknown = isMisplaced || folder.files.has(meetingFileOf(path));
      if (why.kind === 'noMeeting' && isUnknown) continue;
      const isUnlinked = why.kind === 'unlinked' || why.kind === 'ofClosed';
      if (isUnlinked && isMeantElsewhere(archive, attachmentFiles, path)) continue;
      reportFor(`bilag/${shown}`)(undefined, why, archive.ledger.has(address));
    }
  },
  example: {
    otherAttachment: 'byraad/2026-03-24/noter.txt',
    good: '- [Kort](bilag/kort.pdf)',
    bad: '- [Kort](bilag/kort.pdf)\n- Noter',
    at: '1:1',
  },
});

/** Whether a link of the meeting to a file that is not there, which is told there, may mean the one at `path`. */
function isMeantElsewhere(
  { meetings }: Archive,
  files: ReadonlySet<string>,
  path: string,
): boolean {
  const [committee = '', slug = '', ...rest] = path.split('/');
  const names = [rest.join('/')];
  const links = meetings.get(`${committee}/${slug}`)?.attachmentLinks ?? [];
  return links.some(
    ({ name }) =>
      !files.has(`${committee}/${slug}/${name}`) && meantAttachment(names, name) !== undefined,
  );
}

/** Files that git itself reads, or that keep an empty folder in it. */
const gitsOwn = /(?:^|\/)\.git(?:keep|ignore|attributes)$/;

/** The file of the meeting whose folder the file at `path` lies in. */
const meetingFileOf = (path: string): string =>
  `moeder/${path.split('/').slice(0, 2).join('/')}.md`;

/** Why a document is not published. */
function whyUnlinked(archive: Archive, path: string): Why {
  const [committee = '', slug = '', ...rest] = path.split('/');
  const meeting = archive.meetings.get(`${committee}/${slug}`);
  if (meeting === undefined || rest.length === 0) return { kind: 'noMeeting' };
  const name = rest.join('/');
  if (meeting.sources.some(({ file }) => file === name)) return { kind: 'source' };
  const file = `content/${meetingFile(meeting)}`;
  const closed = meeting.items.filter((item) => item.closed).map(({ number }) => number);
  if (closed.length > 0) return { kind: 'ofClosed', path: `content/bilag/${path}`, closed };
  return { kind: 'unlinked', file, line: attachmentLine(name) };
}

function wordsOf(why: Why): { reason: string; advice: string } {
  switch (why.kind) {
    case 'unlinked': {
      const { reason, advice } = unlinkedWords.unlinked;
      return { reason, advice: advice(why.file, why.line) };
    }
    case 'ofClosed': {
      const { reason, advice } = unlinkedWords.ofClosed;
      return { reason, advice: advice(why.path, why.closed) };
    }
    case 'source':
    case 'noMeeting':
      return unlinkedWords[why.kind];
    default:
      return {
        reason: unpublishableWords[why.kind],
        advice: unlinkedWords.delete(why.kind === 'script'),
      };
  }
}
