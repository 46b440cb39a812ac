/**
 * A second reading of a part of a Word document, which shares nothing with the first (that is a tree): the texts in the
 * order in which they are written, without styles, fields or layout. Only what is deleted under tracked
 * changes, and what stands there for other programs, is left out.
 */
import { readMarkup } from '../markup.ts';

/** Elements whose text is not in force. */
const away = new Set(['del', 'moveFrom']);

/** Elements that have no text of their own: what stands there a damaged file has lost its place for. */
const withoutText = new Set(
  'body p r tbl tr tc hyperlink ins sdtContent smartTag fldSimple txbxContent footnote endnote'.split(
    ' ',
  ),
);

/** Reads the texts of well-formed XML, each the text of one element. */
export function writtenTexts(source: string): string[] {
  const texts: string[] = [];
  /** Whether each open element is left out, or is in one that is. */
  const left: boolean[] = [];
  const open: string[] = [];
  /** Whether one of the ways of each open choice has been read. */
  const chosen: boolean[] = [];
  let text: string | undefined;
  const isAway = (name: string, attributes: string): boolean => {
    if (name !== 'Choice' && name !== 'Fallback') return away.has(name);
    if (chosen.at(-1) === true || (name === 'Choice' && isForOthers(attributes))) return true;
    chosen[chosen.length - 1] = true;
    return false;
  };
  readMarkup(source, {
    open(name, attributes) {
      if (name === 'AlternateContent') chosen.push(false);
      open.push(name);
      left.push(isAway(name, attributes) || left.at(-1) === true);
      if (name === 't' && left.at(-1) === false) text = '';
    },
    close(name) {
      if (name === 't' && text !== undefined) {
        texts.push(text);
        text = undefined;
      }
      if (name === 'AlternateContent') chosen.pop();
      left.pop();
      open.pop();
    },
    text(more) {
      if (text !== undefined) text += more;
      else if (withoutText.has(open.at(-1) ?? '') && left.at(-1) === false) texts.push(more);
    },
  });
  return texts;
}

/** Whether a choice is for programs that know more than Word: its prefix is no short name with a number. */
function isForOthers(attributes: string): boolean {
  const required = /\sRequires\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
  const known = ['wps', 'wpg', 'wpc', 'wpi', 'cx', 'aink', 'v', 'o', 'w', 'wne', 'oel', 'mv', 'ma'];
  return required
    .split(/\s+/)
    .some((one) => one !== '' && !known.includes(one) && !/^[a-z]{1,4}\d/.test(one));
}
