/**
 * `npm run withdraw -- ADRESSE --grund TEKST`: withdraws a page and all that vanishes with it, and says
 * what remains to be done; `--fortryd` undoes it.
 */
import type { ContentFolder } from '../archive/content-folder.ts';
import { hasErrors } from '../check/check-content.ts';
import type { ReadContent } from '../check/read-content.ts';
import { reportText } from '../check/report-text.ts';
import { movesFile } from '../archive/read-moves.ts';
import { CommandError } from '../engine/command-error.ts';
import { append, changeFiles } from '../engine/content/change-files.ts';
import type { FilesOnDisk } from '../engine/content/files-on-disk.ts';
import { loadContent } from '../engine/content/load-content.ts';
import { outlinedOf } from '../engine/content/outline-cache.ts';
import { ledgerFile } from '../archive/read-ledger.ts';
import { withdrawWords as words } from '../i18n/da-withdraw.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { findTarget } from '../withdraw/find-target.ts';
import { leftInContent } from '../withdraw/left-in-content.ts';
import { withoutLines } from '../withdraw/moves-text.ts';
import { planUndo } from '../withdraw/plan-undo.ts';
import { planWithdrawal, type Refused } from '../withdraw/plan-withdrawal.ts';
import { runCommand } from './command.ts';
import * as settings from './settings.ts';
import { readArguments, wrongUsage, type Arguments } from './withdraw/arguments.ts';

/** Runs the command with `args`; returns the exit code. */
export async function withdrawPage(args: string[]): Promise<number> {
  const wanted = readArguments(args);
  const directory = await settings.contentDir(process.env);
  const loaded = await loadContent(directory, { today: settings.buildDate(process.env) });
  const { files, attachmentFiles, attachmentSymlinks = new Set<string>(), cache } = loaded;
  const outlines = outlinedOf(cache.outlines);
  const folder = { files, attachmentFiles, attachmentSymlinks, outlines };
  const address = targetOf(wanted.typed, loaded);
  const at = { address, directory, folder, content: loaded };
  await (wanted.undo ? undo(at, wanted.dryRun) : withdraw(at, wanted));
  return 0;
}

interface Place {
  address: string;
  /** Path of the content folder. */
  directory: string;
  folder: ContentFolder & { files: FilesOnDisk } & Required<Pick<ContentFolder, 'outlines'>>;
  content: ReadContent;
}

async function withdraw(
  { address, directory, folder, content }: Place,
  { date, reason, dryRun }: Extract<Arguments, { undo: false }>,
): Promise<void> {
  const plan = planWithdrawal(folder, content, { from: address, date, reason });
  if (plan.kind !== 'plan') throw new CommandError(refusal(plan, address, directory));
  const { entries, added, moves, ledger } = plan;
  // The ledger first: alone it does no harm.
  const additions = [
    [ledgerFile, ledger],
    [movesFile, moves],
  ].filter(([, text]) => text !== '') as [name: string, text: string][];
  const changes = additions.map(([name, text]) => [name, append(text)] as const);
  if (!dryRun) await changeFiles(directory, folder.files, Object.fromEntries(changes));

  const { archive, problems } = plan.checked;
  const known = archive.moves.get(address);
  const isNew = entries.some(({ along }) => along === undefined);
  const say: string[] = dryRun ? [words.shown] : [];
  say.push(words.done(address, known?.kind === 'withdrawal' ? known.date : date, isNew), '');
  if (entries.length === 0) say.push(words.nothingToWrite(`${directory}/${movesFile}`));
  else say.push(words.written(`${directory}/${movesFile}`));
  for (const { line, from, along } of entries)
    say.push(words.entry(line, from, along !== undefined));
  if (added.length > 0) say.push(words.written(`${directory}/${ledgerFile}`));
  for (const each of added) say.push(`  ${each}`);
  if (hasErrors(problems)) say.push('', words.otherErrors);
  const all = [...folder.outlines.values()].flatMap(({ meeting }) => meeting ?? []);
  const left = leftInContent(address, folder, archive, all);
  say.push(
    '',
    words.remaining({
      address,
      directory,
      left: left.map(({ file, ...rest }) => ({ path: `${directory}/${file}`, ...rest })),
    }),
  );
  console.log(say.join('\n'));
}

async function undo(
  { address, directory, folder, content }: Place,
  dryRun: boolean,
): Promise<void> {
  const file = `${directory}/${movesFile}`;
  const plan = planUndo(folder, content, address);
  switch (plan.kind) {
    case 'not withdrawn':
      throw new CommandError(words.notWithdrawn(address, plan.along));
    case 'withdrawn with':
      throw new CommandError(words.withdrawnWith(address, plan.from));
    case 'edited':
      throw new CommandError(words.edited(file));
    case 'deleted':
      throw new CommandError(words.deleted(plan.addresses, directory));
    case 'errors':
      throw new CommandError(words.cannotUndo(address, reportText(plan.problems, directory)));
    case 'plan':
  }
  const takeOut = (bytes: string): string => withoutLines(bytes, plan.lines);
  if (!dryRun) await changeFiles(directory, folder.files, { [movesFile]: takeOut });
  const say: string[] = dryRun ? [words.shown] : [];
  say.push(words.undone(address), '', words.taken(file));
  for (const [index, [first, last]] of plan.lines.entries()) {
    say.push(words.takenEntry(first, last, plan.addresses[index] ?? ''));
  }
  if (plan.kept.length > 0) say.push(words.kept, ...plan.kept.map((each) => `  ${each}`));
  console.log(say.join('\n'));
}

function refusal(refused: Refused, address: string, directory: string): string {
  switch (refused.kind) {
    case 'moved':
      return words.moved(address, refused.to);
    case 'withdrawn with':
      return words.withdrawnWith(address, refused.from);
    case 'number':
      return words.numberInAddress(maskNumbers(refused.address));
    case 'percent':
      return words.percent(refused.address);
    case 'form':
      return words.form(`${directory}/${movesFile}`, refused.lines);
    case 'errors':
      return words.wouldBreak(reportText(refused.problems, directory));
  }
}

/** The address that was typed. Throws a {@link CommandError} if there is none. */
function targetOf(typed: string, { archive }: ReadContent): string {
  const target = findTarget(typed, archive);
  switch (target.kind) {
    case 'found':
      return target.address;
    case 'made of others':
      throw new CommandError(words.madeOfOthers(target.address, target.of));
    case 'unknown':
      throw new CommandError(words.unknown(target.address, target.near));
    case 'no address':
      throw wrongUsage(words.noAddress(typed));
  }
}

if (import.meta.main) await runCommand(() => withdrawPage(process.argv.slice(2)));
