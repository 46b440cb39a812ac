/**
 * Finds the heading of a decision at the beginning of a line that has its text, too, with or without a
 * blank between them: `Byrådets beslutning den 24. marts 2026 Godkendt.`, `BESLUTNING Godkendt.`
 */
import { readDatedHeading } from '../../minutes/sections/dated-heading.ts';
import { certainHeadings } from '../../minutes/sections/heading-words.ts';
import { numberInText } from '../../minutes/items/item-number.ts';
import { findDays } from '../../minutes/days/printed-day.ts';

/** What begins a text. */
const begins = /^\s*["”»(]?\p{Lu}\p{Ll}/u;

const itemAfter = new RegExp(
  `^,? ?\\(?(?:pkt|punkt)\\.?(?: nr\\.)? ?${numberInText}\\)?(?!\\d)`,
  'iu',
);
const undated =
  /^([\p{Lu}§][^.:;!?]{1,80}?[sS] (?:beslutning|BESLUTNING))(?=\s*["”»(]?\p{Lu}\p{Ll})/u;
const inCapitals = /^(\p{Lu}[\p{Lu}\s,-]{3,40}\p{Lu}) (?=["”»(]?\p{Lu}\p{Ll})/u;
/** No sentence begins so. */
const bare = /^(Beslutning(?: [-–])?) (?=\p{Lu}\p{Ll}.*[.!]$)/u;

/** In capitals, these are the title of a document as well. */
const titles = new Set(['referat', 'beslutninger', 'vedtagelse']);

/** In characters: no heading is longer. */
const longest = 160;

/** The length of the heading that `text` begins with; 0 if it begins with none, or has no more. */
export function headingBeforeText(text: string): number {
  const found = datedHeading(text) ?? undatedHeading(text);
  return found !== undefined && begins.test(text.slice(found.length)) ? found.length : 0;
}

function datedHeading(text: string): string | undefined {
  const [day] = findDays(text.slice(0, longest));
  if (day === undefined) return undefined;
  const [item = ''] = itemAfter.exec(text.slice(day.end)) ?? [];
  return [text.slice(0, day.end + item.length), text.slice(0, day.end)].find(
    (words) => readDatedHeading(words)?.form === 'decision',
  );
}

function undatedHeading(text: string): string | undefined {
  const [, words] = undated.exec(text) ?? [];
  if (words !== undefined) return readDatedHeading(words) && words;
  const [, capitals] = inCapitals.exec(text) ?? [];
  const lower = capitals?.toLocaleLowerCase('da') ?? '';
  if (certainHeadings.has(lower) && !titles.has(lower)) return capitals;
  const [, only] = bare.exec(text) ?? [];
  const [next = ''] = text
    .slice(only?.length ?? 0)
    .trim()
    .split(/[\s,.]/u);
  return only !== undefined && readDatedHeading(`Beslutning i ${next}`) === undefined
    ? only
    : undefined;
}
