import { readingRule } from './rule.ts';

export const noegleUkendt = readingRule({
  id: 'noegle-ukendt',
  severity: 'error',
  about: 'Kun de nøgler, som guiden nævner, må bruges.',
  say: (key: string, keys: readonly string[], meant: string | undefined) => ({
    reason: `»${key}« er ikke en af de oplysninger, der kan stå her.`,
    advice:
      meant === undefined
        ? `Slet linjen, eller brug en af disse: ${keys.join(', ')}.`
        : `Er det en slåfejl, så skriv linjen sådan: ${meant}`,
  }),
  reportedBy: 'minutes/yaml-fields.ts',
  example: { good: 'sted:', bad: 'stedd:', at: '6:1' },
});
