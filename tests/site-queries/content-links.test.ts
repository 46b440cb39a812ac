import { expect, test } from 'vitest';
import { contentLinks, publishedAttachments } from '../../src/site/content-links.ts';
import { emptyArchive, meeting } from './archive.ts';

const archive = {
  ...emptyArchive,
  publishedFiles: new Set([
    'byraadet/2024-01-30-2/notat.pdf',
    'byraadet/2024-01-30-2/kort, nøgle.pdf',
    'byraadet/2024-01-30-2/nr. #1?.pdf',
  ]),
};
const second = meeting('byraadet', '2024-01-30', [], { sequence: 2 });
const linked = {
  meeting: second,
  attachments: publishedAttachments(archive, second),
  page: '/byraadet/2024-01-30-2/punkt-3/',
};
const href = (address: string): string => `/referater${address}`;

test.each([
  ['bilag/notat.pdf', '/referater/byraadet/2024-01-30-2/bilag/notat.pdf'],
  ['./bilag/notat.pdf', '/referater/byraadet/2024-01-30-2/bilag/notat.pdf'],
  [
    'bilag/kort,%20n%C3%B8gle.pdf',
    '/referater/byraadet/2024-01-30-2/bilag/kort%2C%20n%C3%B8gle.pdf',
  ],
  ['bilag/nr.%20%231%3F.pdf', '/referater/byraadet/2024-01-30-2/bilag/nr.%20%231%3F.pdf'],
  ['bilag/mangler.pdf', undefined],
  ['https://eksempel.dk/a?b#c', 'https://eksempel.dk/a?b#c'],
  ['mailto:post@eksempel.dk', 'mailto:post@eksempel.dk'],
  ['/sag/23-411/', '/referater/sag/23-411/'],
  ['../punkt-2/#indstilling-1', '/referater/byraadet/2024-01-30-2/punkt-2/#indstilling-1'],
  ['../../2023-12-05/?a=1', '/referater/byraadet/2023-12-05/?a=1'],
  ['#beslutning', '#beslutning'],
])('%s', (url, expected) => {
  expect(contentLinks(linked, href)(url)).toBe(expected);
});

test('a place on the item is found on a page that holds several', () => {
  expect(contentLinks({ ...linked, idPrefix: 'punkt-3-' }, href)('#beslutning')).toBe(
    '#punkt-3-beslutning',
  );
});
