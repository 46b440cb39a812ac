/** The attachments whose inspection an editor is told of. */
import { attachmentAddress } from '../../archive/addresses.ts';
import { withdrawalOf } from '../../archive/withdraw.ts';
import type { InspectedAttachment } from '../../privacy/attachment-findings.ts';
import type { CheckedFolder, OwnReport } from '../rule.ts';

/** An inspected attachment and where it lies, from the content folder. */
export interface Inspected extends InspectedAttachment {
  file: string;
}

/** Calls `check` for each inspected attachment that has not been withdrawn. */
export function eachInspected<Details extends unknown[]>(
  { archive, folder }: CheckedFolder,
  reportFor: (file: string) => OwnReport<Details>,
  check: (found: Inspected, report: OwnReport<Details>) => void,
): void {
  for (const [name, found] of folder.inspected ?? []) {
    if (withdrawalOf(archive.moves, attachmentAddress(name))) continue;
    const file = `bilag/${name}`;
    check({ ...found, file }, reportFor(file));
  }
}
