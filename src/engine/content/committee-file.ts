/** Reads `udvalg.yml`, and adds the committees that an import finds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Committee } from '../../minutes/committee.ts';
import { readCommittees } from '../../archive/read-committees.ts';
import { reportText } from '../../check/report-text.ts';
import { importWords } from '../../i18n/da-import-command.ts';
import { importErrors } from '../../i18n/da-import.ts';
import { addCommittee } from '../../import/header/committees.ts';
import type { Problem } from '../../minutes/problem.ts';
import { findCharacters } from '../../rules/characters/find-characters.ts';
import { reportInto } from '../../rules/report.ts';
import { CommandError } from '../command-error.ts';
import { codeOf } from '../files/error-code.ts';
import { textOfBytes } from '../files/text-of-bytes.ts';
import { writeWhole } from '../files/write-file.ts';

const fileName = 'udvalg.yml';

export interface CommitteeFile {
  text: string;
  committees: Committee[];
}

/**
 * Reads the committees of a content folder; none if the folder or the file does not exist. Throws a
 * {@link CommandError} if the folder cannot be read or the file has problems.
 */
export async function readCommitteeFile(folder: string): Promise<CommitteeFile> {
  const bytes = await readFile(join(folder, fileName)).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === 'ENOENT') return Buffer.alloc(0);
    throw new CommandError(importErrors.unwritable(folder, code));
  });
  const text = textOfBytes(bytes);
  const { committees, problems } = read(text);
  if (problems.length === 0) return { text, committees };
  throw new CommandError(`${reportText(problems, folder)}\n${importWords.committeesBroken}`);
}

/** The file with a committee added; `undefined` if its key is not allowed. */
export function withCommittee(
  { text }: CommitteeFile,
  committee: { key: string; name: string },
): CommitteeFile | undefined {
  const extended = addCommittee(text, committee);
  const { committees, problems } = read(extended);
  return problems.length === 0 ? { text: extended, committees } : undefined;
}

/** Writes the file. Rejects with the file system's error. */
export async function writeCommitteeFile(folder: string, { text }: CommitteeFile): Promise<void> {
  await writeWhole(join(folder, fileName), text);
}

function read(text: string): { committees: Committee[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportInto(problems, fileName);
  findCharacters({ path: fileName, text }, report);
  return { committees: readCommittees(text, report), problems };
}
