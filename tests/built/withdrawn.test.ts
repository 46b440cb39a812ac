/** What is withdrawn, closed or deleted after it was published is in no byte on the disk after the next build. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { callCommand } from '../call-command.ts';
import { runCommand } from '../run-command.ts';
import { withExampleContent } from '../temporary-folder.ts';
import { contentsOf } from './folder-contents.ts';

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

const words = ['zqtrukket', 'zqlukket', 'zqslettet', 'zqmoede'];

/** The words of `words` that are anywhere in the folders, however a file is packed. */
async function wordsIn(...folders: string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const [name, base64] of (await Promise.all(folders.map(contentsOf))).flat()) {
    const bytes = Buffer.from(base64, 'base64');
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = `${name} ${(isPacked ? gunzipSync(bytes) : bytes).toString('latin1')}`;
    for (const word of words) if (text.toLowerCase().includes(word)) found.add(word);
  }
  return words.filter((word) => found.has(word));
}

test('nothing is left of it beside or in the site', async () => {
  await withExampleContent(async (content, folder) => {
    const [out, work] = [join(folder, 'dist'), join(folder, '.dist.punkt')];
    const run = async (command: 'build' | 'check' | 'withdraw', ...args: string[]) => {
      const environment = { CONTENT_DIR: content, OUT_DIR: out };
      const call = command === 'build' ? runCommand : callCommand;
      const { exitCode, stdout, stderr } = await call(command, args, environment);
      expect(exitCode, stdout + stderr).toBe(0);
    };
    const withdraw = (address: string) => run('withdraw', address, '--grund', 'Derfor.');
    const file = join(content, 'moeder/byraad/2026-03-24.md');
    const day = '/byraad/2026-03-24/';
    const items = [item(11, 'Zqtrukket'), item(12, 'Zqlukket'), item(13, 'Zqslettet')];
    await appendFile(file, items.join(''));
    for (const [at, word] of words.slice(0, 3).entries()) {
      await writeFile(join(content, `bilag${day}${11 + at}.txt`), `${word} i bilaget`);
    }
    await writeFile(join(content, 'moeder/teknik-og-miljoe/2026-02-10.md'), meeting);
    await run('check', '--fix');
    await run('build');
    expect(await wordsIn(out)).toEqual(words);
    expect(await wordsIn(join(out, 'pagefind'))).toEqual(words);
    expect(await wordsIn(work)).toEqual(words);

    // Two are withdrawn and stay in their files; one is closed, one deleted.
    await withdraw(`${day}punkt-11/`);
    await withdraw('/teknik-og-miljoe/2026-02-10/');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(items[1] ?? '', closed).replace(items[2] ?? '', ''));
    await withdraw(`${day}bilag/12.txt`);
    await withdraw(`${day}punkt-13/`);
    await run('build');
    expect(await wordsIn(out, work)).toEqual([]);
  });
}, 240_000);
