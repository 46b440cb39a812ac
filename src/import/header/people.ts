/** The people named above the items: who was there and who had sent apologies. */
import { withoutBullet } from '../lines/list-mark.ts';

/** `Navn Navnesen (A)`, `Borgmester Navn Navnesen, F, (ferie)` */
const name = /^(?:\p{Lu}[\p{L}.'’-]*|af|de|den|der|la|van|von|og)$/u;

/** More words than a name has, its office and party included. */
const mostWords = 14;

/** Whether a line names a person, perhaps with what is said of them. */
export function namesPerson(line: string): boolean {
  const text = withoutBullet(line).trim();
  const [before = ''] = text.split(/[(,;:]/u);
  const words = before.trim().split(/\s+/u);
  return (
    words.length >= 2 && words.length <= mostWords / 2 && words.every((word) => name.test(word))
  );
}

/** The people of a line: one, or several with commas between names that have nothing else. */
export function readPeople(line: string): string[] {
  const text = withoutBullet(line).trim();
  const parts = text.split(/,\s+|\s+og\s+/u);
  const isList = parts.length > 1 && parts.every((part) => namesPerson(part.replace(/[.]$/u, '')));
  const named = (isList ? parts : text === '' ? [] : [text]).map((part) => part.trim());
  // The dot that ends a list is no letter of the last name.
  return named.map((part) => part.replace(/(?<=\p{Ll}{2})\.$/u, ''));
}
