import type { LineWhy } from '../minutes/yaml/lines/line-fault.ts';
import { given } from '../minutes/given.ts';
import { readingRule } from './rule.ts';

/** Why a line is not read as what it says; `comment` cuts it after what is `read`. */
type Why = LineWhy | { kind: 'comment'; read: string };

export const yamlTekst = readingRule({
  id: 'yaml-tekst',
  severity: 'error',
  about:
    'Det, der står efter en nøgle, læses, som det står: tegn, der betyder noget andet i YAML, står i anførselstegn.',
  say: (why: Why, line: string) => ({
    ...given({ fix: certain.has(why.kind) ? line : undefined }),
    reason: sayWhy(why),
    advice:
      why.kind === 'comment'
        ? `Er det en bemærkning, så flyt den til en linje for sig. Hører det med, så skriv linjen sådan: ${line}`
        : `Skriv linjen sådan: ${line}`,
  }),
  reportedBy: 'minutes/yaml/parse-yaml.ts',
  example: { good: 'sted: Byrådssalen', bad: 'sted: Mødelokale # 2', at: '6:7' },
});

/** Where there is one way only to read the line as it is meant. */
const certain: ReadonlySet<Why['kind']> = new Set(['colon', 'sign', 'blank', 'tab']);

function sayWhy(why: Why): string {
  switch (why.kind) {
    case 'comment':
      return why.read === ''
        ? 'Intet af linjen bliver læst, for # gør resten af linjen til en bemærkning.'
        : `Kun »${why.read}« bliver læst, for # gør resten af linjen til en bemærkning.`;
    case 'quotes':
      return 'Der mangler et anførselstegn i den ene ende, eller tegnene er ikke de lige, der skal bruges (").';
    case 'escape':
      return 'En omvendt skråstreg (\\) mellem to " bliver læst sammen med tegnet efter som noget andet.';
    case 'colon':
      return 'Et kolon inde i teksten deler den, når teksten ikke står i anførselstegn.';
    case 'sign':
      return `Teksten begynder med »${why.sign}«, og det betyder noget andet, når den ikke står i anførselstegn.`;
    case 'lines':
      return 'Teksten går over flere linjer; den skal stå på én.';
    case 'list':
      return 'Et komma, et kolon eller et andet tegn deler teksten, når den ikke står i anførselstegn.';
    case 'bracket':
      return 'Listen bliver ikke lukket: den sidste parentes mangler.';
    case 'blank':
      return 'Der mangler et kolon eller et mellemrum, så linjen ikke kan læses.';
    case 'dash':
      return 'Et led i en liste begynder med en bindestreg og et mellemrum.';
    case 'tab':
      return 'Linjen er rykket ind med tabulator eller hårde mellemrum, som ikke kan bruges her.';
    case 'indent':
      return 'Linjen begynder ikke lige under linjen over: der er for mange eller for få mellemrum foran.';
  }
}
