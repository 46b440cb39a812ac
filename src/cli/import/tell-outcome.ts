/** The report of one document, as lines for the person who imports it. */
import { join } from 'node:path';
import { importOmissions, importReport as words } from '../../i18n/da-import-report.ts';
import type { WordProof } from '../../import/proof/prove-words.ts';
import {
  adviceFor,
  isDoubt,
  isError,
  isWarning,
  sayNote,
  sayPlace,
  type ImportNote,
} from '../../import/report.ts';
import { showGaps } from './show-gaps.ts';
import type { OmissionReason } from '../../import/proof/source-words.ts';
import type { ImportedMeeting, Outcome } from '../../engine/import/import-outcome.ts';

/** Lines of a difference that are shown. */
const mostDifferences = 60;

const contextLength = 80;

/** What was written, and how it was read; `folder` is the content folder. */
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

/** Why a document was not imported. */
export function tellRefused({ source, report, difference = [] }: Outcome): string[] {
  const shown = difference.slice(0, mostDifferences);
  const more = difference.length - shown.length;
  return [
    words.refused(source.path),
    ...indent(showGaps(report.proof?.gaps ?? [])),
    ...indent(tellNotes(report.notes.filter(isError))),
    ...indent(indent(shown.map(shortenContext))),
    ...(more > 0 ? indent([words.moreLines(more)]) : []),
  ];
}

/** Lines around a difference only show where it is. */
function shortenContext(line: string): string {
  if (/^[-+]/.test(line) || line.length <= contextLength) return line;
  return `${line.slice(0, contextLength).trimEnd()} …`;
}

/** `2.312 ord i dokumentet, 2.255 på plads (100 %), 57 udeladt (indholdsfortegnelsen 57).` */
function tellProof({ words: count, placed, leftOut }: WordProof): string {
  const names: Record<OmissionReason, string> = importOmissions;
  const omitted = [...leftOut].map(([reason, number]) => ({ name: names[reason], words: number }));
  return words.proof(count, placed, omitted);
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

/** Each note with its place; what to do is said once for a row of notes of one kind. */
function tellNotes(notes: readonly ImportNote[]): string[] {
  return notes.flatMap((note, index) => {
    const place = note.line === undefined ? '' : `${sayPlace(note)}: `;
    const weight = isDoubt(note) ? words.doubt : isWarning(note) ? words.warning : '';
    const advice = notes[index + 1]?.kind === note.kind ? undefined : adviceFor(note);
    return [`${place}${weight}${sayNote(note)}`, ...(advice === undefined ? [] : [`  ${advice}`])];
  });
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`.trimEnd());
