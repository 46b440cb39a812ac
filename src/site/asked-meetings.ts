/**
 * The meetings of which pages are asked for: those that are looked at in a preview, those that a build
 * makes anew. Astro is told of the pages of these alone: it goes through all it is told of.
 */
const place: unique symbol = Symbol.for('punkt.asked-meetings');

/** Pages carry their own copy of every module; the process is what they share with who asks. */
const shared: typeof globalThis & { [place]?: ReadonlySet<string> | undefined } = globalThis;

/** Lets only the meetings of these keys have pages from now on, to which others may be added. */
export function showOnly(asked: ReadonlySet<string> | undefined): void {
  shared[place] = asked;
}

/** Their keys; `undefined` where all meetings have pages. */
export const askedMeetings = (): ReadonlySet<string> | undefined => shared[place];
