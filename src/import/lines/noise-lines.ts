/**
 * Words that a portal or a printer sets around minutes and that a text export keeps: data, a line each.
 * They are left out, and counted.
 */
import type { LeftOutReason } from '../draft.ts';
import { isBlank } from './layout.ts';
import { withoutBullet } from './list-mark.ts';
import type { SourceLine } from '../source-line.ts';

/** Whole lines, in lower case. */
const portalLines = new Set(
  `
    fold alle ud
    fold alle ind
    fold ud
    fold ind
    vis alle
    skjul alle
    til toppen
    tilbage til toppen
    gå til toppen
    til top
    you are here
    you are here:
    du er her
    du er her:
    sbsys dagsorden preview
    print
    udskriv
    udskriv siden
    print siden
    del
    del siden
    del på facebook
    læs op
    læs siden højt
    hør siden
    hent som pdf
    hent pdf
    download
    download pdf
    åbn som pdf
    vis som pdf
    gå til indhold
    spring til indhold
    skip to main content
    forrige punkt
    næste punkt
    tilbage til oversigten
    tilbage til mødet
    tilbage
    accepter cookies
    accepter alle cookies
    afvis cookies
    luk vindue
    luk alle punkter
    luk alle punkter referat
    fold dette punkt ind
    fold dette punkt ud
    fold alle punkter
    åbn alle punkter
    udskriv hele dagsordnen
    udskriv hele dagsordenen
    printvenlig version
    se alle bilag
    søg
    abonnér
    få siden oplæst
    til indholdsfortegnelse
    til indholdsfortegnelsen
    skip til hoved indholdet
    skip til hovedindhold
    gå til hovedindhold
    gå til sidens indhold
    kopier link til punktet
    kopier link til punktet - print
    gå ikke glip af vigtig digital post fra københavns kommune
    vi bruger cookies
    læs vores cookiepolitik`
    .trim()
    .split(/\s*\n\s*/u),
);

/** `Side 1`, `Side 1 af 9`, `- 3 -`, `3 af 9`; `12/16` is rather a case number. */
const pageNumber =
  /^(?:(?:side|s\.) ?\d{1,4}(?: ?(?:af|\/|ud af) ?\d{1,4})?\.?|(?:side|s\.) ?[ivxl]{1,6}|[-–] ?\d{1,4} ?[-–]|\d{1,4} af \d{1,4})$/iu;

/** `ii`, `iv`, `xii`; a letter alone is rather a word or a mark. */
const romanPage = /^(?=[ivxl]{2})x{0,3}(?:ix|iv|v?i{0,3})$/u;

const longest = 60;

/** Why the whole line is left out, if it is. */
export function readNoise({ text }: SourceLine): LeftOutReason | undefined {
  const words = text.trim().replaceAll(/\s+/gu, ' ');
  if (words.length > longest) return undefined;
  if (portalLines.has(withoutBullet(words).toLocaleLowerCase('da'))) return 'navigation';
  return pageNumber.test(words) || romanPage.test(words) ? 'page-number' : undefined;
}

/** `fold dette punkt ind Resume`: the words of a button before a heading. */
const button = /^\s*(?:fold dette punkt (?:ind|ud)) (?=\S)/iu;

/** The words of a portal's button that a line begins with. */
export const readButton = (text: string): string | undefined => button.exec(text)?.[0];

/** What a portal prints before the name of a file. */
const fileIcon = /^(?:application\/[a-z.+-]+ )?(?:icon|ikon) (?=\S+.*\.[a-z]{3,4}$)/iu;

/** The words that a portal sets before the name of a file: `application/pdf icon `. */
export const readFileIcon = (text: string): string | undefined => fileIcon.exec(text)?.[0].trim();

/** Of pages that begin with a higher number, so many count, */
const fewestBound = 3;

/** each with so many lines. */
const fewestLines = 8;

/** A number that stands for a page alone on its line. */
const alone = /^\d{1,4}$/u;

/**
 * The lines that hold nothing but a number and count the pages: there is one on every page, so that
 * they run without a gap, each with blank lines around it. Numbers of a table do not.
 */
export function findPageNumbers(lines: readonly SourceLine[]): SourceLine[] {
  const numbers = lines.filter(
    (line, at) => alone.test(line.text.trim()) && isBlank(lines[at - 1]) && isBlank(lines[at + 1]),
  );
  const [first] = numbers;
  const start = Number(first?.text);
  const isCount = numbers.every(({ text }, at) => Number(text) === start + at);
  if (!isCount) return [];
  // Minutes may be bound with others: their pages go on counting, but each has lines of its own.
  const isApart = numbers.every(
    ({ number }, at) => at === 0 || number - (numbers[at - 1]?.number ?? 0) >= fewestLines,
  );
  const isBound = numbers.length >= fewestBound && isApart;
  return (numbers.length > 1 && start <= 2) || isBound ? numbers : [];
}
