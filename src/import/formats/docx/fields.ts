/** Fields of a Word document: an instruction, which is not printed, and its result, which is. */
import { linkTarget } from '../link-target.ts';

export interface Fields {
  begin: () => void;
  instruct: (text: string) => void;
  /** Ends the instruction; the result follows. */
  separate: () => void;
  end: () => void;
  /** Whether text at this point is printed. */
  isPrinted: () => boolean;
  /** Target of a link around this point. */
  url: () => string | undefined;
}

/** Tracks the open fields while a document is read; they may span paragraphs. */
export function trackFields(): Fields {
  const open: { instruction: string; hasResult: boolean }[] = [];
  return {
    begin: () => void open.push({ instruction: '', hasResult: false }),
    instruct: (text) => {
      const field = open.at(-1);
      if (field && !field.hasResult) field.instruction += text;
    },
    separate: () => {
      const field = open.at(-1);
      if (field) field.hasResult = true;
    },
    end: () => void open.pop(),
    isPrinted: () => open.every(({ hasResult }) => hasResult),
    url: () => {
      const links = open.map(({ instruction }) => linkOf(instruction));
      return links.findLast((url) => url !== undefined);
    },
  };
}

/** The target of a HYPERLINK field. */
export function linkOf(instruction: string): string | undefined {
  const [, address] = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction) ?? [];
  return address === undefined ? undefined : linkTarget(address);
}
