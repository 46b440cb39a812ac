/** Fields of a Word document: instructions, which are not printed, and their results, which are. */
import { linkTarget } from '../link-target.ts';

export interface Fields {
  begin: () => void;
  instruct: (text: string) => void;
  /** Ends the instruction: what follows is its result. */
  separate: () => void;
  end: () => void;
  /** Whether text here is printed. */
  isPrinted: () => boolean;
  /** Where text here leads. */
  url: () => string | undefined;
}

/** Follows the fields of a document, which may go over several paragraphs. */
export function followFields(): Fields {
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

/** The address in the instruction of a field that is a link. */
export function linkOf(instruction: string): string | undefined {
  const [, address] = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction) ?? [];
  return address === undefined ? undefined : linkTarget(address);
}
