/** The text of a field as source lines: HTML, also where it is escaped once more, or plain text. */
import { readHtml } from '../formats/html/read-html.ts';
import { markLists } from '../lines/prepare-lines.ts';
import { note, type ImportNote } from '../report.ts';
import type { Losses, PageNoise, SourceLine } from '../source-line.ts';

export interface ContentLines {
  lines: SourceLine[];
  noise: PageNoise[];
  /** What is left out or doubtful, by the number of the line. */
  notes: ImportNote[];
  /** How many words are hidden, and whether no other is missing. */
  lost: FieldLosses;
}

export type FieldLosses = Pick<Losses, 'hidden' | 'isWhole'>;

const anyTag = /<(?:\/?[a-z][a-z0-9:]{0,20}(?:\s[^<>]{0,2000})?\/?|!--)/iu;
const escapedTag = /&lt;\/?(?:p|div|span|br|b|i|u|strong|em|ul|ol|li|table|h[1-6])(?=[\s/&])/iu;
const anyEntity = /&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/iu;

/** Reads a field, or gives the reason why not. */
export function readContent(content: string): ContentLines | 'too-nested' {
  const html = asHtml(content);
  const read = readHtml(html);
  if (typeof read === 'string') return read;
  const doubts = read.doubts.map(({ kind, line, text }) => note(kind, line, text));
  const lines = markLists(read.lines.map(withoutLocalLinks));
  const { notes = [], hidden = 0, isWhole = true } = read.losses ?? {};
  return { lines, noise: read.noise, notes: [...doubts, ...notes], lost: { hidden, isWhole } };
}

/** HTML as it is; plain text with a `<br>` for each line end, and nothing in it read as a tag. */
export function asHtml(content: string): string {
  if (anyTag.test(content)) return content;
  if (escapedTag.test(content)) return asHtml(unescaped(content));
  const text = anyEntity.test(content) ? content : content.replaceAll('&', '&amp;');
  return text.replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Links to files of the system are of no use to a reader. */
function withoutLocalLinks({ links, ...line }: SourceLine): SourceLine {
  const kept = links?.filter(({ url }) => /^(?:https?|mailto|tel):/iu.test(url)) ?? [];
  return kept.length > 0 ? { ...line, links: kept } : line;
}
