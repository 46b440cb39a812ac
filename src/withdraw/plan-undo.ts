/** What is to be taken out of `omdirigeringer.yml` so that a withdrawal is undone. */
import type { ContentFolder } from '../archive/content-folder.ts';
import { movesFile } from '../archive/read-moves.ts';
import { moveOf } from '../archive/withdraw.ts';
import { checkContent } from '../check/check-content.ts';
import { readContent, type ReadContent } from '../check/read-content.ts';
import { answerOf } from '../ledger/answers.ts';
import type { Problem } from '../minutes/problem.ts';
import { contentWith, newErrors } from '../check/content-with.ts';
import { linesToTakeOut, withoutLines } from './moves-text.ts';

export type UndoPlan =
  | {
      kind: 'plan';
      /** First and last of the lines of each entry, 1-based. */
      lines: (readonly [first: number, last: number])[];
      /** The addresses of these entries, in the order of the file. */
      addresses: string[];
      /** Addresses that vanished with it and stay withdrawn, as nothing else answers for them. */
      kept: string[];
    }
  /** It is not withdrawn. `along` are the lines of pages that once vanished with it. */
  | { kind: 'not withdrawn'; along: number[] }
  | { kind: 'withdrawn with'; from: string }
  /** The entries cannot be told apart from the rest of the file. */
  | { kind: 'edited' }
  /** What was withdrawn is no longer in the content: nothing would answer at these addresses. */
  | { kind: 'deleted'; addresses: string[] }
  /** The content would have these errors. */
  | { kind: 'errors'; problems: Problem[] };

/** Plans to undo the withdrawal of `address`; `content` is what `folder` holds, and its problems. */
export function planUndo(
  folder: ContentFolder,
  { archive: { moves, ledger }, problems }: ReadContent,
  address: string,
): UndoPlan {
  const move = moveOf(moves, address);
  const withdrawals = [...moves.values()].filter((each) => each.kind === 'withdrawal');
  const along = withdrawals.filter((each) => each.along === address);
  // What an earlier undoing has kept is of nothing that is withdrawn still.
  const orphans = withdrawals.filter(
    (each) => each.along !== undefined && moves.get(each.along)?.kind !== 'withdrawal',
  );
  if (move?.kind !== 'withdrawal') {
    return { kind: 'not withdrawn', along: along.map(({ position }) => position.line) };
  }
  if (move.from !== address) return { kind: 'withdrawn with', from: move.from };
  if (move.along !== undefined) return { kind: 'withdrawn with', from: move.along };
  const text = folder.files.get(movesFile) ?? '';
  const wanted = [move, ...along, ...orphans].map(({ from }) => from);
  const all = linesToTakeOut(text, new Set(wanted));
  if (all === undefined) return { kind: 'edited' };
  const without = readContent(
    contentWith(folder, { [movesFile]: withoutLines(text, all) }),
  ).archive;
  // Not by the rules alone, which say nothing of addresses while there are other errors.
  const lost = [address, ...ledger.keys()].filter(
    (each) =>
      ledger.has(each) && each.startsWith(address) && answerOf(without, each).kind === 'lost',
  );
  if (lost.length > 0) return { kind: 'deleted', addresses: [...new Set(lost)] };
  const kept = wanted.slice(1).filter((each) => answerOf(without, each).kind === 'lost');
  const lines = linesToTakeOut(text, new Set(wanted.filter((each) => !kept.includes(each))));
  if (lines === undefined) return { kind: 'edited' };
  const addresses = [...moves.keys()].filter(
    (each) => wanted.includes(each) && !kept.includes(each),
  );
  const after = contentWith(folder, { [movesFile]: withoutLines(text, lines) });
  const errors = newErrors(problems, checkContent(after).problems);
  return errors.length > 0
    ? { kind: 'errors', problems: errors }
    : { kind: 'plan', lines, addresses, kept };
}
