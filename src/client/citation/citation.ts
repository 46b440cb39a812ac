/** A citation in the forms in which it can be pasted, and the address it leads to. */

export interface Citation {
  /** `Byrådet 24. marts 2026, pkt. 3, sag 26/1042, Beslutning` */
  text: string;
  address: string;
}

/** For where nothing but characters can be pasted: the address stands on a line of its own. */
export const asText = ({ text, address }: Citation): string => `${text}\n${address}`;

/** For word processors and mail: one link. */
export const asHtml = ({ text, address }: Citation): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

/** For Markdown: one link, whatever signs are in its words. */
export function asMarkdown({ text, address }: Citation): string {
  const words = text.replaceAll(/[\\`*_[\]<>&!|~]/g, String.raw`\$&`);
  return `[${words}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The parameter that carries the stamp of the words a link was made for. */
export const stampParameter = 'udgave';

/**
 * The address of a place on a page. `page` is the page's own, whatever parameters and fragment it
 * came with; `fragment` comes without `#`, and `stamp` is of the words that stand there.
 */
export function placeAddress(page: string, fragment: string, stamp: string | undefined): string {
  const url = new URL(page);
  url.search = stamp === undefined ? '' : `?${stampParameter}=${stamp}`;
  url.hash = '';
  return fragment === '' ? url.href : `${url.href}#${fragment}`;
}
