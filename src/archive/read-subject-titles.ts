/**
 * `kle.yml`: titles of KLE numbers, for a municipality that has the right to show them.
 *
 * The official titles belong to Kommunernes Landsforening, so none come with this program. Numbers
 * without a title are normal, and so are titles of numbers that no case has.
 */
import type { Report } from '../minutes/problem.ts';
import { readYamlTexts } from '../minutes/yaml/yaml-fields.ts';

/** A main group, a group or a subject: `00`, `00.01`, `00.01.00`. */
const kleForm = /^\d{2}(?:\.\d{2}){0,2}$/;

/** Reads titles by number from the text of `kle.yml`. */
export function readSubjectTitles(text: string, report: Report): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { key, value, place } of readYamlTexts(text, report)) {
    if (kleForm.test(key)) titles.set(key, value);
    else report('kle-nummer', place, key);
  }
  return titles;
}
