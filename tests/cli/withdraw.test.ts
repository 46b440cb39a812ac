/** `npm run withdraw`: what it writes, says and refuses. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callCommand } from '../call-command.ts';
import { withExampleContent } from '../temporary-folder.ts';

const withdraw = (content: string, ...args: string[]) =>
  callCommand('withdraw', args, { CONTENT_DIR: content });

const address = '/byraad/2026-03-24/punkt-2/';
const reason = ['--grund', 'Nævnte en borger.', '--dato', '2026-06-01'];

test('an item goes with what is only its own, and comes back, byte for byte', async () => {
  await withExampleContent(async (content) => {
    const file = join(content, 'omdirigeringer.yml');
    const before = Buffer.from('# Bemærkning\r\n- { fra: /gammel/, til: /om/ }\r\n');
    await writeFile(file, before);
    const { exitCode, stdout, stderr } = await withdraw(
      content,
      `https://x.dk${address}`,
      ...reason,
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [said = '', remaining = ''] = stdout.split('\n\nDet mangler:\n');
    expect(said).toBe(`${address} er trukket tilbage den 1. juni 2026.

Skrevet i ${file}:
  linje 3: ${address}
  linje 6: /byraad/2026-03-24/bilag/Kort%20over%20cykelsti.pdf (bilag, som intet andet offentligt linker til)
  linje 10: /byraad/2026-03-24/bilag/hoeringssvar.txt (bilag, som intet andet offentligt linker til)
  linje 14: /emne/05.01.00/ (emnets side: der er ingen andre punkter om det)
  linje 18: /emne/05.01/ (emnets side: der er ingen andre punkter om det)
  linje 22: /sag/05.01.00-P19-3-26/ (sagens side: sagen står ikke i andre punkter)`);
    for (const words of [
      `git add ${join(file, '..')}`,
      `${content}/moeder/byraad/2026-03-24.md linje 23-63, og øverst de rettelser, der nævner punktet`,
      `git rm '${content}/bilag/byraad/2026-03-24/Kort over cykelsti.pdf'`,
      'git filter-repo --invert-paths',
      'https://search.google.com/search-console/removals',
      'https://www.bing.com/webmasters/tools/contentremoval',
      `Fortryd: npm run withdraw -- --fortryd ${address}`,
    ]) {
      expect(remaining).toContain(words);
    }
    const after = await readFile(file);
    expect(after.subarray(0, before.length)).toEqual(before);
    expect(after.toString()).toContain(
      `- fra: ${address}\r\n  trukket: 2026-06-01\r\n  grund: "Nævnte en borger."\r\n- fra: `,
    );
    const checked = await callCommand('check', ['--format', 'json'], { CONTENT_DIR: content });
    expect(JSON.parse(checked.stdout)).toMatchObject({ errors: 0 });

    const shown = await withdraw(content, '--fortryd', address, '--vis');
    expect(shown.stdout).toMatch(/^Intet er skrevet \(--vis\)/);
    expect(await readFile(file)).toEqual(after);
    const undone = await withdraw(content, '--fortryd', address);
    expect(undone.exitCode).toBe(0);
    expect(undone.stdout).toContain(`  linje 3-5: ${address}\n  linje 6-9: `);
    expect(await readFile(file)).toEqual(before);
  });
});

test('a file of redirects is begun, shown first, and gone when it is empty again', async () => {
  await withExampleContent(async (content) => {
    const file = join(content, 'omdirigeringer.yml');
    const shown = await withdraw(content, address, '--vis', ...reason);
    expect(shown.stdout).toMatch(/^Intet er skrevet \(--vis\)/);
    expect(existsSync(file)).toBe(false);
    await withdraw(content, address, ...reason);
    const written = await readFile(file, 'utf8');
    const again = await withdraw(content, address, ...reason);
    expect(again.stdout).toMatch(`var trukket tilbage i forvejen (1. juni 2026).`);
    expect(await readFile(file, 'utf8')).toBe(written);
    await withdraw(content, address, '--fortryd');
    expect(existsSync(file)).toBe(false);
  });
});

test('wrong usage, and what cannot be withdrawn', async () => {
  await withExampleContent(async (content) => {
    const refused = async (...args: string[]) => {
      const { exitCode, stderr } = await withdraw(content, ...args);
      return [exitCode, stderr.split('\n')[0]];
    };
    const usage = [
      [],
      [address],
      [address, '--grund', ' '],
      [address, '--grund', 'Nævnte 010203-1234.'],
      [address, '--grund', 'To\nlinjer'],
      [address, ...reason, '--datoen', 'x'],
      [address, '--grund', 'x', '--dato', '1/6 2026'],
      [address, '/om/', ...reason],
      [address, '--fortryd', ...reason],
      ['#', ...reason],
    ];
    for (const args of usage) expect((await refused(...args))[0]).toBe(2);
    expect(await refused('/byraad/2026-03-24/punkt-22/', ...reason)).toEqual([
      1,
      'Der har aldrig været noget på /byraad/2026-03-24/punkt-22/, så intet er trukket tilbage.',
    ]);
    expect(await refused('/sag/05.01.00-P19-3-26/', ...reason)).toEqual([
      1,
      '/sag/05.01.00-P19-3-26/ er lavet af møder og punkter og kan ikke trækkes tilbage alene.',
    ]);
    expect(await refused(address, '--fortryd')).toEqual([
      1,
      `${address} er ikke trukket tilbage, så der er intet at fortryde.`,
    ]);
    expect(existsSync(join(content, 'omdirigeringer.yml'))).toBe(false);
  });
});

test('it works beside other errors, and says so', async () => {
  await withExampleContent(async (content) => {
    await writeFile(join(content, 'moeder/byraad/2026-05-26.md'), 'Halvt skrevet.\n');
    const { exitCode, stdout } = await withdraw(content, address, ...reason);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Indholdet har også andre fejl');
    await rm(join(content, 'moeder/byraad/2026-05-26.md'));
    const checked = await callCommand('check', ['--format', 'json'], { CONTENT_DIR: content });
    expect(JSON.parse(checked.stdout)).toMatchObject({ errors: 0 });
  });
});
