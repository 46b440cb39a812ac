import { number } from '../i18n/da-numbers.ts';
import { readingRule } from './rule.ts';

export const farveKontrast = readingRule({
  id: 'farve-kontrast',
  severity: 'error',
  about:
    'Links og knapper i kommunens farve kan læses: kontrasten er mindst 4,5, som loven kræver.',
  say: (value: string, scheme: 'light' | 'dark', contrast: number, line: string) => ({
    reason: `Farven »${value}« kan ikke læses på ${scheme === 'light' ? 'hvidt' : 'mørkt'} papir: kontrasten er ${number(Math.floor(contrast * 10) / 10, 1)}.`,
    advice: `Den nærmeste farve, der kan, er ${scheme === 'light' ? 'mørkere' : 'lysere'}: ${line}`,
  }),
  reportedBy: 'archive/read-settings.ts',
  example: { file: 'site.yml', good: '"#0b5a8a"', bad: '"#7fc8d9"', at: '3:8' },
});
