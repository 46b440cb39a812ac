/** Reads a whole content folder into an archive, once. Pure: texts are asked of the folder. */
import type { Meeting } from '../minutes/model.ts';
import { reportInto, sortProblems, type Problem } from '../minutes/problem.ts';
import { isMeetingFile } from '../minutes/read-facts.ts';
import type { ReadMeeting } from '../minutes/read-meeting.ts';
import type { ContentFolder } from './content-folder.ts';
import { buildArchive } from './build-archive.ts';
import type { Archive, ContentPage } from './model.ts';
import { readMeetingLightly } from './meeting-outline.ts';
import { readCommittees } from './read-committees.ts';
import { ledgerFile, readLedger } from './read-ledger.ts';
import { movesFile, readMoves } from './read-moves.ts';
import { readPage } from './read-page.ts';
import { readSettings } from './read-settings.ts';
import { readSubjectTitles } from './read-subject-titles.ts';
import { withdraw } from './withdraw.ts';

export interface ReadContent {
  archive: Archive;
  /** Every meeting file by its path, before anything is withdrawn. */
  meetingFiles: ReadonlyMap<string, ReadMeeting>;
  /** The problems of each file by itself, by file, line and column. */
  problems: Problem[];
}

/** Reads every file of `folder` and joins what they say. Never throws for content. */
export function readContent(folder: ContentFolder): ReadContent {
  const problems: Problem[] = [];
  const textOf = (file: string): string => folder.files.get(file) ?? '';
  const reportFor = (file: string) => reportInto(problems, file);

  const committees = readCommittees(textOf('udvalg.yml'), reportFor('udvalg.yml'));
  const workOut = folder.workOut?.(committees);
  const meetingFiles = new Map<string, ReadMeeting>();
  const meetings: Meeting[] = [];
  const pages = new Map<string, ContentPage>();
  for (const file of folder.files.keys()) {
    const pageName = /^sider\/([^/]+)\.md$/.exec(file)?.[1];
    if (isMeetingFile(file)) {
      const read = folder.read?.get(file) ?? readMeetingLightly(() => textOf(file), file, workOut);
      meetingFiles.set(file, read);
      problems.push(...read.problems);
      if (read.meeting) meetings.push(read.meeting);
    } else if (pageName !== undefined) {
      const page = readPage(textOf(file), reportFor(file));
      if (page) pages.set(pageName, page);
    } else if (file.startsWith('moeder/')) {
      reportFor(file)('fil-placering', undefined);
    }
  }
  const moves = readMoves(textOf(movesFile), reportFor(movesFile));
  const content = { meetings, attachmentFiles: folder.attachmentFiles };
  const { leftovers, ...published } = withdraw(content, moves);
  for (const { file, place, address } of leftovers) {
    reportFor(file)('trukket-tekst', place, address);
  }
  const archive = buildArchive({
    settings: readSettings(textOf('site.yml'), reportFor('site.yml')),
    committees,
    ...published,
    subjectTitles: readSubjectTitles(textOf('kle.yml'), reportFor('kle.yml')),
    pages,
    moves,
    ledger: readLedger(textOf(ledgerFile), reportFor(ledgerFile)),
    history: folder.history,
  });
  return { archive, meetingFiles, problems: sortProblems(problems) };
}
