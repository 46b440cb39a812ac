/**
 * Items that every meeting has, whatever it treats: the agenda, the last minutes, news, any other business,
 * signatures. They stand on the page of their meeting, and are no news and no cases in lists.
 *
 * A vocabulary of whole titles, from published minutes: a title that says more is no routine.
 */
import { isAgendaTitle, isApprovalTitle, isMinutesAlone } from '../references/approval-title.ts';
import type { CaseFile } from './model.ts';
import { once } from './once.ts';
import type { ItemOutline } from './outline.ts';

const words = (text: string): string[] => text.trim().replaceAll(/\s+/gu, ' ').split('; ');

/** Titles in lower case, as `plain` leaves them. */
const titles = new Set(
  words(`
    dagsorden; dagsordenen; fastsættelse af dagsorden; fastlæggelse af dagsorden; vedtagelse af dagsorden;
    ændringer til dagsordenen; bemærkninger til dagsordenen; opfølgning på sidste møde; opfølgning fra sidste møde;
    opfølgning på referat; eventuelt; evt; evt.; eventuelt og næste møde; evt. og næste møde; diverse; siden sidst;
    sidste nyt; kort nyt; nyt fra udvalgene; aktuelt; aktuelle sager; aktuelle emner; bordet rundt; bordrunde;
    indkomne skrivelser; postliste; orienteringspunkter; orienteringssager; sager til orientering;
    punkter til orientering; meddelelser og eventuelt; orientering og eventuelt; til information; spørgetid;
    spørgetime; borgerspørgetid; spørgetid for borgere; spørgsmål fra borgere; spørgsmål fra borgerne;
    indledende spørgetid; åben spørgetid; pause; frokost; kaffepause; forplejning; velkomst; velkommen;
    velkomst og præsentation; præsentationsrunde; indledning; åbning af mødet; mødets åbning; afslutning;
    afslutning af mødet; mødets afslutning; tak for i dag; næste møde; næste møder; kommende møde; kommende møder;
    kommende sager; kommende punkter; kommende emner; kommende dagsordenspunkter; punkter til næste møde;
    punkter til kommende møder; punkter til kommende dagsordener; punkter til dagsordenen; evaluering af mødet;
    evaluering af dagens møde; mødeevaluering; fremmøde; konstatering af fremmøde; navneopråb; afbud; fravær;
    fravær og afbud; afbud og fravær; valg af dirigent; valg af mødeleder; valg af ordstyrer; valg af referent;
    valg af dirigent og referent; valg af mødeleder og referent; valg af ordstyrer og referent;
    pressemeddelelser; sager til pressen; åbne punkter; lukkede punkter; åben dagsorden; lukket dagsorden`),
);

/** Who gives news, or gets it. */
const role = new RegExp(
  '^(?:den |de )?(?:by|udvalgs|råds|bestyrelses|kommunal|forvaltnings|center|stabs|social|regionsråds|udvalgets |rådets |bestyrelsens )?' +
    '(?:formand(?:en|skabet)?|næstformand(?:en)?|borgmester(?:en)?|viceborgmester(?:en)?|udvalget?|råde?t?|bestyrelsen|byrådet|' +
    'medlemmer(?:ne)?|forvaltning(?:en|erne)?|administration(?:en)?|direktør(?:en|er|erne)?|direktion(?:en)?|' +
    'chef(?:en|er|erne)?|sekretariat(?:et)?|centre(?:t|ne)?|leder(?:en|ne)?|afdeling(?:en|erne)?)$',
  'u',
);
const news =
  /^(?:(?:gensidige?|mundtlige?|skriftlige?|generel|aktuel|kort|øvrige|andre) )?(?:meddelelser?|orientering(?:er)?|nyt|spørgsmål|information(?:er)?|efterretninger)$/u;
const joint = /,? (?:og|samt) |, |\//u;
const preposition = / (?:fra|til|ved|v\/|v\.) ?/u;
const told = / (?:orienterer|meddeler|informerer)$/u;

const areRoles = (text: string): boolean => text.split(joint).every((part) => role.test(part));

/** `Meddelelser`, `Orientering fra formanden og administrationen`, `Meddelelser og orientering til udvalget` */
function isNews(title: string): boolean {
  const [what = '', ...whom] = title.split(preposition);
  return (
    what.split(joint).every((part) => news.test(part)) && whom.length <= 1 && whom.every(areRoles)
  );
}

/** `Kommunaldirektøren orienterer`, `Formandens meddelelser` */
function isNewsOf(title: string): boolean {
  if (told.test(title)) return areRoles(title.replace(told, ''));
  const end = title.lastIndexOf('s ');
  return end !== -1 && role.test(title.slice(0, end)) && news.test(title.slice(end + 2));
}

const patterns = [
  // `Underskriftsside`, `Digital underskrift af beslutningsprotokol`
  /^(?:digital |elektronisk )?(?:underskrift(?:er|en)?|underskrifts?(?:blad|ark|side|liste)|signatur(?:er)?|signaturblad)(?: (?:for|af|på) [\p{L} ]{1,40})?$/u,
  // `Referat fra sidste møde`, `Protokol fra mødet den 3. marts 2026`
  /^(?:møde|beslutnings)?(?:referat|protokol)(?:let|et|er)? (?:fra|af) (?:sidste|seneste|forrige|foregående|møde[tr]?|den \d)[\p{L}\d .,/-]{0,60}$/u,
];

/** No title of routine is longer. */
const longest = 100;

/** Whether an item of this title is of every meeting, and no case. A title that is not public is none. */
export function isRoutineTitle(title: string): boolean {
  if (title === '' || title.length > longest) return false;
  const bare = plain(title);
  return (
    titles.has(bare) ||
    isNews(bare) ||
    isNewsOf(bare) ||
    patterns.some((pattern) => pattern.test(bare)) ||
    approves(bare)
  );
}

/** The same of an item. */
export const isRoutine = once(({ title }: ItemOutline): boolean => isRoutineTitle(title));

/** Whether a case number stands on such items alone: it files the meetings themselves. */
export const isRoutineCase = ({ items }: CaseFile): boolean =>
  items.every(({ item }) => isRoutine(item));

/**
 * `TCG - Evt. v. Jette Runchel (5 min.)` → `evt.`: without the committee's short name before it, and who
 * presents it, and what is in brackets, behind it.
 */
const plain = (title: string): string =>
  title
    .replace(/^\p{Lu}[\p{Lu}\d]{1,5} ?[-–:] /u, '')
    .replace(/^(?:[ÅL]|Åben|Lukket) ?[-–:] /u, '')
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .replace(/ (?:v\.|v\/|v\. ?\/|ved) ?\p{Lu}.*$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?<![\s:;,–-])[\s:;,–-]+$/u, '')
    .trim()
    .toLocaleLowerCase('da');

/** Approves nothing but the agenda and minutes: `Godkendelse af referat fra mødet den 24. marts 2026`. */
const approves = (title: string): boolean =>
  isMinutesAlone(title) ||
  (/^godkendelse/u.test(title) &&
    !/(?<!\p{L})(?:om|vedr|vedrørende|for|til|efter)(?!\p{L})/u.test(title) &&
    (isAgendaTitle(title) || isApprovalTitle(title)));
