/** References reach the pages: links in the text, "omtalt i" at the other end, approvals. */
import { expect, it } from 'vitest';
import { loadFolder } from '../../src/engine/content/load-folder.ts';
import { readContent } from '../../src/check/read-content.ts';
import { textsOf, viewPage } from '../view-page.ts';

const folder = await loadFolder('tests/fixtures/albertslund');
const { archive } = readContent(folder);
const content = { archive, textOf: textsOf(folder.files) };
const href = (address: string): string => `/referater${address}`;

const pageOf = <Name extends 'meeting' | 'whole-minutes'>(name: Name, day: string) =>
  viewPage(content, name, { committee: 'chefforum', meeting: day }, href);

it('links the earlier minutes from the item and from the whole minutes', () => {
  const link = '<a href="/referater/chefforum/2012-11-01/">referat fra den 1. november 2012</a>';
  const item = viewPage(
    content,
    'item',
    { committee: 'chefforum', meeting: '2012-11-20', number: '1' },
    href,
  );
  expect(item?.sections.map(({ html }) => html).join('')).toContain(link);
  const whole = pageOf('whole-minutes', '2012-11-20');
  expect(whole?.items[0]?.sections.map(({ html }) => html).join('')).toContain(link);
});

it('lists at the earlier meeting where it is mentioned and what approved it', () => {
  const page = pageOf('meeting', '2012-11-01');
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
    expect(pageOf('meeting', key)?.facts.approval).toBeUndefined();
  }
});
