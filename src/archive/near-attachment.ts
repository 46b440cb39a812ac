/** Attachment files whose names are nearly those that links have. */

/**
 * The one of `files` that a link to `name` may mean: the same but for capitals, signs and the way letters
 * are encoded; or else the one that begins so. `undefined` where none or several do.
 */
export function nearAttachment(files: Iterable<string>, name: string): string | undefined {
  const wanted = fold(name);
  if (wanted === '') return undefined;
  const folded = [...files].map((file) => ({ file, key: fold(file) }));
  const same = folded.filter(({ key }) => key === wanted);
  const found = same.length > 0 ? same : folded.filter(({ key }) => key.startsWith(wanted));
  return found.length === 1 ? found[0]?.file : undefined;
}

/** The letters and digits of a name. */
function fold(name: string): string {
  return decoded(decoded(name))
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll('ø', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
