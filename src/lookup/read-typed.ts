/**
 * Reads what was typed or pasted into the number look-up as the numbers it may stand for. A text may
 * have several readings; which one was meant is decided by the cases that exist.
 */
import { fullYear } from '../minutes/case-number.ts';
import { foldNumber } from './fold.ts';

/** One reading. */
export interface TypedNumber {
  /** As it was written, in capitals and with plain dashes. */
  text: string;
  folded: string;
  /** Other folded forms of the same number: `12/16033` may be listed as `2012/16033`. */
  otherwise: string[];
}

/** The beginning of a KLE number. */
export interface TypedPrefix {
  /** `00.01.00`, or the group `00.01`. */
  subject: string;
  /** With dots and dashes: `00.01.00-P35`; the subject alone where nothing follows it. */
  text: string;
  folded: string;
}

export interface Typed {
  /** Likeliest first; empty where the text has nothing like a number. */
  numbers: TypedNumber[];
  /** Likeliest first. */
  prefixes: TypedPrefix[];
}

/** Characters that are read: a longer text is a page pasted by mistake. */
const mostCharacters = 500;
/** Most numbers read from a sentence. */
const mostNumbers = 3;

/** The words that minutes put before a case number, with the punctuation after them. */
const label =
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- of at most 500 characters
  /^[^\dA-ZÆØÅ]*(?:(?:SAG(?:S|EN|ER)?|JOURNAL|J|DOK(?:UMENT)?)?[. -]*(?:NR|NUMMER|ID)?)[.:# ]*(?=\d)/;

/** Digits with separators and at most one letter among them. */
const onlyNumber = /^\d[\d ./\\_-]*(?:[A-ZÆØÅ][\d ./\\_-]*)?$/;
const separated = String.raw`[ ./\\_-]*`;

const day = /^(?:\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4})$/;
const slashDay = /^\d{1,2}[-/]\d{1,2}[-/]\d{2}$/;

/** Numbers inside a sentence, the most specific form first. */
const inSentence = [
  // 00.01.00-P35-9-22, 00.01.00 P35 9 22, 08.03.00 G01/549, and the beginning 00.01.00-P35-9
  /(?<![\dA-ZÆØÅ.])\d\d[. ]?\d\d(?:[. ]?\d\d)?[ .-]*[A-ZÆØÅ] ?\d\d(?:[ ./-]*\d{1,6}(?:[ ./-]+(?:\d{4}|\d\d))?)?(?![\dA-ZÆØÅ])/g,
  // EMN-2025-003383
  /(?<![\dA-ZÆØÅ-])(?!SAG|NR)[A-ZÆØÅ]{2,5}[- ]?(?:19|20)\d\d[- ]?\d{3,9}(?![\d-])/g,
  // 330-2018-3619
  /(?<![\d-])\d{3}[- ](?:19|20)\d\d[- ]\d{1,9}(?![\d-])/g,
  // 1-13-3-57-16
  /(?<![\d.-])\d(?:-\d{1,4}){2,4}-\d\d(?![\d-])/g,
  // 12/16033, 2012/16033, but not the day 20/11-2012
  /(?<![\d/])(?:\d{4}|\d\d) ?\/ ?\d{1,7}(?![\d/]|-\d)/g,
  // 12-16033, 2020-123456789, also at the end of an address
  /(?:(?<=SAG\/)|(?<![\d./-]))(?:\d{4}|\d\d)-\d{3,9}(?![\d-])/g,
  // sag 12 16033
  /(?<![A-ZÆØÅ])SAG[A-ZÆØÅ]*[.: ]*(?:(?:NR|NUMMER|ID)[.: ]*)?\d\d(?:\d\d)? \d{1,7}(?!\d)/g,
  // 299835
  /(?:(?<=SAG\/)|(?<![\d./-]))\d{5,9}(?![\d.-])/g,
];
const subjectInSentence = /(?<![\d.])\d\d\.\d\d(?:\.\d\d)?(?![\d.])/g;

const prefixForm = new RegExp(
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- of at most 500 characters
  `^(\\d\\d)[. -]?(\\d\\d)(?:[. -]?(\\d\\d))?(?:${separated}([A-ZÆØÅ])(\\d{0,2})(?:${separated}([\\d -]*))?)?$`,
);

/** Never throws; a text without any number gives empty lists. */
export function readTyped(typed: string): Typed {
  const text = typed
    .slice(0, mostCharacters)
    .normalize('NFC')
    .toUpperCase()
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(label, '')
    .replace(/(?<![ .,;:!?)\]])[ .,;:!?)\]]+$/, '');
  const pieces = inSentence.flatMap((form) =>
    [...text.matchAll(form)].map(([piece]) => piece.replace(label, '')),
  );
  const whole = onlyNumber.test(text) && pieces.length <= 1 ? [text] : [];
  const found = [...new Set([...whole, ...pieces])].filter((piece) => !isDay(piece));
  const numbers = found.slice(0, mostNumbers).map(readNumber);
  const subjects = found.length > 0 ? [] : (text.match(subjectInSentence) ?? []);
  return { numbers, prefixes: [...found, ...subjects].flatMap((piece) => readPrefix(piece) ?? []) };
}

/** `20-11-2012` is a day, although its digits may be those of a case number. */
const isDay = (text: string): boolean => day.test(text) || slashDay.test(text);

function readNumber(text: string): TypedNumber {
  const folded = foldNumber(text);
  const forms = new Set([...otherYears(text), withoutZeros(text)].map(foldNumber));
  forms.delete(folded);
  return { text, folded, otherwise: [...forms] };
}

/** The number with its year, if any, in four digits instead of two, or the other way round. */
function otherYears(text: string): string[] {
  const first = /^(\d\d|(?:19|20)\d\d)([ ./\\_-]+\d+)$/.exec(text);
  if (first) return [otherYear(first[1] ?? '') + (first[2] ?? '')];
  const last = /^(.*[A-ZÆØÅ]\d\d[ ./-]+\d+[ .-]+)(\d\d|(?:19|20)\d\d)$/.exec(text);
  return last ? [(last[1] ?? '') + otherYear(last[2] ?? '')] : [];
}

const otherYear = (year: string): string =>
  year.length === 2 ? String(fullYear(year)) : year.slice(2);

/** `12/00123` as `12/123`, `00.01.00-P35-009-22` as `00.01.00-P35-9-22`. */
const withoutZeros = (text: string): string =>
  text
    // eslint-disable-next-line regexp/no-super-linear-backtracking -- of at most 500 characters
    .replace(/^(\d\d|\d{4})([ ./\\_-]+)0+(?=\d+$)/, '$1$2')
    // eslint-disable-next-line regexp/no-super-linear-backtracking -- of at most 500 characters
    .replace(/([A-ZÆØÅ]\d\d[ ./-]+)0+(?=\d+[ ./-])/, '$1');

function readPrefix(text: string): TypedPrefix | undefined {
  const match = prefixForm.exec(text);
  if (match === null) return undefined;
  const [, main = '', group = '', own, letter, facet = '', rest = ''] = match;
  const subject = [main, group, ...(own === undefined ? [] : [own])].join('.');
  const parts = [subject, ...(letter === undefined ? [] : [letter + facet])];
  const written = [...parts, ...rest.split(/[ -]+/).filter((part) => part !== '')].join('-');
  return { subject, text: written, folded: foldNumber(written) };
}
