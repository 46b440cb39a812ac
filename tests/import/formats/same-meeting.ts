/** That a document comes to the same meeting, whatever its format is. */
import { expect } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { isWarning, sayNote } from '../../../src/import/report.ts';
import type { ReadDocument } from '../../../src/import/source-line.ts';
import type { Meeting } from '../../../src/minutes/model.ts';
import { withoutPositions } from '../../minutes/without-positions.ts';
import { chefforum } from '../kilder.ts';

/** Imports a document that was read, and expects `meeting` of it, its source apart. */
export function expectSameMeeting(read: ReadDocument, meeting: Meeting): void {
  const document = { file: 'proeve', sha256: '0'.repeat(64), ...read };
  const { report, imported } = importDocument(document, {
    committees: [chefforum],
    given: {},
    findFiles: () => [],
  });
  expect(report.proof?.gaps).toEqual([]);
  expect(report.notes.filter(isWarning).map(sayNote)).toEqual([]);
  expect(withoutPositions({ ...imported?.meeting, sources: [] })).toEqual(
    withoutPositions({ ...meeting, sources: [] }),
  );
}
