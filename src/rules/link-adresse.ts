import { toString } from 'mdast-util-to-string';
import { isSafeUrl } from '../minutes/safe-url.ts';
import { textRule } from './rule.ts';

/** What is wrong with the address, or with the words, of a link. */
type Fault = 'forbidden' | 'incomplete' | 'wordless';

export const linkAdresse = textRule({
  id: 'link-adresse',
  severity: 'error',
  about: 'Et link har ord og går til http, https, mailto, tel eller en adresse på siden.',
  say: (url: string, fault: Fault) => faults[fault](url),
  nodeType: 'link',
  check(link, report) {
    const { url, position } = link;
    if (!isSafeUrl(url) || url.startsWith('www.')) report(position?.start, url, 'forbidden');
    else if (incomplete.test(url)) report(position?.start, url, 'incomplete');
    else if (toString(link).trim() === '') report(position?.start, url, 'wordless');
  },
  example: { good: 'https://www.retsinformation.dk/', bad: 'javascript:alert(1)', at: '26:4' },
});

/** An address that ends where it begins: `https://`, `https:/eksempel.dk`, `tel:`. */
const incomplete = /^(?:https?:(?!\/\/[^\s/?#])|mailto:(?!.*@)|tel:(?!.*\d))/i;

const faults = {
  forbidden: (url: string) => ({
    reason: `Linket til »${url}« er ikke tilladt.`,
    advice: url.startsWith('www.')
      ? `Skriv https://${url}`
      : url.startsWith('//')
        ? `Skriv https:${url}`
        : 'Brug en adresse, der begynder med https://, http://, mailto: eller tel:.',
  }),
  incomplete: (url: string) => ({
    reason: `Linket til »${url}« mangler noget af sin adresse.`,
    advice: /^https?:\/[^/]/i.test(url)
      ? `Skriv ${url.replace(':/', '://')}`
      : 'Skriv hele adressen, eller fjern linket, så kun ordene står.',
  }),
  wordless: (url: string) => ({
    reason: `Linket til »${url}« har ingen ord, så ingen kan se eller høre, hvor det fører hen.`,
    advice: `Skriv ordene mellem klammerne: [hvad linket fører til](${url})`,
  }),
} satisfies Record<Fault, (url: string) => { reason: string; advice: string }>;
