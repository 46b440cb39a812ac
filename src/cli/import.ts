/** `npm run import`: turns source documents into content files and says how each was read. */
import { importWords as words } from '../i18n/da-import-command.ts';
import { isError, isWarning, sayNote, sayPlace, type ImportNote } from '../import/report.ts';
import { runCommand } from './command.ts';
import { readCommitteeFile } from './committee-file.ts';
import { readArguments } from './import-arguments.ts';
import { importFile, type Outcome } from './import-file.ts';

await runCommand(async () => {
  const { files, given, folder, force } = readArguments(
    process.argv.slice(2),
    process.env['CONTENT_DIR'] || 'content',
  );
  const committees = await readCommitteeFile(folder);
  const run = { folder, committees, given, force, done: new Set<string>() };
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const outcome = await importFile(file, run);
    outcomes.push(outcome);
    print(file, outcome);
  }
  const count = (...kinds: Outcome['kind'][]) =>
    outcomes.filter(({ kind }) => kinds.includes(kind)).length;
  if (files.length > 1) {
    console.log(words.summary(count('written', 'replaced'), count('unchanged'), count('refused')));
  }
  return count('refused') > 0 ? 1 : 0;
});

/** Tells the outcome of one file: what was written on the usual output, why not on the other. */
function print(file: string, { kind, report, result }: Outcome): void {
  const { notes, proof } = report;
  if (result === undefined) {
    console.error([words.refused(file), ...noteLines(notes.filter(isError))].join('\n'));
    return;
  }
  const { meeting, path } = result;
  const lines = [
    words.result(file, path),
    `  ${words.faithful(
      words.kinds[kind],
      meeting.items.length,
      proof?.words ?? 0,
      [...(proof?.leftOut.values() ?? [])].reduce((sum, words) => sum + words, 0),
    )}`,
    ...noteLines(kind === 'unchanged' ? [] : notes),
  ];
  console.log(lines.join('\n'));
}

function noteLines(notes: readonly ImportNote[]): string[] {
  return notes.map((note) => {
    const place = note.line === undefined ? '' : `${sayPlace(note)}: `;
    return `  ${place}${isWarning(note) ? words.warning : ''}${sayNote(note)}`;
  });
}
