/**
 * What the parts of a KLE case number mean.
 *
 * KLE is the numbering that Danish municipalities file their cases by. Its titles belong to
 * Kommunernes Landsforening, so none are here: the number leads to its public address instead.
 */
import type { CaseNumber } from '../minutes/case-number.ts';

export interface KleNumber {
  /** `00.01.00`, or the group `00.01`. */
  subject: string;
  /** Address of the subject in the public KLE plan. */
  subjectAddress: string;
  /** What is done in the case: a letter and two digits, `P35`. */
  facet: string;
  /** Running number among the cases of that subject and facet. */
  running: string;
  /** Year the case was opened; the older form has none. */
  year?: number;
}

/** Reads the parts of a KLE number, old or new; `undefined` for every other kind. */
export function kleNumber(number: CaseNumber): KleNumber | undefined {
  const { subject, facet } = number;
  if (subject === undefined || facet === undefined) return undefined;
  const running =
    number.kind === 'kle' ? number.normal.split('-')[2] : number.normal.split('/').at(-1);
  return {
    subject,
    subjectAddress: `http://www.kle-online.dk/emneplan/${subject.slice(0, 2)}/#_${subject}`,
    facet,
    running: running ?? '',
    ...(number.year !== undefined && { year: number.year }),
  };
}
