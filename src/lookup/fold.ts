/** The one form in which case numbers are compared here, whichever way they are written. */

/**
 * `text` without anything but its digits and letters, in capitals: `12/16033` and `12-16033` become
 * `1216033`, `00.01.00-p35-9-22` becomes `000100P35922`.
 *
 * Two cases may fold alike (`12/1234` and the plain number `121234`); a look-up then offers both.
 */
export function foldNumber(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replaceAll(/[^\dA-ZÆØÅ]/g, '');
}

/** `text` backwards, for finding a number by its end. */
export const backwards = (text: string): string => Array.from(text).reverse().join('');
