/** Problems in what has been withdrawn. */
import { itemAddress, meetingAddress } from '../archive/addresses.ts';
import type { Moves } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { withdrawalOf } from '../archive/withdraw.ts';
import type { Problem } from '../minutes/problem.ts';
import { meetingFile } from '../minutes/read-facts.ts';

/**
 * `problems` without the persons' numbers in text that `moves` withdraw from `meetings`: it is not
 * published, `trukket-tekst` asks for it to be deleted, and a withdrawal must not wait for that.
 */
export function withoutWithdrawnNumbers(
  problems: readonly Problem[],
  meetings: readonly MeetingOutline[],
  moves: Moves,
): Problem[] {
  if (moves.size === 0) return [...problems];
  const byFile = new Map(meetings.map((meeting) => [meetingFile(meeting), meeting]));
  return problems.filter(({ file, line, digest }) => {
    const meeting = digest === undefined ? undefined : byFile.get(file);
    return meeting === undefined || !isWithdrawn(meeting, line, moves);
  });
}

/** Whether a line of a meeting's file belongs to what is withdrawn. */
function isWithdrawn(meeting: MeetingOutline, line: number, moves: Moves): boolean {
  if (withdrawalOf(moves, meetingAddress(meeting))) return true;
  const item = meeting.items.findLast(({ position }) => (position?.line ?? Infinity) <= line);
  return item !== undefined && withdrawalOf(moves, itemAddress(meeting, item)) !== undefined;
}
