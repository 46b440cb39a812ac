/** Query parameters of a link from the search to the page of an item. */

/** A word to mark, once for each. */
export const wordParameter = 'fundet';

/** The first words of the sentence to open the page at: a script cannot read the text fragment. */
export const sentenceParameter = 'ved';
