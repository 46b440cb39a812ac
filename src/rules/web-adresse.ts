import { given } from '../minutes/given.ts';
import { readingRule } from './rule.ts';

export const webAdresse = readingRule({
  id: 'web-adresse',
  severity: 'error',
  about:
    'Hjemmeside, kildekode og erklæring skrives med hele deres adresse, fra https:// eller http://.',
  say: (value: string, line?: string) => ({
    ...given({ fix: line }),
    reason: `»${value}« er ikke en adresse på nettet.`,
    advice:
      line === undefined
        ? 'Skriv hele adressen, f.eks. https://www.eksempel.dk'
        : `Skriv linjen sådan: ${line}`,
  }),
  reportedBy: 'archive/read-settings.ts',
  example: {
    file: 'site.yml',
    good: 'farve: "#0b5a8a"',
    bad: 'hjemmeside: www.eksempel.dk',
    at: '3:13',
    mended: 'hjemmeside: https://www.eksempel.dk',
  },
});
