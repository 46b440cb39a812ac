/** The parts of the editor's guide that follow from the code. A new part is a line here. */
import { factsTable } from '../minutes/facts/facts-table.ts';
import { rules } from '../rules/index.ts';
import { rulesTable } from './rules-table.ts';

export interface GuidePart {
  /** Its name in the comments around it. */
  mark: string;
  /** Its Markdown, without a last line end. */
  write: () => string;
}

export const guideParts: readonly GuidePart[] = [
  { mark: 'oplysninger', write: () => factsTable() },
  { mark: 'regler', write: () => rulesTable(rules) },
];
