/** Imports a document as the command does, without a disk, and keeps what a judge has to know. */
import { readDocument } from '../../../src/import/formats/read-document.ts';
import { importDocument, type ImportResult } from '../../../src/import/import-document.ts';
import { isError, sayNote, type ImportNote } from '../../../src/import/report.ts';
import { importExport } from '../../../src/import/systems/import-export.ts';
import { readExport } from '../../../src/import/systems/read-export.ts';
import type { PageNoise, SourceLine } from '../../../src/import/source-line.ts';
import type { Format } from './write-documents.ts';

/** What became of a document. */
export interface Outcome {
  /** `whole`: every word is said to be there; `told`: some are not, and the editor is told. */
  kind: 'refused' | 'told' | 'whole';
  /** Kinds of notes. */
  notes: string[];
  /** The text of the meeting's file. */
  text: string;
  /** What was read: that which is kept, and that which is counted as left out. */
  kept: string[];
  leftOut: string[];
}

/** Imports a document. Rejects only because of a bug. */
export async function importOnce(bytes: Uint8Array, format: Format): Promise<Outcome> {
  if (format === 'xml') {
    const read = readExport(bytes);
    if (typeof read === 'string') return refused([read]);
    const options = { committees: [], given: {}, findFile: () => undefined, withDrafts: false };
    return outcomeOf(importExport([{ ...read, file: 'fil.xml', sha256: '0' }], options), [], []);
  }
  const read = await readDocument(bytes);
  if (typeof read === 'string') return refused([read]);
  const document = { file: 'fil', sha256: '0', ...read };
  const options = { committees: [], given: {}, findFiles: () => [] };
  return outcomeOf(importDocument(document, options), read.lines, read.noise);
}

const refused = (notes: string[]): Outcome => ({
  ...{ kind: 'refused', notes, text: '', kept: [], leftOut: [] },
});

function outcomeOf(
  { report, imported, recognised }: ImportResult,
  read: readonly SourceLine[],
  noise: readonly PageNoise[],
): Outcome {
  for (const note of report.notes) sayNote(note);
  const notes = report.notes.map(({ kind }) => kind);
  const hasErrors = report.notes.some(isError);
  if (hasErrors !== (imported === undefined)) throw new Error('Errors, and yet a meeting.');
  if (imported === undefined || recognised === undefined) return refused(notes);
  const { draft, lines, printedLine } = recognised;
  const left = new Set([...draft.leftOut.keys()].map(printedLine));
  const own = read.length > 0 ? read : lines;
  const isWhole = report.proof?.coverage === 100 && !report.notes.some(tellsOfLess);
  return {
    kind: isWhole ? 'whole' : 'told',
    notes,
    text: imported.text,
    kept: own.filter(({ number }) => !left.has(number)).flatMap(textsOf),
    leftOut: [
      ...own.filter(({ number }) => left.has(number)).flatMap(textsOf),
      ...noise.map(({ text }) => text),
      ...draft.labels.map(({ text }) => text),
    ],
  };
}

/** Notes that say that something is not in the meeting, although it counts as whole. */
const tellsOfLess = ({ kind }: ImportNote): boolean =>
  kind.startsWith('hidden-') || kind === 'export-closed';

const textsOf = ({ text, list, table = [] }: SourceLine): string[] => [
  `${list?.mark ?? ''} ${text}`,
  ...table.flat(),
];
