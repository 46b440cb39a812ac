/** Reads a whole content folder into an archive. Pure: the folder hands out its texts. */
import { attachmentAddress } from '../archive/addresses.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { ContentFolder } from '../archive/content-folder.ts';
import type { Archive, ContentPage, Moves } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { readCommittees } from '../archive/read-committees.ts';
import { ledgerFile, readLedger } from '../archive/read-ledger.ts';
import { movesFile, readMovesFile } from '../archive/read-moves.ts';
import { readPage } from '../archive/read-page.ts';
import { readSettings } from '../archive/read-settings.ts';
import { readSubjectTitles } from '../archive/read-subject-titles.ts';
import { withdraw, withdrawalOf } from '../archive/withdraw.ts';
import { isReadable } from '../minutes/encoding/encoding-fault.ts';
import { given } from '../minutes/given.ts';
import type { Problem, Report } from '../minutes/problem.ts';
import { findDays } from '../minutes/days/printed-day.ts';
import { isMeetingFile, meetingFile } from '../minutes/read-facts.ts';
import { lastingAddresses } from '../products/addresses.ts';
import { committeeNames } from '../references/names.ts';
import { checkText } from '../rules/check-text.ts';
import { reportInto, sortProblems, withoutGuesses } from '../rules/report.ts';
import { allRules, type RuleSet } from '../rules/rule-set.ts';
import { mayHoldNumber } from './ledger-numbers.ts';
import { readOutline } from './read-outline.ts';
import { withoutWithdrawnNumbers } from './withdrawn-problems.ts';

export interface ReadContent {
  archive: Archive;
  /** The problems of each file by itself, sorted by file, line and column. */
  problems: Problem[];
}

/** Checks the texts of all files but meetings, which are checked as they are read, and attachments' names. */
function checkFiles(
  { files, attachmentFiles, inspected }: ContentFolder,
  moves: Moves,
  rules: RuleSet,
  reportFor: (file: string) => Report,
): void {
  const others = [...files.keys()]
    .filter((file) => !isMeetingFile(file))
    .map((path) => ({ path, text: files.get(path) ?? '' }))
    .filter(({ path, text }) => path !== ledgerFile || !isReadable(text) || mayHoldNumber(text));
  const attachments = [...attachmentFiles].map((name) => {
    // What has been withdrawn is not published, and `trukket-tekst` asks for it to be deleted.
    const isWithdrawn = withdrawalOf(moves, attachmentAddress(name)) !== undefined;
    const found = isWithdrawn ? undefined : inspected?.get(name);
    return { path: `bilag/${name}`, text: '', inspected: found };
  });
  for (const file of [...others, ...attachments]) {
    for (const check of rules.files) check(file, reportFor(file.path));
  }
}

/** What can be searched of the attachment files that have been inspected. */
const shownFiles = ({ inspected }: ContentFolder): Archive['shown'] =>
  new Map(
    [...(inspected ?? [])].flatMap(([name, { digest, shown }]) =>
      shown === undefined ? [] : [[name, { digest, shown }] as const],
    ),
  );

/** Tells of a file below `moeder/` that is not read; of a meeting also where it should lie. */
function tellPlace(file: string, text: string, report: Report): void {
  const [, committee] = /^udvalg:[ \t]*["']?([a-z0-9-]+)/m.exec(text) ?? [];
  const [, typed = ''] = /^dato:[ \t]*["']?([^"'\r\n]+)/m.exec(text) ?? [];
  if (!/^\uFEFF?---/.test(text) || (committee === undefined && typed === '')) {
    report('fil-placering', undefined);
    return;
  }
  const [day] = findDays(typed);
  const wanted =
    committee === undefined || day === undefined
      ? undefined
      : meetingFile({ committee, date: day.date, sequence: 1 });
  report('moede-placering', undefined, file, wanted);
}

/**
 * Reads every file of `folder` and joins them. Never throws for content. A meeting with a cached
 * outline keeps the problems cached with it, whatever `rules` are.
 */
export function readContent(folder: ContentFolder, rules: RuleSet = allRules): ReadContent {
  const problems: Problem[] = [];
  const textOf = (file: string): string => folder.files.get(file) ?? '';
  const reportFor = (file: string) => reportInto(problems, file, rules);

  const committees = readCommittees(textOf('udvalg.yml'), reportFor('udvalg.yml'));
  const names = committeeNames(committees);
  const meetings: MeetingOutline[] = [];
  const pages = new Map<string, ContentPage>();
  for (const file of folder.files.keys()) {
    const pageName = /^sider\/([^/]+)\.md$/.exec(file)?.[1];
    if (isMeetingFile(file)) {
      const read = folder.outlines?.get(file) ?? readOutline(textOf(file), file, names, rules);
      for (const problem of read.problems) problems.push(problem);
      if (read.meeting) meetings.push(read.meeting);
    } else if (pageName !== undefined) {
      const page = readPage(textOf(file), reportFor(file));
      if (page === undefined) continue;
      pages.set(pageName, page);
      checkText(page.blocks, file, problems, rules);
    } else if (file.startsWith('moeder/')) {
      tellPlace(file, textOf(file), reportFor(file));
    }
  }
  const { moves, renumberings } = readMovesFile(textOf(movesFile), reportFor(movesFile));
  checkFiles(folder, moves, rules, reportFor);
  const content = { meetings, attachmentFiles: folder.attachmentFiles };
  const { leftovers, meetings: published } = withdraw(content, moves);
  for (const { file, place, address } of leftovers) {
    reportFor(file)('trukket-tekst', place, address);
  }
  const parts = {
    ...given({ today: folder.today }),
    settings: readSettings(textOf('site.yml'), reportFor('site.yml')),
    committees,
    meetings: published,
    attachmentFiles: folder.attachmentFiles,
    subjectTitles: readSubjectTitles(textOf('kle.yml'), reportFor('kle.yml')),
    pages,
    moves,
    renumberings,
    ledger: readLedger(textOf(ledgerFile), reportFor(ledgerFile)),
    history: folder.history,
    replaced: folder.replaced,
    shown: shownFiles(folder),
  };
  const told = withoutWithdrawnNumbers(problems, meetings, moves);
  return {
    archive: buildArchive(parts, lastingAddresses),
    problems: sortProblems(withoutGuesses(told)),
  };
}
