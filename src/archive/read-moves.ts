/** `omdirigeringer.yml`: where addresses have moved, what has been withdrawn, and whose number is another's. */
import { isDay } from '../minutes/dates.ts';
import { given } from '../minutes/given.ts';
import { reportNothing, type Report } from '../minutes/problem.ts';
import { readYamlList, type Fields } from '../minutes/yaml-fields.ts';
import type { Move, Renumbering, Renumberings } from './model.ts';
import { parseAddress } from './parse-address.ts';

/** The file's name in a content folder. */
export const movesFile = 'omdirigeringer.yml';

const keys = ['fra', 'til', 'trukket', 'grund', 'med', 'nu'] as const;

/**
 * Reads the entries of what has moved or been withdrawn, by the address each is about. One that cannot be
 * read is left out.
 */
export function readMoves(text: string, report: Report): Map<string, Move> {
  const moves = new Map<string, Move>();
  for (const fields of readYamlList(text, keys, report)) {
    fields.require('fra');
    const from = readAddress(fields, 'fra', report);
    const move = from === undefined ? undefined : readMove(from, fields, report);
    if (move === undefined) continue;
    if (moves.has(move.from)) report('omdirigering-dobbelt', move.position, move.from);
    else moves.set(move.from, move);
  }
  return moves;
}

/** Reads the other entries, those with `nu`. What is wrong with them {@link readMoves} reports. */
export function readRenumberings(text: string): Renumberings {
  const found = readYamlList(text, keys, reportNothing).flatMap((fields): Renumbering[] => {
    const from = readAddress(fields, 'fra', reportNothing);
    const to = readAddress(fields, 'nu', reportNothing);
    if (from === undefined || to === undefined || !isAlone(fields)) return [];
    const places = { position: fields.placeOf('fra'), target: fields.placeOf('nu') };
    return [{ kind: 'renumbering', from, to, ...places }];
  });
  return Map.groupBy(found, ({ from }) => `${from.split('/').slice(0, 3).join('/')}/`);
}

/** Whether nothing is said beside `nu`. */
const isAlone = (fields: Fields): boolean =>
  (['til', 'trukket', 'grund', 'med'] as const).every((key) => fields.word(key) === undefined);

function readMove(from: string, fields: Fields, report: Report): Move | undefined {
  const position = fields.placeOf('fra');
  const date = fields.word('trukket');
  const reason = fields.text('grund');
  const moved = fields.word('til') !== undefined;
  const hasAlong = fields.word('med') !== undefined;
  if (fields.word('nu') !== undefined) {
    if (isAlone(fields)) readAddress(fields, 'nu', report);
    else report('omdirigering-form', fields.place);
    return undefined;
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
