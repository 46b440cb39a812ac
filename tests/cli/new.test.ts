import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callCommand } from '../call-command.ts';
import { exampleContent, type Finished } from '../run-command.ts';
import { withExampleContent } from '../temporary-folder.ts';

const usage = `Brug: npm run new -- UDVALG ÅÅÅÅ-MM-DD

Opretter en ny mødefil, f.eks. npm run new -- byraad 2026-03-24. Et møde mere samme dag skrives
2026-03-24-2.
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
