/**
 * Case numbers (sagsnumre): recognised, and brought into one normal and one address form.
 *
 * The patterns are those seen in published Danish minutes. A number matches exactly one of them;
 * dates (`20-11-2012`) and times (`8.35-9.35`) match none.
 */

/** Which numbering system a number belongs to. */
export type CaseNumberKind =
  | 'kle'
  | 'kle-old'
  | 'year-number'
  | 'municipality-year-number'
  | 'year-dash-number'
  | 'region'
  | 'plain';

export interface CaseNumber {
  kind: CaseNumberKind;
  /** As the source writes it. */
  printed: string;
  /** Equal for every way of writing the same number: `12/16033`, `00.01.00-P35-9-22`. */
  normal: string;
  /** The normal form as a path segment: `12-16033`. */
  address: string;
  /** KLE subject `00.01.00` or group `00.01`. */
  subject?: string;
  /** KLE action facet, a letter and two digits: `P35`. */
  facet?: string;
  /** Four-digit year the case was opened. */
  year?: number;
}

/** Two-digit years up to this one are read as 20xx: no electronic Danish case is older than the 1960s. */
const lastYearOfThisCentury = 59;

const kle = /^(\d{2}\.\d{2}(?:\.\d{2})?)-([A-ZÆØÅ]\d{2})-(\d{1,6})-(\d{2}(?:\d{2})?)$/;
const kleOld = /^(\d{2}\.\d{2}(?:\.\d{2})?)\s*([A-ZÆØÅ]\d{2})(?:\s*\/\s*|-(?=\d{3}))(\d{1,6})$/;
const yearNumber = /^(\d{2}|(?:19|20)\d{2})\/(\d{1,7})$/;
const municipalityYearNumber = /^(\d{3})-((?:19|20)\d{2})-(\d{1,9})$/;
const yearDashNumber = /^((?:19|20)\d{2})-(\d{1,9})$/;
/** `19-002467`, another way of writing `19/002467`; without a label it may be anything. */
const shortYearDashNumber = /^(\d{2})-(\d{4,7})$/;
const region = /^(\d(?:-\d{1,4}){2,4})-(\d{2})$/;
const plain = /^\d{5,9}$/;

/**
 * Reads one whole string as a case number.
 *
 * `labelled` says that the text before it named it a case number (`Sagsnr.`); only then do bare
 * digits count as one. Returns `undefined` for anything that is no case number.
 */
export function parseCaseNumber(text: string, labelled = true): CaseNumber | undefined {
  const printed = text.trim();
  let match: RegExpExecArray | null;
  if ((match = kle.exec(printed))) {
    const [, subject, facet, , year] = match as unknown as [string, string, string, string, string];
    return { ...number('kle', printed), subject, facet, year: fullYear(year) };
  }
  if ((match = kleOld.exec(printed))) {
    const [, subject, facet, running] = match as unknown as [string, string, string, string];
    return { ...number('kle-old', printed, `${subject} ${facet}/${running}`), subject, facet };
  }
  if ((match = yearNumber.exec(printed))) {
    return { ...number('year-number', printed), year: fullYear(match[1] ?? '') };
  }
  if ((match = municipalityYearNumber.exec(printed))) {
    return { ...number('municipality-year-number', printed), year: Number(match[2]) };
  }
  if ((match = yearDashNumber.exec(printed))) {
    return { ...number('year-dash-number', printed), year: Number(match[1]) };
  }
  if ((match = region.exec(printed))) {
    return { ...number('region', printed), year: fullYear(match[2] ?? '') };
  }
  if (labelled && (match = shortYearDashNumber.exec(printed))) {
    const [, year = '', running = ''] = match;
    return { ...number('year-number', printed, `${year}/${running}`), year: fullYear(year) };
  }
  return labelled && plain.test(printed) ? number('plain', printed) : undefined;
}

function number(kind: CaseNumberKind, printed: string, normal = printed): CaseNumber {
  return { kind, printed, normal, address: normal.replaceAll(/[/ ]/g, '-') };
}

/** The year that two or four digits of a case number stand for: `12` is 2012, `98` is 1998. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= lastYearOfThisCentury ? 2000 + year : 1900 + year;
}
