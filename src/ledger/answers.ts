/** What answers at an address that has been published: its page, where it has moved, or why it is gone. */
import type { Archive, Withdrawal } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { moveOf } from '../archive/withdraw.ts';

export type Answer =
  | { kind: 'page' }
  | Moved
  /** Nothing does; `ring` when redirects lead back to themselves. */
  | { kind: 'lost'; ring: boolean };

export type Moved =
  /** `to` is a page, or has been withdrawn. */
  { kind: 'redirect'; to: string } | { kind: 'withdrawn'; withdrawal: Withdrawal };

/**
 * The answer at `address`, which is in canonical form. An entry of `omdirigeringer.yml` holds for
 * everything below its address too, unless a nearer one does; a chain of redirects is followed to
 * its end, so that what moved long ago need not be told of the moves since.
 */
export function answerOf(archive: Archive, address: string): Answer {
  const { addresses } = archive;
  const followed = new Set<string>();
  for (let at = address; ;) {
    const end = (): Moved => ({ kind: 'redirect', to: at });
    if (addresses.has(at)) return at === address ? { kind: 'page' } : end();
    const move = moveOf(archive.moves, at);
    if (move?.kind === 'withdrawal') {
      return at === address ? { kind: 'withdrawn', withdrawal: move } : end();
    }
    // An entry may lead below itself and so never to the same address twice.
    if (move === undefined || followed.has(move.from)) {
      return { kind: 'lost', ring: move !== undefined };
    }
    followed.add(move.from);
    at = move.to + at.slice(move.from.length);
  }
}

/** The addresses of the ledger and of the entries that are no page's now: few of a great many. */
export const addressesWithoutPage = once(
  ({ addresses, ledger, moves }: Archive): ReadonlySet<string> =>
    new Set([...ledger.keys(), ...moves.keys()].filter((address) => !addresses.has(address))),
);

/**
 * Every address that has moved or been withdrawn, with its answer: of those in the ledger, and of
 * the entries' own.
 */
export const movedAddresses = once(
  (archive: Archive): ReadonlyMap<string, Moved> => new Map(listMoved(archive)),
);

function* listMoved(archive: Archive): Generator<[string, Moved]> {
  for (const address of addressesWithoutPage(archive)) {
    const answer = answerOf(archive, address);
    if (answer.kind === 'page' || answer.kind === 'lost') continue;
    yield [address, answer];
    // The end of a redirect may be withdrawn with its folder, and stand in no list itself.
    const end = answer.kind === 'redirect' ? answerOf(archive, answer.to) : answer;
    if (answer.kind === 'redirect' && end.kind === 'withdrawn') yield [answer.to, end];
  }
}
