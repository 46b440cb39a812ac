import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mendText } from '../../src/check/fix/mend-text.ts';
import { addedTo } from '../../src/check/same-problem.ts';
import { planMending } from '../../src/check/fix/plan-mending.ts';
import { plainWords } from '../../src/minutes/words/plain-words.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { sampleContent, sampleMeetingFile } from '../rules/sample.ts';

const sample = sampleContent[sampleMeetingFile] ?? '';
const read = (text: string): Problem[] => readMeeting(text, sampleMeetingFile).problems;
const mend = (text: string): string => mendText(text, read);

describe.each([
  ['status: referat', 'status: Referat', 'status: referat'],
  ['dato: 2026-03-24', 'dato: 24. marts 2026', 'dato: 2026-03-24'],
  ['dato: 2026-03-24', 'dato: 24.03.2026 # dagen', 'dato: 2026-03-24 # dagen'],
  ['start: "17:00"', 'start: kl. 17.00', 'start: "17:00"'],
  ['start: "17:00"', 'start: "9.05"', 'start: "09:05"'],
  // First a number, and then not a time: one line after the other.
  ['start: "17:00"', 'start: 17.30', 'start: "17:30"'],
  ['sted: Byrådssalen', 'sted: 620', 'sted: "620"'],
  ['sted: Byrådssalen', 'Sted: Byrådssalen', 'sted: Byrådssalen'],
  ['sted: Byrådssalen', 'Sted: 620', 'sted: "620"'],
  ['til-stede: [Anne', 'Til stede: [Anne', 'til-stede: [Anne'],
  ['titel: Byrådets', 'titel: Ekstraordinært: Byrådets', undefined],
  ['punkt: "2"', 'punkt: 2', 'punkt: "2"'],
  ['{ dato: 2026-03-30', '{ dato: 30-03-2026', '{ dato: 2026-03-30'],
  ['### Sagsfremstilling', '###Sagsfremstilling', '### Sagsfremstilling'],
  ['### Sagsfremstilling', '\u200B###\u00A0Sagsfremstilling', '### Sagsfremstilling'],
  ['## Punkt 2: Ny', '##Punkt 2: Ny', '## Punkt 2: Ny'],
  ['## Punkt 2: Ny', '# Punkt 2: Ny', '## Punkt 2: Ny'],
  ['Lukket: ja', 'Luket: ja', 'Lukket: ja'],
  ['Sag: 26/1042', 'Sagg: 26/1042', 'Sag: 26/1042'],
])('%s, written %s', (good, bad, mended) => {
  it('is mended without a decision', () => {
    expect(sample).toContain(good);
    const text = mend(sample.replace(good, bad));
    if (mended !== undefined) expect(text).toBe(sample.replace(good, mended));
    expect(read(text)).toEqual([]);
  });
});

describe.each([
  ['what has more than one meaning', 'dato: 2026-03-24', 'dato: i går'],
  ['a day that does not exist', 'dato: 2026-03-24', 'dato: 31-02-2026'],
  ['a day that is not the name of the file', 'dato: 2026-03-24', 'dato: 25-03-2026'],
  ['a time and something else', 'start: "17:00"', 'start: 17.00-19.00'],
  ['an hour by itself', 'start: "17:00"', 'start: "5"'],
  ['a word that is nearly one', 'status: referat', 'status: refrat'],
  ['a key that is nearly one', 'sted: Byrådssalen', 'stedd: Byrådssalen'],
  ['what may be a remark', 'sted: Byrådssalen', 'sted: Mødelokale # 2'],
  ['a list', 'til-stede: [Anne Aagaard (A), Bo Bendtsen (V)]', 'til-stede: Anne Aagaard, Bo'],
  ['what would open an item', 'Lukket: ja', 'Luket: nej'],
  ['an answer', 'Lukket: ja', 'Lukket: måske'],
  ['a sign for a number', 'Se [loven]', '#Kommune, se [loven]'],
  ['a number that is in use', '## Punkt 2: Ny', '##Punkt 1: Ny'],
])('%s', (_, good, bad) => {
  it('is left to the editor', () => {
    expect(sample).toContain(good);
    const text = sample.replace(good, bad);
    expect(mend(text)).toBe(text);
  });
});

test('a byte order mark and the ends of lines stay', () => {
  const bad = `\uFEFF${sample.replace('sted: Byrådssalen', 'sted: 620')}`.replaceAll('\n', '\r\n');
  expect(mend(bad)).toBe(bad.replace('sted: 620', 'sted: "620"'));
});

test('other files than meetings, too; one that is no UTF-8 is left alone', () => {
  const plan = (text: string) => {
    const files = new Map([['udvalg.yml', text]]);
    const problems = [{ fix: 'x', file: 'udvalg.yml' } as Problem];
    return planMending({ files, attachmentFiles: new Set() }, problems);
  };
  const before = '- noegle: byraad\n  Navn: Byrådet\n';
  const after = '- noegle: byraad\n  navn: Byrådet\n';
  expect(plan(before)).toEqual([{ file: 'udvalg.yml', before, after }]);
  expect(plan(`${before}# \uFFFD`)).toEqual([]);
});

/** The sample with lines as people write them. */
const written = fc
  .array(
    fc.constantFrom(
      ['status: referat', 'status: REFERAT'],
      ['dato: 2026-03-24', 'Dato: 24/3-2026'],
      ['dato: 2026-03-24', 'dato: 24/3 2026'],
      ['start: "17:00"', 'start: 17.00'],
      ['slut: "19:30"', 'slut: 16.30'],
      ['sted: Byrådssalen', 'sted: 007'],
      ['## Punkt 2: Ny', '##Punkt 1: Ny'],
      ['## Punkt 3: Køb', '##\u00A0Punkt 3: Køb'],
      ['### Beslutning', '###Beslutning'],
      ['### Bilag', '####Bilag'],
      ['Lukket: ja', 'Luket: ja'],
      ['Lukket: ja', 'Lukked: nej'],
      ['Godkendt.', '##Godkendt.'],
      ['Anbefales', '# Punkt 4: Anbefales'],
    ),
    { maxLength: 6 },
  )
  .map((pairs) => pairs.reduce((text, [good = '', bad = '']) => text.replace(good, bad), sample));

/** The words of the minutes, without the marks of headings and the facts above. */
const wordsOf = (text: string): string =>
  text
    .slice(text.indexOf('\n---\n'))
    .split('\n')
    .filter((line) => !/^Lu?kk?e[td]: /.test(line))
    .map(plainWords)
    .join('\n');

test('nothing gets worse, no word changes, and once is enough', () => {
  fc.assert(
    fc.property(written, (text) => {
      const mended = mend(text);
      const added = addedTo(read(text), read(mended));
      expect(added.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(wordsOf(mended)).toBe(wordsOf(text));
      expect(mend(mended)).toBe(mended);
    }),
    { seed: 20261130, numRuns: 30 },
  );
});
