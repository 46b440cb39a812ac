/** `omdirigeringer.yml`: where addresses have moved, what has been withdrawn, and whose number is another's. */
import { isDay } from '../minutes/days/dates.ts';
import { given } from '../minutes/given.ts';
import type { Report } from '../minutes/problem.ts';
import { readYamlList, type Fields } from '../minutes/yaml/yaml-fields.ts';
import type { Move, Renumbering, Renumberings } from './model.ts';
import { parseAddress } from './parse-address.ts';

/** The file's name in a content folder. */
export const movesFile = 'omdirigeringer.yml';

const keys = ['fra', 'til', 'trukket', 'grund', 'med', 'nu'] as const;

interface MovesFile {
  /** What has moved or been withdrawn, by the address each entry is about. */
  moves: Map<string, Move>;
  /** The entries with `nu`, by the address of their meeting. */
  renumberings: Renumberings;
}

/** Reads the file's entries. One that cannot be read is left out. */
export function readMovesFile(text: string, report: Report): MovesFile {
  const moves = new Map<string, Move>();
  const renumbered: Renumbering[] = [];
  for (const fields of readYamlList(text, keys, report)) {
    fields.require('fra');
    const from = readAddress(fields, 'fra', report);
    const entry = from === undefined ? undefined : readEntry(from, fields, report);
    if (entry === undefined) continue;
    if (entry.kind === 'renumbering') renumbered.push(entry);
    else if (moves.has(entry.from)) report('omdirigering-dobbelt', entry.position, entry.from);
    else moves.set(entry.from, entry);
  }
  const renumberings = Map.groupBy(
    renumbered,
    ({ from }) => `${from.split('/').slice(0, 3).join('/')}/`,
  );
  return { moves, renumberings };
}

/** The file's entries of what has moved or been withdrawn. */
export const readMoves = (text: string, report: Report): Map<string, Move> =>
  readMovesFile(text, report).moves;

/** Whether nothing is said beside `nu`. */
const isAlone = (fields: Fields): boolean =>
  (['til', 'trukket', 'grund', 'med'] as const).every((key) => fields.word(key) === undefined);

function readEntry(from: string, fields: Fields, report: Report): Move | Renumbering | undefined {
  const position = fields.placeOf('fra');
  const date = fields.word('trukket');
  const reason = fields.text('grund');
  const moved = fields.word('til') !== undefined;
  const hasAlong = fields.word('med') !== undefined;
  if (fields.word('nu') !== undefined) {
    if (!isAlone(fields)) {
      report('omdirigering-form', fields.place);
      return undefined;
    }
    const to = readAddress(fields, 'nu', report);
    return to === undefined
      ? undefined
      : { kind: 'renumbering', from, to, position, target: fields.placeOf('nu') };
  }
  if (moved === (date !== undefined) || (moved && (reason !== undefined || hasAlong))) {
    report('omdirigering-form', fields.place);
    return undefined;
  }
  if (date === undefined) {
    const to = readAddress(fields, 'til', report);
    return to === undefined
      ? undefined
      : { kind: 'redirect', from, to, position, target: fields.placeOf('til') };
  }
  fields.require('grund');
  if (!isDay(date)) {
    report('moede-dato', fields.placeOf('trukket'), date);
    return undefined;
  }
  const along = readAddress(fields, 'med', report);
  return { kind: 'withdrawal', from, date, reason: reason ?? '', position, ...given({ along }) };
}

function readAddress(fields: Fields, key: string, report: Report): string | undefined {
  const written = fields.word(key);
  if (written === undefined) return undefined;
  const address = parseAddress(written);
  // At `fra` a page is built, and Astro decodes its address twice, so it may have no percent sign.
  if (address !== undefined && !(key === 'fra' && address.includes('%25'))) return address;
  report('adresse-form', fields.placeOf(key), written);
  return undefined;
}
