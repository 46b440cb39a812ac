/** Every entry of `omdirigeringer.yml` is about an address of old, and leads to a page. */
import type { Move } from '../archive/model.ts';
import { movesFile } from '../archive/read-moves.ts';
import { answerOf } from '../ledger/answers.ts';
import type { Report } from '../minutes/problem.ts';
import { nearestWord } from '../minutes/yaml-fields.ts';
import type { CheckedFolder, FolderCheck } from './folder-check.ts';

export const checkMoves: FolderCheck = ({ archive, reportFor }) => {
  const report = reportFor(movesFile);
  for (const move of archive.moves.values()) {
    if (archive.addresses.has(move.from)) report('adresse-i-brug', move.position, move.from);
    else if (move.kind === 'redirect') checkTarget(move, archive, report);
    else if (!wasPublished(move.from, archive)) report('trukket-ukendt', move.position, move.from);
  }
};

type Archive = CheckedFolder['archive'];

function checkTarget(move: Extract<Move, { kind: 'redirect' }>, archive: Archive, report: Report) {
  const answer = answerOf(archive, move.from);
  if (answer.kind !== 'lost') return;
  if (answer.ring) report('omdirigering-ring', move.target, move.to);
  else {
    const near = nearestWord(move.to, [...archive.addresses]);
    report('omdirigering-maal', move.target, move.to, near);
  }
}

/** A committee's or a meeting's folder of attachments was itself no page. */
function wasPublished(address: string, { ledger }: Archive): boolean {
  if (ledger.has(address)) return true;
  for (const published of ledger.keys()) if (published.startsWith(address)) return true;
  return false;
}
