/** `undtagelser.yml`: what an editor has looked at and allowed, with the day and the reason. */
import { isDay } from '../minutes/days/dates.ts';
import type { Place, Report } from '../minutes/problem.ts';
import { readYamlList, type Fields } from '../minutes/yaml/yaml-fields.ts';
import { maskNumbers } from './mask.ts';

/** The file's name in a content folder. */
export const exemptionsFile = 'undtagelser.yml';

/** What is allowed: a rule's finding in a file, as long as what it was found in has the digest. */
export interface Allowed {
  rule: string;
  /** Path from the content folder, with `/`. */
  file: string;
  /** Of the words around a finding, or of the bytes of a file: never of the finding alone. */
  digest: string;
}

export interface Exemption extends Allowed {
  /** `2026-03-25` */
  date: string;
  reason: string;
  position: Place;
}

const keys = ['regel', 'fil', 'aftryk', 'dato', 'grund'] as const;

/** Reads the entries in their order. One that cannot be read is reported and allows nothing. */
export function readExemptions(text: string, report: Report): Exemption[] {
  return readYamlList(text, keys, report).flatMap((fields) => readExemption(fields, report) ?? []);
}

function readExemption(fields: Fields, report: Report): Exemption | undefined {
  for (const key of keys) fields.require(key);
  const [rule, file, digest, date, reason] = keys.map((key) =>
    key === 'grund' ? fields.text(key) : fields.word(key),
  );
  if (date !== undefined && !isDay(date)) {
    report('moede-dato', fields.placeOf('dato'), date);
    return undefined;
  }
  if (!rule || !file || !digest || !date || !reason) return undefined;
  // The line was pasted and not completed.
  if (!/\p{L}/u.test(reason)) {
    report('noegle-vaerdi', fields.placeOf('grund'), 'grund', 'tekst');
    return undefined;
  }
  return { rule, file, digest, date, reason, position: fields.placeOf('regel') };
}

/** The exemption that allows `found`, if there is one. A name with a number may be written masked. */
export const exemptionOf = (
  exemptions: readonly Exemption[],
  { rule, file, digest }: Allowed,
): Exemption | undefined =>
  exemptions.find(
    (one) =>
      one.rule === rule &&
      one.digest === digest &&
      (one.file === file || one.file === maskNumbers(file)),
  );
