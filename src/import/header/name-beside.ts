/**
 * Finds what may be the name of a body that does not look like one (`Klimakredsen`), by its place: right
 * above or below what the document is or when the meeting was. Only an editor knows.
 */
import type { Header } from '../draft.ts';
import type { SourceLine } from '../source-line.ts';
import { readLabel } from './label-lines.ts';
import { namesOrganisation, namesPerson } from './people.ts';
import { committeeIn } from './title-line.ts';

const mostWords = 5;
const verb =
  /(?<!\p{L})(?:er|var|blev|bliver|har|havde|skal|kan|vil|se|vælg|til|fra|om|der)(?!\p{L})/iu;

/** The name, if only one line of `lines` may have it that states nothing else of the meeting. */
export function nameBeside(
  lines: readonly SourceLine[],
  { facts }: Pick<Header, 'facts'>,
): string | undefined {
  const known = new Set(facts.map(({ line }) => line));
  const isFact = (at: number): boolean => known.has(lines[at]?.number ?? 0);
  const names = lines.flatMap((line, at) => {
    const name = isFact(at) || !(isFact(at - 1) || isFact(at + 1)) ? '' : nameOf(line);
    return name === '' ? [] : [name];
  });
  return names.length === 1 ? names[0] : undefined;
}

/** The name on a line that has nothing else, save what the document is; empty if there is none. */
function nameOf({ text, table }: SourceLine): string {
  const line = text.trim();
  const name = committeeIn(line);
  const isName =
    !table &&
    /^\p{Lu}/u.test(name) &&
    /\p{L}{3}/u.test(name) &&
    !/[.:!?;,"$`\d]/u.test(name) &&
    name.split(/\s+/u).length <= mostWords &&
    !verb.test(name) &&
    readLabel(line) === undefined &&
    !namesOrganisation(line) &&
    !namesPerson(name);
  return isName ? name : '';
}
