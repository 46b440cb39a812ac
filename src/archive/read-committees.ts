/** `udvalg.yml`: the committees, in the order in which the site lists them. */
import type { Committee } from '../minutes/committee.ts';
import { isDay } from '../minutes/days/dates.ts';
import { given } from '../minutes/given.ts';
import type { Report } from '../minutes/problem.ts';
import { readYamlList, type Fields } from '../minutes/yaml/yaml-fields.ts';
import { reservedKeys } from './addresses.ts';

const keys = ['noegle', 'navn', 'tidligere-navne', 'forkortelser'] as const;
const formerNameKeys = ['navn', 'til'] as const;

/** The form of a committee's key, which is a path segment of every address below it. */
const keyForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the committees from the text of `udvalg.yml`. */
export function readCommittees(text: string, report: Report): Committee[] {
  const seen = new Set<string>();
  return readYamlList(text, keys, report).flatMap((fields) => {
    fields.require('noegle');
    fields.require('navn');
    const key = fields.word('noegle');
    const name = fields.text('navn');
    if (key === undefined || name === undefined) return [];
    if (!keyForm.test(key) || reservedKeys.has(key) || seen.has(key)) {
      report('udvalg-noegle', fields.placeOf('noegle'), key);
    }
    seen.add(key);
    const formerNames = readFormerNames(fields, report);
    return [{ key, name, formerNames, abbreviations: fields.texts('forkortelser') }];
  });
}

function readFormerNames(fields: Fields, report: Report): Committee['formerNames'] {
  return fields.list('tidligere-navne', formerNameKeys).flatMap((former) => {
    former.require('navn');
    const name = former.text('navn');
    const until = former.word('til');
    if (until !== undefined && !isDay(until)) report('moede-dato', former.placeOf('til'), until);
    return name === undefined ? [] : [{ name, ...given({ until }) }];
  });
}
