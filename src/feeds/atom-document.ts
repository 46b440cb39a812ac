/** Feeds as Atom (RFC 4287), for the library that writes it. */
import type { AtomFeed } from 'feedsmith';
import type { Href } from '../site/content-links.ts';
import { entryContent, entryTitle } from './entry-content.ts';
import type { FeedEntry } from './entries.ts';
import type { Feed } from './feeds.ts';

export interface AtomDocument {
  feed: AtomFeed.Feed<Date, true>;
  /** Whether it is an archive, which is marked as one (RFC 5005). */
  isArchive: boolean;
}

const atom = 'application/atom+xml';

/** The document of a feed; `href` gives whole addresses. */
export function atomDocument(feed: Feed, href: Href): AtomDocument {
  const { address, page, title, municipality, language, updated, entries, archives } = feed;
  const id = href(address);
  const toArchive = (rel: string, to: string | undefined) =>
    to === undefined ? [] : [{ rel, type: atom, href: href(to) }];
  return {
    isArchive: archives?.current !== undefined,
    feed: {
      xml: { lang: language },
      id,
      title: { value: xmlText(title) },
      updated: new Date(updated),
      authors: [{ name: xmlText(municipality) }],
      links: [
        { rel: 'self', type: atom, href: id },
        { rel: 'alternate', type: 'text/html', href: href(page) },
        ...toArchive('current', archives?.current),
        ...toArchive('prev-archive', archives?.previous),
        ...toArchive('next-archive', archives?.next),
      ],
      entries: entries.map((entry) => atomEntry(entry, href)),
    },
  };
}

function atomEntry(entry: FeedEntry, href: Href): AtomFeed.Entry<Date, true> {
  const page = href(entry.address);
  const updated = entry.kind === 'decision' ? entry.updated : entry.since;
  return {
    // The day keeps corrections apart from their item, and from one another.
    id: entry.kind === 'correction' ? `${page}#rettet-${entry.corrected}` : page,
    title: { value: xmlText(entryTitle(entry)) },
    // Of most entries the two are one.
    ...(updated !== entry.since && { published: new Date(entry.since) }),
    updated: new Date(updated),
    links: [{ rel: 'alternate', href: page }],
    content: { type: 'html', value: xmlText(entryContent(entry, href)) },
  };
}

/** Text without the characters that XML does not allow, which are none that anyone sees. */
const xmlText = (text: string): string =>
  text.toWellFormed().replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD');
