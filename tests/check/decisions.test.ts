/** Published decisions that change in silence, over pairs of a meeting's file. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { sampleAttachmentFiles, sampleContent, sampleMeetingFile } from '../rules/sample.ts';

const published = sampleContent[sampleMeetingFile] ?? '';

/** What is said of the sample when `now` stands in the place of its meeting, or nothing does. */
function told(now: string | undefined, then = published, more: Record<string, string> = {}) {
  const files = new Map(Object.entries({ ...sampleContent, ...more }));
  if (now === undefined) files.delete(sampleMeetingFile);
  else files.set(sampleMeetingFile, now);
  return checkContent({
    files,
    attachmentFiles: new Set(sampleAttachmentFiles),
    published: new Map([[sampleMeetingFile, then]]),
  })
    .problems.filter(({ ruleId }) => ruleId === 'beslutning-aendret')
    .map(({ line, reason }) => `${line} ${reason}`);
}

const corrected = (text: string, correction: string): string =>
  text.replace('rettelser:\n', `rettelser:\n  - ${correction}\n`);

const changed = published.replace('250.000', '350.000');
const silent = ['28 Beslutningen i punkt 2 er ændret, siden den blev udgivet.'];

describe('a changed decision', () => {
  test('is told', () => {
    expect(told(changed)).toEqual(silent);
  });

  test('passes with a new correction of its item, or of the whole meeting', () => {
    expect(told(corrected(changed, '{ dato: 2026-04-02, punkt: "2", tekst: Ny. }'))).toEqual([]);
    expect(told(corrected(changed, '{ dato: 2026-04-02, tekst: Ny. }'))).toEqual([]);
  });

  // That of item 2 which the sample has was there before.
  test('does not pass with the correction of another item, nor with an old one', () => {
    const other = corrected(changed, '{ dato: 2026-04-02, punkt: "1", tekst: Ny. }');
    expect(told(other)).toEqual(['29 Beslutningen i punkt 2 er ændret, siden den blev udgivet.']);
  });

  test.each([
    ['taken away', published.replace('Anbefales godkendt for 250.000 kr.', '')],
    ['under a heading that is no decision', published.replace(/Beslutning(?=\n\nAnb)/, 'Notat')],
  ])('%s', (_, now) => {
    expect(told(now)).toEqual([
      expect.stringMatching(/^\d+ Beslutningen i punkt 2 er ændret, siden den blev udgivet\.$/),
    ]);
  });

  test('added to minutes that stated none', () => {
    const then = published.replace('### Beslutning\n\nAnbefales godkendt for 250.000 kr.\n\n', '');
    expect(told(published, then)).toEqual(silent);
  });
});

describe('passes in silence', () => {
  test.each([
    ['the same words in bold', published.replace('Anbefales', '**Anbefales**')],
    ['the same words on other lines', published.replace('godkendt for', 'godkendt\nfor')],
    ['a title', published.replace('Ny cykelsti', 'Cykelsti')],
    ['another section', published.replace('Se [loven]', 'Læs [loven]')],
    ['Windows line ends', published.replaceAll('\n', '\r\n')],
  ])('%s', (_, now) => {
    expect(told(now)).toEqual([]);
  });

  test('a decision that an agenda did not have yet', () => {
    const agenda = published
      .replace('status: referat', 'status: dagsorden')
      .replace('250.000 kr.', '1 kr.');
    expect(told(published, agenda)).toEqual([]);
  });

  test('a file that cannot be read, which is told by itself', () => {
    expect(told(published.replace('---', ''))).toEqual([]);
  });
});

describe('an item with a decision that is gone', () => {
  const without = published.slice(0, published.indexOf('## Punkt 3'));
  const gone = ['1 Punkt 3 er væk, og det var udgivet med en beslutning.'];

  test('is told, also with a correction', () => {
    expect(told(without)).toEqual(gone);
    expect(told(corrected(without, '{ dato: 2026-04-02, tekst: Slettet. }'))).toEqual(gone);
  });

  test('passes when it has been withdrawn or moved', () => {
    const moves = (entry: string) => ({
      'omdirigeringer.yml': `- fra: /byraad/2026-03-24/punkt-3/\n${entry}\n`,
    });
    const withdrawn = moves('  trukket: 2026-04-02\n  grund: Et navn.');
    expect(told(without, published, withdrawn)).toEqual([]);
    expect(told(without, published, moves('  til: /byraad/2026-03-24/punkt-1/'))).toEqual([]);
  });

  test('with its whole meeting: each of them', () => {
    expect(told(undefined)).toEqual(
      ['1', '2', '3'].map((n) => `1 Punkt ${n} er væk, og det var udgivet med en beslutning.`),
    );
    const whole =
      '- fra: /byraad/2026-03-24/\n  trukket: 2026-04-02\n  grund: Personoplysninger.\n';
    expect(told(undefined, published, { 'omdirigeringer.yml': whole })).toEqual([]);
  });

  test('that is new since is no change', () => {
    expect(told(published, without)).toEqual([]);
  });
});
