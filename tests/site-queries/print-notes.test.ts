import { expect, it } from 'vitest';
import { printNotes } from '../../src/site/print-notes.ts';

it('has the links that leave the site, in order, as they are typed', () => {
  const html =
    '<p>Se <a href="https://a.dk/?x=1&amp;y=&quot;2">a</a>, <a href="/byraad/">b</a>, ' +
    '<a href="#indstilling">c</a> og <a title="t" href="http://d.dk/">d</a>.</p>';
  expect(printNotes([html, '<p>Intet.</p>', '<a href="https://a.dk/">a</a>'])).toEqual([
    'https://a.dk/?x=1&y="2',
    'http://d.dk/',
    'https://a.dk/',
  ]);
});
