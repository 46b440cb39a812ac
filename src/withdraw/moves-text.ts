/** Adds entries to the text of `omdirigeringer.yml`, and takes them out, leaving the rest as it is. */
import { isMap, isSeq, parseDocument, type Node } from 'yaml';
import type { Moves, Withdrawal } from '../archive/model.ts';
import { readMoves } from '../archive/read-moves.ts';
import { given } from '../minutes/given.ts';
import { parseYaml, placeOfNode } from '../minutes/yaml/parse-yaml.ts';
import { reportNothing } from '../minutes/problem.ts';

export type NewEntry = Omit<Withdrawal, 'kind' | 'position'>;

/**
 * The text to append to `text` for `entries`; `undefined` if the file is written in a way that does not
 * let them be appended.
 */
export function additionTo(text: string, entries: readonly NewEntry[]): string | undefined {
  if (isBroken(text)) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = entries.flatMap(linesOf).map((line) => `${' '.repeat(indentOf(text))}${line}`);
  // Without a line end at its end, so that taking it out leaves the old bytes.
  const isOpen = text !== '' && !text.endsWith('\n');
  const addition = isOpen ? eol + lines.join(eol) : lines.map((line) => line + eol).join('');
  const after = readMoves(text + addition, reportNothing);
  const wanted = new Map(readMoves(text, reportNothing));
  for (const { from, date, reason, along } of entries) {
    const position = { line: 0, column: 0 };
    wanted.set(from, { kind: 'withdrawal', from, date, reason, position, ...given({ along }) });
  }
  return isEqual(after, wanted) ? addition : undefined;
}

/** An entry as it is written. */
export const linesOf = ({ from, date, reason, along }: NewEntry): string[] => [
  `- fra: ${from}`,
  `  trukket: ${date}`,
  `  grund: ${JSON.stringify(reason)}`,
  ...(along === undefined ? [] : [`  med: ${along}`]),
];

/** First and last line, 1-based. */
type Lines = readonly [first: number, last: number];

/**
 * The lines of the entries for `addresses`; `undefined` if they cannot be taken out without touching
 * others.
 */
export function linesToTakeOut(text: string, addresses: ReadonlySet<string>): Lines[] | undefined {
  if (isBroken(text)) return undefined;
  const before = readMoves(text, reportNothing);
  const places = new Map([...before].map(([from, { position }]) => [position.line, from]));
  const taken = entriesOf(text).filter(([first, last]) =>
    [...places].some(([line, from]) => line >= first && line <= last && addresses.has(from)),
  );
  const after = readMoves(withoutLines(text, taken), reportNothing);
  const wanted = new Map([...before].filter(([from]) => !addresses.has(from)));
  return isEqual(after, wanted) ? taken : undefined;
}

/** `text` without `lines`, which ascend. A text without a line end at its end keeps none. */
export function withoutLines(text: string, lines: readonly Lines[]): string {
  const all = text.split(/(?<=\n)/);
  const left = all.filter(
    (_, index) => !lines.some(([first, last]) => index + 1 >= first && index + 1 <= last),
  );
  const isLastTaken = lines.at(-1)?.[1] === all.length;
  const joined = left.join('');
  return isLastTaken && !text.endsWith('\n') ? joined.replace(/\r?\n$/, '') : joined;
}

/** Whether YAML cannot read the file as it stands. */
const isBroken = (text: string): boolean => parseDocument(text).errors.length > 0;

function indentOf(text: string): number {
  const { root, source } = parseYaml(text, reportNothing);
  return root && isSeq(root) ? placeOfNode(root, source).column - 1 : 0;
}

/** The lines of each entry, without comments that follow it. */
function entriesOf(text: string): Lines[] {
  const { root, source } = parseYaml(text, reportNothing);
  if (!root || !isSeq(root)) return [];
  return (root.items as Node[]).filter(isMap).map((node) => {
    const { line } = placeOfNode(node, source);
    const [start, end] = node.range ?? [0, 0];
    return [line, line + source.text.slice(start, end).trimEnd().split('\n').length - 1];
  });
}

/** Whether the same entries are there, wherever they stand. */
function isEqual(one: Moves, other: Moves): boolean {
  const plain = (moves: Moves): string =>
    JSON.stringify([...moves.values()].toSorted(byAddress), (key, value: unknown) =>
      key === 'position' || key === 'target' ? undefined : value,
    );
  return plain(one) === plain(other);
}

const byAddress = (a: { from: string }, b: { from: string }): number => (a.from < b.from ? -1 : 1);
