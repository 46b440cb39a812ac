/** Reads the link annotations of a page. */
import { linkTarget } from '../link-target.ts';
import { apply, type Matrix } from './matrix.ts';
import type { LinkArea } from './printed-page.ts';
import { type PdfPage, ask } from './pdfjs.ts';

export async function readLinks(page: PdfPage, view: Matrix): Promise<LinkArea[]> {
  const annotations = (await ask(page.getAnnotations())) as {
    subtype?: string;
    url?: string;
    unsafeUrl?: string;
    rect?: number[];
    quadPoints?: ArrayLike<number> | null;
  }[];
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect, quadPoints }) => {
    const target = subtype === 'Link' ? linkTarget(url ?? unsafeUrl ?? '') : undefined;
    if (target === undefined) return [];
    const quads = quadPoints ? chunks(Array.from(quadPoints), 8) : [];
    return (quads.length > 0 ? quads : [rect ?? []]).map((points) => ({
      ...boundsOf(points, view),
      url: target,
    }));
  });
}

function chunks(numbers: readonly number[], size: number): number[][] {
  const count = Math.floor(numbers.length / size);
  return Array.from({ length: count }, (_, n) => numbers.slice(n * size, (n + 1) * size));
}

/** The bounding box of points given as `x, y, x, y, …`. */
function boundsOf(points: readonly number[], view: Matrix) {
  const corners = chunks(points, 2).map(([x = 0, y = 0]) => apply(view, x, y));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
