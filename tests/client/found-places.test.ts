import { expect, test } from 'vitest';
import { placesOf } from '../../src/client/found/places.ts';

/** The text with what was found between brackets. */
function marked(text: string, ...words: string[]): string {
  const places = placesOf(text, words);
  return places.toReversed().reduce((all, { from, to }) => {
    return `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`;
  }, text);
}

test.each([
  ['Budget og budgettet', ['budget'], '[Budget] og budgettet'],
  ['Ældre på Ærø', ['ældre', 'ærø'], '[Ældre] på [Ærø]'],
  ['de unge, og de andre', ['de unge'], '[de unge], og de andre'],
  ['de\n  unge', ['de unge'], '[de\n  unge]'],
  ['ny sti, ny vej', ['ny', 'ny sti'], '[ny sti], [ny] vej'],
  ['Akutjob-ordningen v. M.', ['akutjob-ordningen'], '[Akutjob-ordningen] v. M.'],
  ['sag 12/16033 (a+b)', ['12/16033', 'a+b'], 'sag [12/16033] ([a+b])'],
  ['æble', ['ble'], 'æble'],
  ['alt', ['', '  ', '.*'], 'alt'],
])('in %j the words %j are found', (text, words, expected) => {
  expect(marked(text, ...words)).toBe(expected);
});

test('a text of one word again and again is read at once', () => {
  expect(placesOf('sti '.repeat(20_000), ['sti sti', 'sti']).length).toBe(10_000);
});
