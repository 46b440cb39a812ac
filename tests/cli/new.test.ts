import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callCommand } from '../call-command.ts';
import { exampleContent, type Finished } from '../run-command.ts';
import { withExampleContent } from '../temporary-folder.ts';

const usage = `Brug: npm run new -- UDVALG ÅÅÅÅ-MM-DD [--som-sidst]

Opretter en ny mødefil, f.eks. npm run new -- byraad 2026-03-24. Et møde mere samme dag skrives
2026-03-24-2. Med --som-sidst tages sted og mødetid med fra udvalgets seneste møder, og de punkter, som
går igen i dem.
`;

const begin = (content: string, ...args: string[]): Promise<Finished> =>
  callCommand('new', args, { CONTENT_DIR: content });

test('writes an agenda that passes the check', async () => {
  await withExampleContent(async (content) => {
    const file = join(content, 'moeder/teknik-og-miljoe/2026-05-05.md');
    expect(await begin(content, 'teknik-og-miljoe', '2026-05-05')).toEqual({
      exitCode: 0,
      stdout: `${file} er oprettet.\n`,
      stderr: '',
    });
    expect(await readFile(file, 'utf8')).toBe(`---
udvalg: teknik-og-miljoe
dato: 2026-05-05
status: dagsorden # Skriv »referat«, når beslutningerne er skrevet ind.
titel: Udvalget for Teknik & Miljø den 5. maj 2026
# Fjern havelågen foran de linjer, der skal med:
# start: "09:00"
# slut: "11:00"
# sted: …
# til-stede: […, …]
# afbud: […]
---

## Punkt 1: Godkendelse af dagsorden

### Indstilling

1. At dagsordenen godkendes.
`);
    const checked = await callCommand('check', ['--fix'], { CONTENT_DIR: content });
    expect(checked).toEqual({
      exitCode: 0,
      stdout: 'Ingen fejl.\n',
      stderr: `3 nye adresser er tilføjet i ${content}/adresser.txt.\n`,
    });
  });
});

test('never touches a file that is there; a further meeting that day gets a number', async () => {
  await withExampleContent(async (content) => {
    const file = join(content, 'moeder/byraad/2026-03-24.md');
    const before = await readFile(file, 'utf8');
    expect(await begin(content, 'byraad', '2026-03-24')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        `${file} findes allerede og er ikke rørt. Er det et møde mere samme dag, så skriv datoen ` +
        'som 2026-03-24-3.\n',
    });
    expect(await readFile(file, 'utf8')).toBe(before);

    expect((await begin(content, 'byraad', '2026-03-24-3')).exitCode).toBe(0);
    const third = await readFile(join(content, 'moeder/byraad/2026-03-24-3.md'), 'utf8');
    expect(third).toContain('\ndato: 2026-03-24\n');
  });
});

test('an unknown committee: 1, with the nearest', async () => {
  await withExampleContent(async (content) => {
    expect(await begin(content, 'byråd', '2026-05-05')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'Udvalget »byråd« står ikke i udvalg.yml. Mente du »byraad«?\n',
    });
    expect((await begin(content, 'hegnssynet', '2026-05-05')).stderr).toBe(
      'Udvalget »hegnssynet« står ikke i udvalg.yml.\n',
    );
  });
});

test.each(['2026-02-30', '24-03-2026', '2026-3-24', '2026-03-24-1', '../2026-03-24'])(
  'a date that cannot be read: 2 (%s)',
  async (date) => {
    await withExampleContent(async (content) => {
      expect(await begin(content, 'byraad', date)).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: `Datoen »${date}« kan ikke læses. Skriv den som 2026-03-24.\n\n${usage}`,
      });
    });
  },
);

test.each([[[]], [['byraad']], [['byraad', '2026-05-05', 'x']], [['--help', '2026-05-05']]])(
  'too few or too many words: 2, with how it is used (%j)',
  async (args) => {
    expect(await begin(exampleContent, ...args)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: usage,
    });
  },
);

test('as last time: place and time of the latest that says them, and the items of most meetings', async () => {
  await withExampleContent(async (content) => {
    const write = async (day: string, facts: string, titles: readonly string[]): Promise<void> => {
      const head = `---\nudvalg: skoleudvalget\ndato: ${day}\nstatus: dagsorden\ntitel: M\n${facts}---\n`;
      const items = titles.map((title, index) => `\n## Punkt ${index + 1}: ${title}\n`);
      const file = join(content, `moeder/skoleudvalget/${day}.md`);
      await mkdir(join(content, 'moeder/skoleudvalget'), { recursive: true });
      await writeFile(file, head + items.join(''));
    };
    await writeFile(
      join(content, 'udvalg.yml'),
      `${await readFile(join(content, 'udvalg.yml'), 'utf8')}- noegle: skoleudvalget\n  navn: Skoleudvalget\n`,
    );
    const [first, any, last] = ['Godkendelse af dagsorden', 'Nyt *fra* skolerne', 'Eventuelt'];
    const placed = 'start: "16:30"\nsted: "620"\n';
    await write('2026-01-06', placed, [first, 'Skolestart', last]);
    await write('2026-02-03', placed, [first, any, 'Skolestart', last]);
    await write('2026-03-03', 'sted: Søndre Skole\n', [
      'godkendelse af  dagsorden',
      any,
      'Budget',
      last,
    ]);
    await write('2026-04-07', '', [first, any, `Lukket punkt\n\nLukket: ja`, last]);
    // A later one is not the last.
    await write('2026-06-02', 'sted: Kantinen\n', ['Noget andet', 'Noget andet igen']);

    const begun = await begin(content, 'skoleudvalget', '2026-05-05', '--som-sidst');
    const file = join(content, 'moeder/skoleudvalget/2026-05-05.md');
    expect(begun).toEqual({
      exitCode: 0,
      stdout:
        `${file} er oprettet.\nSom ved de seneste møder til og med 2026-04-07. ` +
        'Faste punkter: Godkendelse af dagsorden; Nyt fra skolerne; Eventuelt.\n',
      stderr: '',
    });
    expect(await readFile(file, 'utf8')).toBe(`---
udvalg: skoleudvalget
dato: 2026-05-05
start: "16:30"
sted: "Søndre Skole"
status: dagsorden # Skriv »referat«, når beslutningerne er skrevet ind.
titel: Skoleudvalget den 5. maj 2026
# Fjern havelågen foran de linjer, der skal med:
# slut: "11:00"
# til-stede: […, …]
# afbud: […]
---

## Punkt 1: Godkendelse af dagsorden

## Punkt 2: Nyt fra skolerne

## Punkt 3: Eventuelt
`);
  });
});

test('as last time, where there is no last time', async () => {
  await withExampleContent(async (content) => {
    const { exitCode, stdout } = await begin(content, 'byraad', '2001-01-01', '--som-sidst');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Udvalget har intet tidligere møde, så intet er taget med.\n');
    const text = await readFile(join(content, 'moeder/byraad/2001-01-01.md'), 'utf8');
    expect(text).toContain('1. At dagsordenen godkendes.');
  });
});
