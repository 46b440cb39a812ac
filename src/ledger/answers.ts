/** What is at a published address now: its page, a redirect, or the reason why it was withdrawn. */
import type { Archive, Withdrawal } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { moveOf } from '../archive/withdraw.ts';

export type Answer =
  | { kind: 'page' }
  | Moved
  /** Neither; `ring` when redirects lead in a circle. */
  | { kind: 'lost'; ring: boolean };

export type Moved =
  /** `to` is a page, or has been withdrawn. */
  { kind: 'redirect'; to: string } | { kind: 'withdrawn'; withdrawal: Withdrawal };

/**
 * The answer at `address`, which is in canonical form. An entry of `omdirigeringer.yml` also holds for
 * the addresses below its own that have no nearer entry. A chain of redirects is followed to its end.
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
    // By entry, not by address: one that leads below itself never gives the same address twice.
    if (move === undefined || followed.has(move.from)) {
      return { kind: 'lost', ring: move !== undefined };
    }
    followed.add(move.from);
    at = move.to + at.slice(move.from.length);
  }
}

/** The addresses of the ledger and of the entries that have no page now. */
export const addressesWithoutPage = once(
  ({ addresses, ledger, moves }: Archive): ReadonlySet<string> =>
    new Set([...ledger.keys(), ...moves.keys()].filter((address) => !addresses.has(address))),
);

/** Every address of the ledger and of the entries that has moved or been withdrawn, with its answer. */
export const movedAddresses = once(
  (archive: Archive): ReadonlyMap<string, Moved> => new Map(listMoved(archive)),
);

function* listMoved(archive: Archive): Generator<[string, Moved]> {
  for (const address of addressesWithoutPage(archive)) {
    const answer = answerOf(archive, address);
    if (answer.kind === 'page' || answer.kind === 'lost') continue;
    yield [address, answer];
    // The end of a redirect may be withdrawn with its folder, without being in either list.
    const end = answer.kind === 'redirect' ? answerOf(archive, answer.to) : answer;
    if (answer.kind === 'redirect' && end.kind === 'withdrawn') yield [answer.to, end];
  }
}
