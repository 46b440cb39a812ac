import { listed } from '../i18n/da-citation.ts';
import { given } from '../minutes/given.ts';
import { readingRule } from './rule.ts';

export const erklaeringOrd = readingRule({
  id: 'erklaering-ord',
  severity: 'error',
  about:
    'Tilgængelighedserklæringen overholder kravene fuldt, delvist eller ikke, og vurderingen er egen eller ekstern.',
  say: (value: string, words: readonly string[], line?: string) => ({
    ...given({ fix: words.includes(value.toLocaleLowerCase('da')) ? line : undefined }),
    reason: `»${value}« er ikke et af de ord, der kan stå her.`,
    advice:
      line === undefined
        ? `Ordene er ${listed(words)}. Skriv ét af dem, eller slet linjen.`
        : `Skriv linjen sådan: ${line}`,
  }),
  reportedBy: 'archive/read-settings.ts',
  example: {
    file: 'site.yml',
    good: 'overholder: delvist',
    bad: 'overholder: Delvist',
    mended: 'overholder: delvist',
    at: '5:15',
  },
});
