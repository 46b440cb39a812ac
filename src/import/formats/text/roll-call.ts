/** Lines of a text that name one person each, with party or vote: each is a line of its own. */
import type { SourceLine } from '../../source-line.ts';

const name = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|af|de|von|van|el|al)){1,4}`;
const party = String.raw`\s*(?:\([^()]{1,30}\)|,\s*\p{Lu}{1,3})`;
const vote = String.raw`(?:\s*[:–-]\s*|\s+)(?:[Ff]or|[Ii]mod|[Mm]od|[Jj]a|[Nn]ej|[Uu]ndlod|[Uu]ndlader|[Bb]lankt?|[Hh]verken(?: for eller imod)?|[Ss]temte .{1,40}|[Ff]raværende|[Aa]fbud|[Tt]il stede)`;

const entry = new RegExp(`^\\s*(?:[-•] )?${name}(?:${party}(?:${vote})?|${vote})[.,;]?\\s*$`, 'u');

/** A word and a colon at the beginning of a line: `Formanden: …`, `For:`. */
const speaker = /^\s*\p{Lu}[\p{L}. -]{0,30}:(?:\s|$)/u;

/** Marks the lines of a roll call or of speakers, and the line below it, as beginning a paragraph. */
export function keepRollCalls(lines: readonly SourceLine[]): SourceLine[] {
  const isEntryLine = ({ text, table }: SourceLine): boolean =>
    table === undefined && (entry.test(text) || speaker.test(text) || /^\s*>/.test(text));
  const areEntries = lines.map(isEntryLine);
  return lines.map((line, at) => {
    const [isAbove, isOwn, isBelow] = [areEntries[at - 1], areEntries[at], areEntries[at + 1]];
    const isEntry = isOwn === true && (isAbove === true || isBelow === true);
    const isAfter = isAbove === true && areEntries[at - 2] === true && line.text.trim() !== '';
    return isEntry || isAfter ? { ...line, whole: true } : line;
  });
}
