/** Attachments of a folder are inspected once, and what is kept of them holds no number. */
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readAttachmentCache } from '../../src/engine/content/attachment-cache.ts';
import { inspectAttachments } from '../../src/engine/content/inspect-attachments.ts';
import { callCommand } from '../call-command.ts';
import { withExampleContent, withTemporaryFolder } from '../temporary-folder.ts';
import { p, writeDocx } from './write-office.ts';

const name = 'byraad/2026-03-24/brev.docx';
const letter = writeDocx(p('Klage fra 010190-1234'), {
  'docProps/core.xml': '<c><dc:creator>Bo 020290-1234</dc:creator></c>',
});

async function write(content: string, file: string, bytes: string | Uint8Array): Promise<void> {
  const path = join(content, 'bilag', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

it('keeps what it found, by the bytes, and no number', async () => {
  await withTemporaryFolder(async (folder) => {
    const work = { folder: join(folder, 'work'), program: 'a' };
    await write(folder, name, letter);
    await write(folder, 'byraad/2026-03-24/010190-1234.txt', 'x');
    const names = [name, 'byraad/2026-03-24/010190-1234.txt'];
    const inspected = await inspectAttachments(folder, names, work);
    expect([...inspected.keys()].toSorted()).toEqual(names.toSorted());
    expect(inspected.get(name)).toMatchObject({
      author: 'Bo 0202••-••••',
      numbers: [{ masked: '0101••-••••' }, { masked: '0202••-••••' }],
    });
    expect((await readdir(work.folder)).toSorted()).toEqual(['attachment-texts', 'attachments']);
    // Of a file with a number in it no text is kept.
    expect(await readdir(join(work.folder, 'attachment-texts'))).toHaveLength(1);
    const kept = await readFile(join(work.folder, 'attachments'), 'utf8');
    expect(kept).toContain('0101••-••••');
    expect(kept).not.toMatch(/010190|020290/);

    expect(readAttachmentCache({ ...work, program: 'b' }).files.size).toBe(0);
    await writeFile(join(work.folder, 'attachments'), `${kept} `);
    expect(readAttachmentCache(work).files.size).toBe(0);
  });
});

it('reads no file again that is in the state it was read in', async () => {
  await withTemporaryFolder(async (folder) => {
    const work = { folder: join(folder, 'work'), program: 'a' };
    await write(folder, name, letter);
    const before = await inspectAttachments(folder, [name], work);
    // Written so lately that its state does not tell: the digest does.
    expect(readAttachmentCache(work).files.get(name)?.state).toBe('');
    expect(await inspectAttachments(folder, [name], work)).toEqual(before);
    await write(folder, name, 'Uden nummer');
    expect((await inspectAttachments(folder, [name], work)).get(name)?.numbers).toEqual([]);
    await rm(join(folder, 'bilag', name));
    await expect(inspectAttachments(folder, [name], work)).rejects.toThrow(name);
    expect((await inspectAttachments(folder, [], work)).size).toBe(0);
    expect(readAttachmentCache(work).findings.size).toBe(0);
  });
});

it('stops publication, with the place and a masked number, until an editor allows it', async () => {
  await withExampleContent(async (content, folder) => {
    await write(content, name, letter);
    const path = join(content, 'bilag', name);
    await utimes(path, new Date(0), new Date(0));
    const environment = { CONTENT_DIR: content, OUT_DIR: join(folder, 'out') };
    const check = () => callCommand('check', ['--format', 'json'], environment);
    const first = await check();
    expect(first.exitCode).toBe(1);
    expect(first.stdout).not.toMatch(/010190|020290/);
    const { problems } = JSON.parse(first.stdout) as {
      problems: { ruleId: string; file: string; reason: string; digest?: string }[];
    };
    const found = problems.filter(({ file }) => file === `${content}/bilag/${name}`);
    expect(found.map(({ ruleId, reason }) => [ruleId, reason])).toEqual(
      expect.arrayContaining([
        ['cpr-nummer', 'I bilaget (teksten) står et CPR-nummer: 0101••-••••'],
        ['cpr-nummer', 'I bilaget (egenskaber) står et CPR-nummer: 0202••-••••'],
        ['bilag-forfatter', 'I filens egenskaber står forfatteren »Bo 0202••-••••«.'],
      ]),
    );
    expect((await callCommand('build', [], environment)).exitCode).toBe(1);
    // Each number has a line of its own.
    const lines = found
      .filter(({ ruleId }) => ruleId === 'cpr-nummer')
      .map(
        ({ digest = '' }) =>
          `- { regel: cpr-nummer, fil: bilag/${name}, aftryk: "${digest}", dato: 2026-03-25, grund: Opdigtet. }\n`,
      );
    const exemptions = join(content, 'undtagelser.yml');
    await writeFile(exemptions, lines[0] ?? '');
    expect((await check()).stdout).toContain('"ruleId": "cpr-nummer"');
    await writeFile(exemptions, lines.join(''));
    const allowed = (await check()).stdout;
    expect(allowed).toContain('undtagelse-brugt');
    expect(allowed).not.toContain('"ruleId": "cpr-nummer"');
    await write(content, name, writeDocx(p('Klage fra 010190-1234 og andre')));
    expect((await check()).stdout).toContain('"ruleId": "cpr-nummer"');
  });
});
