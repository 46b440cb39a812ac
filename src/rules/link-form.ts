import { attachmentUrl } from '../minutes/attachment-name.ts';
import { decoded } from '../minutes/decoded.ts';
import { textRule } from './rule.ts';

/**
 * What looks like a link and is read as words: an address with a blank or an open bracket, and an
 * address that stands in a line of its own (`[kort]: bilag/kort.pdf`). `[1]: …` is a note.
 */
const unread = /\[([^[\]\n]{0,200})\]\(\s*<?([^\n]{1,300}?)>?\)(?=[\s.,;:)]|$)/u;
const definition = /^\[((?=[^\]\n]*\p{L})[^[\]\n]{1,200})\]:\s+(\S{1,300})/mu;
/** Words in brackets are words of the minutes unless they begin or end as addresses do. */
const isAddress = /^(?:\.{0,2}\/|bilag\/|https?:)|\.(?:md|pdf|docx?|xlsx?|pptx?)(?:\s*#\S*)?$/iu;

export const linkForm = textRule({
  id: 'link-form',
  severity: 'warning',
  about: 'En adresse i et link har ingen mellemrum og ingen løs parentes.',
  say: (link: string) => ({
    reason: 'Linket kan ikke læses og vises som almindelige ord, klammer og parenteser.',
    advice: `Skriv ${link}`,
  }),
  nodeType: 'text',
  check({ value, position }, report) {
    if (!value.includes('](') && !value.includes(']:')) return;
    const [, words = '', url = ''] = unread.exec(value) ?? definition.exec(value) ?? [];
    if (isAddress.test(url)) report(position?.start, `[${words}](${readable(url)})`);
  },
  example: {
    good: '[loven](https://www.retsinformation.dk/)',
    bad: '[loven](https://www.retsinformation.dk/den gode lov)',
    at: '26:1',
  },
});

/** The address as Markdown reads it. */
function readable(url: string): string {
  const [, name] = /^(?:\.\/)?bilag\/(.+)$/su.exec(url) ?? [];
  if (name !== undefined) return attachmentUrl(decoded(name));
  return url.replaceAll(/\s/gu, '%20').replaceAll('(', '%28').replaceAll(')', '%29');
}
