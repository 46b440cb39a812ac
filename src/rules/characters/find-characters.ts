/** Finds what is wrong with the characters of a file: no UTF-8, letters that are lost or garbled. */
import { encodingFault, placeAt } from '../../minutes/encoding/encoding-fault.ts';
import { garbledLetters, lostLetter } from '../../minutes/encoding/garbled-letters.ts';
import type { Place, Report } from '../../minutes/problem.ts';
import { isMeetingFile } from '../../minutes/read-facts.ts';
import { textDigest } from '../../privacy/passage.ts';
import type { RawFile } from '../rule.ts';

/** Letters of one kind that stand in a file. */
export interface ToldLetters {
  file: string;
  /** The word in which the first stands, as typed, and as it should be where that is known. */
  word: string;
  meant?: string;
  /** The lines on which they stand. */
  lines: readonly number[];
  digest: string;
}

/** Reports the first fault of a file that is read; of letters that are lost or garbled once for the file. */
export function findCharacters({ path, text }: RawFile, report: Report): void {
  if (!isRead(path)) return;
  const fault = encodingFault(text);
  if (fault?.kind === 'format') report('fil-format', fault.place, fault.format);
  else if (fault !== undefined) report('fil-kodning', fault.place, fault, path);
  else {
    const lost = [...text.matchAll(lostLetter)].map(({ index }) => index);
    if (lost.length > 0) report('tegn-tabt', ...told(path, text, lost));
    const garbled = garbledLetters(text);
    // A part of a garbled letter may be one.
    const hidden = garbled.length === 0 ? hiddenSign.exec(text) : null;
    if (hidden) {
      const { 0: sign, index } = hidden;
      report('tegn-skjult', placeAt(text, index), sign.charCodeAt(0));
    }
    if (garbled.length === 0) return;
    const places = garbled.map(({ at }) => at);
    const [place, letters] = told(path, text, places);
    let meant = letters.word;
    for (const { typed, letter } of garbled) meant = meant.replaceAll(typed, letter);
    report('tegn-forkert', place, { ...letters, meant });
  }
}

/** Control characters, those that turn the order of letters, and a byte order mark that does not begin the file. */
const hiddenSign =
  /[\u202A-\u202E\u2066-\u2069\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]|(?<!^)\uFEFF/u;

/** Files below `moeder/` and `sider/` that are no meeting and no page are not read. */
const isRead = (path: string): boolean =>
  path.startsWith('moeder/')
    ? isMeetingFile(path)
    : path.startsWith('sider/')
      ? path.endsWith('.md')
      : !path.startsWith('bilag/');

function told(file: string, text: string, places: readonly number[]): [Place, ToldLetters] {
  const at = places[0] ?? 0;
  const before = /(?<!\S)\S*$/u.exec(text.slice(Math.max(0, at - longest), at))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(at, at + longest))?.[0] ?? '';
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const lineOf = (place: number): number => starts.findLastIndex((start) => start <= place) + 1;
  const lines = [...new Set(places.map(lineOf))];
  const typed = text.split('\n');
  const digest = textDigest(lines.map((line) => typed[line - 1]).join('\n'));
  return [placeAt(text, at), { file, word: before + after, lines, digest }];
}

/** Characters of a word that are told before and after the letter. */
const longest = 30;
