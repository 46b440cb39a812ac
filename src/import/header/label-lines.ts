/** Reads lines above the items that begin with a label. */
import { isBodyName } from '../../minutes/sections/dated-heading.ts';
import { findDays } from '../../minutes/days/printed-day.ts';
import { factLabels, type FactLabel } from './labels.ts';
import { namesPerson } from './people.ts';
import { takeTimes } from './title-line.ts';

/** Reads label and value: `Mødedato: 29. januar 2020`, `STED`, `Mødested 620`. */
export function readLabel(text: string): { label: FactLabel; value: string } | undefined {
  const [, words = '', value = ''] = /^([^:]{2,40}?)\s*:\s*(|\S.*)$/u.exec(text) ?? [
    undefined,
    text,
    '',
  ];
  const label = factLabels.get(words.replace(/\.$| ikon$/iu, '').toLocaleLowerCase('da'));
  if (label !== undefined) return { label, value };
  // `Afbud      Navn Navnesen`: labels in a column of their own.
  const [, column = '', beside = ''] = /^(\S.{1,30}?)\s{3,}(\S.*)$/u.exec(text) ?? [];
  const ofColumn = factLabels.get(column.toLocaleLowerCase('da'));
  if (ofColumn !== undefined) return { label: ofColumn, value: beside };
  const parts = text.split(' ');
  for (let count = Math.min(4, parts.length - 1); count > 0; count--) {
    const name = parts.slice(0, count).join(' ').replace(/\.$/u, '').toLocaleLowerCase('da');
    const rest = parts.slice(count).join(' ');
    const found = factLabels.get(name);
    if (found !== undefined && isValueWithoutColon(found, name, rest))
      return { label: found, value: rest };
  }
  return undefined;
}

/** Whether a line without a colon is label and value: the word may also begin a sentence. */
function isValueWithoutColon(label: FactLabel, name: string, value: string): boolean {
  if (label === 'date') return findDays(value, true).length > 0;
  if (label === 'start' || label === 'end') return takeTimes(withoutDays(value)).times.length > 0;
  if (label === 'place') return name === 'mødested' || name === 'sted';
  if (label === 'committee') return /^(?:møde)?udvalg$/u.test(name) && isBodyName(value);
  return label === 'apologies' && name.endsWith('fra') && namesPerson(value);
}

/** The text without dates, so that they are not read as times. */
export const withoutDays = (text: string): string =>
  findDays(text, true)
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
