/** `npm run check -- --fix`: mends what needs no decision, and adds new addresses to the ledger. */
import type { ContentFolder } from '../../archive/content-folder.ts';
import { ledgerFile } from '../../archive/read-ledger.ts';
import { hasErrors } from '../../check/check-content.ts';
import { inertLine } from '../../check/inert.ts';
import { planMending, type MendedFile } from '../../check/fix/plan-mending.ts';
import { changeFiles, replaceBy } from '../../engine/content/change-files.ts';
import { fixLedger } from '../../engine/content/fix-ledger.ts';
import type { LoadedContent } from '../../engine/content/load-content.ts';
import { outlinedOf } from '../../engine/content/outline-cache.ts';
import { lineDiff } from '../../engine/files/line-diff.ts';
import { fixWords as words } from '../../i18n/da-fix.ts';
import { ledgerWords } from '../../i18n/da-ledger.ts';
import { newAddresses } from '../../ledger/extend-ledger.ts';
import type { Problem } from '../../minutes/problem.ts';
import { maskNumbers } from '../../privacy/mask.ts';

interface Wanted {
  /** Only shows what would be written. */
  dryRun: boolean;
  /** Which files may be mended. */
  isWanted: (file: string) => boolean;
}

/**
 * Mends the files of the content folder `folder`, each written whole, and shows every line of it as a
 * difference. The ledger is left alone while there are errors. Returns the remaining problems.
 */
export async function fixContent(
  folder: string,
  load: () => Promise<LoadedContent>,
  { dryRun, isWanted }: Wanted,
): Promise<Problem[]> {
  let content = await load();
  const mended = planMending(
    folderOf(content),
    content.problems.filter(({ file }) => isWanted(file)),
  );
  if (mended.length > 0) {
    console.error(showMended(folder, mended, dryRun));
    if (!dryRun) {
      const changes = mended.map(({ file, after }) => [file, replaceBy(after)] as const);
      await changeFiles(folder, content.files, Object.fromEntries(changes));
      content = await load();
    }
  }
  const { archive, problems } = content;
  const ledger = `${folder}/${ledgerFile}`;
  if (dryRun) {
    const added = hasErrors(problems) ? [] : newAddresses(archive);
    if (added.length > 0) console.error([ledger, ...words.addresses(added)].join('\n'));
    if (mended.length + added.length === 0) console.error(words.nothing);
    return problems;
  }
  if (hasErrors(problems)) {
    console.error(ledgerWords.notAdded(ledger));
    return problems;
  }
  const added = await fixLedger(folder, archive);
  if (added === 0) return problems;
  console.error(ledgerWords.added(added, ledger));
  return (await load()).problems;
}

function folderOf({ files, attachmentFiles, cache }: LoadedContent): ContentFolder {
  return { files, attachmentFiles, outlines: outlinedOf(cache.outlines) };
}

function showMended(folder: string, mended: readonly MendedFile[], dryRun: boolean): string {
  const blocks = mended.map(({ file, before, after }) => {
    const lines = lineDiff(plain(before), plain(after)).map(
      (line) => `  ${inertLine(maskNumbers(line))}`,
    );
    return [inertLine(`${folder}/${maskNumbers(file)}`), ...lines, ''].join('\n');
  });
  return [...blocks, words.mended(mended.length, dryRun)].join('\n');
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n');
