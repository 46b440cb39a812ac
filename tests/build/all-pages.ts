/** Every page of an archive as what its query gives: quick to make, and as exact as the page itself. */
import type { Archive } from '../../src/archive/model.ts';
import { addressesOf } from '../../src/ledger/addresses-of.ts';
import { caseListPage } from '../../src/site/case-list-page.ts';
import { casePage } from '../../src/site/case-page.ts';
import { committeePage } from '../../src/site/committee-page.ts';
import { contentPage } from '../../src/site/content-page.ts';
import { homePage } from '../../src/site/home-page.ts';
import { itemPage } from '../../src/site/item-page.ts';
import { lookupFiles } from '../../src/site/lookup-files.ts';
import { committeeNames } from '../../src/site/meeting-summary.ts';
import { meetingPage } from '../../src/site/meeting-page.ts';
import { movedPage, movedParams } from '../../src/site/moved-page.ts';
import { subjectPage } from '../../src/site/subject-page.ts';
import { wholeMinutesPage } from '../../src/site/whole-minutes-page.ts';
import { yearPage } from '../../src/site/year-page.ts';

const href = (address: string): string => address;

/** What makes each file of the site, by a name for it. */
export function allPages(archive: Archive): Map<string, () => unknown> {
  const pages = new Map<string, () => unknown>([
    ['/', () => homePage(archive)],
    ['/sag/', () => caseListPage(archive)],
    ['/om/', () => contentPage(archive, 'om', href)],
    // What the page of lost addresses shows.
    ['404', () => [...committeeNames(archive)]],
  ]);
  for (const key of archive.committees.keys()) pages.set(key, () => committeePage(archive, key));
  for (const [key, { items }] of archive.meetings) {
    pages.set(key, () => meetingPage(archive, key, href));
    pages.set(`${key} samlet`, () => wholeMinutesPage(archive, key, href));
    for (const { number } of items) {
      pages.set(`${key} ${number}`, () => itemPage(archive, key, number, href));
    }
  }
  for (const key of archive.cases.keys())
    pages.set(`sag ${key}`, () => casePage(archive, key, href));
  for (const key of archive.subjects.keys())
    pages.set(`emne ${key}`, () => subjectPage(archive, key));
  for (const key of archive.years.keys()) pages.set(`aar ${key}`, () => yearPage(archive, key));
  for (const { params } of movedParams(archive)) {
    pages.set(`flyttet ${params.address}`, () => movedPage(archive, params.address));
  }
  for (const name of lookupFiles(archive).keys()) {
    pages.set(`opslag ${name}`, () => lookupFiles(archive).get(name));
  }
  // Not a page, but what stands or falls with the others.
  pages.set('adresser', () => [...addressesOf(archive)]);
  return pages;
}
