/** Titles of items whose purpose is to approve earlier minutes. */

/** `referat`, `mødereferatet`, `beslutningsprotokol`; not `revisionsprotokollat`, `byggemødereferat`. */
const minutes = String.raw`(?<!\p{L})(?:møde|beslutnings?|byråds|udvalgs)?(?:referat|protokol)(?:l?(?:er|et|en|erne))?s?(?!\p{L})`;
/** Words between `godkendelse af` and the minutes; after any other, something else is approved. */
const between = String.raw`(?:(?:dagsorden(?:en)?|og|samt|underskrift|underskrivelse|af|sidste|seneste|forrige|foregående|foreløbigt?|udkast|til|den|det|de|\p{L}+s)[\s,/&]+)*`;

const pattern = (source: string): RegExp => new RegExp(source, 'iu');

const start = String.raw`^(?:\d+\.\s*)?`;
const approvesMinutes = pattern(
  String.raw`(?<!(?<!\p{L})(?:for|om|til|ved|i)\s)godkendelse(?:\s+og\s+underskri\p{L}+)?\s+af\s+${between}${minutes}`,
);
const minutesFirst = pattern(`${start}${minutes}`);
const oneWord = /(?:referat|protokol)godkendelse/iu;
/** The same with nothing else in the title. */
const alone = pattern(
  `${start}(?:(?:godkendelse|godkendelse og underskrift) af )?(?:dagsorden(?:en)?(?: og|,| samt) )?${minutes}$`,
);
const agenda = /dagsorden/iu;
const approves = /godkend/iu;

/** `Godkendelse af dagsorden og referat`, `Referat fra sidste møde`, `Referatgodkendelse` */
export const isMinutesTitle = (title: string): boolean =>
  approvesMinutes.test(title) || minutesFirst.test(title) || oneWord.test(title);

/** The same and `Godkendelse af dagsorden`: the minutes may be approved with it. */
export const isApprovalTitle = (title: string): boolean =>
  isMinutesTitle(title) || (approves.test(title) && agenda.test(title));

/** Whether a title says no more than that minutes are approved: they are those of the last meeting. */
export const isMinutesAlone = (title: string): boolean =>
  alone.test(title) || /^(?:referat|protokol)godkendelse$/iu.test(title);

/** `Godkendelse af dagsordenen`: of the meeting itself, not of one that the title names by a number. */
export const isAgendaTitle = (title: string): boolean => agenda.test(title) && !/\d/.test(title);
