/** View of the page that tells how to follow: the committees, each with its feed and its calendar. */
import { calendarAddress, committeeAddress, feedAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';

export interface FollowPage {
  /** The whole site. */
  site: Followed;
  committees: (Followed & { name: string; page: string })[];
  /** How much feeds and calendars have. */
  most: FollowBounds;
}

export type FollowBounds = Readonly<Record<'entries' | 'entriesOfOne' | 'held' | 'coming', number>>;

/** Programs look again long before so much is new, and what is older stands on the pages. */
export const most: FollowBounds = {
  /** The newest entries in the feed of the site or of a committee. */
  entries: 50,
  /** In that of one case or subject, of which a publication has a few. */
  entriesOfOne: 20,
  /** The latest meetings held that a calendar has. */
  held: 40,
  /** The next meetings to come. */
  coming: 100,
};

/** Addresses of a feed and a calendar. */
interface Followed {
  feed: string;
  calendar: string;
}

export const followPage = ({ committees }: Archive): FollowPage => ({
  site: followed('/'),
  committees: [...committees.values()].map(({ committee: { name, key } }) => {
    const page = committeeAddress(key);
    return { name, page, ...followed(page) };
  }),
  most,
});

const followed = (page: string): Followed => ({
  feed: feedAddress(page),
  calendar: calendarAddress(page),
});
