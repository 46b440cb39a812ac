/**
 * Lines that portals and page layouts add to minutes and that text exports keep. They are left out,
 * and their words counted.
 */
import type { LeftOutReason } from '../draft.ts';
import { isBlank } from './layout.ts';
import { withoutBullet } from './list-mark.ts';
import type { SourceLine } from '../source-line.ts';

/** Whole lines, in lower case. */
const portalLines = new Set(
  `
    fold alle ud, fold alle ind, fold ud, fold ind, vis alle, skjul alle, til toppen,
    tilbage til toppen, gå til toppen, til top, you are here, you are here:, du er her,
    du er her:, sbsys dagsorden preview, print, udskriv, udskriv siden, print siden, del,
    del siden, del på facebook, læs op, læs siden højt, hør siden, hent som pdf, hent pdf,
    download, download pdf, åbn som pdf, vis som pdf, gå til indhold, spring til indhold,
    skip to main content, forrige punkt, næste punkt, tilbage til oversigten, tilbage til mødet,
    tilbage, accepter cookies, accepter alle cookies, afvis cookies, luk vindue, luk alle punkter,
    luk alle punkter referat, fold dette punkt ind, fold dette punkt ud, fold alle punkter,
    åbn alle punkter, udskriv hele dagsordnen, udskriv hele dagsordenen, printvenlig version,
    se alle bilag, søg, abonnér, få siden oplæst, til indholdsfortegnelse,
    til indholdsfortegnelsen, skip til hoved indholdet, skip til hovedindhold,
    gå til hovedindhold, gå til sidens indhold, kopier link til punktet,
    kopier link til punktet - print, gå ikke glip af vigtig digital post fra københavns kommune,
    vi bruger cookies, læs vores cookiepolitik`
    .trim()
    .split(/,\s+/u),
);

/** `Side 1`, `Side 1 af 9`, `- 3 -`, `3 af 9`; not `12/16`, which may be a case number. */
const pageNumber =
  /^(?:(?:side|s\.) ?\d{1,4}(?: ?(?:af|\/|ud af) ?\d{1,4})?\.?|(?:side|s\.) ?[ivxl]{1,6}|[-–] ?\d{1,4} ?[-–]|\d{1,4} af \d{1,4})$/iu;

/** `ii`, `iv`, `xii`; not a single letter, which may be a word or a list mark. */
const romanPage = /^(?=[ivxl]{2})x{0,3}(?:ix|iv|v?i{0,3})$/u;

const longest = 60;

/** The reason to leave the whole line out, if there is one. */
export function readNoise({ text }: SourceLine): LeftOutReason | undefined {
  const words = text.trim().replaceAll(/\s+/gu, ' ');
  if (words.length > longest) return undefined;
  if (portalLines.has(withoutBullet(words).toLocaleLowerCase('da'))) return 'navigation';
  return pageNumber.test(words) || romanPage.test(words) ? 'page-number' : undefined;
}

/** A button before a heading: `fold dette punkt ind Resume`. */
const button = /^\s*(?:fold dette punkt (?:ind|ud)) (?=\S)/iu;

/** The label of a portal's button at the beginning of a line, with the space after it. */
export const readButton = (text: string): string | undefined => button.exec(text)?.[0];

const fileIcon = /^(?:application\/[a-z.+-]+ )?(?:icon|ikon) (?=\S.*\.[a-z]{3,4}$)/iu;

/** The text that a portal prints before a file name: `application/pdf icon`. */
export const readFileIcon = (text: string): string | undefined => fileIcon.exec(text)?.[0].trim();

/** Page numbers that do not begin at 1 or 2: the least number of them, */
const fewestBound = 3;

/** and the least number of lines on each page. */
const fewestLines = 8;

const alone = /^\d{1,4}$/u;

/**
 * The lines that hold only a page number. All lines of a lone number between blank lines have to
 * count up without a gap; the numbers of a table do not.
 */
export function findPageNumbers(lines: readonly SourceLine[]): SourceLine[] {
  const numbers = lines.filter(
    (line, at) => alone.test(line.text.trim()) && isBlank(lines[at - 1]) && isBlank(lines[at + 1]),
  );
  const [first] = numbers;
  const start = Number(first?.text);
  const isCount = numbers.every(({ text }, at) => Number(text) === start + at);
  if (!isCount) return [];
  // In bound minutes the page count continues from the meeting before, but every page has its
  // lines.
  const isApart = numbers.every(
    ({ number }, at) => at === 0 || number - (numbers[at - 1]?.number ?? 0) >= fewestLines,
  );
  const isBound = numbers.length >= fewestBound && isApart;
  return (numbers.length > 1 && start <= 2) || isBound ? numbers : [];
}
