import { readingRule } from './rule.ts';

export const udvalgNoegle = readingRule({
  id: 'udvalg-noegle',
  severity: 'error',
  about: 'Et udvalgs nøgle er små bogstaver a-z, tal og bindestreg, og den er ikke optaget.',
  say: (key: string) => ({
    reason: `Nøglen »${key}« kan ikke bruges i en adresse, eller et andet udvalg eller en af sidens egne sider har den.`,
    advice: 'Brug små bogstaver a-z, tal og bindestreg, f.eks. oekonomiudvalget.',
  }),
  reportedBy: 'archive/read-committees.ts',
  example: {
    file: 'udvalg.yml',
    good: '- noegle: byraad\n  navn: Byrådet\n',
    bad: '- noegle: sag\n  navn: Sagen\n- noegle: byraad\n  navn: Byrådet\n',
    at: '1:11',
  },
});
