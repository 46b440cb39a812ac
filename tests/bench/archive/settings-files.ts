/** The files of a generated content folder that are not minutes. */
import { stringify } from 'yaml';
import type { Committee } from '../../../src/minutes/committee.ts';

/** `site.yml`, `udvalg.yml` and the pages, by path from the content folder. */
export function settingsFiles(committees: readonly Committee[]): [string, string][] {
  return [
    ['site.yml', stringify(site)],
    ['udvalg.yml', stringify(committees.map(committeeEntry))],
    ...pages.map(([name, title, text]): [string, string] => [
      `sider/${name}.md`,
      `---\ntitel: ${title}\n---\n\n${text}\n`,
    ]),
  ];
}

const site = {
  kommune: 'Målekøbing Kommune',
  titel: 'Dagsordener og referater',
  adresse: 'Torvet 1, 9999 Målekøbing',
  telefon: '99 99 99 99',
  email: 'post@eksempel.dk',
  hjemmeside: 'https://eksempel.dk/',
  farve: '#0b5a8a',
  'farve-moerk': '#9ecbe8',
  tilgaengelighed: {
    telefon: '99 99 99 98',
    email: 'tilgaengelighed@eksempel.dk',
    opdateret: '2026-01-15',
  },
};

const pages = [
  ['om', 'Om siden', 'Kommunen findes ikke; dens referater er lavet til at måle med.'],
  ['privatliv', 'Privatliv', 'Siden sætter ingen cookies.'],
  ['tilgaengelighed', 'Tilgængelighedserklæring', 'Siden overholder WCAG 2.1 på niveau A og AA.'],
] as const;

const committeeEntry = ({ key, name, formerNames, abbreviations }: Committee): object => ({
  noegle: key,
  navn: name,
  ...(formerNames.length > 0 && {
    'tidligere-navne': formerNames.map((former) => ({ navn: former.name, til: former.until })),
  }),
  forkortelser: abbreviations,
});
