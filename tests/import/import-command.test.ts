/** `npm run import` as a user runs it: what it writes, what it leaves alone, how it ends. */
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatErrors } from '../../src/i18n/da-import-formats.ts';
import { importWords } from '../../src/i18n/da-import-command.ts';
import { callCommand } from '../call-command.ts';
import { root, type Finished } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { kildeFile, kildeNames, minutesWith } from './kilder.ts';

const fixtures = join(root, 'tests/fixtures/kilder');
const kilde = (name: (typeof kildeNames)[number]) => join(fixtures, kildeFile(name));

const run = (out: string, ...args: string[]): Promise<Finished> =>
  callCommand('import', ['--out', out, ...args]);

/** Every file below `folder` with its text. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')]),
    ),
  ) as Record<string, string>;
}

/** Minutes of 20 November 2012 that begin at `start`, as a file. */
async function writeMinutes(path: string, start: string, body = 'Tekst.'): Promise<string> {
  const day = `\n\nMødedato Tirsdag d. 20. november 2012 kl. ${start}\n\nPunkt`;
  await writeFile(path, minutesWith(body).replace('\n\nPunkt', day));
  return path;
}

it('--vis: a page that only this user may read, also of what was refused', async () => {
  await withTemporaryFolder(async (folder) => {
    const [good, bad] = [join(folder, 'referat.txt'), join(folder, 'uden.txt')];
    await writeMinutes(good, '08.30');
    await writeFile(bad, 'Et brev.');
    const { exitCode, stdout } = await run(join(folder, 'ny'), good, bad, '--vis');
    expect(exitCode).toBe(1);
    const page = /\nSammenlign: (.+)\n$/.exec(stdout)?.[1] ?? '';
    try {
      const html = await readFile(page, 'utf8');
      expect(html).toContain('<h2>Punkt ');
      expect(html).toContain('uden.txt: ikke importeret');
      if (process.platform !== 'win32') expect((await stat(page)).mode & 0o777).toBe(0o600);
    } finally {
      await rm(dirname(page), { recursive: true });
    }
  });
});

describe('the five documents', () => {
  it('become the committed files in an empty folder, with their committee; again, nothing changes', async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, 'ny');
      const files = kildeNames.map(kilde);
      const first = await run(out, ...files);
      expect(first.exitCode).toBe(0);
      expect(first.stderr).toBe('');
      expect(first.stdout.split('\n').slice(0, 4)).toEqual([
        `${kilde('000')} → ${out}/moeder/chefforum/2012-11-20.md`,
        '  Skrevet: 7 punkter. 2.312 ord i dokumentet: 2.255 på plads, 57 udeladt (indholdsfortegnelsen 57). Dækning 100 %.',
        '  Nyt udvalg: »Chefforum« er føjet til udvalg.yml med nøglen chefforum.',
        '    Findes udvalget i forvejen under et andet navn, så skriv navnet der i udvalg.yml under forkortelser eller tidligere-navne, slet det nye, og importér igen.',
      ]);
      // What to do is said once for a row of notes of one kind.
      expect(first.stdout).toContain(
        [
          '  linje 152: Læst som mellemrubrik: »Gevinster for ledige:«',
          '  linje 212: Læst som mellemrubrik: »Opfølgning og afrapportering«',
          '    Er linjen brødtekst, så slet havelågerne foran den i mødefilen.',
          '  linje 218: Sat sammen med afsnittet før, ',
        ].join('\n'),
      );
      expect(first.stdout).toMatch(/\n5 skrevet, 0 uændret, 0 ikke importeret\.\n$/);

      const written = await filesIn(out);
      const committed = await filesIn(join(root, 'tests/fixtures/albertslund/moeder/chefforum'));
      expect(written).toEqual({
        'udvalg.yml': '- noegle: chefforum\n  navn: Chefforum\n',
        ...Object.fromEntries(
          Object.entries(committed).map(([file, text]) => [`moeder/chefforum/${file}`, text]),
        ),
      });

      const path = join(out, 'moeder/chefforum/2012-11-20.md');
      const { mtimeMs, ino } = await stat(path);
      const again = await run(out, ...files);
      expect(again.exitCode).toBe(0);
      expect(again.stdout).toMatch(/\n0 skrevet, 5 uændret, 0 ikke importeret\.\n$/);
      expect(await stat(path)).toMatchObject({ mtimeMs, ino });
      expect(await filesIn(out)).toEqual(written);
    });
  });

  it('leave a committee that is known alone', async () => {
    await withTemporaryFolder(async (out) => {
      await copyFile(join(root, 'tests/fixtures/albertslund/udvalg.yml'), join(out, 'udvalg.yml'));
      const { exitCode, stdout } = await run(out, kilde('003'));
      expect(exitCode).toBe(0);
      expect(stdout).not.toContain('Nyt udvalg');
      expect((await filesIn(out))['udvalg.yml']).toBe(
        await readFile(join(root, 'tests/fixtures/albertslund/udvalg.yml'), 'utf8'),
      );
    });
  });
});

