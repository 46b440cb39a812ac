/** The heading of an item as it should be, where its number is written in another way. */
import { insertedMark, writtenNumber } from '../../minutes/items/item-number.ts';

interface MeantHeading {
  /** `Punkt 4: Salg` */
  heading: string;
  /** Whether its words say that the item is closed, which a field says in a file. */
  closed: boolean;
}

const point = String.raw`(?:(?:p(?:un)?kt\.?|nr\.?) ?)`;
/** What may stand between a number and a title, and the title. */
const rest = String.raw`(?![\d\p{L}]) ?[:.)–—-]{0,3} ?(?<title>.*)$`;
const form = (source: string): RegExp => new RegExp(`^${source}${rest}`, 'iu');

/** `7 bis` has an address only as a title. */
const inserted = form(String.raw`${point}{0,2}(?<number>\d{1,4}${insertedMark}\)?)`);
const ofAdditional = form(
  String.raw`${point}?(?:tillægs?(?:punkt|sag|dagsordenens|dagsordenen|dagsorden)?,?|ekstra(?:punkt|sag)?|supplerende|haste(?:punkt|sag)) ?(?:sag ?)?${point}{0,2}(?<number>${writtenNumber})`,
);
/** `A 1`, `T.1`, `a1` */
const ofSeries = form(
  String.raw`(?:${point}{1,2}(?<capital>[A-ZÆØÅ])[ .-]?|(?<joined>[A-ZÆØÅ])[.-]?)(?<number>\d{1,4})`,
);
/** Also with a blank before the letter: `Pkt. 3 A: Titel`. */
const counted = new RegExp(
  String.raw`^(?<before>\D{0,20}?)(?<number>${writtenNumber}(?: [A-ZÆØÅa-zæøå](?!\p{L}))?)(?![\d\p{L}]) ?(?<sign>[:.)–—-]{0,3}) ?(?<title>.*)$`,
  'iu',
);
const closedBefore = new RegExp(
  String.raw`^${point}?(?:lukke|fortrolig)(?:t|de|e) ${point}?(?=\d)`,
  'iu',
);
const closedAfter = /^(.{0,20}\d\p{L}?) ?\((?:lukket|fortroligt)\)/iu;

/** `12/a`, `12,1`: a sign that a number of a part has instead of a full stop. */
const inParts = new RegExp(
  String.raw`^(${point}{0,2}\d{1,4})[/,;_](\d{1,3}|\p{L})(?= ?[:.)–—-]|$)`,
  'iu',
);

/**
 * The heading that `words` are meant to be: `pkt 4 - Salg` is `Punkt 4: Salg`, `Tillæg 1: Salg` is `Punkt T1:
 * Salg`. `undefined` where they have no number.
 */
export function meantHeading(words: string): MeantHeading | undefined {
  const isClosed = closedBefore.test(words) || closedAfter.test(words);
  const open = words.replace(closedBefore, '').replace(closedAfter, '$1').replace(inParts, '$1.$2');
  const heading = withNumber(open);
  return heading === undefined ? undefined : { heading, closed: isClosed };
}

function withNumber(words: string): string | undefined {
  const bis = inserted.exec(words)?.groups;
  if (bis?.['number']) {
    return `Punkt uden nummer: ${[bis['number'], bis['title']].filter(Boolean).join(': ')}`;
  }
  const additional = ofAdditional.exec(words)?.groups;
  if (additional?.['number']) {
    return titled(`T${additional['number'].replace(/^\p{L}/u, '')}`, additional['title']);
  }
  const series = ofSeries.exec(words)?.groups;
  const capital = series?.['capital'] ?? series?.['joined'];
  if (series && capital)
    return titled(capital.toUpperCase() + (series['number'] ?? ''), series['title']);
  return withCount(words);
}

function withCount(words: string): string | undefined {
  const { before, number, sign, title } = counted.exec(words)?.groups ?? {};
  // What follows the number may be of it, in a form that is not known.
  if (number === undefined || /^[/,;_+&*\\]/u.test(title ?? '')) return undefined;
  const printed = number.replaceAll(/\s/gu, '');
  // Without a sign after it, a capital may be the first word of the title.
  const isWhole = printed === number || sign !== '';
  const capital = isWhole ? '' : `${number.at(-1)} `;
  const own = isWhole ? printed : printed.slice(0, -1);
  // Words before the number may say something of the item.
  const kept = /^(?:p(?:un)?kt\.?|nr\.?|\s)*$/iu.test(before ?? '') ? '' : `${before?.trim()} `;
  return titled(own, `${kept}${capital}${title ?? ''}`);
}

const titled = (number: string, title = ''): string =>
  `Punkt ${number}${title === '' ? '' : `: ${title}`}`;
