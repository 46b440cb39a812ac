/** Writes new addresses into the ledger, which only ever grows. */
import type { Archive } from '../archive/model.ts';
import { ledgerWords } from '../i18n/da-ledger.ts';

/** The site's addresses that the ledger does not have yet, sorted. */
export function newAddresses(archive: Archive): string[] {
  return [...archive.addresses].filter((address) => !archive.ledger.has(address)).sort();
}

/** The text to append to `text`, the present ledger, so that it holds `addresses` too. */
export function ledgerAddition(text: string, addresses: readonly string[]): string {
  const before = text === '' ? `${ledgerWords.fileComment}\n` : text.endsWith('\n') ? '' : '\n';
  return before + addresses.map((address) => `${address}\n`).join('');
}
