/** Entries of a contents list: a title, dots that lead to a number, and the page's number. */

export interface ContentsLine {
  /** Empty where only the number stands on the last line of a title. */
  title: string;
  page: string;
}

/** Four dots or more, however they are set, and the number at the end of the line. */
const leader = /^(.*?)\s*(?:[.…·_]\s?){4,}(\d{1,4}|[ivxl]{1,6})$/u;

/** Reads a line with dots as an entry. */
export function readLeader(text: string): ContentsLine | undefined {
  const [, title, page] = leader.exec(text) ?? [];
  return title === undefined || page === undefined ? undefined : { title, page };
}

/** The entry as every reader gives it: five dots, a tab, the page. */
export const contentsText = ({ title, page }: ContentsLine): string => `${title}.....\t${page}`;
