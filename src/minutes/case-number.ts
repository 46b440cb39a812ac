/**
 * Case numbers (sagsnumre): recognises them, and brings them into a normal form and an address form.
 *
 * The patterns are those seen in published Danish minutes. A number matches exactly one of them;
 * dates (`20-11-2012`) and times (`8.35-9.35`) match none.
 */
import { given } from './given.ts';

/** Which numbering system a number belongs to. */
export type CaseNumberKind =
  | 'kle'
  | 'kle-old'
  | 'year-number'
  | 'municipality-year-number'
  | 'year-dash-number'
  | 'letters-year-number'
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

/** Between two parts of a KLE number, which may have blanks around its dashes or in their place. */
const between = String.raw`(?: ?[-‐‑‒–−] ?| )`;

const partsOfKle = {
  subject: String.raw`\d{2}\.\d{2}(?:\.\d{2})?`,
  facet: String.raw`[A-ZÆØÅ]\d{2}`,
  running: String.raw`\d{1,6}`,
  year: String.raw`\d{2}(?:\d{2})?`,
};

/** A KLE number as printed, with blanks or not: the source of a pattern. */
export const printedKle = Object.values(partsOfKle).join(between);

/** The same with the names of its parts. */
const namedKle = Object.entries(partsOfKle)
  .map(([name, part]) => `(?<${name}>${part})`)
  .join(between);

const forms: readonly (readonly [CaseNumberKind, RegExp])[] = [
  ['kle', new RegExp(`^${namedKle}$`)],
  [
    'kle-old',
    /^(?<subject>\d{2}\.\d{2}(?:\.\d{2})?) ?(?<facet>[A-ZÆØÅ]\d{2})(?: ?\/ ?|-(?=\d{3}))(?<running>\d{1,6})$/,
  ],
  ['year-number', /^(?<year>\d{2}|(?:19|20)\d{2})\/\d{1,7}$/],
  ['municipality-year-number', /^\d{3}-(?<year>(?:19|20)\d{2})-\d{1,9}$/],
  ['year-dash-number', /^(?<year>(?:19|20)\d{2})-\d{1,9}$/],
  // `EMN-2025-003383`; a number of a document is none of a case.
  [
    'letters-year-number',
    /^(?!DOK|DOC|BIL)[A-ZÆØÅ]{2,5}-(?<year>(?:19|20)\d{2})-(?<running>\d{3,9})$/i,
  ],
  ['region', /^\d(?:-\d{1,4}){2,4}-(?<year>\d{2})$/],
];

/** With those that may be anything without a label: `19-002467`, for `19/002467`, and bare digits. */
const labelledForms: typeof forms = [
  ...forms,
  ['year-number', /^(?<year>\d{2})-(?<running>\d{4,7})$/],
  ['plain', /^\d{5,9}$/],
];

/**
 * Reads one whole string as a case number, with any kind of blank or dash.
 *
 * `labelled` says that the text before it named it a case number (`Sagsnr.`); only then do bare
 * digits count as one. Returns `undefined` for anything that is no case number.
 */
export function parseCaseNumber(text: string, labelled = true): CaseNumber | undefined {
  const printed = text.trim();
  const plain = printed.replaceAll(/\s+/gu, ' ').replaceAll(/[‐‑‒–−]/gu, '-');
  for (const [kind, form] of labelled ? labelledForms : forms) {
    const match = form.exec(plain);
    if (match === null) continue;
    const { groups = {} } = match;
    const { subject, facet, year } = groups;
    const normal = normalOf(kind, plain, groups);
    return {
      kind,
      printed,
      normal,
      address: normal.replaceAll(/[/ ]/g, '-'),
      ...given({ subject, facet, year: year === undefined ? undefined : fullYear(year) }),
    };
  }
  return undefined;
}

function normalOf(
  kind: CaseNumberKind,
  plain: string,
  { subject = '', facet = '', running, year = '' }: Partial<Record<string, string>>,
): string {
  if (running === undefined) return plain;
  if (kind === 'kle') return [subject, facet, running, year].join('-');
  if (kind === 'kle-old') return `${subject} ${facet}/${running}`;
  return kind === 'letters-year-number' ? plain.toUpperCase() : `${year}/${running}`;
}

/** The year that two or four digits of a case number stand for: `12` is 2012, `98` is 1998. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= lastYearOfThisCentury ? 2000 + year : 1900 + year;
}
