import { attachmentUrl } from '../minutes/attachment-name.ts';
import { decoded } from '../minutes/decoded.ts';
import { textRule } from './rule.ts';

/**
 * What looks like a link and is read as words: an address with a blank or an open bracket, and an
 * address that stands in a line of its own (`[kort]: bilag/kort.pdf`). `[1]: …` is a note.
 */
const beginning = /\[([^[\]\n]{0,200})\]\(\s*<?/u;
const end = />?\)(?=[\s,;:)]|\.(?!\p{L})|$)/gu;
const definition = /^\[((?=[^\]\n]*\p{L})[^[\]\n]{1,200})\]:\s+(\S{1,300})/mu;
/** Words in brackets are words of the minutes unless they begin or end as addresses do. */
const isAddress = /^(?:\.{0,2}\/|bilag\/|https?:)|\.(?:md|pdf|docx?|xlsx?|pptx?)(?:\s*#.*)?$/iu;

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
    const [words = '', url = ''] = unreadLink(value) ?? definition.exec(value)?.slice(1) ?? [];
    if (isAddress.test(url)) report(position?.start, `[${words}](${readable(url)})`);
  },
  example: {
    good: '[loven](https://www.retsinformation.dk/)',
    bad: '[loven](https://www.retsinformation.dk/den gode lov)',
    at: '26:1',
  },
});

/** Words and address of what looks like a link: to where its brackets are closed, or else to the first end. */
function unreadLink(value: string): [words: string, url: string] | undefined {
  const found = beginning.exec(value);
  if (found === null) return undefined;
  const [line = ''] = value.slice(found.index + found[0].length, found.index + 500).split('\n');
  const urls = [...line.matchAll(end)].map(({ index }) => line.slice(0, index));
  const url = urls.find((each) => !each.includes('](') && isBalanced(each)) ?? urls[0];
  return url === undefined ? undefined : [found[1] ?? '', url];
}

const isBalanced = (url: string): boolean => url.split('(').length === url.split(')').length;

/** The address as Markdown reads it. */
function readable(url: string): string {
  const [, name] = /^(?:\.\/)?bilag\/(.+)$/su.exec(url) ?? [];
  if (name !== undefined) return attachmentUrl(decoded(name));
  const [page = '', ...place] = url.split(/(?:(?<!\s)\s+)?#\s*/u);
  const fragment = place.map((part) => `#${part.trim().replaceAll(/\s+/gu, '-')}`).join('');
  const path = page.replaceAll(/\s/gu, '%20').replaceAll('(', '%28').replaceAll(')', '%29');
  return path + fragment;
}
