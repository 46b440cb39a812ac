/** Links to attachment files: the name in a link, and the link to a name. */
import { decoded } from './decoded.ts';
import { fileTitle } from './file-name.ts';
import { stringifyBlocks } from './markdown/markdown.ts';

/** The attachment file that a link is to: `bilag/n%C3%B8gle.pdf` → `nøgle.pdf`; `undefined` for other links. */
export function attachmentName(url: string): string | undefined {
  const [, name] = /^(?:\.\/)?bilag\/([^?#]+)/.exec(url) ?? [];
  return name === undefined ? undefined : decoded(name);
}

/** The line of a list that links the attachment file `name`, ready to paste: `- [Kort](bilag/Kort.pdf)`. */
export function attachmentLine(name: string): string {
  const link = {
    type: 'link',
    url: attachmentUrl(name),
    children: [{ type: 'text', value: fileTitle(name) }],
  } as const;
  const paragraph = { type: 'paragraph', children: [link] } as const;
  const item = { type: 'listItem', spread: false, children: [paragraph] } as const;
  return stringifyBlocks([
    { type: 'list', ordered: false, spread: false, children: [item] },
  ] as never);
}

/**
 * The link to the attachment file `name`: `bilag/Kort%20over%20åen.pdf`. Letters stay readable; a mark (as in
 * a decomposed å) is written so that no editor composes it.
 */
export const attachmentUrl = (name: string): string =>
  `bilag/${name.replaceAll(/[^\p{L}\p{N}/._~-]/gu, percentEncoded)}`;

const percentEncoded = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
