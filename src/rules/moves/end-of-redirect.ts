/** Where a redirect of `omdirigeringer.yml` ends. */
import type { Archive, Move } from '../../archive/model.ts';
import { answerOf } from '../../ledger/answers.ts';

/**
 * What is wrong with where `redirect` ends: nowhere, or at itself again; `undefined` when it leads to
 * a page or to what has been withdrawn. One whose address is still a page has a problem of its own.
 */
export function endOfRedirect(
  { from }: Extract<Move, { kind: 'redirect' }>,
  archive: Archive,
): 'ring' | 'no-page' | undefined {
  if (archive.addresses.has(from)) return undefined;
  const answer = answerOf(archive, from);
  if (answer.kind !== 'lost') return undefined;
  return answer.ring ? 'ring' : 'no-page';
}
