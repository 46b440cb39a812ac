/**
 * What a page says of itself to programs: as linked data (JSON-LD, https://schema.org/), and for those that
 * show a link to it (https://ogp.me/).
 */
import { committeeAddress, pictureAddress, reservedKeys } from '../archive/addresses.ts';
import type { SiteSettings } from '../archive/model.ts';
import type { CaseNumber } from '../minutes/case-number.ts';
import { given } from '../minutes/given.ts';
import { dayAfter } from '../minutes/days/meeting-days.ts';
import type { Href } from './content-links.ts';
import type { ItemData } from './item-data.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import type { CommitteeLink } from './meeting-summary.ts';

/** A thing of schema.org. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

interface PageThings {
  site: SiteSettings;
  /** Its address from the root of the site. */
  address: string;
  title: string;
  breadcrumbs: readonly { label: string; address?: string }[];
  /** What it is about. */
  thing: Thing | undefined;
}

/** The municipality that publishes the site. */
const publisher = ({ municipality, website }: SiteSettings): Thing => ({
  '@type': 'GovernmentOrganization',
  name: municipality,
  ...given({ url: website }),
});

/** The linked data of a page as the content of a script element; `href` turns addresses into links. */
export function linkedData(
  { site, address, title, breadcrumbs, thing }: PageThings,
  href: Href,
): string {
  const page: Thing = {
    '@type': 'WebPage',
    url: href(address),
    name: title || site.title,
    inLanguage: site.language,
    isPartOf: {
      '@type': 'WebSite',
      name: site.title,
      url: href('/'),
      ...(address === '/' && { publisher: publisher(site) }),
    },
    ...(breadcrumbs.length > 0 && { breadcrumb: trail(breadcrumbs, href) }),
    ...given({ mainEntity: thing }),
  };
  return scriptText({ '@context': 'https://schema.org', ...page });
}

const trail = (breadcrumbs: PageThings['breadcrumbs'], href: Href): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: breadcrumbs.map(({ label, address: to }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    // The last one is the page itself.
    ...(to !== undefined && { item: href(to) }),
  })),
});

/** JSON in which nothing ends the element that it stands in, or begins a comment there. */
const scriptText = (value: object): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

export const committeeThing = (
  { name, formerNames = [] }: { name: string; formerNames?: readonly { name: string }[] },
  address: string,
  site: SiteSettings,
  href: Href,
): Thing => ({
  '@type': 'GovernmentOrganization',
  name,
  ...(formerNames.length > 0 && { alternateName: formerNames.map((former) => former.name) }),
  url: href(address),
  parentOrganization: publisher(site),
});

/** A meeting; its times are Danish, as they are told. */
export const meetingThing = (
  facts: MeetingFacts,
  { name, address, committee }: { name: string; address: string; committee: CommitteeLink },
  href: Href,
): Thing => {
  const { date, start, end, endDate, overnight, place, stage } = facts;
  const last = endDate ?? (overnight ? dayAfter(date) : date);
  return {
    '@type': 'Event',
    name,
    url: href(address),
    startDate: start === undefined ? date : `${date}T${start}`,
    ...given({ endDate: end === undefined ? endDate : `${last}T${end}` }),
    eventStatus: `https://schema.org/Event${stage.kind === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
    ...(place !== undefined && { location: { '@type': 'Place', name: place } }),
    organizer: bodyThing(committee, href),
  };
};

const bodyThing = ({ name, address }: CommitteeLink, href: Href): Thing => ({
  '@type': 'GovernmentOrganization',
  name,
  url: href(address),
});

/** An item: what the minutes say of it. */
export const itemThing = (
  { title, citation, decisionInShort, meeting, committee }: ItemData,
  href: Href,
): Thing => ({
  '@type': 'CreativeWork',
  name: title,
  identifier: citation,
  ...(decisionInShort !== '' && { abstract: decisionInShort }),
  temporalCoverage: meeting.date,
  subjectOf: { '@type': 'Event', url: href(meeting.address) },
  creator: bodyThing(committee, href),
});

export const caseThing = (number: CaseNumber, title: string | undefined): Thing => ({
  '@type': 'CreativeWork',
  ...given({ name: title }),
  identifier: number.normal,
});

/** The size of a picture that is asked for where links are shown. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Address of the picture of the page at `address`: that of its committee, if it is one's. */
export const pictureOf = (address: string): string => {
  const [, key = ''] = address.split('/');
  return pictureAddress(key === '' || reservedKeys.has(key) ? '/' : committeeAddress(key));
};
