/** Everything the site consists of, besides what all pages share (style sheets, scripts, `public/`). */
import { attachments } from './attachments.ts';
import { committeeCalendarFile, siteCalendarFile } from './calendars.ts';
import { caseFile } from './case-file.ts';
import { caseYear } from './case-year.ts';
import { changeIndexFile, changeMonthFile } from './changes.ts';
import { colours } from './colours.ts';
import { committee } from './committee.ts';
import {
  caseFeedFile,
  committeeFeedFile,
  committeeYearFeed,
  siteFeedFile,
  subjectFeedFile,
} from './feeds.ts';
import { hostFiles } from './host-files.ts';
import { item } from './item.ts';
import { lookupShards } from './lookup-shards.ts';
import { meeting } from './meeting.ts';
import { moved } from './moved.ts';
import {
  caseData,
  committeesData,
  dataFilesList,
  dataSchemas,
  decisionsOfYear,
  itemsOfYear,
  meetingData,
  movedMeetingData,
} from './open-data.ts';
import { oparl } from './oparl.ts';
import { committeePicture, sitePicture } from './pictures.ts';
import type { PageProduct, Product } from './product.ts';
import { llms, robots, sitemapFile, sitemapsList } from './for-programs.ts';
import { searchIndex } from './search-index.ts';
import {
  apiPage,
  caseList,
  followPage,
  home,
  notFound,
  searchPage,
  subjectList,
} from './single-pages.ts';
import { subject } from './subject.ts';
import { subjectYear } from './subject-year.ts';
import { wholeMarkdownFile, wholeMinutes } from './whole-minutes.ts';
import { about, accessibility, privacy } from './written-pages.ts';
import { year } from './year.ts';

/** Where two pages would have the same address, the first one has it. */
export const products = [
  home,
  committee,
  meeting,
  wholeMinutes,
  item,
  caseList,
  caseYear,
  caseFile,
  subjectList,
  subject,
  subjectYear,
  year,
  searchPage,
  followPage,
  apiPage,
  about,
  accessibility,
  privacy,
  notFound,
  moved,
  attachments,
  colours,
  lookupShards,
  siteFeedFile,
  committeeFeedFile,
  committeeYearFeed,
  caseFeedFile,
  subjectFeedFile,
  siteCalendarFile,
  committeeCalendarFile,
  wholeMarkdownFile,
  meetingData,
  movedMeetingData,
  caseData,
  committeesData,
  itemsOfYear,
  decisionsOfYear,
  dataFilesList,
  dataSchemas,
  oparl,
  sitePicture,
  committeePicture,
  sitemapsList,
  sitemapFile,
  robots,
  llms,
  changeIndexFile,
  changeMonthFile,
  hostFiles,
  searchIndex,
] as const satisfies readonly Product[];

type Page = Extract<(typeof products)[number], { kind: 'page' }>;
export type PageName = Page['name'];

/** The input of the Astro page of the product `Name`. */
export type View<Name extends PageName> = ReturnType<Extract<Page, { name: Name }>['view']>;

export const pageProducts: readonly PageProduct[] = products.filter(
  (product) => product.kind === 'page',
);
