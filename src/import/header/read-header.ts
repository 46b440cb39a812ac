/** Reads the facts printed above the first item, in any order, with or without labels. */
import type { Header } from '../draft.ts';
import { addValue, located, nobody } from './add-facts.ts';
import type { FactLabel } from './labels.ts';
import { readLabel } from './label-lines.ts';
import { isBlank } from '../lines/layout.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import { namesOrganisation, namesPerson } from './people.ts';
import type { SourceLine } from '../source-line.ts';
import { titleLines } from './title-lines.ts';
import { nameBeside } from './name-beside.ts';
import { takeLines, takePlace, takeTitle } from './unlabelled-facts.ts';

export interface ReadHeader {
  header: Header;
  /** The other lines, grouped by the fact lines between them. */
  introduction: SourceLine[][];
  /** Line numbers of the introduction that are not expected there. */
  unexpected: number[];
}

/** A label that applies to the lines below it. */
interface OpenLabel {
  label: FactLabel;
  line: SourceLine;
  /** Whether it still has no value. */
  isEmpty: boolean;
}

/**
 * Separates the lines above the first item into facts and text. `isKnown` recognises the names of
 * known committees, which need not look like one.
 */
export function readHeader(
  lines: readonly SourceLine[],
  isKnown: (name: string) => boolean = () => false,
): ReadHeader {
  const header: Header = { dates: [], present: [], apologies: [], facts: [] };
  const expected = new Set<number>();
  let open: OpenLabel | undefined;
  const printed = lines.filter((line) => !isBlank(line));
  let next = 0;
  for (const [at, line] of printed.entries()) {
    if (at < next) continue;
    const phrase = open?.isEmpty ? [] : titleLines(printed, at);
    if (phrase.length > 1 && takeLines(phrase, header)) {
      next = at + phrase.length;
      open = undefined;
      continue;
    }
    const name = line.text.trim();
    const isName = isKnown(name) && takeValue('committee', name, line, header, open);
    open = isName ? undefined : readHeaderLine(line, open, header, expected);
  }
  if (header.committee === undefined) header.mayBeCommittee = nameBeside(printed, header);
  const facts = new Set(header.facts.map(({ line }) => line));
  const parts: SourceLine[][] = [[]];
  for (const line of lines) {
    // Lines above and below a fact belong to different blocks.
    if (facts.has(line.number)) parts.push([]);
    else parts.at(-1)?.push(expected.has(line.number) ? { ...line, whole: true } : line);
  }
  const unexpected = parts
    .flat()
    .filter((line) => !isBlank(line) && !expected.has(line.number))
    .map(({ number }) => number);
  return { header, introduction: parts.filter((part) => part.length > 0), unexpected };
}

/** Reads a line below the `open` label; returns the label that is open afterwards. */
function readHeaderLine(
  line: SourceLine,
  open: OpenLabel | undefined,
  header: Header,
  expected: Set<number>,
): OpenLabel | undefined {
  if (line.table) return undefined;
  const text = withoutBullet(line.text).trim();
  const labelled = readLabel(text);
  if (labelled) {
    const { label, value } = labelled;
    const isEmpty = value === '';
    if (label === 'group') header.facts.push(located(line));
    else if (isText(label) || (isEmpty && isList(label))) expected.add(line.number);
    else if (!isEmpty) takeValue(label, value, line, header);
    return isEmpty || isList(label) || label === 'remarks' ? { label, line, isEmpty } : undefined;
  }
  if (open && belongsTo(open, text)) {
    if (open.label === 'other') {
      expected.add(line.number);
      return namesPerson(text) ? { ...open, isEmpty: false } : undefined;
    }
    if (takeValue(open.label, text, line, header, open)) {
      return isList(open.label) ? { ...open, isEmpty: false } : undefined;
    }
  }
  if (takeTitle(text, [line], header) || takePlace(text, line, header)) return undefined;
  if (open?.label !== 'remarks' && !namesOrganisation(text)) return undefined;
  expected.add(line.number);
  return open?.label === 'remarks' ? open : undefined;
}

const isText = (label: FactLabel): boolean => label === 'other' || label === 'remarks';

const isList = (label: FactLabel): boolean => label === 'present' || label === 'apologies';

function belongsTo({ label, isEmpty }: OpenLabel, text: string): boolean {
  if (isList(label)) return namesPerson(text) || (isEmpty && nobody.test(text));
  return isEmpty || (label === 'other' && namesPerson(text));
}

/** Adds the value of a label and records its lines. Returns false if it was not accepted. */
function takeValue(
  label: FactLabel,
  value: string,
  line: SourceLine,
  header: Header,
  open?: OpenLabel,
): boolean {
  if (!addValue(label, value, line, header)) return false;
  if (open?.isEmpty === true) header.facts.push(located(open.line));
  header.facts.push(located(line));
  return true;
}
