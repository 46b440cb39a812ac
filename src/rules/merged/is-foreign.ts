/** What a merge has brought in from another municipality. */
import type { ContentFolder } from '../../archive/content-folder.ts';

/** Whether the file at a path in `folder` is one: what follows from it is not told as well. */
export const isForeign = ({ foreign = [] }: ContentFolder, file: string): boolean =>
  foreign.some(({ files }) => files.has(file));
