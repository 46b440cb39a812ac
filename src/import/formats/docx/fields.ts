/** Fields of a Word document: an instruction, which is not printed, and its result, which is. */
import { linkTarget } from '../link-target.ts';
import { contentOf, isOn, find, elementsOf, textOf, valueAt, type Xml } from './xml.ts';

/** A field that is read. */
export interface Field {
  instruction: string;
  hasResult: boolean;
  /** Whether something of its result was printed. */
  isShown: boolean;
}

export interface Fields {
  begin: (mark: Xml) => void;
  instruct: (text: string) => void;
  /** Ends the instruction; the result follows. */
  separate: () => void;
  /** Ends the innermost field and gives it. */
  end: () => Field | undefined;
  /** Whether text at this point is printed. */
  isPrinted: () => boolean;
  /** Notes that something was printed at this point. */
  show: () => void;
  /** Target of a link around this point. */
  url: () => string | undefined;
}

/** Tracks the open fields while a part is read; they may span paragraphs. `unclosed` are no fields. */
export function trackFields(unclosed: ReadonlySet<Xml>): Fields {
  const open: Field[] = [];
  return {
    begin: (mark) => {
      if (!unclosed.has(mark)) open.push({ instruction: '', hasResult: false, isShown: false });
    },
    instruct: (text) => {
      const field = open.at(-1);
      if (field && !field.hasResult) field.instruction += text;
    },
    separate: () => {
      const field = open.at(-1);
      if (field) field.hasResult = true;
    },
    end: () => open.pop(),
    isPrinted: () => open.every(({ hasResult }) => hasResult),
    show: () => {
      for (const field of open) field.isShown = true;
    },
    url: () => {
      const links = open.map(({ instruction }) => linkOf(instruction));
      return links.findLast((url) => url !== undefined);
    },
  };
}

/**
 * The marks that begin a field which nothing ends, or whose instruction goes on in another paragraph
 * that has text: they would hide the rest of the document.
 */
export function unclosedFields(part: Xml): Set<Xml> {
  const open: { mark: Xml; paragraph: number; hasResult: boolean }[] = [];
  const unclosed = new Set<Xml>();
  let paragraph = 0;
  const visit = (element: Xml): void => {
    for (const child of contentOf(element)) {
      if (child.name === 'p') paragraph += 1;
      const field = open.at(-1);
      if (child.name === 't') {
        const isLost = field && !field.hasResult && field.paragraph !== paragraph;
        if (isLost && textOf(child).trim() !== '') unclosed.add(field.mark);
      } else if (child.name !== 'fldChar') visit(child);
      else if (typeOf(child) === 'begin') open.push({ mark: child, paragraph, hasResult: false });
      else if (typeOf(child) === 'end') open.pop();
      else if (field) field.hasResult = true;
    }
  };
  visit(part);
  for (const { mark } of open) unclosed.add(mark);
  return unclosed;
}

export const typeOf = (mark: Xml): string | undefined => mark.attributes['fldCharType'];

/** The target of a HYPERLINK field. */
export function linkOf(instruction: string): string | undefined {
  const [, address] = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction) ?? [];
  return address === undefined ? undefined : linkTarget(address);
}

/** What an old form field shows that has no result: a check box, or the chosen entry of a list. */
export function formValue(mark: Xml): string | undefined {
  const box = find(mark, 'ffData', 'checkBox');
  if (box) return (isOn(box, 'checked') ?? isOn(box, 'default')) === true ? '☒' : '☐';
  const list = find(mark, 'ffData', 'ddList');
  if (!list) return undefined;
  const entries = elementsOf(list).filter(({ name }) => name === 'listEntry');
  const chosen = Number(valueAt(list, 'result') ?? valueAt(list, 'default') ?? 0);
  return entries[chosen]?.attributes['val'];
}

/** The text of a button, which is in its instruction. */
export const buttonText = (instruction: string): string | undefined =>
  /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(\S.*)$/i.exec(instruction)?.[1]?.trim();

/** Fields that show nothing, or have shown it already. */
const silent =
  /^(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|TOC|TC|XE|RD|SET|ASK|FORM\w+|HYPERLINK|PRIVATE|ADVANCE|GOTOBUTTON|MACROBUTTON|PAGEREF|NOTEREF|BOOKMARK|PRINT|NEXT|NEXTIF|SKIPIF|INDEX|MERGEREC|MERGESEQ|COMMENTS)$/i;

/** The kind of a field that shows something, but has no result to read; `undefined` for any other. */
export function unreadField({ instruction, isShown }: Field): string | undefined {
  const [kind] = /^(?:[A-Z]+|=)/i.exec(instruction.trim()) ?? [];
  return kind === undefined || isShown || silent.test(kind) ? undefined : kind.toUpperCase();
}
