/**
 * Metadata of a case, as case systems print it below an item's title, also in columns on one line:
 * `Sagsnr.: 330-2018-3619 Dok.nr.: 330-2018-403086 Lukket`.
 */
import { parseCaseNumber } from '../../minutes/case-number.ts';
import { readLabelledCases } from '../items/case-lines.ts';
import { readItemStatus } from '../items/closed-items.ts';

/** `Dok.nr.: 2010`, `Initialer: mlk`, `Dok. 306-2019-263412` */
const labelledValue =
  /^(?:\p{Lu}[\p{L}. -]{1,24}:(?:\s*\S{1,20}|\s)?|Dok(?:ument)?\.?(?:nr\.?|nummer)?\s+[\d/-]+)$/u;

/** Labels with any value after them. */
const caseworker =
  /^(?:sagsbehandler|sagsbeh|sagsansvarlig|initialer|dok(?:ument)?)\b\.?(?:nr\.?)?:?\s+\S/iu;

const initials = /^\p{Lu}{1,4}$/u;
const columns = /\s{4,}/u;

/** Whether a line is metadata of a case other than its number. */
export const isCaseFact = (text: string): boolean =>
  text.length <= longest && (labelledValue.test(text) || caseworker.test(text));

const longest = 60;

/** `Sagstype: Åben`, in a narrower column. */
const anyLabelled = /^\p{Lu}[\p{L}./ -]{1,24}:\s?\S.{0,40}$/u;

/** The same of columns with fewer blanks between them, where each has a label and one has the case. */
function findNarrowCells(text: string): number[] {
  const cells = [...text.matchAll(/\S+(?:\s\S+)*/gu)];
  const isCase = ([cell]: RegExpExecArray): boolean => readLabelledCases(cell) !== undefined;
  const isFact = (cell: RegExpExecArray): boolean =>
    anyLabelled.test(cell[0]) || readItemStatus(cell[0]) !== undefined || isCase(cell);
  return cells.length > 1 && cells.some(isCase) && cells.every(isFact)
    ? cells.map(({ index }) => index)
    : [];
}

/** The offsets in `text` at which its columns begin, if each column is metadata; else none. */
export function findHeadCells(text: string): number[] {
  const narrow = /\S\s{2,}\S/u.test(text) ? findNarrowCells(text) : [];
  if (narrow.length > 0) return narrow;
  if (!columns.test(text.trim())) return [];
  const cells = [...text.matchAll(/\S+(?:\s{1,3}\S+)*/gu)];
  const isCase = ([cell]: RegExpExecArray): boolean => parseCaseNumber(cell, false) !== undefined;
  const isCertain = (cell: RegExpExecArray): boolean =>
    isCaseFact(cell[0]) || readItemStatus(cell[0]) !== undefined || isCase(cell);
  const isFact = (cell: RegExpExecArray): boolean =>
    isCertain(cell) || initials.test(cell[0]) || /^\d[\d.]*\.?[A-ZÆØÅ]\d{2}$/u.test(cell[0]);
  return cells.length > 1 && cells.some(isCertain) && cells.every(isFact)
    ? cells.map(({ index }) => index)
    : [];
}
