/** Folding: the form in which the look-up compares case numbers, however they are written. */

/**
 * The digits and letters of `text`, in capitals: `12/16033` and `12-16033` become `1216033`,
 * `00.01.00-p35-9-22` becomes `000100P35922`.
 *
 * Two cases may have the same folded number (`12/1234` and `121234`); a look-up then offers both.
 */
export function foldNumber(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replaceAll(/[^\dA-ZÆØÅ]/g, '');
}

/** `text` reversed, for finding a number by its end. */
export const backwards = (text: string): string => Array.from(text).reverse().join('');
