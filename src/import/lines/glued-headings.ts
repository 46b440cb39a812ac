/** Headings that a portal's text has lost the line end behind: `BeslutningGodkendt.` */
import { certainHeadings } from '../../minutes/heading-words.ts';
import type { SourceLine } from '../source-line.ts';

/** Shorter words are rather the beginning of another. */
const shortest = 5;

/** So many of them make it certain that a name such as `BilagBasen` is none. */
const fewest = 2;

const words = [...certainHeadings.keys()]
  .filter((heading) => heading.length >= shortest && /^\p{L}+$/u.test(heading))
  .map((heading) => heading.charAt(0).toLocaleUpperCase('da') + heading.slice(1))
  .toSorted((one, other) => other.length - one.length);

const glued = new RegExp(`^\\s*(${words.join('|')})(?=\\p{Lu}\\p{Ll})`, 'u');

/** The length of the heading that a line begins with, glued to its text; 0 where there is none. */
export type LengthOfHeading = (line: SourceLine) => number;

/** Looks through a document for glued headings. One alone is a word of its own. */
export function findGluedHeadings(lines: readonly SourceLine[]): LengthOfHeading {
  const lengthOf = ({ text, table }: SourceLine): number =>
    table === undefined ? (glued.exec(text)?.[0].length ?? 0) : 0;
  const found = lines.filter((line) => lengthOf(line) > 0);
  return found.length >= fewest ? lengthOf : () => 0;
}
