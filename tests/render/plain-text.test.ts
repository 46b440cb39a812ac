import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/minutes/markdown/markdown.ts';
import { clip, plainText } from '../../src/render/plain-text.ts';

test.each([
  ['blocks', 'Et.\n\nTo.', 'Et. To.'],
  ['lines', 'Et\nto', 'Et to'],
  ['hard breaks', 'Et\\\nto', 'Et to'],
  ['emphasis inside a word', '**Børne**by og _navn_', 'Børneby og navn'],
  ['list items, one inside the other', '- a\n  - b\n- c', 'a b c'],
  ['cells', '| a | b |\n|---|---|\n| c | |', 'a b c'],
  ['no HTML', 'et <b>ord</b>', 'et ord'],
])('%s', (_, markdown, expected) => {
  expect(plainText(parseMarkdown(markdown).children)).toBe(expected);
});

test.each([
  ['Sagen blev drøftet', 18, 'Sagen blev drøftet'],
  ['Sagen blev drøftet', 17, 'Sagen blev…'],
  ['Sagen, blev drøftet', 8, 'Sagen…'],
  ['Speciallægepraksis', 8, 'Special…'],
])('%j in %i characters', (text, length, expected) => {
  expect(clip(text, length)).toBe(expected);
});
