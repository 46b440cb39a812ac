import { expect, test } from 'vitest';
import {
  asHtml,
  asMarkdown,
  asText,
  placeAddress,
  type Citation,
} from '../../src/client/citation/citation.ts';

const citation: Citation = {
  text: 'Chefforum 20. november 2012, pkt. 3, sag 12/18537, Beslutning',
  address: 'https://eksempel.dk/chefforum/2012-11-20/punkt-3/?udgave=1a2b3c#beslutning',
};

test('a citation in each form', () => {
  const { text, address } = citation;
  expect(asText(citation)).toBe(`${text}\n${address}`);
  expect(asHtml(citation)).toBe(`<a href="${address}">${text}</a>`);
  expect(asMarkdown(citation)).toBe(`[${text}](${address})`);
});

test('words and addresses that would be read as something else', () => {
  const odd: Citation = {
    text: 'Teknik & Miljø <1> [A]_b_ "c"',
    address: 'https://a.dk/?b&c#:~:text=(d)',
  };
  expect(asHtml(odd)).toBe(
    '<a href="https://a.dk/?b&amp;c#:~:text=(d)">Teknik &amp; Miljø &lt;1&gt; [A]_b_ &quot;c&quot;</a>',
  );
  expect(asMarkdown(odd)).toBe(
    String.raw`[Teknik \& Miljø \<1\> \[A\]\_b\_ "c"](https://a.dk/?b&c#:~:text=%28d%29)`,
  );
});

test.each([
  ['https://a.dk/b/', 'beslutning', '1a2b3c', 'https://a.dk/b/?udgave=1a2b3c#beslutning'],
  ['https://a.dk/b/?udgave=9&x=y#z', '', '1a2b3c', 'https://a.dk/b/?udgave=1a2b3c'],
  ['https://a.dk/b/?x=y#z', 'bilag', undefined, 'https://a.dk/b/#bilag'],
  ['https://a.dk/b/', ':~:text=5%2D6', 'abcdef', 'https://a.dk/b/?udgave=abcdef#:~:text=5%2D6'],
])('the address of a place: %s, %s, %s', (page, fragment, stamp, expected) => {
  expect(placeAddress(page, fragment, stamp)).toBe(expected);
});
