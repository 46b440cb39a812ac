/** `adresser.txt`, the ledger: every public address the site has ever had, one a line. */
import { isReadable } from '../minutes/encoding/encoding-fault.ts';
import type { Report } from '../minutes/problem.ts';
import { parseAddress } from './parse-address.ts';

/** The file's name in a content folder. */
export const ledgerFile = 'adresser.txt';

/**
 * Reads the ledger: each address, in its canonical form, with the line on which it first stands.
 * Empty lines and those that begin with `#` are ignored.
 */
export function readLedger(text: string, report: Report): ReadonlyMap<string, number> {
  const addresses = new Map<string, number>();
  if (!isReadable(text)) return addresses;
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const [index, typed] of lines.entries()) {
    const line = typed.trim();
    if (line === '' || line.startsWith('#')) continue;
    const address = parseAddress(line);
    if (address === undefined) report('adresse-form', { line: index + 1, column: 1 }, line);
    else if (!addresses.has(address)) addresses.set(address, index + 1);
  }
  return addresses;
}
