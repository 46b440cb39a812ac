/** What running text may not hold; the reader reports it as it reads. */
import type { Root } from 'mdast';
import type { Report } from './problem.ts';
import { isSafeUrl } from './safe-url.ts';
import { walk } from './walk.ts';

/** Reports raw HTML, images and links that may not be published, wherever they stand in `tree`. */
export function checkText(tree: Root, report: Report): void {
  walk(tree, (node) => {
    const place = node.position?.start;
    if (node.type === 'html') report('raa-html', place, node.value);
    else if (node.type === 'image') report('billede-i-tekst', place);
    else if (node.type === 'link' && (!isSafeUrl(node.url) || node.url.startsWith('www.')))
      report('link-adresse', place, node.url);
  });
}
