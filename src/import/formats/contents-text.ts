/** Entries of a contents list: a title, leader dots and a page number. */

export interface ContentsLine {
  /** Empty where the line holds only the page number of a title on the lines above. */
  title: string;
  page: string;
}

/** Four or more leader signs, spaced or not, and the page number at the end of the line. */
const leader =
  /(?:(?<!\s)\s{2,}|(?<![.…·_\s])\s|(?<![.…·_]\s?|\s))(?:[.…·_]\s?){4,}(\d{1,4}|[ivxl]{1,6})$/u;

/** Reads a line with leader dots as an entry. */
export function readLeader(text: string): ContentsLine | undefined {
  const found = leader.exec(text);
  const [, page] = found ?? [];
  return found === null || page === undefined
    ? undefined
    : { title: text.slice(0, found.index), page };
}

/** The canonical text of an entry, the same from every format: five dots, a tab, the page. */
export const contentsText = ({ title, page }: ContentsLine): string => `${title}.....\t${page}`;
