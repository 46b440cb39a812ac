/** Detects content files, which need no import. */

/** The frontmatter of a file. */
const facts = /^---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;

/**
 * Whether a text is a meeting's content file already. Read as a source document, its frontmatter
 * would become text (`udvalg: byraad`).
 */
export function isMeetingFile(text: string): boolean {
  const [, found = ''] = facts.exec(text) ?? [];
  return /^udvalg:/m.test(found) && /^dato:/m.test(found);
}
