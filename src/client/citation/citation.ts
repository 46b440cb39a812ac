/** A citation in the formats in which it can be pasted, and its address. */

export interface Citation {
  /** `Byrådet 24. marts 2026, pkt. 3, sag 26/1042, Beslutning` */
  text: string;
  address: string;
}

/** Plain text, the address on a line of its own. */
export const asText = ({ text, address }: Citation): string => `${text}\n${address}`;

/** One link, for word processors and mail. */
export const asHtml = ({ text, address }: Citation): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

/** One link in Markdown; the words are escaped. */
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

/** Query parameter with the stamp of the text that a link was made for (`minutes/stamps/stamp.ts`). */
export const stampParameter = 'udgave';

/**
 * The address of a place on a page. Parameters and fragment of `page`, the address of the page, are
 * dropped. `fragment` is without `#`, and empty for the whole page; `stamp` is that of the text there.
 */
export function placeAddress(page: string, fragment: string, stamp: string | undefined): string {
  const url = new URL(page);
  url.search = stamp === undefined ? '' : `?${stampParameter}=${stamp}`;
  url.hash = '';
  return fragment === '' ? url.href : `${url.href}#${fragment}`;
}