describe('a file that is there', () => {
  it('is replaced by --force alone', async () => {
    await withTemporaryFolder(async (out) => {
      await run(out, kilde('003'));
      const path = join(out, 'moeder/chefforum/2012-11-01.md');
      const imported = await readFile(path, 'utf8');
      const edited = imported.replace('honorerede', 'roste');
      await writeFile(path, edited);

      const refused = await run(out, kilde('003'));
      const sentence = /^Kommunaldirektøren .* honorerede .*$/m.exec(imported)?.[0] ?? '';
      const difference = [
        '  ### Beslutning i Tværgående chefgruppe den 01-11-2012',
        '',
        `- ${sentence.replace('honorerede', 'roste')}`,
        `+ ${sentence}`,
        '',
        '  Kommunaldirektøren fremhævede, at baggrunden for en ny administrativ organiser …',
        '',
      ]
        .map((line) => `    ${line}`.trimEnd())
        .join('\n');
      expect(refused).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `${kilde('003')}: ikke importeret\n  ${path} findes allerede med et andet indhold og er ikke rørt. Skriv --force for at erstatte den. Forskellen (- filen, + dokumentet):\n${difference}`,
      });
      expect(await readFile(path, 'utf8')).toBe(edited);

      const forced = await run(out, '--force', kilde('003'));
      expect(forced.exitCode).toBe(0);
      expect(forced.stdout).toContain('\n  Erstattet: 6 punkter.');
      expect(await readFile(path, 'utf8')).toBe(imported);
    });
  });

  it('of another meeting that day is never replaced, and its place is told', async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, 'ud');
      const morning = await writeMinutes(join(folder, 'morgen.txt'), '08:30');
      const evening = await writeMinutes(join(folder, 'aften.txt'), '19:00');
      const path = join(out, 'moeder/chefforum/2012-11-20.md');
      expect((await run(out, morning)).exitCode).toBe(0);
      const before = await filesIn(out);
      expect(await run(out, '--force', evening)).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `${evening}: ikke importeret\n  ${path} er et andet møde samme dag (kl. 08.30) og er ikke rørt. Importér dette møde til en anden mappe med --out, og flyt filen hertil som 2012-11-20-2.md.\n`,
      });
      expect(await filesIn(out)).toEqual(before);

      // As advised; from then on each document finds its own file.
      const other = join(folder, 'andet');
      await run(other, evening);
      await rename(join(other, 'moeder/chefforum/2012-11-20.md'), path.replace('.md', '-2.md'));
      const both = await run(out, morning, evening);
      expect(both.exitCode).toBe(0);
      expect(both.stdout).toMatch(/\n0 skrevet, 2 uændret, 0 ikke importeret\.\n$/);
    });
  });

  it('says the same as a second document gets that as a further source, and nothing else', async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, 'ud');
      const one = await writeMinutes(join(folder, 'referat.txt'), '08:30');
      const twin = join(folder, 'referat.md');
      await writeFile(twin, (await readFile(one, 'utf8')).replaceAll('\n', '\r\n'));
      const both = await run(out, one, twin);
      expect(both.stdout).toContain('\n  Føjet til mødet: 1 punkt. ');
      expect(both.stdout).toMatch(/\n2 skrevet, 0 uændret, 0 ikke importeret\.\n$/);
      const written = await filesIn(out);
      expect(written['moeder/chefforum/2012-11-20.md']).toMatch(
        /\nkilde:\n {2}- \{ fil: referat\.txt, .*punkter: \[ "1" \] \}\n {2}- \{ fil: referat\.md, /,
      );
      for (const args of [[one, twin], [twin], ['--force', twin]]) {
        expect((await run(out, ...args)).exitCode).toBe(0);
        expect(await filesIn(out)).toEqual(written);
      }
    });
  });

  it('and another document differ in words: asked, answered item by item, never by --force', async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, 'ud');
      const one = await writeMinutes(join(folder, 'en.txt'), '08:30');
      const other = await writeMinutes(join(folder, 'to.txt'), '08:30', 'En anden tekst.');
      const path = join(out, 'moeder/chefforum/2012-11-20.md');
      const both = await run(out, '--force', one, other);
      expect(both.exitCode).toBe(1);
      expect(both.stderr).toBe(
        [
          `${other}: ikke importeret`,
          `  ${path} er et møde, som dokumentet siger noget andet om, og er ikke rørt:`,
          '  Punkt 1, »Sagsfremstilling«:',
          '    gammel: Tekst.',
          '    ny:     En anden tekst.',
          '  Vælg for hvert sted: »ny« er dokumentets ord, »gammel« er mødefilens. Skriv så, med dine valg:',
          `    npm run import -- ${other} --out ${out} --vaelg 1=ny`,
          '',
        ].join('\n'),
      );
      expect(await readFile(path, 'utf8')).toContain('\nTekst.\n');
      const answered = await run(out, other, '--vaelg', '1=ny');
      expect(answered.exitCode).toBe(0);
      expect(await readFile(path, 'utf8')).toContain('\nEn anden tekst.\n');
      expect((await run(out, one, other)).stdout).toMatch(/\n0 skrevet, 2 uændret, /);
      expect((await run(out, one, '--vaelg', '1=ny')).exitCode).toBe(0);
      expect(await readFile(path, 'utf8')).toContain('\nTekst.\n');
    });
  });

  it('may be that of the day before, where a supplementary agenda comes alone', async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, 'ud');
      const write = async (name: string, kind: string, day: string, item: string) => {
        const text = `${kind}\n\nChefforum\n\nMødedato: ${day}\n\n${item}\n\nIndstilling\n\nAt det godkendes.\n`;
        await writeFile(join(folder, name), text);
        return join(folder, name);
      };
      const one = await write('a.txt', 'Dagsorden', '20. november 2012', '1. Budget');
      const more = await write('b.txt', 'Tillægsdagsorden', '21. november 2012', '2. Vandskade');
      const refused = await run(out, one, more);
      expect(refused.stderr).toContain(
        'der er intet møde 21. november 2012. Hører det til mødet 20. november 2012 (',
      );
      expect(Object.keys(await filesIn(out))).toEqual([
        'moeder/chefforum/2012-11-20.md',
        'udvalg.yml',
      ]);
      expect((await run(out, more, '--vaelg', 'dato=gammel')).exitCode).toBe(0);
      const text = (await filesIn(out))['moeder/chefforum/2012-11-20.md'] ?? '';
      expect(text.match(/^## .*/gmu)).toEqual(['## Punkt 1: Budget', '## Punkt 2: Vandskade']);
      expect(text).toContain('dato: 2012-11-20');
    });
  });
});

