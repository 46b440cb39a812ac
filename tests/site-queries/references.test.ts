/** References reach the pages: links in the text, "omtalt i" at the other end, approvals. */
import { expect, it } from 'vitest';
import { loadFolder } from '../../src/engine/content/load-folder.ts';
import { readContent } from '../../src/check/read-content.ts';
import { itemPage } from '../../src/site/item-page.ts';
import { meetingPage } from '../../src/site/meeting-page.ts';
import { wholeMinutesPage } from '../../src/site/whole-minutes-page.ts';

const { archive } = readContent(await loadFolder('tests/fixtures/albertslund'));
const href = (address: string): string => `/referater${address}`;

it('links the earlier minutes from the item and from the whole minutes', () => {
  const link = '<a href="/referater/chefforum/2012-11-01/">referat fra den 1. november 2012</a>';
  const item = itemPage(archive, 'chefforum/2012-11-20', '1', href);
  expect(item?.sections.map(({ html }) => html).join('')).toContain(link);
  const whole = wholeMinutesPage(archive, 'chefforum/2012-11-20', href);
  expect(whole?.items[0]?.sections.map(({ html }) => html).join('')).toContain(link);
});

it('lists at the earlier meeting where it is mentioned and what approved it', () => {
  const page = meetingPage(archive, 'chefforum/2012-11-01', href);
  expect(page?.mentionedBy.map(({ address }) => address)).toEqual([
    '/chefforum/2012-11-20/punkt-1/',
    '/chefforum/2012-11-20/punkt-2/',
  ]);
  expect(page?.facts.approval).toEqual({
    date: '2012-11-20',
    address: '/chefforum/2012-11-20/punkt-1/',
  });
});

it('says nothing of minutes that no meeting of the archive has approved', () => {
  for (const key of ['2012-11-20', '2017-06-28', '2020-06-18', '2023-11-23']) {
    expect(meetingPage(archive, `chefforum/${key}`, href)?.facts.approval).toBeUndefined();
  }
});
