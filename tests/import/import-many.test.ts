/** Importing a folder of documents: the same on any number of cores, and after any interruption. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/cli/import.ts';
import { callCommand, callMain } from '../call-command.ts';
import { finished, startCommand, type Finished } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const committees = ['Byrådet', 'Økonomiudvalget', 'Skoleudvalget', 'Teknik- og Miljøudvalget'];

/** Writes `count` small minutes into `folder`, a month between those of a committee. */
async function writeDocuments(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const committee = committees[index % committees.length] ?? '';
    const month = Math.floor(index / committees.length);
    const day = `05-${String((month % 12) + 1).padStart(2, '0')}-${2000 + Math.floor(month / 12)}`;
    const items = Array.from(
      { length: 1 + (index % 3) },
      (_, at) =>
        `Punkt ${at + 1}: Sag ${index}.${at}\n\n00.01.00-P35-${index}-22\n\nSagsfremstilling\n\n` +
        `Det handler om nummer ${index}.\n\nBeslutning\n\nGodkendt.\n\nBilag\n\nNotat ${index}`,
    );
    const name = `referat ${String(index).padStart(3, '0')}.txt`;
    await writeFile(join(folder, name), [`REFERAT ${committee} d. ${day}`, ...items].join('\n\n'));
    await mkdir(join(folder, 'bilag'), { recursive: true });
    await writeFile(join(folder, 'bilag', `notat_${index}.pdf`), `Notat ${index}`.repeat(index));
  }
}

const importFolder = (from: string, out: string, ...args: string[]): Promise<Finished> =>
  callCommand('import', ['--out', out, ...args, from]);

/** The same with the documents read by threads, as in the command. */
const importInThreads = (from: string, out: string): Promise<Finished> =>
  callMain(() => importDocuments(['--out', out, from]));

/** Every file below `folder`, hidden ones too, with its text. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = new Map<string, string>();
  for (const path of paths.toSorted()) {
    files.set(path.slice(folder.length + 1), await readFile(path, 'utf8'));
  }
  return files;
}

/** Numbers from 0 to 1, the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Starts an import and waits until it has told of `documents`, or has ended. */
async function startAndWait(from: string, out: string, documents: number) {
  const child = startCommand('import', ['--out', out, from]);
  const end = finished(child);
  let told = 0;
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (text: string) => {
      told += text.split(' → ').length - 1;
      if (told >= documents) resolve();
    });
    void end.then(() => resolve());
    if (documents === 0) resolve();
  });
  return { child, end };
}

