/** Tells which attachments are not searched, or not to their end. */
import { join } from 'node:path';
import type { Archive } from '../../archive/model.ts';
import { attachmentsOfItems } from '../../archive/searched-attachments.ts';
import { shownFaults } from '../../i18n/da-attachments.ts';
import { commandWords } from '../../i18n/da-cli.ts';
import { mostShown } from '../../privacy/attachment-findings.ts';

const words = commandWords.build;

/** How many attachments are searched, and the lines about the others; paths begin with `contentDir`. */
export function tellAttachments(
  archive: Archive,
  contentDir: string,
): { attachments: number; report: string[] } {
  const all = [...attachmentsOfItems(archive).values()].flat();
  const pathOf = (file: string): string => join(contentDir, 'bilag', file);
  const unread = all.flatMap(({ file, shown }) =>
    'fault' in shown ? [words.because(pathOf(file), shownFaults[shown.fault])] : [],
  );
  const cut = all.flatMap(({ file, shown }) =>
    'isCut' in shown && shown.isCut ? [words.listed(pathOf(file))] : [],
  );
  return {
    attachments: all.length - unread.length,
    report: [
      ...(unread.length > 0 ? [words.unsearched(unread.length), ...unread] : []),
      ...(cut.length > 0 ? [words.cutShort(cut.length, mostShown), ...cut] : []),
    ],
  };
}
