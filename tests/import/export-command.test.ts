/** `npm run import` of a case system's export: a folder, its file or a package; what is kept out. */
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rereadExport } from '../../src/engine/proof/reread-export.ts';
import { callCommand } from '../call-command.ts';
import type { Finished } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import * as exports from './systems/examples.ts';

const { secret } = exports;

const page = (...words: string[]): string =>
  `<html><body>${words.map((word) => `<p>${word}</p>`).join('')}</body></html>`;

/** An export of Acadre as it lies on a disk: names in another case than in the XML. */
const acadre: Record<string, string> = {
  'XML_1.xml': exports.acadreIndex([{ type: 2, file: 'M.xml', publish: 1 }]),
  'Files/m.XML': exports.acadre,
  'Files/e1.pdf': 'Tegning',
  'Files/E2.PDF': secret,
  'Files/E3.pdf': secret,
  'Files/Punkt 118 lukket.html': page('Punkt 1: Salg', secret),
};

const sbsys: Record<string, string> = {
  'Dagsorden_100/dagsorden.xml': exports.sbsys,
  'Dagsorden_100/dagsorden.html': page(
    'Budget &amp; plan',
    'Budgettet er stramt.',
    'Ingen nye.',
    'Godkendt.',
    'Enstemmigt vedtaget.',
    `Her står noget om ${secret} og om intet andet`,
  ),
  'Dagsorden_100/bilag/tabel.pdf': 'Tabel',
  'Dagsorden_100/bilag/x.pdf': secret,
};

async function lay(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const zipOf = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
    { level },
  );

/** Everything below a folder, each file with its text. */
async function written(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(
    paths
      .toSorted()
      .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')]),
  );
  return Object.fromEntries(texts) as Record<string, string>;
}

interface Tried extends Finished {
  files: Record<string, string>;
}

/** Lays files, imports what `named` says, and finds out what there is. */
function tried(
  files: Readonly<Record<string, string>>,
  named: (folder: string) => Promise<string[]> | string[],
): Promise<Tried> {
  return withTemporaryFolder(async (folder) => {
    const [from, out] = [join(folder, 'ind'), join(folder, 'ud')];
    await mkdir(out);
    await lay(from, files);
    const done = await callCommand('import', ['--out', out, ...(await named(from))]);
    return { ...done, files: await written(out) };
  });
}

const meeting = 'moeder/kulturudvalget-kul/2026-03-24.md';

describe('an export of Acadre', () => {
  it.each<[string, (folder: string) => Promise<string[]> | string[]]>([
    ['its folder', (folder) => [folder]],
    ['the file that lists the others', (folder) => [join(folder, 'XML_1.xml')]],
    [
      'the file of the minutes, listed in the folder above',
      (folder) => [join(folder, 'Files/m.XML')],
    ],
    [
      'a package',
      async (folder) => {
        const path = join(folder, 'eksport.zip');
        await writeFile(path, zipOf({ ...acadre, '../../ude.xml': exports.acadre, '/etc/x': 'x' }));
        return [path];
      },
    ],
    [
      'a package whose files are not packed',
      async (folder) => {
        const path = join(folder, 'eksport.zip');
        await writeFile(path, zipOf(acadre, 0));
        return [path];
      },
    ],
  ])('given as %s: one meeting, with what may be public alone', async (_, named) => {
    const before = await readdir(tmpdir());
    const { exitCode, stdout, stderr, files } = await tried(acadre, named);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(Object.keys(files)).toEqual([
      'bilag/kulturudvalget-kul/2026-03-24/e1.pdf',
      meeting,
      'udvalg.yml',
    ]);
    expect(files[meeting]).toContain('- [Tegning](bilag/e1.pdf)');
    expect(files[meeting]).toContain('kilde: { fil: m.XML, sha256: ');
    expect(JSON.stringify([files, stdout, stderr])).not.toContain(secret);
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith('punkt-eksport-'));
    expect(left.filter((name) => !before.includes(name))).toEqual([]);
  });

  it('is not imported in part: what lies beside it belongs to it, also where it cannot be read', async () => {
    const broken = { ...acadre, 'Files/m.XML': exports.acadre.slice(0, -20) };
    const { exitCode, stdout, stderr, files } = await tried(broken, (folder) => [folder]);
    expect([exitCode, files]).toEqual([1, {}]);
    expect(stderr).toContain('XML-filen er beskadiget');
    expect(`${stdout}${stderr}`).not.toContain(secret);
  });

  it('that is not published is imported only with --kladde', async () => {
    const draft = {
      ...acadre,
      'XML_1.xml': exports.acadreIndex([{ type: 2, file: 'M.xml', publish: 0 }]),
    };
    const refused = await tried(draft, (folder) => [folder]);
    expect([refused.exitCode, refused.files]).toEqual([1, {}]);
    expect(refused.stderr).toContain('--kladde');
    const asked = await tried(draft, (folder) => [folder, '--kladde']);
    expect(asked.exitCode).toBe(0);
    expect(asked.stdout).toContain('Advarsel: Det er en kladde');
    expect(JSON.stringify([asked, refused])).not.toContain(secret);
  });
});

