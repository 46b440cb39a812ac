/** Whether an address in the ledger may hold a person's number: what spares looking at each. */
import { findPersonNumbers } from '../privacy/person-numbers.ts';

/** The ledger is the longest file there is, and each of its lines stands by itself. */
export const mayHoldNumber = (ledger: string): boolean =>
  ledger
    .split('\n')
    .some(
      (line) =>
        !(plain.test(line) && !joined.test(line)) &&
        tenDigits.test(line.replace(day, '')) &&
        findPersonNumbers(line).length > 0,
    );

/** A line in which every character is what it says; no number goes on over a letter then. */
const plain = /^[\da-z/.-]*$/i;
/** One without its first zero, which a spreadsheet takes away, has nine digits. */
const joined = /\d(?:[/.-]*\d){8}/;

const tenDigits = /(?:\d[^\d\n]{0,9}){9}\d/;
const day = /\d{4}-\d\d-\d\d/;
