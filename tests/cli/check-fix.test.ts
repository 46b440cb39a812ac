import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callCommand } from '../call-command.ts';
import { withExampleContent, withTemporaryFolder } from '../temporary-folder.ts';

const check = (content: string, ...args: string[]) =>
  callCommand('check', args, { CONTENT_DIR: content });

const sound = { exitCode: 0, stdout: 'Ingen fejl.\n' };

const newMeeting = `---
udvalg: byraad
dato: 2026-04-07
status: referat
titel: Byrådets møde den 7. april 2026
---

## Punkt 1: Godkendelse af dagsorden

### Beslutning

Godkendt.
`;

test('new addresses are warned of, and written after what stands there, byte for byte', async () => {
  await withExampleContent(async (content) => {
    const path = join(content, 'adresser.txt');
    await writeFile(join(content, 'moeder/byraad/2026-04-07.md'), newMeeting);
    // No line end last, a Windows one inside, bytes that are no text.
    const before = Buffer.concat([await readFile(path), Buffer.from('# æ\r\n/om/')]);
    await writeFile(path, before);

    expect(await check(content)).toEqual({
      exitCode: 0,
      stdout: `${path}
  1:1  advarsel  3 adresser er nye og står endnu ikke i adresser.txt, blandt dem /byraad/2026-04-07/.  [adresse-ny]
       Er numre og datoer rigtige, så kør »npm run check -- --fix«, som skriver dem i filen. Den skal i git sammen med indholdet.

1 advarsel i 1 fil. Advarsler stopper ikke udgivelsen.
`,
      stderr: '',
    });
    expect(await readFile(path)).toEqual(before);

    const stderr = `3 nye adresser er tilføjet i ${path}.\n`;
    expect(await check(content, '--fix')).toEqual({ ...sound, stderr });
    const added = '/byraad/2026-04-07/\n/byraad/2026-04-07/punkt-1/\n/byraad/2026-04-07/samlet/\n';
    const after = Buffer.concat([before, Buffer.from(`\n${added}`)]);
    expect(await readFile(path)).toEqual(after);

    expect(await check(content, '--fix')).toEqual({ ...sound, stderr: '' });
    expect(await readFile(path)).toEqual(after);
    expect((await readdir(content)).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

test('a municipality without a ledger begins one', async () => {
  await withTemporaryFolder(async (content) => {
    await writeFile(join(content, 'udvalg.yml'), '- { noegle: byraad, navn: Byrådet }\n');
    const { exitCode, stdout, stderr } = await check(content, '--fix', '--format', 'json');
    expect(stderr).toBe(`10 nye adresser er tilføjet i ${content}/adresser.txt.\n`);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ errors: 0, warnings: 0, problems: [] });
    expect((await readFile(join(content, 'adresser.txt'), 'utf8')).split('\n').slice(1)).toEqual([
      '/',
      '/abonner/',
      '/api/',
      '/byraad/',
      '/emne/',
      '/om/',
      '/privatliv/',
      '/sag/',
      '/soeg/',
      '/tilgaengelighed/',
      '',
    ]);
  });
});

test('a lost address stops it, and nothing is added until it is answered for', async () => {
  await withExampleContent(async (content) => {
    const path = join(content, 'adresser.txt');
    const before = await readFile(path, 'utf8');
    await rm(join(content, 'moeder/byraad/2025-12-16.md'));
    await writeFile(join(content, 'moeder/byraad/2026-04-07.md'), newMeeting);

    const { exitCode, stdout, stderr } = await check(content, '--fix');
    expect(stderr).toBe(`Intet er tilføjet i ${path}. Ret først fejlene.\n`);
    expect(stdout).toContain(
      'Der er ingen side længere på /byraad/2025-12-16/ og 2 adresser under den.  [adresse-tabt]',
    );
    expect(exitCode).toBe(1);
    expect(await readFile(path, 'utf8')).toBe(before);

    const gone = [
      ...['/aar/2025/', '/byraad/2025-12-16/', '/sag/330-2025-3619/', '/sag/aar/2025/'],
    ];
    await writeFile(
      join(content, 'omdirigeringer.yml'),
      gone.map((fra) => `- { fra: ${fra}, trukket: 2026-06-01, grund: Derfor. }\n`).join(''),
    );
    expect(await check(content, '--fix')).toEqual({
      ...sound,
      stderr: `3 nye adresser er tilføjet i ${path}.\n`,
    });
    expect(await readFile(path, 'utf8')).toContain(before);
  });
});

test('lines that need no decision are mended, each shown before and after', async () => {
  await withExampleContent(async (content) => {
    const path = join(content, 'moeder/byraad/2025-12-16.md');
    const sound_ = await readFile(path, 'utf8');
    const bad = sound_
      .replace('dato: 2025-12-16', 'dato: 16. december 2025')
      .replace('### Beslutning', '###Beslutning')
      .replaceAll('\n', '\r\n');
    expect(bad).toContain('###Beslutning');
    await writeFile(path, bad);

    const shown = await check(content, '--fix', '--vis');
    expect(shown.exitCode).toBe(1);
    expect(shown.stderr).toContain(`${path}\n`);
    expect(shown.stderr).toContain('  - dato: 16. december 2025\n  + dato: 2025-12-16\n');
    expect(shown.stderr).toContain('  - ###Beslutning\n  + ### Beslutning\n');
    expect(shown.stderr).toMatch(
      /\nDet ville blive rettet i 1 fil \(--vis: intet er skrevet\)\.\n$/,
    );
    expect(await readFile(path, 'utf8')).toBe(bad);

    const mended = await check(content, '--fix');
    expect(mended).toMatchObject(sound);
    expect(mended.stderr).toContain('  + dato: 2025-12-16\n');
    expect(mended.stderr).toMatch(
      /\nDet er rettet i 1 fil\. Se det efter, før du lægger det i git\.\n$/,
    );
    // Line ends stay as they were.
    expect(await readFile(path, 'utf8')).toBe(sound_.replaceAll('\n', '\r\n'));
    expect(await check(content, '--fix', '--vis')).toEqual({
      ...sound,
      stderr: 'Der er intet, som kan rettes uden dig (--vis: intet er skrevet).\n',
    });
  });
});

test('new addresses are only shown with --vis, and files that are not asked for are left alone', async () => {
  await withExampleContent(async (content) => {
    await writeFile(join(content, 'moeder/byraad/2026-04-07.md'), newMeeting);
    const ledger = await readFile(join(content, 'adresser.txt'), 'utf8');
    const shown = await check(content, '--fix', '--vis');
    expect(shown.stderr).toBe(
      `${content}/adresser.txt\n  + /byraad/2026-04-07/\n  + /byraad/2026-04-07/punkt-1/\n  + /byraad/2026-04-07/samlet/\n`,
    );
    expect(await readFile(join(content, 'adresser.txt'), 'utf8')).toBe(ledger);

    const path = join(content, 'moeder/byraad/2026-04-07.md');
    await writeFile(path, newMeeting.replace('titel', 'Titel'));
    expect(
      (await check(content, '--fix', join(content, 'moeder/byraad/2025-12-16.md'))).stderr,
    ).toBe(`Intet er tilføjet i ${content}/adresser.txt. Ret først fejlene.\n`);
    expect(await readFile(path, 'utf8')).toContain('Titel:');
  });
});
