/** Text fragments: the directive for a selected text, whose first match that text is. */
import { expect, test } from 'vitest';
import { textDirective } from '../../src/client/citation/text-directive.ts';

/** The text of a page; the selection is between ‹ and ›. */
function directive(marked: string): string | undefined {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const written = textDirective(marked.replace('‹', '').replace('›', ''), start, end);
  return written && decodeURIComponent(written.replaceAll(/%(?=2[CD])/g, '%25'));
}

test.each([
  ['a few words', 'Udvalget ‹godkendte sagen› i dag', ':~:text=godkendte sagen'],
  ['blanks around it', 'Udvalget‹ godkendte sagen ›i dag', ':~:text=godkendte sagen'],
  ['half words', 'Udvalget god‹kendte sa›gen i dag', ':~:text=godkendte sagen'],
  ['whole words with signs', 'Ja ‹(nej)›, ja', ':~:text=(nej)'],
  [
    'across blocks',
    'Ja\n‹Første led her og der\nAndet led her og nu›\nNej',
    ':~:text=Første led her,her og nu',
  ],
  ['across blocks of few words', 'A\n‹B C\nD›\nE', ':~:text=B C,D'],
  ['across a button', 'Ja\n‹Et led her\n\0\nTo led nu\n\0\n›Nej', ':~:text=Et led her,To led nu'],
  ['a block and its line end', '‹Hele afsnittet.\n›Næste', ':~:text=Hele afsnittet.'],
])('%s', (_, page, expected) => {
  expect(directive(page)).toBe(expected);
});

test.each([
  ['the word before', 'for fire kr. og for ‹fem› kr. og for fem kr.', ':~:text=fem'],
  ['of a text that stood before', 'kr. fem og tre og ‹fem› kr.', ':~:text=og-,fem'],
  ['in a block of its own', 'Godkendt.\nBeslutning\n‹Godkendt.›', ':~:text=Beslutning-,Godkendt.'],
  ['words on both sides', 'a ja b a ja c d ja b a ‹ja› b', ':~:text=b a-,ja,-b'],
  ['the words after', 'A\nen sag mere\nA\n‹en sag› til', ':~:text=en sag,-til'],
  ['in another case', 'SAGEN og ‹sagen›', ':~:text=og-,sagen'],
  ['beside a button', 'Ja.\nA\n\0\n‹Ja.›\nB', ':~:text=Ja.,-B'],
  ['in a part of a block beside a button', 'Ja nu.\nA\n\0\n‹Ja nu›.\nB', ':~:text=Ja nu.,-B'],
  ['not inside another word', 'sagens gang og ‹sag›', ':~:text=sag'],
])('what tells it from its doubles: %s', (_, page, expected) => {
  expect(directive(page)).toBe(expected);
});

test('a long text is told by its ends', () => {
  const text = Array.from({ length: 60 }, (_, index) => `ord${index}`).join(' ');
  expect(directive(`Før ‹${text}› efter`)).toBe(':~:text=ord0 ord1 ord2,ord57 ord58 ord59');
  const twice = `${text} slut ${text}`;
  expect(directive(`‹${twice}› efter`)).toBe(':~:text=ord0 ord1 ord2,ord57 ord58 ord59,-efter');
});

test.each([
  ['nothing', 'Ja ‹›'],
  ['no word', 'Ja ‹ – › nej'],
  ['what cannot be told from what stands before', `${'ja '.repeat(40)}‹ja› ${'ja '.repeat(40)}`],
])('%s: no link', (_, page) => {
  expect(directive(page)).toBeUndefined();
});

test('signs that mean something in an address', () => {
  const page = '100 %, 5-6 & 7, (a) *b* »å« #1?';
  expect(textDirective(page, 0, page.length)).toBe(
    ':~:text=100%20%25%2C%205%2D6%20%26%207%2C%20%28a%29%20%2Ab%2A%20%C2%BB%C3%A5%C2%AB%20%231%3F',
  );
});