it('says of attachments what holds whether they were put there now or before', async () => {
  await withTemporaryFolder(async (folder) => {
    const path = await writeMinutes(join(folder, 'a.txt'), '08:30', 'Tekst.\n\nBilag\n\nNotat');
    await writeFile(join(folder, 'Notat.pdf'), 'Notat');
    for (const kind of ['Skrevet', 'Uændret']) {
      const { stdout } = await run(join(folder, 'ud'), path);
      expect(stdout).toContain(`  ${kind}: `);
      expect(stdout).toContain('  Bilag: 1 fil ligger i bilag/ og er linket.\n');
    }
  });
});

describe('what cannot be imported', () => {
  it('is told file by file, writes nothing and does not stop the others', async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, 'ud');
      const file = (name: string) => join(folder, name);
      await Promise.all([
        mkdir(file('mappe')),
        writeFile(file('tom.txt'), ''),
        writeFile(file('scan.pdf'), '%PDF-1.4\n'),
        writeFile(file('billede.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0, 1])),
        writeFile(file('brev.txt'), 'Kære alle\n\nHusk mødet.\n'),
        writeFile(file('uden.txt'), 'Punkt 1: A\n\nBeslutning\n\nGodkendt.\n'),
      ]);
      const bad = [
        'mappe',
        'tom.txt',
        'scan.pdf',
        'billede.jpg',
        'brev.txt',
        'uden.txt',
        'nej.txt',
      ];
      const { exitCode, stdout, stderr } = await run(out, ...bad.map(file), kilde('001'));
      expect(exitCode).toBe(1);
      expect(stderr).toBe(
        [
          `${file('mappe')}: ikke importeret`,
          '  Mappen har ingen dokumenter.',
          `${file('tom.txt')}: ikke importeret`,
          `  ${formatErrors['zero-byte']()}`,
          `${file('scan.pdf')}: ikke importeret`,
          `  ${formatErrors['pdf-damaged']()}`,
          `${file('billede.jpg')}: ikke importeret`,
          `  ${formatErrors.image()}`,
          `${file('brev.txt')}: ikke importeret`,
          '  Filen ligner ikke et referat: den har ingen punkter (linjer som »Punkt 1: Godkendelse af dagsorden«).',
          `${file('uden.txt')}: ikke importeret`,
          '  Udvalgets navn står ikke i dokumentet. Giv dets nøgle med --udvalg.',
          '  Mødets dato står ikke i dokumentet. Giv den med --dato ÅÅÅÅ-MM-DD.',
          `${file('nej.txt')}: ikke importeret`,
          '  Filen findes ikke. Ret navnet.',
          '',
        ].join('\n'),
      );
      expect(stdout).toMatch(/\n1 skrevet, 0 uændret, 7 ikke importeret\.\n$/);
      expect(Object.keys(await filesIn(out))).toEqual([
        'moeder/chefforum/2023-11-23.md',
        'udvalg.yml',
      ]);
    });
  });

  it('includes a folder that cannot be written', async () => {
    await withTemporaryFolder(async (out) => {
      await writeFile(join(out, 'moeder'), 'en fil');
      const { exitCode, stderr } = await run(out, kilde('001'));
      expect(exitCode).toBe(1);
      expect(stderr).toBe(
        `${kilde('001')}: ikke importeret\n  ${out} kan ikke skrives (ENOTDIR). Se efter, om du har adgang, og om der er plads.\n`,
      );
      expect(await run(join(out, 'moeder'), kilde('001'))).toMatchObject({
        exitCode: 1,
        stdout: '',
      });
    });
  });

  it('includes a committee whose key is taken by the site', async () => {
    await withTemporaryFolder(async (folder) => {
      const out = join(folder, 'ud');
      const path = join(folder, 'sag.txt');
      await writeFile(path, minutesWith('Tekst.').replace('Chefforum', 'Sag'));
      const { exitCode, stderr } = await run(out, path);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('Udvalget »Sag« kan ikke få nøglen »sag«, som er optaget.');
      await expect(readdir(out)).rejects.toThrow('ENOENT');
      expect((await run(out, '--udvalg', 'sagsudvalget', path)).exitCode).toBe(0);
      expect((await filesIn(out))['udvalg.yml']).toBe('- noegle: sagsudvalget\n  navn: Sag\n');
    });
  });

  it('includes everything while udvalg.yml has errors', async () => {
    await withTemporaryFolder(async (out) => {
      await writeFile(join(out, 'udvalg.yml'), '- navn: Chefforum\n');
      const { exitCode, stderr } = await run(out, kilde('001'));
      expect(exitCode).toBe(1);
      expect(stderr).toContain('[noegle-mangler]');
      expect(stderr).toMatch(/\nUdvalgene kan ikke læses. Ret fejlene, og prøv igen.\n$/);
      expect(Object.keys(await filesIn(out))).toEqual(['udvalg.yml']);
    });
  });
});

