/** Matches the listed names of attachments with file names. */

/** Paths of files by the keys of their names, with and without extension. */
export type FileIndex = ReadonlyMap<string, readonly string[]>;

export function indexFiles(paths: readonly string[]): FileIndex {
  const index = new Map<string, string[]>();
  for (const path of paths) {
    const name = fileName(path);
    for (const key of new Set([keyOf(name), keyOf(withoutExtension(name))])) {
      const known = index.get(key);
      if (known) known.push(path);
      else index.set(key, [path]);
    }
  }
  return index;
}

/**
 * The files that a listed `name` matches, ignoring case, white space, punctuation, the spelling of
 * æ ø å, and a missing extension. Of several, an exact match wins, then one that matches with
 * extension.
 */
export function candidatesFor(name: string, index: FileIndex): readonly string[] {
  const key = keyOf(name);
  const candidates = key === '' ? [] : (index.get(key) ?? []);
  const exact = candidates.filter((path) => publishedName(path) === name.normalize());
  const whole = candidates.filter((path) => keyOf(fileName(path)) === key);
  return [exact, whole].find(({ length }) => length === 1) ?? candidates;
}

/** The name under which a file is published: in Unicode NFC, so that every system finds it. */
export const publishedName = (path: string): string => fileName(path).normalize();

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const foldings: readonly [string, string][] = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
];

/**
 * The key of a name: its letters and digits. Between digits a sign is kept, as `1.2` is not `12`.
 */
function keyOf(name: string): string {
  const lower = name.normalize('NFKC').toLocaleLowerCase('da');
  return foldings
    .reduce((folded, [from, to]) => folded.replaceAll(from, to), lower)
    .replaceAll(/[^\p{L}\p{N}]+/gu, (signs, at: number, whole: string) =>
      /\d/.test(whole.charAt(at - 1)) && /\d/.test(whole.charAt(at + signs.length)) ? '-' : '',
    );
}

const withoutExtension = (file: string): string => file.replace(/\.[a-z0-9]{1,5}$/i, '');
