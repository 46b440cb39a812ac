import type { Allowed } from '../privacy/exemptions.ts';
import { readingRule } from './rule.ts';

export const undtagelseUbrugt = readingRule({
  id: 'undtagelse-ubrugt',
  severity: 'warning',
  about: 'En linje i undtagelser.yml tillader noget, som findes.',
  say: ({ rule, file }: Allowed) => ({
    reason: `Linjen tillader intet: ${rule} findes ikke i ${file} med det aftryk.`,
    advice:
      'Er teksten ændret eller filen væk, så slet linjen. Står fundet der endnu, så se på det igen.',
  }),
  reportedBy: 'check/apply-exemptions.ts',
  example: {
    file: 'undtagelser.yml',
    good: '',
    bad: '- { regel: cpr-nummer, fil: sider/om.md, aftryk: "0", dato: 2026-03-25, grund: En printer. }',
    at: '1:12',
  },
});
