import { readingRule } from './rule.ts';

export const noegleUkendt = readingRule({
  id: 'noegle-ukendt',
  severity: 'error',
  about: 'Kun de nøgler, som guiden nævner, må bruges.',
  say: (key: string, near: string | undefined) => ({
    reason: `Nøglen »${key}« kendes ikke.`,
    advice:
      near === undefined
        ? 'Fjern den, eller se nøglerne i content/README.md.'
        : `Mente du »${near}«?`,
  }),
  reportedBy: 'minutes/yaml-fields.ts',
  example: { good: 'sted:', bad: 'stedd:', at: '6:1' },
});
