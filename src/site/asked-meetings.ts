/**
 * The meetings that a preview has been asked for. Astro is told of the pages of these alone: it goes
 * through all it is told of again after each change.
 */
const place: unique symbol = Symbol.for('punkt.asked-meetings');

/** Pages carry their own copy of every module; the process is what they share with the preview. */
const shared: typeof globalThis & { [place]?: Set<string> } = globalThis;

/** Lets only asked meetings have pages from now on. Gives their keys, none yet, to be added to. */
export const onlyAskedMeetings = (): Set<string> => (shared[place] = new Set());

/** Their keys; `undefined` where all meetings have pages. */
export const askedMeetings = (): ReadonlySet<string> | undefined => shared[place];
