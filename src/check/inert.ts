/**
 * Text that nothing of the content can make a program act on: a build's log is read by the host, which
 * takes lines such as `::stop-commands::…` and `##[error]…` for commands, and by a terminal.
 */
import { codePoint } from '../rules/characters/code-point.ts';

/** Ends a line, for one program or another. */
const lineEnd = /[\n\r\u0085\u2028\u2029]+/g;
/** Does something else than show itself: controls, and what turns the order of letters. */
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A line as it may be shown. */
export const inertLine = (line: string): string => seen(line.replaceAll(lineEnd, ' '));

/** `text` on one line, with what cannot be seen written as its number: `U+001B`. */
export const onOneLine = (text: string): string =>
  seen(
    text
      .split(lineEnd)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  );

/** The same of a text of several lines, which keeps them. */
export const linesOf = (text: string): string[] => text.split(/\r?\n/).map(inertLine);

const seen = (line: string): string =>
  line
    .replaceAll(control, (sign) => codePoint(sign.charCodeAt(0)))
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, (sign) => `${sign.slice(0, -1)} :`);
