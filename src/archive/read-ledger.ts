/** `adresser.txt`, the ledger: every public address the site has ever had, one a line. */
import type { Report } from '../minutes/problem.ts';
import { parseAddress } from './parse-address.ts';

/** The file's name in a content folder. */
export const ledgerFile = 'adresser.txt';

interface Ledger {
  text: string;
  addresses: ReadonlyMap<string, number>;
  /** Lines that are no addresses, by their numbers. */
  others: ReadonlyMap<number, string>;
}

/** The last one: a preview reads the same ledger at each change, and no file is longer. */
let last: Ledger | undefined;

/**
 * Reads the ledger: each address, in its canonical form, with the line on which it first stands.
 * Empty lines and those that begin with `#` say nothing.
 */
export function readLedger(text: string, report: Report): ReadonlyMap<string, number> {
  if (last?.text !== text) last = { text, ...readLines(text) };
  for (const [line, other] of last.others) report('adresse-form', { line, column: 1 }, other);
  return last.addresses;
}

function readLines(text: string): Omit<Ledger, 'text'> {
  const addresses = new Map<string, number>();
  const others = new Map<number, string>();
  for (const [index, typed] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = typed.trim();
    if (line === '' || line.startsWith('#')) continue;
    const address = parseAddress(line);
    if (address === undefined) others.set(index + 1, line);
    else if (!addresses.has(address)) addresses.set(address, index + 1);
  }
  return { addresses, others };
}
