/** What is to be written so that a page, and all that vanishes with it, is withdrawn. */
import type { ContentFolder } from '../archive/content-folder.ts';
import type { Archive, Withdrawal } from '../archive/model.ts';
import { ledgerFile } from '../archive/read-ledger.ts';
import { movesFile } from '../archive/read-moves.ts';
import { moveOf } from '../archive/withdraw.ts';
import { checkContent } from '../check/check-content.ts';
import { readContent, type ReadContent } from '../check/read-content.ts';
import { answerOf } from '../ledger/answers.ts';
import { ledgerAddition } from '../ledger/extend-ledger.ts';
import { mayHoldPersonNumber } from '../privacy/mask.ts';
import type { Problem } from '../minutes/problem.ts';
import { contentWith, newErrors } from '../check/content-with.ts';
import { additionTo, linesOf, type NewEntry } from './moves-text.ts';

export interface WithdrawalPlan {
  kind: 'plan';
  /** What is appended to `omdirigeringer.yml`; empty where all of it is there. */
  moves: string;
  /** The entries in it, the page itself first unless it had one, with the line of each. */
  entries: (NewEntry & { line: number })[];
  /** What is appended to `adresser.txt`, and the addresses in it. */
  ledger: string;
  added: string[];
  /** All entries of this withdrawal, old and new. */
  after: ContentFolder;
  /** What that holds, and its problems. */
  checked: ReadContent;
}

export type Refused =
  /** It has moved, and `to` answers for it. */
  | { kind: 'moved'; to: string }
  /** It is withdrawn with what is above it. */
  | { kind: 'withdrawn with'; from: string }
  /** Its address cannot stand in `omdirigeringer.yml`. */
  | { kind: 'percent'; address: string }
  /** Its address has a person's number, which may stand in no file. */
  | { kind: 'number'; address: string }
  /** The file does not let these lines be added. */
  | { kind: 'form'; lines: string[] }
  /** The content would have these errors. */
  | { kind: 'errors'; problems: Problem[] };

/**
 * Plans the withdrawal of `address`, which was published (see `findTarget`). `content` is what `folder`
 * holds, and its problems. An entry that is there already is kept, and completed.
 */
export function planWithdrawal(
  folder: ContentFolder,
  content: ReadContent,
  { from: address, date, reason }: Pick<Withdrawal, 'from' | 'date' | 'reason'>,
): WithdrawalPlan | Refused {
  const { archive, problems } = content;
  const move = moveOf(archive.moves, address);
  if (move?.kind === 'withdrawal' && move.from !== address) {
    return { kind: 'withdrawn with', from: move.from };
  }
  if (move?.kind === 'redirect' && !archive.addresses.has(address)) {
    const answer = answerOf(archive, address);
    return { kind: 'moved', to: answer.kind === 'redirect' ? answer.to : move.to };
  }
  const known = move?.kind === 'withdrawal' ? move : undefined;
  const main: NewEntry = known ?? { from: address, date, reason };
  const text = folder.files.get(movesFile) ?? '';
  const mainText = known ? '' : additionTo(text, [main]);
  if (address.includes('%25')) return { kind: 'percent', address };
  if (mainText === undefined) return { kind: 'form', lines: linesOf(main) };

  const left = readContent(contentWith(folder, { [movesFile]: text + mainText })).archive;
  const isSound = problems.every(
    // A file with a person's number has been read all the same.
    ({ severity, ruleId, digest }) =>
      severity !== 'error' || ruleId === 'adresse-tabt' || digest !== undefined,
  );
  const along = vanishing(archive, left, address, isSound).map((from) => ({
    ...{ from, date: main.date, reason: main.reason },
    along: address,
  }));
  const named = [main, ...along].find(({ from }) => mayHoldPersonNumber(decodeURI(from)));
  if (named) return { kind: 'number', address: named.from };
  const percent = along.find(({ from }) => from.includes('%25'));
  if (percent) return { kind: 'percent', address: percent.from };

  const entries = known ? along : [main, ...along];
  const moves = additionTo(text, entries);
  if (moves === undefined) return { kind: 'form', lines: entries.flatMap(linesOf) };
  const added = [...archive.addresses]
    .filter((each) => !archive.ledger.has(each) && !left.addresses.has(each))
    .sort();
  const ledgerText = folder.files.get(ledgerFile) ?? '';
  const ledger = added.length === 0 ? '' : ledgerAddition(ledgerText, added);
  const after = contentWith(folder, {
    [movesFile]: text + moves,
    ...(ledger !== '' && { [ledgerFile]: ledgerText + ledger }),
  });
  const checked = checkContent(after);
  const errors = newErrors(problems, checked.problems);
  if (errors.length > 0) return { kind: 'errors', problems: errors };
  const placed = withLines(entries, text + moves);
  return { kind: 'plan', moves, entries: placed, ledger, added, after, checked };
}

/**
 * The addresses that nothing answers for once `left` is what there is. Of those that were lost before,
 * only such as vanish with items: the text may have been deleted first. They are not known where a file
 * with an error (`isSound` is false) hides what there is.
 */
function vanishing(archive: Archive, left: Archive, address: string, isSound: boolean): string[] {
  const [, committee = '', slug = ''] = address.split('/');
  const attachments = `/${committee}/${slug}/bilag/`;
  const mayHaveVanished = (each: string): boolean =>
    isSound && (/^\/(?:sag|emne|aar)\/./.test(each) || each.startsWith(attachments));
  return [...new Set([...archive.ledger.keys(), ...archive.addresses])]
    .filter((each) => !left.addresses.has(each) && answerOf(left, each).kind === 'lost')
    .filter((each) => answerOf(archive, each).kind !== 'lost' || mayHaveVanished(each))
    .sort();
}

/** Each entry with the line on which it begins in `text`, whose last lines they are. */
function withLines(entries: readonly NewEntry[], text: string): WithdrawalPlan['entries'] {
  const lengths = entries.map((entry) => linesOf(entry).length);
  let line = text.trimEnd().split('\n').length + 1 - lengths.reduce((sum, each) => sum + each, 0);
  return entries.map((entry, at) => {
    const placed = { ...entry, line };
    line += lengths[at] ?? 0;
    return placed;
  });
}
