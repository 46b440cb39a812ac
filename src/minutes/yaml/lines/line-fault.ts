/** A line of YAML that is not read as what it says, and the walk over the lines that finds it. */
import type { Place } from '../../problem.ts';
import type { LineParts } from './line-parts.ts';

/** Why a line is not read as what it says. */
export type LineWhy =
  | { kind: 'quotes' | 'escape' | 'colon' | 'lines' | 'list' | 'bracket' }
  | { kind: 'blank' | 'dash' | 'tab' | 'indent' }
  /** A sign that means something else at the beginning of a value. */
  | { kind: 'sign'; sign: string };

export interface LineFault {
  place: Place;
  why: LineWhy;
  /** The line as it should be. */
  meant: string;
}

/** The lines, and what is known of those above. */
export interface Walk {
  /** Lines with a fault are replaced by what they mean. */
  lines: string[];
  keys: readonly string[];
  faults: LineFault[];
  /** Where the keys of the mappings begin that the line may belong to, the innermost last. */
  columns: number[];
  /** Where the dashes of the lists begin that the line may belong to, the innermost last. */
  dashes: number[];
  /** Whether the last key or entry has a value on its line. */
  hasValue: boolean;
  /** Blanks before the line that has the fewest. */
  least: number;
}

/** What stands in the way of reading a value. */
export function whyOf(value: string): LineWhy {
  const [sign = ''] = value;
  if (/^"[^"]*\\/u.test(value)) return { kind: 'escape' };
  if (/["'”“„’‘]/u.test(sign)) return { kind: 'quotes' };
  if (/[^\p{L}\d(]/u.test(sign)) return { kind: 'sign', sign };
  return /:(?:\s|$)/u.test(value) ? { kind: 'colon' } : { kind: 'quotes' };
}

/** Tells a fault of the line `at`, and puts what it means in its place. */
export function tell(
  { faults, lines }: Walk,
  at: number,
  why: LineWhy,
  { before }: LineParts,
  meant: string,
): void {
  // A line that begins wrong as well is told once.
  const [last] = faults.slice(-1);
  lines[at] = meant;
  if (last?.place.line === at + 1) last.meant = meant;
  else faults.push({ place: { line: at + 1, column: before.length + 1 }, why, meant });
}
