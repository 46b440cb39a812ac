/**
 * What a newcomer adds to a copy of the repository: a product and a rule are one file each and a line
 * in their index, and a page that no product declares stops the build.
 */
import { spawn } from 'node:child_process';
import { appendFile, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentOf, exampleContent, finished, quickStart } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { copyRepository, linkPackages } from './copy-repository.ts';

const page = `---
import { viewOf } from 'punkt:site';
const { meetings } = viewOf('statistics', {});
---
<p>{meetings} møder</p>
`;

const product = `import { plainPage } from './product.ts';

export const statistics = plainPage({
  name: 'statistics',
  path: 'statistik.astro',
  lasting: true,
  keys: () => [{}],
  data: ({ meetings }) => ({ meetings: meetings.size }),
});
`;

const rule = `import { itemRule } from './rule.ts';

export const titelRaab = itemRule({
  id: 'titel-raab',
  severity: 'warning',
  about: 'En titel råber ikke.',
  say: (title: string) => ({ reason: \`»\${title}« råber.\`, advice: 'Fjern udråbstegnet.' }),
  check({ title, position }, _meeting, report) {
    if (title.includes('!')) report(position, title);
  },
  example: { good: '## Punkt 2: Ny cykelsti', bad: '## Punkt 2: Ny cykelsti!', at: '20:1' },
});
`;

test('a page, a product and a rule are added', async () => {
  await withTemporaryFolder(async (folder) => {
    const copy = join(await realpath(folder), 'punkt');
    await copyRepository(copy, ['content/README.md']);
    await linkPackages(copy, 'runtime');
    const dist = join(copy, 'dist');
    const run = (command: string, ...args: string[]) =>
      finished(
        spawn(process.execPath, [...quickStart, `src/cli/${command}.ts`, ...args], {
          cwd: copy,
          env: environmentOf({
            CONTENT_DIR: command === 'guide' ? 'content' : exampleContent,
            GIT_CEILING_DIRECTORIES: folder,
          }),
        }),
      );
    const listProduct = async (name: string, module: string) => {
      const path = join(copy, 'src/products/index.ts');
      const text = await readFile(path, 'utf8');
      const list = 'products = [';
      expect(text).toContain(list);
      const added = text.replace(list, `${list}\n  ${name},`);
      await writeFile(path, `import { ${name} } from '${module}';\n${added}`);
    };

    await writeFile(join(copy, 'src/pages/statistik.astro'), page);
    const undeclared = await run('build');
    expect(undeclared).toMatchObject({ exitCode: 1, stdout: '' });
    expect(undeclared.stderr).toContain(
      'Siden er ikke bygget: src/pages/statistik.astro hører til intet',
    );
    expect(undeclared.stderr).not.toContain('    at ');

    await writeFile(join(copy, 'src/products/statistics.ts'), product);
    await listProduct('statistics', './statistics.ts');
    expect((await run('build')).exitCode).toBe(0);
    const html = await readFile(join(dist, 'statistik/index.html'), 'utf8');
    expect(html).toMatch(/<p>\d+ møder<\/p>/);
    expect((await run('check')).stdout).toContain('/statistik/ står endnu ikke i adresser.txt.');

    await writeFile(join(copy, 'src/rules/titel-raab.ts'), rule);
    await appendFile(
      join(copy, 'src/rules/all.ts'),
      "export { titelRaab } from './titel-raab.ts';\n",
    );
    expect((await run('guide', '--check')).exitCode).toBe(1);
    expect((await run('guide')).exitCode).toBe(0);
    const guide = await readFile(join(copy, 'content/README.md'), 'utf8');
    expect(guide).toContain('| `titel-raab` | advarsel | En titel råber ikke. |');
    const minutes = join(copy, exampleContent, 'moeder/byraad/2026-03-24.md');
    const text = await readFile(minutes, 'utf8');
    await writeFile(minutes, text.replace('Ny cykelsti', 'Ny cykelsti!'));
    expect((await run('check')).stdout).toMatch(
      /advarsel {2}».*Ny cykelsti!.*« råber\. {2}\[titel-raab\]/,
    );
  });
}, 120_000);
