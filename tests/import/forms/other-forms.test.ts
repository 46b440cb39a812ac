/** Made-up minutes in forms that no template knows: what is recognised, and that no word is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '../../../src/import/header/identify.ts';
import { importDocument } from '../../../src/import/import-document.ts';
import { isError } from '../../../src/import/report.ts';
import { documentOf } from '../kilder.ts';
import { expectedForms } from './expected-forms.ts';

const folders = ['../../fixtures/andre-formater/', '../../fixtures/formater/'].map(
  (path) => new URL(path, import.meta.url),
);
const [folder] = folders;
const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8');

function run(text: string, given: Given = {}) {
  return importDocument(documentOf(text), { committees: [], given, findFiles: () => [] });
}

describe.each(Object.entries(expectedForms))('%s', (name, expected) => {
  const { report, imported } = run(textOf(name), expected.given);
  const meeting = imported?.meeting;

  it('is recognised without losing a word', () => {
    expect(report.notes.filter(isError)).toEqual([]);
    expect(report.proof?.gaps).toEqual([]);
    const times = [meeting?.start, meeting?.end].filter((time) => time !== undefined).join('-');
    expect(
      [
        imported?.newCommittee?.name,
        meeting?.date,
        times,
        meeting?.place ?? '',
        meeting?.status,
      ].join(' | '),
    ).toBe(expected.meeting);
    expect(meeting?.present).toEqual(expected.people ?? []);
    expect(meeting?.apologies).toEqual(expected.apologies ?? []);
    expect(
      meeting?.items.map(({ number, title, caseNumbers, closed, sections }) =>
        [
          number,
          title,
          caseNumbers.map(({ printed }) => printed).join(' '),
          (closed ? 'closed ' : '') + sections.map(({ kind }) => kind).join(' '),
        ].join(' | '),
      ),
    ).toEqual(expected.items);
  });
});

it('closed items hold nothing but number, title and decision', () => {
  for (const name of ['tal-streg-versaler', 'lukkede-punkter', 'lukket-i-hovedet']) {
    const { imported, report } = run(textOf(name));
    expect(imported?.text).toContain('Lukket: ja');
    expect(imported?.text).not.toMatch(/hemmelig|18\/103|12\/1234/iu);
    expect(report.proof?.leftOut.get('closed')).toBeGreaterThan(0);
    expect(report.notes.map(({ kind }) => kind)).toContain('closed-left-out');
  }
});

it('any lines of these forms, in any order, are imported whole or refused with a reason', () => {
  const texts = folders.flatMap((path) =>
    readdirSync(path).map((file) => readFileSync(new URL(file, path), 'utf8').split('\n')),
  );
  const some = fc.constantFrom(...texts);
  const mixed = fc.oneof(
    some.chain((lines) => fc.shuffledSubarray(lines)),
    fc.tuple(some, some).chain(([one, other]) => fc.shuffledSubarray([...one, ...other])),
    fc
      .tuple(some, some, fc.nat(), fc.nat())
      .map(([one, other, from, to]) => [
        ...one.slice(0, from % one.length),
        ...other.slice(to % other.length),
      ]),
  );
  const given = { committee: 'byraad', date: '2020-01-22' };
  /** Any other would be a fault of the importer. */
  const reasons = ['no-minutes', 'not-publishable', 'date-not-in-document'];
  fc.assert(
    fc.property(mixed, (lines) => {
      const kinds = run(lines.join('\n'), given)
        .report.notes.filter(isError)
        .map(({ kind }) => kind);
      expect(kinds.filter((kind) => !reasons.includes(kind))).toEqual([]);
    }),
    { numRuns: 300, seed: 20200122 },
  );
});
