/** The example's content with addresses that have moved and things that have been withdrawn. */
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostileFile, hostileText } from '../hostile/hostile-content.ts';
import { exampleContent, root } from '../run-command.ts';

/** Words of what is withdrawn and lies in the content still; each a word that nothing else has. */
export const secrets =
  'qwertitel qwertekst qwertabel qwerindstil qwerbeslut qwerrettelse qwerbilag qwermoede'.split(
    ' ',
  );

const item = `
## Punkt 8: Qwertitel

Sag: 26/8888

### Baggrund

Qwertekst om punktet.

| Qwertabel |
| --- |
| 1 |

### Indstilling

1. At qwerindstil.

### Beslutning

Qwerbeslut.

### Bilag

- [Qwerbilag](bilag/hemmeligt.txt)
`;

const meeting = `---
udvalg: teknik-og-miljoe
dato: 2026-02-10
status: referat
titel: Qwermoede
---

## Punkt 1: Qwermoede

### Beslutning

Qwermoede.
`;

const ledger = `/byraad/2026-03-24/punkt-8/
/byraad/2026-03-24/punkt-9/
/byraad/2026-03-24/bilag/hemmeligt.txt
/byraad/2026-03-24/bilag/Gammelt%20kort.pdf
/teknik-og-miljoe/2026-02-10/
/teknik-og-miljoe/2026-02-10/punkt-1/
/teknik-og-miljoe/2026-02-10/samlet/
/sag/26-8888/
`;

const withdrawn = (fra: string): string =>
  `- fra: ${fra}\n  trukket: 2026-05-01\n  grund: Nævnte <en borger> & en nabo.\n`;

const moves = `${[
  '/byraad/2026-03-24/punkt-8/',
  '/byraad/2026-03-24/bilag/hemmeligt.txt',
  '/teknik-og-miljoe/2026-02-10/',
  '/sag/26-8888/',
]
  .map(withdrawn)
  .join('')}
- { fra: /byraad/2026-03-24/punkt-9/, til: /byraad/2026-03-24/punkt-2/ }
- { fra: /byraad/2026-03-24/bilag/Gammelt kort.pdf, til: /byraad/2026-03-24/bilag/Kort over cykelsti.pdf }
- { fra: /gammelt/, til: /byraad/2026-03-24/punkt-9/ }
`;

/** Makes `content` the example's with these changes, and with all attacks in a meeting of their own. */
export async function writeMovedContent(content: string): Promise<void> {
  await cp(join(root, exampleContent), content, { recursive: true });
  const file = join(content, 'moeder/byraad/2026-03-24.md');
  const correction = '  - { dato: 2026-03-31, punkt: "8", tekst: Qwerrettelse. }\n---\n\nMødet';
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('---\n\nMødet', correction) + item);
  await writeFile(join(content, 'bilag/byraad/2026-03-24/hemmeligt.txt'), 'Qwerbilag.');
  await writeFile(join(content, 'moeder/teknik-og-miljoe/2026-02-10.md'), meeting);
  await mkdir(join(content, 'bilag/teknik-og-miljoe/2026-02-10'), { recursive: true });
  await writeFile(join(content, 'bilag/teknik-og-miljoe/2026-02-10/a.txt'), 'Qwerbilag.');
  await appendFile(join(content, 'adresser.txt'), ledger);
  await writeFile(join(content, 'omdirigeringer.yml'), moves);
  for (const word of secrets) {
    const found = [item, meeting, correction].some((each) => each.toLowerCase().includes(word));
    if (!found) throw new Error(`Not in the content: ${word}`);
  }
  await writeFile(join(content, hostileFile), hostileText());
}
