/** Municipalities named in a text: a case or a committee may be another one's. */

const named =
  /(?<name>\p{Lu}[\p{L}-]{0,40}(?:\s(?:og\s)?\p{Lu}[\p{L}-]{0,40})?)\s[Kk]ommunes?(?!\p{L})/gu;

/** The names in `text`, without `Kommune`; `undefined` where there are none. */
export function municipalitiesIn(text: string): string[] | undefined {
  const found = [...text.matchAll(named)].map(({ groups }) => groups?.['name'] ?? '');
  return found.length === 0 ? undefined : found;
}

/** Whether each of `names`, as a text has them, is that of `municipality` (`Prøveby Kommune`). */
export function areOf(municipality: string, names: readonly string[] = []): boolean {
  const own = municipality.replace(/s?(?<!\s)\s+kommune$/iu, '').toLowerCase();
  return names.every((name) => {
    const written = name.toLowerCase();
    return (
      own !== '' &&
      [own, `${own}s`].some((form) => written === form || written.endsWith(` ${form}`))
    );
  });
}
