import { readingRule } from './rule.ts';

export const noegleMangler = readingRule({
  id: 'noegle-mangler',
  severity: 'error',
  about: 'De nødvendige nøgler skal være der: udvalg, dato og status.',
  say: (key: string, value: string | undefined) => ({
    reason: `Oplysningen »${key}« mangler.`,
    advice: `Skriv den på sin egen linje: ${key}: ${value ?? examples[key] ?? '…'}`,
  }),
  reportedBy: 'minutes/yaml/yaml-fields.ts',
  example: { good: 'status: referat\n', bad: '', at: '1:1' },
});

/** What may stand after a key, where nobody can know what should. */
const examples: Readonly<Record<string, string>> = {
  dato: '2026-03-24',
  udvalg: 'byraad',
  status: 'referat',
  punkt: '"3"',
  fra: '/byraad/2026-03-24/punkt-9/',
  noegle: 'byraad',
  navn: 'Byrådet',
  grund: '"Indeholdt personoplysninger."',
};
