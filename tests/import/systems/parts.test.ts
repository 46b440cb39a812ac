/** The parts that all case systems share. */
import { describe, expect, it } from 'vitest';
import { asHtml } from '../../../src/import/systems/content-lines.ts';
import { fileAt, pathWithin } from '../../../src/import/systems/file-paths.ts';
import { matchNames } from '../../../src/import/systems/match-names.ts';
import { readMoment, timesOf } from '../../../src/import/systems/moments.ts';
import { withRemark } from '../../../src/import/systems/people.ts';

describe('paths', () => {
  it.each([
    ['Enclosures\\1.pdf', 'enclosures/1.pdf'],
    ['./bilag/Æ.PDF', 'bilag/æ.pdf'],
    ['..\\1.pdf', undefined],
    ['a/../../1.pdf', undefined],
    ['/etc/passwd', undefined],
    ['\\\\esdh\\del\\1.pdf', undefined],
    ['c:\\publish\\1.pdf', undefined],
    ['C:1.pdf', undefined],
    ['http://eksempel.dk/1.pdf', undefined],
    ['file:///etc/passwd', undefined],
    ['1.pdf\u0000.txt', undefined],
    ['', undefined],
    ['..', undefined],
  ])('%j within the export: %j', (path, expected) => {
    expect(pathWithin(path)).toBe(expected);
  });

  it.each([
    [
      'the place that is named, in any case',
      'bilag\\1.PDF',
      'x',
      ['x/bilag/1.pdf', 'y/bilag/1.pdf'],
      'x/bilag/1.pdf',
    ],
    ['from the folder of the export', 'bilag/1.pdf', 'x', ['bilag/1.pdf'], 'bilag/1.pdf'],
    [
      'the only one of its name',
      'c:\\publish\\x\\1.pdf',
      '',
      ['filer/1.pdf', '2.pdf'],
      'filer/1.pdf',
    ],
    ['none where there are several', '..\\1.pdf', '', ['a/1.pdf', 'b/1.pdf'], undefined],
    ['none of a folder above', '../..', '', ['1.pdf'], undefined],
    ['none of another name', '/etc/passwd', '', ['1.pdf'], undefined],
  ])('%s', (_, path, from, files, expected) => {
    expect(fileAt(path, from, files)).toBe(expected);
  });
});

it.each([
  ['2013-06-20 10:30', '2013-06-20', '10:30'],
  ['15-05-2013 16:30:00', '2013-05-15', '16:30'],
  ['2018-08-27T09:05:00.123', '2018-08-27', '09:05'],
  ['27. august 2018 16:00', '2018-08-27', '16:00'],
  ['27. august 2018 kl. 9.05', '2018-08-27', '09:05'],
  ['27. august 2018', '2018-08-27', undefined],
  ['01-01-0001 00:00', undefined, '00:00'],
  ['31-02-2018 10:00', undefined, '10:00'],
  ['????', undefined, undefined],
])('the moment %j', (text, date, time) => {
  expect([readMoment(text).date, readMoment(text).time]).toEqual([date, time]);
});

it.each([
  ['24-03-2026 00:00', '24-03-2026 00:00', { date: '2026-03-24' }],
  [
    '24-03-2026 19:00',
    '25-03-2026 00:00',
    { date: '2026-03-24', start: '19:00', end: '00:00', until: '2026-03-25' },
  ],
  [
    '24-03-2026 19:00',
    '25-03-2026 00:30',
    { date: '2026-03-24', start: '19:00', end: '00:30', until: '2026-03-25' },
  ],
  ['24-03-2026 19:00', '', { date: '2026-03-24', start: '19:00' }],
])('from %j to %j', (begins, ends, expected) => {
  expect(timesOf(readMoment(begins), readMoment(ends))).toEqual(expected);
});

it.each([
  ['tags', '<p>a &amp; b</p>', '<p>a &amp; b</p>'],
  [
    'tags that are escaped once more',
    '&lt;p&gt;a &amp;amp; b&lt;br /&gt;c&lt;/p&gt;',
    '<p>a &amp; b<br />c</p>',
  ],
  ['plain text', 'a < b & c\nd', 'a &lt; b &amp; c<br>d'],
  ['plain text with entities', 'a&nbsp;&aelig; & b', 'a&nbsp;&aelig; & b'],
  ['a sign that begins no tag', 'x <3 og >2', 'x &lt;3 og >2'],
])('a field with %s', (_, content, expected) => {
  expect(asHtml(content)).toBe(expected);
});

it.each([
  ['Anne Aagaard', 'A', '', 'Anne Aagaard (A)'],
  ['Anne Aagaard (A)', 'A', '(fra pkt. 4)', 'Anne Aagaard (A) (fra pkt. 4)'],
  ['Anne Aagaard', '', 'sygdom', 'Anne Aagaard'],
  ['Anne Aagaard', 'A', 'Barsel', 'Anne Aagaard (A)'],
])('the person %j, %j, %j', (name, party, remark, expected) => {
  expect(withRemark(name, party, remark)).toBe(expected);
});

it.each([
  ['the same', ['Kort'], ['Kort'], [0]],
  ['the number of a document before it', ['2012-200782 - Kort over byen'], ['Kort over byen'], [0]],
  [
    'other words',
    ['Forslag til taksreduktioner for Torvevej'],
    ['Forslag til takstreduktion for Torvevej 2013'],
    [0],
  ],
  [
    'the same before what is like it',
    ['c. Møde om ulighed', 'Om ulighed'],
    ['Om ulighed'],
    [-1, 0],
  ],
  ['other numbers', ['Referat 1', 'Referat 2'], ['Referat 2', 'Referat 3'], [-1, 0]],
  ['two that are as like', ['Kort over byen A'], ['Kort over byen B', 'Kort over byen C'], [-1]],
  ['nothing', ['Ingen'], ['Kort'], [-1]],
])('names with %s', (_, listed, names, expected) => {
  const attachments = names.map((name) => ({
    name,
    file: '',
    isPublic: true,
    line: 1,
    folder: '',
  }));
  const found = matchNames(listed, attachments);
  expect(listed.map((_, at) => attachments.findIndex((each) => each === found.get(at)))).toEqual(
    expected,
  );
});