it.each([['--help'], ['-h'], ['a.txt', '--help']])('tells its usage for %s', async (...args) => {
  expect(await callCommand('import', args)).toEqual({
    exitCode: 0,
    stdout: `${importWords.usage}\n`,
    stderr: '',
  });
});

it('finds files where npm was called, and tells how one like an option is written', async () => {
  await withTemporaryFolder(async (folder) => {
    const out = join(folder, 'ud');
    await writeMinutes(join(folder, '-hvid.txt'), '08:30');
    const call = (file: string): Promise<Finished> =>
      callCommand('import', ['--out', out, file], { INIT_CWD: folder });
    const refused = await call('-hvid.txt');
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('Er det en fil, så skriv ./-hvid.txt.\n');
    expect((await call('./-hvid.txt')).exitCode).toBe(0);
    expect((await call('-nej.txt')).stderr).toContain('»-n« kendes ikke.\n');
  });
});

it('takes a committee’s name in any signs that give a key', async () => {
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'Møde d. 20-11-2012\n\nPunkt 1: A\n\nBeslutning\n\nGodkendt.\n');
    for (const name of ['§17, stk. 4-udvalget', 'Ældre/Sundhed']) {
      expect((await run(folder, '--udvalg', name, path)).exitCode, name).toBe(0);
    }
    expect(await readFile(join(folder, 'udvalg.yml'), 'utf8')).toBe(
      '- noegle: 17-stk-4-udvalget\n  navn: §17, stk. 4-udvalget\n- noegle: aeldre-sundhed\n  navn: Ældre/Sundhed\n',
    );
  });
});

