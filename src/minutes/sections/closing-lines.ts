/** Lines that close a meeting and belong to no item: `Mødet hævet kl. 21.30`, who signed. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { linesOf } from '../markdown/lines-of-paragraph.ts';
import { joinSpaced, visibleText } from '../words/plain-words.ts';

/** In characters: a longer line is text. */
const longest = 120;

const clock = String.raw`(?:kl\.?|klokken) ?\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2}`;
/** ` den 4. maj 2026 kl. 21.30` */
const when = String.raw`(?:,? (?:[a-zæøå]+dag )?(?:den|d\.) \d{1,2}\.? ?[\p{L}\d.\/ -]{2,20}?)?(?:,? (?:${clock}))?`;
const person = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:de|du|la|van|von|af|\p{Lu}[\p{L}.'’-]*)){1,5}`;

const closingForms: readonly RegExp[] = [
  String.raw`mødet (?:er |blev )?(?:sluttede|sluttet|slut|afsluttet|afsluttedes|hævet|hæves|hævedes|ophævet)(?: af \p{L}+(?: ${person})?)?`,
  String.raw`(?:formanden|borgmesteren|mødelederen|dirigenten) (?:hævede|afsluttede|sluttede) mødet`,
  String.raw`(?:mødets afslutning|mødet (?:er )?(?:hævet|slut|afsluttet|sluttede)|mødeafslutning|møde slut|mødeslut|sluttidspunkt|sluttid|slut|afsluttet|hævet) ?:`,
].map((form) => new RegExp(`^${form}${when}$`, 'iu'));

/** Who wrote the minutes. */
const written = new RegExp(
  String.raw`^(?:[Rr]eferent|[Pp]rotokolfører|[Rr]eferat (?:ved|v\.)) ?:? ?${person}$`,
  'u',
);

/** Whether a whole line closes the meeting, or says who wrote the minutes. */
export function isClosingLine(line: string): boolean {
  if (line.length > longest) return false;
  const text = bare(line);
  return written.test(text) || closingForms.some((form) => form.test(text));
}

const signed =
  /^(?:(?:referatet|protokollen|beslutningsprotokollen)(?: er| blev)? )?(?:godkendt|underskrevet)(?: og (?:godkendt|underskrevet))? (?:digitalt|elektronisk|via \p{L}+)(?: (?:af|via) [^.:;]{2,60})?(?: (?:den|d\.) [^:;]{4,30})?$/iu;

/** Whether a whole line says that the minutes were signed; alone it may be the decision of their item. */
export const isSignedLine = (line: string): boolean =>
  line.length <= longest && signed.test(bare(line));

const bare = (line: string): string => joinSpaced(visibleText(line)).replace(/\.$/u, '');

const signatures =
  /^(?:(?:medlemmernes|deltagernes|udvalgets|byrådets) )?(?:underskrift(?:er)?|underskrifts(?:ark|blad|side)|underskrevet af|underskriver(?:e|es af)?|for referatet)(?: ?:)?$/iu;

/** Whether a whole line heads the names of those who sign. */
export const isSignatureHeading = (line: string): boolean =>
  signatures.test(joinSpaced(visibleText(line)));

const office = [
  String.raw`(?:[12]\. |[Ff]ørste )?(?:[Vv]ice|[Nn]æst)?(?:[Bb]orgmester|[Ff]ormand)`,
  '[Mm]edlem|[Ss]ekretær|[Rr]eferent|[Dd]irigent|[Ff]or referatet|(?:[Kk]ommunal)?[Dd]irektør',
].join('|');
const party = String.raw`(?: ?\([^()]{1,40}\))?`;
/** A name with its office or party; a line to sign on. */
const signatory = new RegExp(
  String.raw`^(?:[_.…-]{3,} ?)?(?:${person}${party}(?:,? (?:${office}))?|(?:${office})(?: ?:)?)?$`,
  'u',
);

/** Whether a block is only names, of people who sign. */
export function isSignatures(block: RootContent): boolean {
  if (block.type === 'thematicBreak') return true;
  if (block.type === 'list') return block.children.every(({ children }) => children.every(isNames));
  return isNames(block);
}

const isNames = (block: RootContent): boolean =>
  block.type === 'paragraph' &&
  linesOf(block).every((line) =>
    toString(line)
      .split(/ \/ |, (?=\p{Lu})/u)
      .every((each) => signatory.test(visibleText(each))),
  );
