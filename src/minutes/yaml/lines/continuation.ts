/** Values of YAML that go on below their line. */
import { opens } from './brackets.ts';
import { partsOf, saysNothing, withoutComment, type LineParts } from './line-parts.ts';

/** `|` and `>` begin a block of lines. */
export const isBlock = (value: string): boolean => /^[|>][-+\d]*$/.test(withoutComment(value));

/** The words of the lines that YAML reads on at after a value; those of empty lines in a block are empty. */
export function continuation(
  lines: readonly string[],
  at: number,
  { value, column, indent: own, key: ownKey }: LineParts,
): string[] {
  const isInBlock = isBlock(value);
  const least = (ownKey === undefined ? own : column) + 1;
  const words: string[] = [];
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const { indent, key, dashes: marks } = partsOf(line);
    const isOn = isInBlock
      ? line.trim() === '' || indent >= least
      : !saysNothing(line) &&
        indent >= least &&
        key === undefined &&
        (marks === 0 || (value !== '' && ownKey !== undefined));
    if (!isOn || (value === '' && opens(line.trim())) || value.startsWith('#')) break;
    words.push(line.trim());
  }
  while (words.at(-1) === '') words.pop();
  return words;
}
