/** Reads a whole content folder into an archive, once. Pure: texts are asked of the folder. */
import { buildArchive } from '../archive/build-archive.ts';
import type { ContentFolder } from '../archive/content-folder.ts';
import { readMeetingLightly } from '../archive/meeting-outline.ts';
import type { Archive, ContentPage } from '../archive/model.ts';
import { readCommittees } from '../archive/read-committees.ts';
import { ledgerFile, readLedger } from '../archive/read-ledger.ts';
import { movesFile, readMoves } from '../archive/read-moves.ts';
import { readPage } from '../archive/read-page.ts';
import { readSettings } from '../archive/read-settings.ts';
import { readSubjectTitles } from '../archive/read-subject-titles.ts';
import { withdraw } from '../archive/withdraw.ts';
import type { Meeting } from '../minutes/model.ts';
import type { Problem } from '../minutes/problem.ts';
import { isMeetingFile } from '../minutes/read-facts.ts';
import { checkText } from '../rules/check-text.ts';
import { readMeeting, type ReadMeeting } from '../rules/read-meeting.ts';
import { reportInto, sortProblems } from '../rules/report.ts';
import { allRules, type RuleSet } from '../rules/rule-set.ts';

export interface ReadContent {
  archive: Archive;
  /** Every meeting file by its path, before anything is withdrawn. */
  meetingFiles: ReadonlyMap<string, ReadMeeting>;
  /** The problems of each file by itself, by file, line and column. */
  problems: Problem[];
}

/**
 * Reads every file of `folder` and joins what they say. Never throws for content. A meeting that has
 * been read before (`folder.read`) keeps the problems it was read with, whatever `rules` are.
 */
export function readContent(folder: ContentFolder, rules: RuleSet = allRules): ReadContent {
  const problems: Problem[] = [];
  const textOf = (file: string): string => folder.files.get(file) ?? '';
  const reportFor = (file: string) => reportInto(problems, file, rules);

  const committees = readCommittees(textOf('udvalg.yml'), reportFor('udvalg.yml'));
  const workOut = folder.workOut?.(committees);
  const meetingFiles = new Map<string, ReadMeeting>();
  const meetings: Meeting[] = [];
  const pages = new Map<string, ContentPage>();
  for (const file of folder.files.keys()) {
    const pageName = /^sider\/([^/]+)\.md$/.exec(file)?.[1];
    if (isMeetingFile(file)) {
      const read =
        folder.read?.get(file) ??
        readMeetingLightly(
          readMeeting(textOf(file), file, rules),
          () => textOf(file),
          file,
          workOut,
        );
      meetingFiles.set(file, read);
      problems.push(...read.problems);
      if (read.meeting) meetings.push(read.meeting);
    } else if (pageName !== undefined) {
      const page = readPage(textOf(file), reportFor(file));
      if (page === undefined) continue;
      pages.set(pageName, page);
      checkText(page.blocks, file, problems, rules);
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