it('an attachment whose item has become closed is told with the line that deletes it', async () => {
  const edition = (type: 1 | 2, isPublic: string): string =>
    exports.publication({
      type,
      agenda: '1',
      items:
        exports.publishedItem({ id: '1', number: '1', caption: 'Vej', fields: [] }) +
        exports.publishedItem({
          ...{ id: '2', number: '2', caption: 'Salg', isPublic, fields: [] },
          enclosures:
            '<Enclosure><Name>Kort</Name><InstantiationFilePathRelative>kort.pdf</InstantiationFilePathRelative></Enclosure>',
        }),
    });
  await withTemporaryFolder(async (folder) => {
    const [from, out] = [join(folder, 'ind'), join(folder, 'ud')];
    await mkdir(out);
    await lay(from, { 'p.xml': edition(1, 'True'), 'kort.pdf': 'Kort' });
    const first = await callCommand('import', ['--out', out, from]);
    expect(first.stdout).not.toContain('git rm');
    await lay(from, { 'p.xml': edition(2, 'False') });
    const again = await callCommand('import', ['--out', out, from, '--force']);
    expect(again.stdout).toContain(
      `Advarsel: Punkt 2 er lukket nu, men et bilag fra den tidligere mødefil ligger stadig i content og skal væk: git rm "${join(out, 'bilag/it-udvalget/2026-03-24/kort.pdf')}"`,
    );
  });
});

it('a folder of exports and documents: each by itself, a meeting in two folders as one', async () => {
  const files = {
    ...sbsys,
    'Dagsorden_101/dagsorden.xml': exports.sbsysAgenda({
      id: '101',
      items: exports.sbsysItem('t', '1', 'Tillæg', '<Indstilling>Ja.</Indstilling>'),
    }),
    'referat.txt':
      'Byrådet\n\nMødedato 2. marts 2026\n\nReferat\n\nPunkt 1: Valg\n\nBeslutning\n\nGodkendt.\n',
    'rss.xml': '<rss/>',
  };
  const { exitCode, stdout, stderr, files: found } = await tried(files, (folder) => [folder]);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(Object.keys(found).filter((name) => name.endsWith('.md'))).toEqual([
    'moeder/byraadet/2026-03-02.md',
    'moeder/byraadet/2026-08-27.md',
  ]);
  expect(found['moeder/byraadet/2026-08-27.md']).toContain('## Punkt T1: Tillæg');
  expect(stdout).toContain('dokumenter hører til en eksport fra et sagssystem');
  expect(JSON.stringify([found, stdout])).not.toContain(secret);
});

