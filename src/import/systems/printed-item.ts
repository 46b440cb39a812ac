/** The text of an item as printed: what its head says, and the lines below. */
import { oneLine } from '../../minutes/words/plain-words.ts';

export interface PrintedItem {
  caseNumbers: string[];
  /** The other lines, each a paragraph of its own. */
  body: string;
}

/** `Sagsnr.: 2012-28504`; the number of a document is none of a case. */
const caseLine = /^(?:sagsnr|sagsnummer|sagsid|j(?:ournal)?\.? ?nr)\.? ?: ?(\S.*)$/iu;

/** Lines of the head, at most. */
const mostHeadLines = 8;

/** Takes number and title, where they are those of the item, and the case numbers out of the first lines. */
export function readPrintedItem(text: string, number: string, title: string): PrintedItem {
  const lines = text.replaceAll('\f', '\n').split('\n');
  const caseNumbers: string[] = [];
  const wanted = oneLine(`${number}. ${title}`);
  let seen = 0;
  const body = lines.filter((line) => {
    const words = oneLine(line);
    if (words === '' || seen > mostHeadLines) return true;
    seen += 1;
    if (seen === 1 && [wanted, title, `${number}.`].includes(words)) return false;
    if (seen === 2 && words === title) return false;
    const [, value] = caseLine.exec(words) ?? [];
    if (value !== undefined) caseNumbers.push(value);
    return value === undefined;
  });
  return { caseNumbers, body: joined(body).join('\n\n') };
}

/** `A)` or `b.` alone on its line, with its text on the next. */
const markAlone = /^(?:\p{L}|\d{1,2})[.)]$/u;

/** `200.000 kr.` alone on its line: the last cell of a row, of which the text has lost the table. */
const valueAlone = /^[-–]?\d[\d.,]{0,20}(?: ?(?:(?:mio\. |t)?kr\.?|pct\.?|%))?$/u;

/** The lines that are not blank; what stands alone is on the line that it belongs to. */
function joined(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines.map(oneLine).filter((words) => words !== '')) {
    const above = found.at(-1);
    const belongs = above !== undefined && (markAlone.test(above) || valueAlone.test(line));
    if (belongs) found[found.length - 1] = `${above} ${line}`;
    else found.push(line);
  }
  return found;
}
