/** No address that was ever published is lost, and every address is in the ledger. */
import { foldersAbove } from '../archive/parse-address.ts';
import { ledgerFile } from '../archive/read-ledger.ts';
import { addressesWithoutPage, answerOf } from '../ledger/answers.ts';
import { newAddresses } from '../ledger/extend-ledger.ts';
import type { FolderCheck } from './folder-check.ts';

export const checkLedger: FolderCheck = ({ archive, reportFor }) => {
  const report = reportFor(ledgerFile);
  const lost = [...addressesWithoutPage(archive)].filter(
    (address) => archive.ledger.has(address) && answerOf(archive, address).kind === 'lost',
  );
  for (const [address, below] of underTheirFolders(lost)) {
    report('adresse-tabt', placeOf(archive.ledger.get(address)), address, below);
  }
  const added = newAddresses(archive);
  const [first] = added;
  if (first !== undefined) report('adresse-ny', undefined, added.length, first);
};

const placeOf = (line = 1) => ({ line, column: 1 });

/**
 * The addresses that have none of the others above them, with the number of those below: what is
 * said of a meeting's address holds for its items.
 */
function underTheirFolders(addresses: readonly string[]): Map<string, number> {
  const tops = new Map<string, number>();
  const all = new Set(addresses);
  for (const address of addresses) {
    const top = [...foldersAbove(address)].findLast((folder) => all.has(folder)) ?? address;
    tops.set(top, (tops.get(top) ?? -1) + 1);
  }
  return tops;
}
