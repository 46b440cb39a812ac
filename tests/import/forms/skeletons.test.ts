/** The forms of ten municipalities: labels, numbers, dates and order as they publish them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { isError, sayNote } from '../../../src/import/report.ts';
import { outcomeOf } from '../../../src/minutes/outcome/index.ts';
import { documentOf } from '../kilder.ts';
import { expectedMeetings } from './expected-meetings.ts';

const folder = new URL('../../fixtures/formater/', import.meta.url);
const skeletons = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(new URL(file, folder), 'utf8'),
  expected: expectedMeetings[file.slice(0, 3)],
}));

function run(text: string, given = {}) {
  const { report, imported } = importDocument(documentOf(text), {
    committees: [],
    given,
    findFiles: () => [],
  });
  return { report, imported };
}

it('are ten', () => {
  expect(skeletons.map(({ file }) => file.slice(0, 3))).toEqual(Object.keys(expectedMeetings));
});

describe.each(skeletons)('$file', ({ text, expected }) => {
  const { report, imported } = run(text, expected?.given);

  it('is recognised', () => {
    const meeting = imported?.meeting;
    expect(imported?.newCommittee?.name).toBe(expected?.committee);
    expect(meeting).toMatchObject(expected?.facts ?? {});
    expect(meeting?.apologies).toEqual(expected?.apologies);
    expect(
      meeting?.items.map((item) => ({
        number: item.number,
        title: item.title,
        cases: item.caseNumbers.map(({ printed }) => printed),
        sections: item.sections.map(({ kind, heading }) => `${kind}: ${heading ?? ''}`.trim()),
        outcome: outcomeOf(item),
      })),
    ).toEqual(expected?.items);
  });

  it('loses no word, and says what is left out', () => {
    expect(report.proof?.gaps).toEqual([]);
    expect(report.proof?.matched).toBe(report.proof?.words);
    expect(Object.fromEntries(report.proof?.leftOut ?? [])).toEqual(expected?.leftOut);
    expect(report.notes.map(({ kind }) => kind)).toEqual(expected?.notes);
  });
});

it.each([
  [
    '010',
    [
      'Udvalgets navn står ikke i dokumentet. Giv dets nøgle med --udvalg.',
      'Mødets dato står ikke i dokumentet. Giv den med --dato ÅÅÅÅ-MM-DD.',
    ],
  ],
  ['030', ['Udvalgets navn står ikke i dokumentet. Giv dets nøgle med --udvalg.']],
  [
    '039',
    [
      'Udvalgets navn står ikke i dokumentet. Giv dets nøgle med --udvalg.',
      'Mødets dato står ikke i dokumentet. Giv den med --dato ÅÅÅÅ-MM-DD.',
    ],
  ],
])('%s asks for what it does not say', (name, told) => {
  const text = skeletons.find(({ file }) => file.startsWith(name))?.text ?? '';
  expect(run(text).report.notes.filter(isError).map(sayNote)).toEqual(told);
});
