/** Recognises the names of people, and of the municipality. */
import { withoutBullet } from '../lines/list-mark.ts';

/** `Navn Navnesen (A)`, `Borgmester Navn Navnesen, F, (ferie)` */
const name = /^(?:\p{Lu}[\p{L}.'’-]*|af|de|den|der|la|van|von|og)$/u;

/** Words of a name, with the person's office, at most. */
const mostWords = 7;

/** Whether a line is the name of a person, possibly with a remark. */
export function namesPerson(line: string): boolean {
  const text = withoutBullet(line).trim();
  const [before = ''] = text.split(/[(,;:]/u);
  const words = before.trim().split(/\s+/u);
  return words.length >= 2 && words.length <= mostWords && words.every((word) => name.test(word));
}

/** Whether a line is the name of the municipality or region. */
export const namesOrganisation = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}-]+ kommune|Region \p{Lu}[\p{L} ]+|Kommune:.*)$/iu.test(text);

/** The people on a line: several if it consists only of names, else one with any remarks. */
export function readPeople(line: string): string[] {
  const text = withoutBullet(line).trim();
  const parts = text.split(/,\s+|(?<!\s)\s+og\s+/u);
  const isList = parts.length > 1 && parts.every((part) => namesPerson(part.replace(/[.]$/u, '')));
  const named = (isList ? parts : text === '' ? [] : [text]).map((part) => part.trim());
  // A dot after the list is not part of the last name.
  return named.map((part) => part.replace(/(?<=\p{Ll}{2})\.$/u, ''));
}
