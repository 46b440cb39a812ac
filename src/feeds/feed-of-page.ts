/** The feed of a page, also where that has moved or been withdrawn. */
import { feedAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { feedWords } from '../i18n/da-follow.ts';
import { movedAddresses } from '../ledger/answers.ts';
import { caseFeed, committeeFeed, feedOf, siteFeed, subjectFeed, type Feed } from './feeds.ts';
import { withdrawalEntry } from './withdrawals.ts';

/**
 * The feed at the address of `page`, decoded, from the root of the site (`/sag/26-1042/`): its own, or
 * that of the page to which it has moved, or one that tells of its withdrawal.
 */
export function feedOfPage(archive: Archive, page: string): Feed | undefined {
  const own = ownFeed(archive, page);
  if (own !== undefined) return own;
  const address = encodeURI(page);
  const moved = movedAddresses(archive).get(address);
  if (moved === undefined) return undefined;
  if (moved.kind === 'withdrawn') {
    // What feeds have told of is the item or the meeting, with which a case vanishes.
    const entry = withdrawalEntry(archive, moved.withdrawal.along ?? address);
    return feedOf(archive, address, feedWords.withdrawn, entry === undefined ? [] : [entry]);
  }
  const empty = feedOf(archive, moved.to, feedWords.moved, []);
  return ownFeed(archive, decodeURI(moved.to)) ?? { ...empty, address: feedAddress(address) };
}

/** The feed of a page that is there and has one. */
function ownFeed(archive: Archive, page: string): Feed | undefined {
  if (page === '/') return siteFeed(archive);
  const [, first = '', second] = page.slice(0, -1).split('/');
  if (second === undefined) return committeeFeed(archive, first);
  if (first === 'sag') return caseFeed(archive, second);
  return first === 'emne' ? subjectFeed(archive, second) : undefined;
}
