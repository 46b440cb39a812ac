import { readingRule } from './rule.ts';

export const noegleMangler = readingRule({
  id: 'noegle-mangler',
  severity: 'error',
  about: 'De nødvendige nøgler skal være der: udvalg, dato og status.',
  say: (key: string) => ({
    reason: `Nøglen »${key}« mangler.`,
    advice: `Tilføj linjen »${key}: …«.`,
  }),
  reportedBy: 'minutes/yaml-fields.ts',
  example: { good: 'status: referat\n', bad: '', at: '1:1' },
});
