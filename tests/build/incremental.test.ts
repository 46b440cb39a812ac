/** The law of building by the change, with the real command: an incremental build is a full build. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecord } from '../../src/engine/build/build-record.ts';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { callCommand } from '../call-command.ts';
import { buildDate, runCommand } from '../run-command.ts';
import { withExampleContent } from '../temporary-folder.ts';
import { allPages } from './all-pages.ts';

/** All files of a site: their digests, and when they were written. */
async function filesOf(folder: string): Promise<Map<string, { digest: string; time: number }>> {
  const files = new Map<string, { digest: string; time: number }>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const digest = createHash('sha256').update(await readFile(path));
    const { mtimeMs: time } = await stat(path);
    files.set(path.slice(folder.length + 1), { digest: digest.digest('hex'), time });
  }
  return files;
}

test('after edits of every kind the site is what a full build makes, and only changes are written', async () => {
  await withExampleContent(async (content, folder) => {
    const out = join(folder, 'dist');
    let day = buildDate;
    const build = async (outDir: string, ...args: string[]): Promise<number> => {
      const environment = { CONTENT_DIR: content, OUT_DIR: outDir, BUILD_DATE: day };
      const { exitCode, stdout } = await runCommand('build', args, environment);
      expect(exitCode).toBe(0);
      return Number(/\((\d+) lavet om\)/.exec(stdout)?.[1]);
    };
    const all = await build(out);
    const before = await filesOf(out);

    const meeting = join(content, 'moeder/byraad/2026-03-24.md');
    const edits: (() => Promise<unknown>)[] = [
      // A decision is corrected, and an attachment is exchanged.
      async () => {
        const text = await readFile(meeting, 'utf8');
        expect(text).toContain('Imod stemte gruppe V.');
        await writeFile(meeting, text.replace('Imod stemte gruppe V.', 'Imod stemte gruppe A.'));
        const attachment = join(content, 'bilag/byraad/2026-03-24/hoeringssvar.txt');
        await writeFile(attachment, 'Et andet svar.\n');
      },
      // A meeting is added, with a new case and a reference to an old meeting.
      () =>
        writeFile(
          join(content, 'moeder/byraad/2026-05-26.md'),
          '---\nudvalg: byraad\ndato: 2026-05-26\nstatus: referat\ntitel: Maj\n---\n\n' +
            '## Punkt 1: Ny sag\n\nSag: 26/9999\nSag: 26/1042\n\n### Beslutning\n\n' +
            'Godkendt som på Byrådets møde den 28. april 2026.\n',
        ),
      // An item is withdrawn, a meeting goes away, and an agenda grows old.
      async () => {
        day = '2026-08-01';
        await writeFile(
          join(content, 'omdirigeringer.yml'),
          '- { fra: /byraad/2026-03-24/punkt-2/, trukket: 2026-06-01, grund: Personoplysninger. }\n' +
            '- { fra: /byraad/2025-12-16/, til: /byraad/ }\n',
        );
        await rename(join(content, 'moeder/byraad/2025-12-16.md'), join(folder, 'væk.md'));
        // Pages that go with them have never been published here.
        const ledger = '/byraad/2025-12-16/\n/byraad/2026-03-24/punkt-2/\n';
        await writeFile(join(content, 'adresser.txt'), ledger);
      },
    ];
    for (const edit of edits) {
      await edit();
      const fixed = await callCommand('check', ['--fix'], { CONTENT_DIR: content });
      expect(fixed.stdout).not.toContain(' fejl ');
      expect(await build(out)).toBeLessThan(all);
    }
    const after = await filesOf(out);
    const declared = allPages(await loadContent(content));
    expect([...(readRecord(out)?.made.keys() ?? [])].sort()).toEqual([...declared.keys()].sort());
    expect(await build(out)).toBe(0);
    expect(await filesOf(out)).toEqual(after);
    const rewritten = [...after].filter(
      ([file, { digest, time }]) =>
        before.get(file)?.digest === digest && before.get(file)?.time !== time,
    );
    expect(rewritten.map(([file]) => file)).toEqual([]);
    // Nothing is different when everything is made anew.
    expect(await build(out, '--full')).toBeGreaterThan(30);
    expect(await filesOf(out)).toEqual(after);
  });
});
