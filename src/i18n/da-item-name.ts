/** What an item is called by its number. */

/** The number of an item without one; a second one in its meeting is `uden nummer 2`. */
export const noNumber = 'uden nummer';

/** What is shown of a number: that of an item without one is none, and tells only its address apart. */
const shown = (number: string): string => (number.startsWith(noNumber) ? noNumber : number);

/** `Punkt 3`, `Punkt uden nummer` */
export const itemName = (number: string): string => `Punkt ${shown(number)}`;

/** In a sentence: `punkt 3`. */
export const itemInSentence = (number: string): string => `punkt ${shown(number)}`;

/** In a citation: `pkt. 3`, `punkt uden nummer`. */
export const itemCited = (number: string): string =>
  number.startsWith(noNumber) ? itemInSentence(number) : `pkt. ${number}`;

/** `Punkt 3: Title`, and of an item without a number its title alone. */
export const itemHeading = (number: string, title: string): string =>
  number.startsWith(noNumber) ? title : `${itemName(number)}: ${title}`;
