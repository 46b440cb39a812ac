/**
 * Section headings glued to their text, where a portal's export lost the line break:
 * `BeslutningGodkendt.`
 */
import { certainHeadings } from '../../minutes/heading-words.ts';
import type { SourceLine } from '../source-line.ts';

/** A shorter heading may be the beginning of another word. */
const shortest = 5;

/** A single match may be a name such as `BilagBasen`. */
const fewest = 2;

const words = [...certainHeadings.keys()]
  .filter((heading) => heading.length >= shortest && /^\p{L}+$/u.test(heading))
  .map((heading) => heading.charAt(0).toLocaleUpperCase('da') + heading.slice(1))
  .toSorted((one, other) => other.length - one.length);

const glued = new RegExp(`^\\s*(${words.join('|')})(?=\\p{Lu}\\p{Ll})`, 'u');

/** The length of the glued heading at the beginning of a line; 0 if there is none. */
export type HeadingLength = (line: SourceLine) => number;

/** Finds out whether a document has glued headings. */
export function findGluedHeadings(lines: readonly SourceLine[]): HeadingLength {
  const lengthOf = ({ text, table }: SourceLine): number =>
    table === undefined ? (glued.exec(text)?.[0].length ?? 0) : 0;
  const found = lines.filter((line) => lengthOf(line) > 0);
  return found.length >= fewest ? lengthOf : () => 0;
}
