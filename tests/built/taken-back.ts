/**
 * Three items and a meeting that an editor publishes and then takes back, each in a way of its own, and
 * the search for their words in whatever is on the disk.
 */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentsOf, unpacked } from './folder-contents.ts';

/** An item with an attachment, each of whose parts has a word that begins with `word`. */
const item = (number: number, word: string): string => `
## Punkt ${number}: ${word}titel om ${word}sagen

Sag: 26/${number}${number}

### Sagsfremstilling

${word}tekst i sagen.

### Indstilling

1. At ${word}indstilles.

### Beslutning

${word}besluttet.

### Bilag

- [${word}navn](bilag/${number}.txt)
`;

const closed = `
## Punkt 12

Sag: 26/1212
Lukket: ja

### Beslutning

Taget til efterretning.
`;

const meeting = `---
udvalg: teknik-og-miljoe
dato: 2026-02-10
status: referat
titel: Zqmoedetitel
---

## Punkt 1: Zqmoedepunkt

### Beslutning

Zqmoedebesluttet.
`;

/** Each a word that nothing else has. */
export const takenBackWords = ['zqtrukket', 'zqlukket', 'zqslettet', 'zqmoede', 'zqibilag'];
/** One that only a file has which nothing links to: it is never published. */
const never = 'zqaldrig';

/** Those of the words that are anywhere in the folders, however a file is packed. */
export async function wordsIn(...folders: string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const [name, base64] of (await Promise.all(folders.map(contentsOf))).flat()) {
    const bytes = Buffer.from(base64, 'base64');
    const text = `${name} ${unpacked(bytes).toString('latin1')}`;
    for (const word of [...takenBackWords, never])
      if (text.toLowerCase().includes(word)) found.add(word);
  }
  return [...takenBackWords, never].filter((word) => found.has(word));
}

const day = '/byraad/2026-03-24/';
const items = [item(11, 'Zqtrukket'), item(12, 'Zqlukket'), item(13, 'Zqslettet')];
const file = 'moeder/byraad/2026-03-24.md';

/** Writes them into the example's content. */
export async function addWhatIsTakenBack(content: string): Promise<void> {
  await appendFile(join(content, file), items.join(''));
  for (const [at, word] of takenBackWords.slice(0, 3).entries()) {
    await writeFile(join(content, `bilag${day}${11 + at}.txt`), `${word} i bilaget, zqibilag`);
  }
  await writeFile(join(content, `bilag${day}ulinket.txt`), never);
  await writeFile(join(content, 'moeder/teknik-og-miljoe/2026-02-10.md'), meeting);
}

/** Takes them back: two are withdrawn and stay in their files, one is closed, one deleted. */
export async function takeBack(
  content: string,
  withdraw: (address: string) => Promise<void>,
): Promise<void> {
  await withdraw(`${day}punkt-11/`);
  await withdraw('/teknik-og-miljoe/2026-02-10/');
  const text = await readFile(join(content, file), 'utf8');
  const [, shut = '', deleted = ''] = items;
  await writeFile(join(content, file), text.replace(shut, closed).replace(deleted, ''));
  await withdraw(`${day}bilag/12.txt`);
  await withdraw(`${day}punkt-13/`);
}
