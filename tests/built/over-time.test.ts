/**
 * One site from build to build, with the real command: builds that are killed, edits of every kind, and
 * what is taken back. The law of building by the change holds of it: it is always what a full build makes.
 */
import { createHash } from 'node:crypto';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readRecord } from '../../src/engine/build/build-record.ts';
import { siteIdFile } from '../../src/engine/build/site-folder.ts';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { commandWords } from '../../src/i18n/da-cli.ts';
import { allPages } from '../build/all-pages.ts';
import { callCommand } from '../call-command.ts';
import {
  buildDate,
  exampleContent,
  exampleUrl,
  finished,
  root,
  runCommand,
  startCommand,
} from '../run-command.ts';
import { contentsOf } from './folder-contents.ts';
import { addWhatIsTakenBack, takeBack, takenBackWords, wordsIn } from './taken-back.ts';

// Each test goes on where the one before has left the site.
let folder = '';
let content = '';
let out = '';
let work = '';
let day = buildDate;

interface SiteFile {
  digest: string;
  /** When it was written. */
  time: number;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  [content, out, work] = [
    join(folder, 'content'),
    join(folder, 'dist'),
    join(folder, '.dist.punkt'),
  ];
  await cp(join(root, exampleContent), content, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

/** All files of the site. */
async function siteFiles(): Promise<Map<string, SiteFile>> {
  const files = new Map<string, SiteFile>();
  for (const [name, bytes] of await contentsOf(out)) {
    const digest = createHash('sha256').update(bytes).digest('hex');
    files.set(name, { digest, time: (await stat(join(out, name))).mtimeMs });
  }
  return files;
}

const environment = () => ({
  ...{ CONTENT_DIR: content, OUT_DIR: out, BUILD_DATE: day, SITE_URL: exampleUrl },
});

/** Builds the site; gives how many pages it has, and how many of them were made. */
async function build(...args: string[]): Promise<{ pages: number; made: number }> {
  const { exitCode, stdout, stderr } = await runCommand('build', args, environment());
  expect(exitCode, stderr).toBe(0);
  const [, pages, made] = /: (\d+) sider \((\d+) lavet om\)/.exec(stdout) ?? [];
  return { pages: Number(pages), made: Number(made) };
}

/** Builds the site after a change: what did not change is kept, to the byte and the time. */
async function buildChanges(): Promise<void> {
  const before = await siteFiles();
  const { pages, made } = await build();
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(pages);
  const writtenInVain = [...(await siteFiles())].filter(([name, { digest, time }]) => {
    const known = before.get(name);
    return known?.digest === digest && known.time !== time;
  });
  expect(writtenInVain.map(([name]) => name)).toEqual([]);
}

/** Brings the ledger up to date, and expects no error. */
async function checkAndFix(): Promise<void> {
  const { stdout } = await callCommand('check', ['--fix'], environment());
  expect(stdout).not.toContain(' fejl ');
}

test('killed at any moment, a build leaves the old site whole; the next one replaces it whole', async () => {
  const homePage = (): Promise<string> => readFile(join(out, 'index.html'), 'utf8');
  // A site that an earlier build might have left.
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'den gamle side');
  await writeFile(join(out, siteIdFile), 'den-gamle');
  await writeFile(join(out, 'fra-den-gamle.html'), '');
  let areAllKilled = true;
  for (const milliseconds of [300, 900, 1500]) {
    const child = startCommand('build', [], environment());
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    const { exitCode } = await finished(child);
    clearTimeout(timer);
    // On a fast machine a build may be done before its time is out.
    areAllKilled &&= exitCode === null;
    expect(await homePage()).toContain(areAllKilled ? 'den gamle side' : 'Eksempelkøbing');
  }

  const { exitCode, stdout, stderr } = await runCommand('build', [], environment());
  // What was killed may have left its lock, which then has to be found out.
  expect(stderr.replace(commandWords.build.waiting(out), '').trim()).toBe('');
  const [, pages, made] =
    /^.+\/dist: (\d+) sider \((\d+) lavet om\), 12 punkter og 3 bilag i søgningen, \d+,\d s\.\n$/.exec(
      stdout,
    ) ?? [];
  expect(Number(pages), stdout).toBeGreaterThan(0);
  if (areAllKilled) expect(made).toBe(pages);
  expect(exitCode).toBe(0);
  expect(await homePage()).toContain('Eksempelkøbing Kommune');
  expect(await readdir(folder)).toEqual(['.dist.punkt', 'content', 'dist']);
  const top = await readdir(out);
  expect(top).not.toContain('fra-den-gamle.html');
  expect(top.filter((name) => name.startsWith('.'))).toEqual(['.htaccess', '.punkt']);
  expect(top).toContain('pagefind');
  const attachment = 'byraad/2026-03-24/bilag/hoeringssvar.txt';
  expect(await readFile(join(out, attachment), 'utf8')).toBe(
    'Høringssvar fra Søndre Skole: Vi glæder os til stien.\n',
  );
  const left = ['lock', 'search', 'old', 'site.new'];
  expect((await readdir(work)).filter((name) => left.includes(name))).toEqual([]);
  // Several builds at once do not disturb each other: that one was made at the same time as others.
  expect(await contentsOf(out)).toEqual(await contentsOf(inject('builtSites').example.folder));
});

test('corrections and additions are published, and only changes are written', async () => {
  // A decision is corrected, and an attachment is exchanged.
  const meeting = join(content, 'moeder/byraad/2026-03-24.md');
  const text = await readFile(meeting, 'utf8');
  expect(text).toContain('Imod stemte gruppe V.');
  await writeFile(meeting, text.replace('Imod stemte gruppe V.', 'Imod stemte gruppe A.'));
  const attachment = join(content, 'bilag/byraad/2026-03-24/hoeringssvar.txt');
  await writeFile(attachment, 'Et andet svar.\n');
  // A meeting is added, with a new case and a reference to an old meeting.
  await writeFile(
    join(content, 'moeder/byraad/2026-05-26.md'),
    '---\nudvalg: byraad\ndato: 2026-05-26\nstatus: referat\ntitel: Maj\n---\n\n' +
      '## Punkt 1: Ny sag\n\nSag: 26/9999\nSag: 26/1042\n\n### Beslutning\n\n' +
      'Godkendt som på Byrådets møde den 28. april 2026.\n',
  );
  await addWhatIsTakenBack(content);
  await checkAndFix();
  await buildChanges();
  for (const where of [out, join(out, 'pagefind'), work]) {
    expect(await wordsIn(where), where).toEqual(takenBackWords);
  }
});

test('of what is withdrawn, closed or deleted nothing is left beside or in the site', async () => {
  await takeBack(content, async (address) => {
    const args = [address, '--grund', 'Derfor.'];
    const { exitCode, stdout, stderr } = await callCommand('withdraw', args, environment());
    expect(exitCode, stdout + stderr).toBe(0);
  });
  // A meeting goes away, and an agenda grows old.
  day = '2026-08-01';
  const moves = join(content, 'omdirigeringer.yml');
  await writeFile(
    moves,
    `${await readFile(moves, 'utf8')}- { fra: /byraad/2025-12-16/, til: /byraad/ }\n`,
  );
  await rename(join(content, 'moeder/byraad/2025-12-16.md'), join(folder, 'væk.md'));
  // Pages that go with it have never been published here.
  const ledger = join(content, 'adresser.txt');
  const known = (await readFile(ledger, 'utf8')).split('\n');
  const kept = known.filter((line) => !line.includes('2025') || line === '/byraad/2025-12-16/');
  await writeFile(ledger, kept.join('\n'));
  await checkAndFix();
  await buildChanges();
  expect(await wordsIn(out, work)).toEqual([]);
});

test('after all that the site is what a full build makes', async () => {
  const after = await siteFiles();
  const declared = allPages(await loadContent(content, { today: day }));
  expect([...(readRecord(out)?.made.keys() ?? [])].sort()).toEqual([...declared.keys()].sort());
  expect((await build()).made).toBe(0);
  expect(await siteFiles()).toEqual(after);
  // Nothing is different when everything is made anew.
  const { pages, made } = await build('--full');
  expect(made).toBe(pages);
  expect(await siteFiles()).toEqual(after);
});
