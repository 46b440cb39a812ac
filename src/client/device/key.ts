/** The name under which it is kept. */

/** `root`: that of the site, `/` or `/referater/`. */
export const keyOf = (root: string): string => `punkt-foelger:${root}`;
