/** Whose the decisions of an item are, where several bodies have taken one. */
import { expect, it } from 'vitest';
import { kindsOfSections } from '../../src/minutes/decisions/own-decisions.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { importText } from '../import/kilder.ts';

const occasion = { date: '2026-03-24', number: '3', committee: 'byraad' };

it.each([
  ['Økonomiudvalgets beslutning', 'history', 'Byrådets beslutning', 'decision'],
  ['ØKONOMIUDVALGETS BESLUTNING', 'history', 'BYRÅDETS BESLUTNING:', 'decision'],
  ['Byrådets beslutning', 'decision', 'Økonomiudvalgets beslutning', 'history'],
  ['Teknikudvalgets beslutning', 'history', 'Økonomiudvalgets beslutning', 'decision'],
  ['Økonomiudvalgets beslutning', 'history', 'Beslutning', 'decision'],
  ['Udvalgets beslutning', 'history', 'Byrådets beslutning', 'decision'],
  ['Beslutning', 'decision', 'Beslutning', 'decision'],
  [
    'Økonomiudvalgets beslutning den 24. marts 2026',
    'history',
    'Byrådets beslutning den 24. marts 2026',
    'decision',
  ],
  ['Direktionens beslutning', 'decision', 'Bilag', 'attachments'],
  ['ØU den 19. maj 2025:', 'history', 'BY den 24. marts 2026:', 'decision'],
  [
    'Økonomiudvalget, 24. marts 2026, pkt. 4:',
    'history',
    'Byrådet, 24. marts 2026, pkt. 130:',
    'decision',
  ],
  ['Byrådet, 24. marts 2026, pkt. 130:', 'history', 'Beslutning', 'decision'],
  ['Økonomiudvalget, 24. marts 2026, pkt. 4:', 'history', 'Bilag', 'attachments'],
])('%s is %s, and %s is %s', (one, kind, other, otherKind) => {
  expect(kindsOfSections([one, other], occasion)).toEqual([kind, otherKind]);
});

it('is read the same in the file that an import writes', () => {
  const { meeting, text } = importText(
    [
      'Byrådet\n\nReferat\n\nMødedato: 24. marts 2026\n\n1. Havn',
      'SAGEN AFGØRES AF\n\nByrådet',
      'PUNKTET BEHANDLET TIDLIGERE\n\nTeknikudvalget, punkt 4',
      'ADMINISTRATIONENS INDSTILLING\n\nAt sagen godkendes.',
      'ØKONOMIUDVALGETS BESLUTNING Anbefales.',
      'BYRÅDETS BESLUTNINGGodkendt.',
    ].join('\n\n'),
  );
  const kinds = ['other', 'history', 'recommendation', 'history', 'decision'];
  expect(meeting.items.map(({ sections }) => sections.map(({ kind }) => kind))).toEqual([kinds]);
  const read = readMeeting(text, 'moeder/byraadet/2026-03-24.md').meeting;
  expect(read?.items.map(({ sections }) => sections.map(({ kind }) => kind))).toEqual([kinds]);
  expect(read?.items[0]?.sections.at(-1)?.id).toBe('beslutning');
});
