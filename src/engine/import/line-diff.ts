/** The difference between two texts, line by line, as an editor reads it. */

/** One line of a difference: in both texts, in the old one only, or in the new one only. */
interface DiffLine {
  mark: ' ' | '-' | '+';
  text: string;
}

/** Lines that are the same and are shown around each difference. */
const contextLines = 2;

/** Differing parts longer than this, line count times line count, are shown whole. */
const mostCells = 4_000_000;

/**
 * The lines in which `after` differs from `before`, each with its mark (`-`, `+` or a blank) before it,
 * with a few lines around; `…` stands for what lies between. Empty for equal texts.
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

const marked = (mark: DiffLine['mark'], texts: readonly string[]): DiffLine[] =>
  texts.map((text) => ({ mark, text }));

function compareLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [
    ...marked(' ', before.slice(0, start)),
    ...compareMiddle(
      before.slice(start, before.length - end),
      after.slice(start, after.length - end),
    ),
    ...marked(' ', before.slice(before.length - end)),
  ];
}

/** By the longest sequence of lines that both have. */
function compareMiddle(before: readonly string[], after: readonly string[]): DiffLine[] {
  const width = after.length + 1;
  if (before.length * width > mostCells) return [...marked('-', before), ...marked('+', after)];
  /** Lines in common from `here` and `there` on, at `here * width + there`. */
  const common = new Uint32Array((before.length + 1) * width);
  const commonAt = (here: number, there: number): number => common[here * width + there] ?? 0;
  for (let here = before.length - 1; here >= 0; here--) {
    for (let there = after.length - 1; there >= 0; there--) {
      common[here * width + there] =
        before[here] === after[there]
          ? commonAt(here + 1, there + 1) + 1
          : Math.max(commonAt(here + 1, there), commonAt(here, there + 1));
    }
  }
  const lines: DiffLine[] = [];
  let here = 0;
  let there = 0;
  while (here < before.length || there < after.length) {
    const [old, fresh] = [before[here], after[there]];
    if (old !== undefined && old === fresh) {
      lines.push({ mark: ' ', text: old });
      here += 1;
      there += 1;
    } else if (
      old !== undefined &&
      (fresh === undefined || commonAt(here + 1, there) >= commonAt(here, there + 1))
    ) {
      lines.push({ mark: '-', text: old });
      here += 1;
    } else {
      lines.push({ mark: '+', text: fresh ?? '' });
      there += 1;
    }
  }
  return lines;
}
