/** View of the page that tells how to follow: the committees, each with its feed and its calendar. */
import { calendarAddress, committeeAddress, feedAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';

export interface FollowPage {
  /** The whole site. */
  site: Followed;
  committees: (Followed & { name: string; page: string })[];
  /** How much a feed and a calendar have. */
  mostEntries: number;
  mostEvents: number;
}

/** The newest entries that a feed has: readers look again long before so much is new. */
export const mostEntries = 50;

/** The latest meetings that a calendar has: programs for calendars do not read large ones. */
export const mostEvents = 200;

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
  mostEntries,
  mostEvents,
});

const followed = (page: string): Followed => ({
  feed: feedAddress(page),
  calendar: calendarAddress(page),
});
