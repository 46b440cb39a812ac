/** Whether the structure of a PDF (ISO 32000-1, 7.3 and 7.5) is as a program writes it. */

/** Longest table of objects that is looked into. */
const longestTable = 200_000;

/** Whether an entry of a table of objects (7.5.4) does not lead to its object. `file` is as Latin-1. */
export function hasWrongTable(file: string): boolean {
  const start = Math.max(0, file.slice(0, 1024).indexOf('%PDF-'));
  for (const { index } of file.matchAll(/(?<!start)xref\s/g)) {
    let number = 0;
    for (const line of file.slice(index + 4, index + longestTable).split(/[\r\n]+/)) {
      const [, offset, generation, kind] = /^(\d{10}) (\d{5}) ([nf])/.exec(line) ?? [];
      const [, first] = /^\s*(\d+) \d+\s*$/.exec(line) ?? [];
      if (kind === 'n') {
        const begins = `${number} ${Number(generation)} obj`;
        const at = start + Number(offset);
        if (
          !file
            .slice(at, at + 40)
            .trimStart()
            .startsWith(begins)
        )
          return true;
      }
      if (kind !== undefined) number++;
      else if (first !== undefined) number = Number(first);
      else if (line.trim() !== '') break;
    }
  }
  return false;
}

/** Whether a file that was never changed has more or fewer pages than the `pages` that it shows. */
export function hasOtherPages(file: string, pages: number): boolean {
  if (file.includes('/ObjStm') || file.match(/startxref/g)?.length !== 1) return false;
  return file.match(/\/Type\s*\/Page(?![a-z])/gi)?.length !== pages;
}

/** Whether the brackets of each object in `code` are balanced. It has no streams. */
export const isBalanced = (code: string): boolean =>
  code.split(/\b\d+ \d+ obj\b/).every((object) => {
    const [own = ''] = object.split('endobj', 1);
    const bare = own.replaceAll(/\((?:[^()\\]|\\.)*\)/gs, '');
    const count = (bracket: string): number => bare.split(bracket).length;
    // What is left of a string may have any.
    return bare.includes('(') || (count('<<') === count('>>') && count('[') === count(']'));
  });
