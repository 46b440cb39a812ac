/** Made-up archives for the tests of the search, from files as an editor writes them. */
import { readContent } from '../../src/check/read-content.ts';
import type { PartSizes } from '../../src/search/cut-parts.ts';
import type { PartOptions } from '../../src/search/parts.ts';
import { textsOf, type Content } from '../view-page.ts';

/** Meetings by committee and slug (`byraad/2026-03-24`): the items' Markdown. */
export function contentOf(meetings: Readonly<Record<string, string>>): Content {
  const keys = [...new Set(Object.keys(meetings).map((name) => name.split('/')[0] ?? ''))];
  const files = new Map([
    ['site.yml', settings],
    [
      'udvalg.yml',
      keys.map((key) => `- { noegle: ${key}, navn: "${names[key] ?? key}" }\n`).join(''),
    ],
    ...Object.entries(meetings).map(([name, items]): [string, string] => {
      const [committee = '', slug = ''] = name.split('/');
      const status = items.includes('### Beslutning') ? 'referat' : 'dagsorden';
      const facts = `udvalg: ${committee}\ndato: ${slug.slice(0, 10)}\nstart: "17:00"\nstatus: ${status}\n`;
      return [`moeder/${name}.md`, `---\n${facts}titel: Møde\n---\n\n${items}`];
    }),
  ]);
  const { archive, problems } = readContent({ files, attachmentFiles: new Set() });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { archive, textOf: textsOf(files) };
}

/** What an index of the content is made with, in parts of the usual size unless others are given. */
export const optionsFor = ({ textOf }: Content, sizes?: PartSizes): PartOptions => ({
  digestOf: (meeting) => JSON.stringify(textOf(meeting)),
  textOf: (meeting) => textOf(meeting).meeting,
  ...(sizes && { sizes }),
});

const names: Record<string, string> = { byraad: 'Byrådet', teknik: 'Teknik & Miljø' };

const settings = 'kommune: Eksempelkøbing Kommune\n';
