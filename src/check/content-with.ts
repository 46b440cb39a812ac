/** A content folder as it would be with another text of one of its files. */
import type { ContentFolder } from '../archive/content-folder.ts';
import type { Problem } from '../minutes/problem.ts';
import { nameOf } from './same-problem.ts';

/** `folder` with `texts` in the place of the files of these names, or besides. */
export function contentWith(
  folder: ContentFolder,
  texts: Readonly<Record<string, string>>,
): ContentFolder {
  const { files } = folder;
  const names = new Set([...files.keys(), ...Object.keys(texts)]);
  return {
    ...folder,
    files: {
      keys: () => names.keys(),
      has: (name) => names.has(name),
      get: (name) => (Object.hasOwn(texts, name) ? texts[name] : files.get(name)),
    },
  };
}

/** The errors among `after` that `before` has not. */
export function newErrors(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Set(before.map(nameOf));
  return after.filter((problem) => problem.severity === 'error' && !known.has(nameOf(problem)));
}
