/** Where the links of a page lead that leave the site: its notes on paper, numbered as they stand in the text. */

/** The addresses of the links in rendered text, in order; the style sheet counts the same links. */
export function printNotes(rendered: readonly string[]): string[] {
  return rendered.flatMap((html) =>
    [...html.matchAll(/<a(?: [^<>]*)? href="(https?:[^"<>]*)"/gu)].map(([, address = '']) =>
      address.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ),
  );
}
