/** The difference between two texts, line by line, as an editor reads it. */
import { diffArrays } from 'diff/lib/diff/array.js';

/** Unchanged lines shown on either side of a change. */
const contextLines = 2;

/**
 * Beyond so many changed lines both texts are shown whole, which saves a search of several seconds.
 */
const mostChanges = 2000;

/** One line of a difference: in both texts, in the old one only, or in the new one only. */
interface DiffLine {
  mark: ' ' | '-' | '+';
  text: string;
}

/**
 * The lines in which `after` differs from `before`, each with its mark (`-`, `+` or a blank) before
 * it, with a few unchanged lines around. `…` stands for the lines between two changes. Empty for
 * equal texts.
 */
export function lineDiff(before: string, after: string): string[] {
  const lines = compareLines(before.split('\n'), after.split('\n'));
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - contextLines), at + contextLines + 1).some(isChange),
  );
  return lines.flatMap(({ mark, text }, at) => {
    if (near[at] === true) return [`${mark} ${text}`.trimEnd()];
    return near[at + 1] === true && near.indexOf(true) <= at ? ['…'] : [];
  });
}

const isChange = ({ mark }: DiffLine): boolean => mark !== ' ';

function compareLines(before: string[], after: string[]): DiffLine[] {
  const changes = diffArrays(before, after, { maxEditLength: mostChanges });
  if (changes === undefined) return [...marked('-', before), ...marked('+', after)];
  return changes.flatMap(({ added, removed, value }) =>
    marked(added ? '+' : removed ? '-' : ' ', value),
  );
}

const marked = (mark: DiffLine['mark'], texts: readonly string[]): DiffLine[] =>
  texts.map((text) => ({ mark, text }));