describe('a folder of documents', () => {
  it('comes to the same as its documents one by one, and to nothing new the second time', async () => {
    await withTemporaryFolder(async (folder) => {
      const [from, one, all] = ['ind', 'en', 'alle'].map((name) => join(folder, name));
      await writeDocuments(from ?? '', 24);
      const first = await importInThreads(from ?? '', all ?? '');
      expect(first.exitCode).toBe(0);
      expect(first.stdout.match(/ → .*\.md$/gm)).toHaveLength(24);
      expect(first.stdout).toMatch(/\n24 skrevet, 0 uændret, 0 ikke importeret\.\n$/);
      // Plain lines away from a terminal, one for each tenth, and no escape codes.
      const progress = first.stderr.trimEnd().split('\n');
      expect(progress).toHaveLength(10);
      expect(progress.at(-1)).toMatch(/^24 af 24 filer, 48 punkter, [\d.,]+ filer\/s$/);
      expect(first.stdout + first.stderr).not.toMatch(/[\r\u001B]/);

      for (const name of [
        'referat 000.txt',
        'referat 001.txt',
        'referat 002.txt',
        'referat 003.txt',
      ]) {
        await callCommand('import', ['--out', one ?? '', join(from ?? '', name)]);
      }
      const [few, many] = [await filesIn(one ?? ''), await filesIn(all ?? '')];
      expect(many.get('udvalg.yml')).toBe(few.get('udvalg.yml'));
      for (const [file, text] of few) expect(many.get(file), file).toBe(text);
      expect(many.get('bilag/skoleudvalget/2000-06-05/notat_22.pdf')).toBe('Notat 22'.repeat(22));
      expect(many.get('moeder/skoleudvalget/2000-06-05.md')).toContain(
        '- [Notat 22](bilag/notat_22.pdf)',
      );

      const path = join(all ?? '', 'moeder/byraadet/2000-01-05.md');
      const { ino } = await stat(path);
      const again = await importFolder(from ?? '', all ?? '');
      expect(again.exitCode).toBe(0);
      expect(again.stdout).toMatch(/\n0 skrevet, 24 uændret, 0 ikke importeret\.\n$/);
      expect((await stat(path)).ino).toBe(ino);
      expect(await filesIn(all ?? '')).toEqual(many);

      // What was remembered does not hide what has been changed since.
      await writeFile(path, (await readFile(path, 'utf8')).replace('Godkendt.', 'Ikke godkendt.'));
      await rm(join(all ?? '', 'bilag/byraadet/2000-02-05/notat_4.pdf'));
      await writeFile(join(from ?? '', 'bilag/notat_8.pdf'), 'Et andet notat');
      const changed = await importFolder(from ?? '', all ?? '');
      expect(changed.exitCode).toBe(1);
      expect(changed.stdout).toMatch(/\n0 skrevet, 22 uændret, 2 ikke importeret\.\n$/);
      expect(changed.stderr).toContain('    - Ikke godkendt.\n    + Godkendt.\n');
      expect(changed.stderr).toContain(
        'bilag/byraadet/2000-03-05/notat_8.pdf findes allerede med et andet indhold',
      );
      const forced = await importFolder(from ?? '', all ?? '', '--force');
      expect(forced.stdout).toMatch(/\n1 skrevet, 23 uændret, 0 ikke importeret\.\n$/);
      expect(await filesIn(all ?? '')).toEqual(
        many.set('bilag/byraadet/2000-03-05/notat_8.pdf', 'Et andet notat'),
      );
    });
  });

  it('tells what failed at the end, and takes attachments for none of it', async () => {
    await withTemporaryFolder(async (folder) => {
      const [from, out] = [join(folder, 'ind'), join(folder, 'ud')];
      await writeDocuments(from, 2);
      await rm(join(from, 'bilag'), { recursive: true });
      await writeFile(join(from, 'Notat 1.txt'), 'Det er ikke et referat.');
      await writeFile(join(from, 'brev.txt'), 'Kære alle.');
      await writeFile(join(from, 'ark.xlsx'), '');
      const { exitCode, stdout, stderr } = await importFolder(from, out);
      expect(exitCode).toBe(1);
      expect(stderr).toBe(
        `${join(from, 'brev.txt')}: ikke importeret\n  Filen ligner ikke et referat: den har ingen punkter (linjer som »Punkt 1: Godkendelse af dagsorden«).\n`,
      );
      expect(stdout).toMatch(
        /\n1 fil af andre slags end dokumenter er sprunget over\.\n2 skrevet, 0 uændret, 1 ikke importeret\.\n$/,
      );
      expect((await filesIn(out)).get('bilag/oekonomiudvalget/2000-01-05/Notat 1.txt')).toBe(
        'Det er ikke et referat.',
      );
    });
  });
});

describe('an import that is interrupted', () => {
  const documents = 30;
  let folder = '';
  let from = '';
  /** What an import comes to that is not. */
  let whole = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-'));
    from = join(folder, 'ind');
    await writeDocuments(from, documents);
    const out = join(folder, 'hel');
    expect((await importFolder(from, out)).exitCode).toBe(0);
    whole = await filesIn(out);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('leaves the same files as one that was not, however often it was killed', async () => {
    const out = join(folder, 'dræbt');
    const random = seeded(20_121_120);
    let killed = 0;
    for (let round = 0; round < 3; round++) {
      // So many more documents than last time, and then some milliseconds into the next.
      const { child, end } = await startAndWait(from, out, Math.floor(random() * 9) + round * 9);
      await sleep(random() * 40);
      child.kill('SIGKILL');
      if ((await end).exitCode === null) killed += 1;
    }
    expect(killed).toBeGreaterThan(1);
    const last = await importFolder(from, out);
    expect(last.exitCode).toBe(0);
    expect(last.stdout).toMatch(/, 0 ikke importeret\.\n$/);
    expect(await filesIn(out)).toEqual(whole);
  }, 240_000);

  it('by the user ends in order, with what is written whole, and goes on from there', async () => {
    const out = join(folder, 'afbrudt');
    const { child, end } = await startAndWait(from, out, 5);
    child.kill('SIGINT');
    const { exitCode, stdout, stderr } = await end;
    expect(exitCode).toBe(1);
    const [, left] = /\nAfbrudt, før (\d+) filer var importeret\. /.exec(`\n${stderr}`) ?? [];
    expect(Number(left)).toBeGreaterThan(0);
    const written = documents - Number(left);
    expect(stdout).toContain(`\n${written} skrevet, 0 uændret, 0 ikke importeret.\n`);
    const files = await filesIn(out);
    expect([...files.keys()].filter((file) => file.endsWith('.md'))).toHaveLength(written);
    for (const [file, text] of files) {
      if (file !== 'udvalg.yml') expect(text, file).toBe(whole.get(file));
    }
    expect((await importFolder(from, out)).exitCode).toBe(0);
    expect(await filesIn(out)).toEqual(whole);
  });
});