it.each([
  [[], 'Skriv navnet på mindst én fil eller mappe.'],
  [['--bilag', 'nej', 'a.txt'], '--bilag: nej er ikke en mappe.'],
  [
    ['--dato', '2012-13-01', 'a.txt'],
    'Datoen »2012-13-01« kan ikke læses. Skriv den som 2026-03-24.',
  ],
  [['--vaelg=3=ny', 'a.txt', 'b.txt'], '--vaelg kan kun gives med én fil.'],
  [
    ['--vaelg', 'punkt 3', 'a.txt'],
    '--vaelg »punkt 3« kan ikke læses. Skriv stedet og »ny« eller »gammel«: --vaelg 3=ny.',
  ],
  [
    ['--udvalg', '§§', 'a.txt'],
    '»§§« kan ikke bruges som et udvalg: der er ingen bogstaver eller tal i. Skriv nøglen som i udvalg.yml, f.eks. teknik-og-miljoe, eller udvalgets navn.',
  ],
  [['a.txt', '--udvalg'], 'Der mangler en værdi efter --udvalg.'],
  [['--force=ja', 'a.txt'], '--force har ingen værdi.'],
  [['--overskriv', 'a.txt'], '»--overskriv« kendes ikke.'],
])('wrong usage %j ends with 2 and the usage', async (args, message) => {
  expect(await callCommand('import', args)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `${message}\n\n${importWords.usage}\n`,
  });
});

describe('a person’s number in the document', () => {
  it('is written as it stands, told masked, and refused by the check', async () => {
    await withTemporaryFolder(async (folder) => {
      const source = await writeMinutes(
        join(folder, 'Klage 010190-1234.txt'),
        '09.45',
        'Klage fra en borger, CPR-nr. 010190-1234.',
      );
      const { exitCode, stdout, stderr } = await run(folder, source);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('Advarsel: Punkt 1: Her står et CPR-nummer: 0101••-••••');
      expect(stdout + stderr).not.toContain('1234');
      const file = join(folder, 'moeder/chefforum/2012-11-20.md');
      expect(await readFile(file, 'utf8')).toContain('CPR-nr. 010190-1234');
      const again = await writeMinutes(source, '09.45', 'Klage fra CPR-nr. 010190-1234 igen.');
      const refused = await run(folder, again);
      expect(refused.exitCode).toBe(1);
      expect(refused.stdout + refused.stderr).not.toContain('1234');
    });
  });
});
