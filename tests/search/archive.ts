/** Made-up archives for the tests of the search, from files as an editor writes them. */
import type { Archive } from '../../src/archive/model.ts';
import { readContent } from '../../src/check/read-content.ts';

/** Meetings by committee and slug (`byraad/2026-03-24`): the items' Markdown. */
export function archiveOf(meetings: Readonly<Record<string, string>>): Archive {
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
  return archive;
}

const names: Record<string, string> = { byraad: 'Byrådet', teknik: 'Teknik & Miljø' };

const settings = 'kommune: Eksempelkøbing Kommune\n';
