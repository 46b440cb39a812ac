/** What feeds tell of pages that were withdrawn: as much as the page at the address does. */
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { FormerPage } from '../i18n/da-ledger.ts';
import { movedAddresses } from '../ledger/answers.ts';
import { movedPage } from '../site/moved-page.ts';
import { isDayCome, type Told } from './entries.ts';
import { danishInstant } from './instant.ts';

export interface WithdrawalEntry extends Told {
  kind: 'withdrawal';
  /** ISO day. */
  withdrawn: string;
  former: FormerPage;
  /** In the editor's words. */
  reason: string;
}

/** Addresses of which feeds have told. */
const ofMeetingOrItem = /^\/([^/]+)\/\d{4}-\d{2}-\d{2}(?:-\d+)?\/(?:punkt-[^/]+\/)?$/;

/** Withdrawn meetings and items, by the key of the committee; in the order of their addresses. */
export const withdrawals = once((archive: Archive): ReadonlyMap<string, WithdrawalEntry[]> => {
  const addresses = [...movedAddresses(archive)]
    .filter(([address, { kind }]) => kind === 'withdrawn' && ofMeetingOrItem.test(address))
    .map(([address]) => address)
    .sort();
  const entries = addresses.flatMap((address) => withdrawalEntry(archive, address) ?? []);
  return Map.groupBy(entries, ({ address }) => ofMeetingOrItem.exec(address)?.[1] ?? '');
});

/** The entry of a withdrawn address, once its day has come. */
export function withdrawalEntry(archive: Archive, address: string): WithdrawalEntry | undefined {
  const page = movedPage(archive, decodeURI(address).slice(1));
  if (page?.kind !== 'withdrawn' || !isDayCome(page.date, archive)) return undefined;
  const { date: withdrawn, former, reason } = page;
  return {
    kind: 'withdrawal',
    address,
    since: danishInstant(withdrawn),
    withdrawn,
    former,
    reason,
  };
}
