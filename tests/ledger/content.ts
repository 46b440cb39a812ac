/** A small made-up content folder for the tests of addresses, checked as a command would. */
import type { Archive } from '../../src/archive/model.ts';
import { readContent } from '../../src/check/read-content.ts';
import { checkContent } from '../../src/check/check-content.ts';

const meeting = (date: string, items: string): string => `---
udvalg: byraad
dato: ${date}
status: referat
titel: Møde
---
${items}`;

const item = (number: number, ...sags: string[]): string =>
  `\n## Punkt ${number}: Titel\n\n${sags.map((sag) => `Sag: ${sag}\n`).join('')}
### Beslutning\n\nJa.\n`;

const files = {
  'udvalg.yml': '- { noegle: byraad, navn: Byrådet }\n',
  'moeder/byraad/2026-03-24.md': meeting(
    '2026-03-24',
    `${item(1, '01.02.05-Ø54-1-26')}\n### Bilag\n\n- [Kort](bilag/Kort%20&%20plan.pdf)\n${item(2)}`,
  ),
};

const attachmentFiles = new Set(['byraad/2026-03-24/Kort & plan.pdf']);

/** Its addresses, sorted. */
export const addresses = [
  '/',
  '/aar/2026/',
  '/abonner/',
  '/api/',
  '/byraad/',
  '/byraad/2026-03-24/',
  '/byraad/2026-03-24/bilag/Kort%20%26%20plan.pdf',
  '/byraad/2026-03-24/punkt-1/',
  '/byraad/2026-03-24/punkt-2/',
  '/byraad/2026-03-24/samlet/',
  '/emne/',
  '/emne/01.02.05/',
  '/emne/01.02/',
  '/om/',
  '/privatliv/',
  '/sag/',
  '/sag/01.02.05-%C3%9854-1-26/',
  '/sag/aar/2026/',
  '/soeg/',
  '/tilgaengelighed/',
];

/** Files that are other than usual; `''` for one that is not there. */
type Changed = Partial<Record<keyof typeof files | 'omdirigeringer.yml' | 'adresser.txt', string>>;

function folder(changed: Changed) {
  const all = { ...files, 'adresser.txt': addresses.join('\n'), ...changed };
  return { files: new Map(Object.entries(all)), attachmentFiles };
}

export const archive = (changed: Changed = {}): Archive => readContent(folder(changed)).archive;

/** What the advice of each problem is. */
export const advices = (changed: Changed = {}): string[] =>
  checkContent(folder(changed)).problems.map(({ advice }) => advice);

/** The problems, as `file:line:column rule: reason`. */
export function problems(changed: Changed = {}): string[] {
  return checkContent(folder(changed)).problems.map(
    ({ file, line, column, ruleId, reason }) => `${file}:${line}:${column} ${ruleId}: ${reason}`,
  );
}
