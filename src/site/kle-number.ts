/**
 * The parts of a KLE case number. KLE is the classification by which Danish municipalities file cases.
 * Its titles belong to Kommunernes Landsforening and are not included: a number links to its public
 * address, and has the title that the municipality gives it (`kle.yml`), if any.
 */
import { subjectAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { subjectGroup } from '../archive/subjects.ts';
import type { CaseNumber } from '../minutes/case-number.ts';

export interface KleNumber {
  /** The main group, `00`, with the title that the municipality gives it. */
  main: { number: string; title: string | undefined };
  group: SubjectLink;
  /** Absent where the case is filed under the group alone. */
  subject?: SubjectLink;
  /** Address of the subject in the public KLE plan. */
  planAddress: string;
  /** What is done in the case: a letter and two digits, `P35`. */
  facet: string;
  /** Running number among the cases of that subject and facet. */
  running: string;
  /** Year the case was opened; absent in the older form. */
  year?: number;
}

/** A KLE subject, or a group of them, with its page here. */
export interface SubjectLink {
  /** `00.01.00`, or the group `00.01`. */
  number: string;
  title: string | undefined;
  address: string;
}

/** The parts of a KLE number of either form; `undefined` for other case numbers. */
export function kleNumber(archive: Archive, number: CaseNumber): KleNumber | undefined {
  const { subject, facet } = number;
  if (subject === undefined || facet === undefined) return undefined;
  const group = subjectGroup(subject);
  const running =
    number.kind === 'kle' ? number.normal.split('-')[2] : number.normal.split('/').at(-1);
  return {
    main: mainGroup(archive, subject),
    group: subjectLink(archive, group),
    ...(subject !== group && { subject: subjectLink(archive, subject) }),
    planAddress: planAddress(subject),
    facet,
    running: running ?? '',
    ...(number.year !== undefined && { year: number.year }),
  };
}

/** The main group of a number: the first two digits. */
export function mainGroup({ subjectTitles }: Archive, of: string): KleNumber['main'] {
  const number = of.slice(0, 2);
  return { number, title: subjectTitles.get(number) };
}

export function subjectLink({ subjectTitles }: Archive, number: string): SubjectLink {
  return { number, title: subjectTitles.get(number), address: subjectAddress(number) };
}

/** Public address of a KLE subject or group, kept by Kommunernes Landsforening. */
export const planAddress = (number: string): string =>
  `http://www.kle-online.dk/emneplan/${number.slice(0, 2)}/#_${number}`;