it('a file with two meetings becomes two', async () => {
  const item = { caption: 'Budget', fields: [['Beslutning', 'Godkendt.']] } as const;
  const one = exports.publication({
    ...{ type: 2, agenda: '1' },
    items: exports.publishedItem({ id: '1', number: '1', ...item }),
  });
  const other = one.replace('Meeting ID="9"', 'Meeting ID="10"').replaceAll('24-03', '31-03');
  const [, agenda = ''] = /<Agendas>([^]*)<\/Agendas>/.exec(other) ?? [];
  const both = one.replace('</Agendas>', `${agenda}</Agendas>`);
  const { exitCode, files } = await tried({ 'p.xml': both }, (folder) => [folder]);
  expect(exitCode).toBe(0);
  const body = '\n## Punkt 1: Budget\n\n### Beslutning\n\nGodkendt.\n';
  for (const day of ['24', '31']) {
    expect(files[`moeder/it-udvalget/2026-03-${day}.md`]?.split('---\n').at(-1)).toBe(body);
  }
});

it('holds the words against the document beside the export', async () => {
  const changed = {
    ...sbsys,
    'Dagsorden_100/dagsorden.html':
      sbsys['Dagsorden_100/dagsorden.html']?.replace('Godkendt.', 'Afvist.') ?? '',
  };
  const same = await tried(sbsys, (folder) => [folder]);
  expect(same.stdout).toContain(
    'Ordene er holdt op mod dagsorden.html ved siden af, og alle er der.',
  );
  expect(same.stdout).toContain('1 linje i dagsorden.html findes ikke i eksporten: linje 6');
  const other = await tried(changed, (folder) => [folder]);
  expect(other.exitCode).toBe(0);
  expect(other.stdout).toContain(
    '1 sted står i eksporten, men ikke ord for ord i dagsorden.html: »Godkendt.«',
  );
  expect(`${same.stdout}${other.stdout}`).not.toContain(secret);
});

it('links lead to no file outside, and other XML is refused', async () => {
  await withTemporaryFolder(async (folder) => {
    const [from, out] = [join(folder, 'ind'), join(folder, 'ud')];
    await lay(from, acadre);
    await lay(folder, { 'udenfor.pdf': secret, 'andet.xml': '<rss/>' });
    await rm(join(from, 'Files/e1.pdf'));
    await symlink(join(folder, 'udenfor.pdf'), join(from, 'Files/e1.pdf'));
    await mkdir(out);
    const done = await callCommand('import', ['--out', out, from]);
    expect(done.exitCode).toBe(0);
    const other = await callCommand('import', ['--out', out, join(folder, 'andet.xml')]);
    expect(other.exitCode).toBe(1);
    expect(other.stderr).toContain('XML-filen er ikke en eksport, der kan læses');
    expect(JSON.stringify(await written(out))).not.toContain(secret);
  });
});

it('the parts of a meeting in folders of their own are read again from the main one', async () => {
  await withTemporaryFolder(async (folder) => {
    await lay(folder, {
      'a/d.xml': exports.sbsysAgenda({ id: '1', items: exports.sbsysItem('a', '1', 'Vej', '') }),
      'b/d.xml': exports.sbsysAgenda({ id: '2', items: exports.sbsysItem('b', '2', 'By', '') }),
      'c/d.xml': exports.sbsysAgenda({
        ...{ id: '3', open: 'false' },
        items: exports.sbsysItem('c', '3', secret, ''),
      }),
    });
    const out = join(folder, 'ud');
    await mkdir(out);
    const { stdout } = await callCommand('import', ['--out', out, folder]);
    expect(stdout).toContain(`${join(folder, 'a/d.xml')} → `);
    const text = JSON.stringify(await written(out));
    const words = Number(/ord: (\d+)/u.exec(text)?.[1]);
    const facts = { committee: 'byraadet', date: '2026-08-27', committees: [], words };
    const read = await rereadExport({ path: join(folder, 'a/d.xml'), ...facts });
    expect(read).toMatchObject({ text: { count: words } });
    expect(JSON.stringify([read, text])).not.toContain(secret);
  });
});

it('a meeting of an export is read again for its proof, from its file and those beside it', async () => {
  await withTemporaryFolder(async (folder) => {
    await lay(folder, acadre);
    const facts = { committee: 'kultur', date: '2026-03-24', committees: [], words: 29 };
    const read = await rereadExport({ path: join(folder, 'Files/m.XML'), ...facts });
    expect(read).toMatchObject({ text: { count: 29, words: { length: 29 } } });
    expect(JSON.stringify(read)).not.toContain(secret);
  });
});
