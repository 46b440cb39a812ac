/** Formats the report of one document for the terminal. */
import { join } from 'node:path';
import { inertLine } from '../../check/inert.ts';
import { importOmissions, importReport as words } from '../../i18n/da-import-report.ts';
import type { WordProof } from '../../import/proof/prove-words.ts';
import {
  adviceFor,
  isDoubt,
  isError,
  isWarning,
  sayNote,
  sayLocation,
  type ImportNote,
} from '../../import/report.ts';
import { showGaps } from './show-gaps.ts';
import { tellQuestions } from './tell-questions.ts';
import type { OmissionReason } from '../../import/proof/source-words.ts';
import type { ImportedMeeting, Outcome } from '../../engine/import/import-outcome.ts';

/** Greatest number of difference lines shown. */
const mostDifferences = 60;

/** Unchanged lines of a difference are shortened to this length. */
const contextLength = 80;

/** The lines for an imported document; none for a refused one. `folder` is the content folder. */
export function tellImported(
  { source, kind, report: { notes, proof }, meeting }: Outcome,
  folder: string,
): string[] {
  if (kind === 'refused' || meeting === undefined) return [];
  return [
    words.result(source.path, join(folder, meeting.file)),
    `  ${words.kinds[kind]}: ${words.items(meeting.items)} ${proof ? tellProof(proof) : ''}`.trimEnd(),
    ...indent(tellAttachments(meeting)),
    ...indent(tellNotes(notes)),
  ];
}

/** The lines for a refused document; `typed` are the options of the command. */
export function tellRefused(
  { source, report, difference = [], questions = [] }: Outcome,
  typed: readonly string[],
): string[] {
  const shown = difference.slice(0, mostDifferences);
  const more = difference.length - shown.length;
  return [
    words.refused(source.path),
    ...indent(showGaps(report.proof?.gaps ?? [])),
    ...indent(tellNotes(report.notes.filter(isError))),
    ...indent(tellQuestions(questions, source.path, typed).map(inertLine)),
    ...indent(indent(shown.map(shortenContext).map(inertLine))),
    ...(more > 0 ? indent([words.moreLines(more)]) : []),
  ];
}

function shortenContext(line: string): string {
  if (/^[-+]/.test(line) || line.length <= contextLength) return line;
  return `${line.slice(0, contextLength).trimEnd()} …`;
}

/** `2.312 ord i dokumentet, 2.255 på plads (100 %), 57 udeladt (indholdsfortegnelsen 57).` */
function tellProof({ words: count, matched, leftOut, coverage }: WordProof): string {
  const names: Record<OmissionReason, string> = importOmissions;
  const omitted = [...leftOut].map(([reason, number]) => ({ name: names[reason], words: number }));
  return words.proof(count, matched, omitted, coverage);
}

function tellAttachments({ attachments, withoutFile, unlisted }: ImportedMeeting): string[] {
  return [
    ...(attachments.length > 0 ? [words.attachments(attachments.length)] : []),
    ...(withoutFile.length > 0 && (attachments.length > 0 || unlisted.length > 0)
      ? [words.withoutFile(withoutFile)]
      : []),
    ...(unlisted.length > 0 ? [words.unlisted(unlisted)] : []),
  ];
}

/** Each note with its location. A series of notes of one kind has its advice once, at the end. */
function tellNotes(notes: readonly ImportNote[]): string[] {
  return notes.flatMap((note, index) => {
    const place = sayLocation(note);
    const location = place === '' ? '' : `${place}: `;
    const weight = isDoubt(note) ? words.doubt : isWarning(note) ? words.warning : '';
    const advice = notes[index + 1]?.kind === note.kind ? undefined : adviceFor(note);
    return [
      `${location}${weight}${sayNote(note)}`,
      ...(advice === undefined ? [] : [`  ${advice}`]),
    ];
  });
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`.trimEnd());
