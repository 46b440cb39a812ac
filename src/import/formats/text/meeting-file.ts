/** Files that Punkt has written itself. */

/** What stands between the two lines of `---` that a file begins with. */
const facts = /^---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;

/**
 * Whether a text is a meeting's file already. Read as a document, its facts would become text that
 * says `udvalg: byraad`.
 */
export function isMeetingFile(text: string): boolean {
  const [, found = ''] = facts.exec(text) ?? [];
  return /^udvalg:/m.test(found) && /^dato:/m.test(found);
}
