import { isSafeUrl } from '../minutes/safe-url.ts';
import { textRule } from './rule.ts';

export const linkAdresse = textRule({
  id: 'link-adresse',
  severity: 'error',
  about: 'Et link går til http, https, mailto, tel eller en fil ved siden af.',
  say: (url: string) => ({
    reason: `Linket til »${url}« er ikke tilladt.`,
    advice: 'Brug en adresse, der begynder med https://, http://, mailto: eller tel:.',
  }),
  nodeType: 'link',
  check({ url, position }, report) {
    if (!isSafeUrl(url) || url.startsWith('www.')) report(position?.start, url);
  },
  example: { good: 'https://www.retsinformation.dk/', bad: 'javascript:alert(1)', at: '26:4' },
});
